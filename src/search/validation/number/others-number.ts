import { isPluralRole, isRoleNoun } from '../../../people/lexicon/roles.js';
import { readWords } from '../../../terms/analyzer.js';
import { wordSet } from '../../../text/word-set.js';
import type { IndexedStatement } from '../../index/who-is-who.js';
import type { CandidateIndex } from '../../ranking/candidates.js';
import { type AskedAndTold, withNeighbours } from '../reading/asked-and-told.js';
import { isTermOf } from './counted.js';
import { isOfOthers, whoseNumber } from './whose-number.js';

/** They may be a part of a body, and speak for it. */
const PARTS = wordSet('team board management leadership office department staff crew');

/**
 * Whether a source is a body of its own: “*the council*”. Whoever is called by a role may speak for any body, or
 * belong to it: “a spokesman”, “the head teacher”.
 */
function isBody({ source: { start, end } }: IndexedStatement, { text }: CandidateIndex): boolean {
  const forms = readWords(text.slice(start, end)).map(({ form }) => form);
  return (
    forms[0] === 'the' &&
    !forms.some((form) => PARTS.has(form) || isRoleNoun(form) || isPluralRole(form))
  );
}

/**
 * Whether a speaker is surely not another one: somebody whom the story names may be called by what they are as well.
 */
const isAnother = (
  one: IndexedStatement,
  other: IndexedStatement,
  index: CandidateIndex,
): boolean =>
  one.person === undefined
    ? other.person === undefined && isBody(one, index)
    : other.person !== undefined && one.person !== other.person;

/**
 * Whether a question asks for the number of those who speak beside a sentence, and that has what others say: “The
 * insurer says the flood cost £3m. *The council* said 40 staff had been moved.”
 */
export function givesAnothersNumber({ question, sentence, index }: AskedAndTold): boolean {
  const terms = whoseNumber(question).flatMap((term) => question.terms[term] ?? []);
  if (terms.length === 0 || !isOfOthers(index.sentenceWords(sentence), question)) return false;
  const { statements } = index.who;
  const own = statements.filter(({ sentences }) => sentences.includes(sentence));
  const isTheirs = ({ source: { start, end } }: IndexedStatement) =>
    readWords(index.text.slice(start, end)).some((word) =>
      word.terms.some((one) => terms.some((term) => isTermOf(term)(one))),
    );
  const beside = withNeighbours(sentence, index).filter((at) => at !== sentence);
  return (
    own.length > 0 &&
    statements.some(
      (other) =>
        other.sentences.some((at) => beside.includes(at)) &&
        isTheirs(other) &&
        own.every((one) => isAnother(one, other, index)),
    )
  );
}
