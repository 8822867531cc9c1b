import { editDistance } from '../text/edit-distance.js';
import { commonness } from './english.js';
import { negativesOf } from './negatives.js';
import { innerProduct } from './vector.js';
import { vectorOf } from './word-vectors.js';

/** Letters; corrections of shorter terms are mostly other words. */
const MIN_CORRECTED_LENGTH = 5;
/** Edits; words further apart are two words. */
const MAX_EDITS = 2;
const MIN_SHARED_LETTERS = 4;
const SHARED_SHARE = 0.65;
/** A cosine; words less alike only begin alike, as “listen” and “list”, “receive” and “recent” do. */
const MIN_LIKENESS = 0.3;

/** Finds the terms of a vocabulary that a term which is not in it may stand for. */
export type FindRelated = (term: string) => {
  corrections: readonly string[];
  related: readonly string[];
};

/**
 * @param vocabulary - the terms of a story
 */
export function relateTerms(vocabulary: Iterable<string>): FindRelated {
  const byInitial = new Map<string, string[]>();
  for (const term of vocabulary) {
    const initial = term.charAt(0);
    const known = byInitial.get(initial);
    if (known === undefined) byInitial.set(initial, [term]);
    else known.push(term);
  }
  const beginningWith = (letter: string) => byInitial.get(letter);
  return (term) => {
    const corrections: string[] = [];
    const related = term.length >= MIN_SHARED_LETTERS ? negativesOf(term, beginningWith) : [];
    if (term.length >= MIN_SHARED_LETTERS && !/\d/.test(term)) {
      const isWord = commonness(term) > 0;
      let nearest = Math.min(MAX_EDITS, Math.floor(term.length / MIN_CORRECTED_LENGTH));
      for (const candidate of byInitial.get(term.charAt(0)) ?? []) {
        if (areRelated(term, candidate)) related.push(candidate);
        if (candidate.length < MIN_CORRECTED_LENGTH - 1) continue;
        const distance = editDistance(term, candidate, nearest);
        if (distance > nearest || distance === 0) continue;
        // Two words of English are two words, however near: "planes" are no "plans".
        if (isWord && commonness(candidate) > 0) continue;
        if (distance < nearest) corrections.length = 0;
        nearest = distance;
        corrections.push(candidate);
      }
    }
    return { corrections, related };
  };
}

/** Whether two terms begin alike, and mean what is alike: “clos” and “closur”. */
export function areRelated(one: string, other: string): boolean {
  const shared = sharedPrefix(one, other);
  return (
    shared >= MIN_SHARED_LETTERS &&
    shared >= SHARED_SHARE * Math.max(one.length, other.length) &&
    likenessOf(one, other) >= MIN_LIKENESS
  );
}

function sharedPrefix(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && shared < b.length && a.charCodeAt(shared) === b.charCodeAt(shared))
    shared++;
  return shared;
}

/** How alike in meaning two terms are; as much as can be, where that of one is not known. */
export function likenessOf(a: string, b: string): number {
  const first = vectorOf(a);
  const second = vectorOf(b);
  return first === undefined || second === undefined ? 1 : innerProduct(first, second);
}
