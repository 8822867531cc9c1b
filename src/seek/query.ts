import { readWords } from '../terms/analyzer.js';
import { commonness } from '../terms/english.js';
import { withoutAsking } from '../text/english/asking.js';
import { withoutMentions } from '../text/mentions.js';

/** Terms of a question that stories are sought by; sets of them are the bits of a number. */
const MAX_TERMS = 30;

/** A term that stories are sought by. */
export interface QueryTerm {
  readonly term: string;
  /** How rare it is in English, from 0 to 1. */
  readonly rarity: number;
  /** Whether it is written like a name. */
  readonly isName: boolean;
}

/** A question, as archives are asked it. */
export interface StoryQuery {
  /** Each once, in the question's order. */
  readonly terms: readonly QueryTerm[];
  /** Numbers of terms that are neighbours in the question. */
  readonly neighbours: readonly (readonly [number, number])[];
}

/** Reads a question, or any words, as what stories are sought by. */
export function readQuery(question: string): StoryQuery {
  const numbers = new Map<string, number>();
  const terms: QueryTerm[] = [];
  const neighbours = new Map<string, readonly [number, number]>();
  let before: number | undefined;
  readWords(withoutAsking(withoutMentions(question))).forEach((word, position) => {
    for (const term of word.terms) {
      if (term === '') continue;
      let number = numbers.get(term);
      if (number === undefined) {
        if (terms.length === MAX_TERMS) return;
        number = terms.length;
        numbers.set(term, number);
        terms.push({
          term,
          rarity: 1 - commonness(term),
          isName: word.isCapitalised && position > 0,
        });
      }
      if (before !== undefined && before !== number) {
        const pair = [Math.min(before, number), Math.max(before, number)] as const;
        neighbours.set(pair.join(), pair);
      }
      before = number;
    }
  });
  return { terms, neighbours: [...neighbours.values()] };
}
