import { locateWords, readWords, saysNothing, type Word } from '../../terms/analyzer.js';
import { isPastForm } from '../../terms/verb-forms.js';
import {
  ATTITUDES,
  INTERJECTIONS,
  OUTCRIES,
  SITES,
  TELLING,
} from '../../text/english/chatter-words.js';
import { AUXILIARIES, DETERMINERS, PREPOSITIONS } from '../../text/english/function-words.js';
import { THIRD_PERSONS } from '../../text/english/pronouns.js';
import { wordSet } from '../../text/word-set.js';

/** Of what one turns to somebody with, what is a noun behind an article or a preposition: “by a man”. */
const NOUNS = wordSet('bro dude folks guys man well');
/**
 * With a negation, these deny what is said before, even beside what somebody thinks of it: “sad,
 * but this isn’t true”.
 */
const TRUE = wordSet('true real legit right correct confirmed');
const NEGATION =
  /^(?:not|no|nor|nope|nah|never|nothing|cannot|(?:is|are|was|were|do|does|did|have|has|had|wo|would|ca|could|should|ai)n['’]?t)$/u;
/** What denies nothing, for all its negation. */
const DISMAY = /\b(?:(?:can[’']?t|cannot|can not|won[’']?t) believe|oh no)\b/giu;
/** The same where it is no question to those who read it: “did everyone see this?” */
const ALL_AND_NONE = wordSet(
  'everyone everybody someone somebody nobody none both each neither either who whom whose',
);
const JOINS = wordSet('and but or nor');
const QUESTION = /\?\s*$/u;

/** What only leads up to what is claimed, by who writes or to who reads. */
const OPENING =
  /^(?:(?:i |i[’']m |we )?(?:just |still )?(?:can[’']?t|cannot|can not) believe|(?:did|do) (?:you|u|anyone|everyone)(?: guys| all)? (?:know|hear|see)|have (?:you|u)(?: guys| all)? (?:heard|seen)|(?:i |i[’']ve |we )?(?:just )?(?:heard|saw|read) that|til)(?: that)? (?=\S+ \S+ \S)/iu;

/** Where a part of a message ends: after a punctuation mark, or at the end of its line. */
const BETWEEN_PIECES = /(?<=[.,;:!?…–—]\s)|(?<=\n)/u;

const isCry = ({ form }: Word) => OUTCRIES.has(form) || INTERJECTIONS.has(form) || NOUNS.has(form);
const isAttitude = ({ form }: Word) => ATTITUDES.has(form);
const isTelling = ({ form }: Word) => TELLING.has(form) || SITES.has(form);
const isChatter = (word: Word) => isCry(word) || isAttitude(word) || isTelling(word);

/** Whether a word belongs to an article or a preposition before it: “a mad *man*”, “from the *well*”. */
function isWithin(words: readonly Word[], at: number): boolean {
  const stands = (word: Word) => isAttitude(word) || INTERJECTIONS.has(word.form);
  let before = at - 1;
  for (let word = words[before]; word && stands(word); word = words[before]) before--;
  const { form = '' } = words[before] ?? {};
  return DETERMINERS.has(form) || PREPOSITIONS.has(form);
}

/** Whether a piece of a message denies something, rather than what one thinks of it: “not good”. */
function denies(piece: string): boolean {
  const words = readWords(piece.replace(DISMAY, ' '));
  const isTaste = words.some(isAttitude) && !words.some(({ form }) => TRUE.has(form));
  return !isTaste && words.some(({ form }) => NEGATION.test(form));
}

/** Whether a piece is said of others than who writes and reads it: “everyone was shocked”, “and was told”. */
function isOfOthers(words: readonly Word[], isQuestion: boolean): boolean {
  if (words.some(({ form }) => THIRD_PERSONS.has(form))) return true;
  if (isQuestion) return false;
  const [{ form: first = '' } = {}, { form: second = '' } = {}] = words;
  const isJoined = JOINS.has(first) && (AUXILIARIES.has(second) || isPastForm(second));
  return isJoined || words.some(({ form }) => ALL_AND_NONE.has(form));
}

/** Whether a piece of a message only shows what somebody thinks of it: “OMG, have you seen this?” */
function isAllChatter(piece: string): boolean {
  const words = readWords(piece);
  const isOnlyThat =
    words.some(isChatter) && words.every((word) => isChatter(word) || saysNothing(word));
  const isNoun = words.some(({ form }, at) => NOUNS.has(form) && isWithin(words, at));
  return isOnlyThat && !isNoun && !isOfOthers(words, QUESTION.test(piece)) && !denies(piece);
}

/** Whether a sentence of a message only denies what is said before it: “Nope.” */
export function isDenial(sentence: string): boolean {
  const isNothingElse = readWords(sentence).every(
    (word) => NEGATION.test(word.form) || isChatter(word) || saysNothing(word),
  );
  return isNothingElse && denies(sentence);
}

/**
 * What a sentence of a message claims, without what its writer says to its readers about that. Empty
 * where there is nothing else.
 */
export function withoutChatter(said: string): string {
  const pieces = said.split(BETWEEN_PIECES);
  const first = pieces.findIndex((piece) => !isAllChatter(piece));
  if (first === -1) return '';
  const last = pieces.findLastIndex((piece) => !isAllChatter(piece));
  const kept = pieces
    .slice(first, last + 1)
    .join('')
    .trim();
  const words = readWords(kept);
  const spans = locateWords(kept);
  // “The band Wow” has a name at its end.
  const isOutcry = (word: Word, at: number) =>
    OUTCRIES.has(word.form) &&
    (at === 0 || !word.isCapitalised || word.isInitialism) &&
    !isWithin(words, at);
  const begin = words.findIndex((word, at) => !isOutcry(word, at));
  // The mark that opens a quotation stands before its first word.
  const start = (begin > 0 ? spans[begin]?.start : undefined) ?? 0;
  const end = words.findLastIndex((word, at) => !isOutcry(word, at));
  const isWhole = end === words.length - 1 && last === pieces.length - 1;
  return kept.slice(start, isWhole ? undefined : spans[end]?.end).replace(OPENING, '');
}
