import type { OpenStory } from '../../desk.js';
import { isKinship } from '../../people/lexicon/roles.js';
import type { Passage } from '../../search/passage-index.js';
import { slice } from '../../story/story.js';
import { locateWords, readWords } from '../../terms/analyzer.js';
import { GENDERED_POSSESSIVES } from '../../text/english/pronouns.js';
import { overlaps } from '../../text/span.js';
import { wordSet } from '../../text/word-set.js';
import { bearersOf, POSSESSIVE, termsOf } from './name-terms.js';

/** Words at most between whose relative somebody is and the noun for it: “her two *sons*”. */
const REACH = 2;
/** What two are to each other. */
const RELATED = wordSet('married wed engaged divorced related');
const OWNED = /^['’]s?\s/;

/**
 * Whether a sentence means the one whom a claim is of only by whose relative another is of whom it tells: “Ann
 * Low drives a lorry” where “Mrs Low’s husband, a lorry driver,” waits. What a claim says of the
 * relative, or of them both, is told there.
 */
export function isToldOfRelative(claim: string, { highlight }: Passage, open: OpenStory): boolean {
  const { story, people } = open;
  const [first] = locateWords(claim);
  const words = readWords(claim);
  const named = words.findIndex(({ isCapitalised }, at) => at > 0 && !isCapitalised);
  const subject = claim.slice(first?.start ?? 0, locateWords(claim)[named]?.start ?? claim.length);
  const isOfBoth = words.some(({ form }) => isKinship(form) || RELATED.has(form));
  if (POSSESSIVE.test(subject) || isOfBoth) return false;
  const meant = bearersOf(termsOf([subject]), people().persons);
  const others = bearersOf(
    termsOf([claim.slice(subject.length)]),
    people().persons.filter((person) => !meant.includes(person)),
  );
  if (meant.length !== 1 || others.length > 0) return false;
  const there = meant.flatMap(({ mentions }) =>
    mentions.filter(({ span }) => overlaps(span, highlight)),
  );
  return (
    there.length > 0 &&
    there.every(({ span }) => {
      const rest = story.text.slice(span.end, highlight.end);
      const isOwner =
        OWNED.test(rest) || GENDERED_POSSESSIVES.has(slice(story, span).toLowerCase());
      const behind = readWords(rest.replace(OWNED, '')).slice(0, REACH + 1);
      return isOwner && behind.some(({ form }) => isKinship(form));
    })
  );
}
