import { readWords } from '../../../terms/analyzer.js';
import { rootOf, rootSet } from '../../../terms/roots.js';
import { isPastForm } from '../../../terms/verb-forms.js';
import { CONJUNCTIONS, DETERMINERS, isAdverb } from '../../../text/english/function-words.js';
import { wordSet } from '../../../text/word-set.js';
import type { SentenceWords } from '../../index/sentence-words.js';
import { APPROXIMATE, isYear } from '../../index/times-in-words.js';
import { isFunctional } from '../../question/asked-noun.js';
import { findAskedVerb } from '../../question/asked-verb.js';
import type { ReadQuestion } from '../../question/question.js';
import type { Rival } from './rival-clauses.js';

const NOW = wordSet('now today currently nowadays presently');
const ONCE = wordSet('ago then previously formerly originally once');
const PARTICLES = wordSet('down up');
const HAVE = wordSet('have has had');
const PRESENT = wordSet('have has is are');
const NOT_PRESENT = wordSet('did was were had will would shall should could might');
/** After “of”, these take a part of what another number counts: “of *which* 12 are closed now”. */
const PARTITIVE = wordSet('which whom them these those');
/** Before “to” they lead from one number to what it has become: “was *reduced* to 34”. */
const CHANGING = rootSet(
  'reduce cut fall drop shrink sink slump slip slide decline dwindle decrease lower trim slash rise',
  'grow increase climb jump swell soar surge expand raise',
);
/** Words at most from what changes to the “to” behind it. */
const WORDS_TO_TO = 5;
/** A question that names a time, or the change itself, asks for no present number. */
const TIMED =
  /\d|\b(?:ago|before|previous(?:ly)?|original(?:ly)?|initial(?:ly)?|former(?:ly)?|once|until|then|earlier|first|last|used|start\w*|beg[aiu]n\w*|old|more|fewer|less|ever)\b/i;

const changes = (form: string) => PARTICLES.has(form) || CHANGING.has(rootOf(form));

/** The last word before a number and what qualifies it: “has” of “has *only about* 95”. */
function wordBefore({ range }: Rival, { form }: SentenceWords): number {
  let at = range.first - 1;
  while (APPROXIMATE.has(form(at))) at--;
  return at;
}

/** Whether a number is what another has become: “down *to* 640”. */
export function hasBecome(one: Rival, sentence: SentenceWords): boolean {
  const { form } = sentence;
  const to = wordBefore(one, sentence);
  if (form(to) !== 'to') return false;
  for (let at = to - 1; at >= to - WORDS_TO_TO; at--) if (changes(form(at))) return true;
  return false;
}

const hasAny = ({ clause }: Rival, { form }: SentenceWords, words: ReadonlySet<string>) =>
  clause.words.some((at) => words.has(form(at)));

/** Whether a number is what somebody has now, or something is: “it *has 118 today*”, and not “12 are ill now”. */
export function holdsNow(one: Rival, sentence: SentenceWords): boolean {
  const { form } = sentence;
  const before = form(wordBefore(one, sentence));
  const isPart = one.clause.words.some((at) => PARTITIVE.has(form(at)) && form(at - 1) === 'of');
  const isBehindVerb = PRESENT.has(before) || NOW.has(before) || before.endsWith('s');
  return hasAny(one, sentence, NOW) && isBehindVerb && !isPart;
}

/** Whether the clause of a number speaks of what is so now. */
export const isOfNow = (one: Rival, sentence: SentenceWords): boolean =>
  hasAny(one, sentence, NOW) || hasAny(one, sentence, PRESENT);

/** Whether a mark or a conjunction opens a new part of the sentence at a word. */
const isOpened = (at: number, { form, isJoined }: SentenceWords): boolean =>
  !isJoined(at) || CONJUNCTIONS.has(form(at));

/** Whether a mark or a conjunction stands between two numbers. */
function areParted(one: Rival, other: Rival, sentence: SentenceWords): boolean {
  const [first, last] =
    one.range.first < other.range.first ? [one.range, other.range] : [other.range, one.range];
  for (let at = first.last + 1; at <= last.first; at++) if (isOpened(at, sentence)) return true;
  return false;
}

/** Words that only lead on from one number to the next: “*and it has since been cut by* 20 *per cent to* 640”. */
const LEADING = wordSet('per cent percent');

/**
 * Whether what stands between two numbers, from the first mark or conjunction on, names nothing that the later one
 * may be of: “, *and has dropped to* 640”, and not “, and *profit* rose to 640”.
 */
function goesOn(later: Rival, one: Rival, sentence: SentenceWords): boolean {
  if (later.range.first < one.range.first) return false;
  const { form, isNumber } = sentence;
  let at = one.range.last + 1;
  while (at < later.range.first && !isOpened(at, sentence)) at++;
  for (; at < later.range.first; at++) {
    const word = form(at);
    const isLeading =
      isNumber(at) || isAdverb(word) || changes(word) || isPastForm(word) || LEADING.has(word);
    if (!isLeading && (!isFunctional(word) || DETERMINERS.has(word))) return false;
  }
  return true;
}

/** Whether a number is what another has become: “down to 640”, with nothing else between or with “from” before that. */
function cameOf(later: Rival, one: Rival, sentence: SentenceWords): boolean {
  if (!hasBecome(later, sentence) || hasBecome(one, sentence)) return false;
  // “Fell five per cent to 40” is no fall from five.
  if (areParted(one, later, sentence)) return goesOn(later, one, sentence);
  return sentence.form(wordBefore(one, sentence)) === 'from';
}

/** Whether a number holds now, and another one did before: “had 820 members and *now has 95*”. */
const hasReplaced = (later: Rival, one: Rival, sentence: SentenceWords): boolean =>
  holdsNow(later, sentence) && !isOfNow(one, sentence) && areParted(one, later, sentence);

/** Whether a number is dated in the past, and another one is not. */
function isDatedBefore(one: Rival, other: Rival, { form }: SentenceWords): boolean {
  const isDated = ({ clause }: Rival) =>
    clause.words.some((at) => isYear(form(at)) || ONCE.has(form(at)));
  return isDated(one) && !isDated(other);
}

/** The root of the verb that a question asks about; none where that is “have” or “be”. */
function rootAsked({ text }: ReadQuestion): string | undefined {
  const words = readWords(text);
  const verb = findAskedVerb(words.map(({ form }) => form));
  return verb && rootOf(words[verb.at]?.form ?? '');
}

/** Whether a question asks for what is so now, and names no time. */
export function asksForPresent({ text }: ReadQuestion): boolean {
  const forms = readWords(text).map(({ form }) => form);
  return (
    !TIMED.test(text) &&
    (findAskedVerb(forms)?.isGeneral ?? !forms.some((form) => NOT_PRESENT.has(form)))
  );
}

/** Whether a question asks what somebody has or what there is, or the clause of a number has the verb that it asks of. */
export function mayBeOf(one: Rival, question: ReadQuestion, { form }: SentenceWords): boolean {
  const root = rootAsked(question);
  const isOfState = root === undefined || HAVE.has(readWords(question.text).at(-1)?.form ?? '');
  return isOfState || one.clause.words.some((at) => rootOf(form(at)) === root);
}

/** Whether the clause of a number tells that what a question asks of is so: it “*wants* 40”, and does not “have” them. */
export function tellsAskedVerb(
  { clause }: Rival,
  question: ReadQuestion,
  { form }: SentenceWords,
): boolean {
  const root = rootAsked(question);
  return clause.words.some((at) => rootOf(form(at)) === root && !isPastForm(form(at)));
}

/**
 * The number that has taken the place of one, where a question asks for what is so now, or for what came of
 * something: “the mill, which employed 900 people in 2019, is down to *640*”.
 *
 * @returns 'unsure' where one is dated in the past, and no other is known to hold now; undefined where it may be
 *   asked for
 */
export function whatReplaced<Number extends Rival>(
  one: Number,
  others: readonly Number[],
  question: ReadQuestion,
  sentence: SentenceWords,
): Number | 'unsure' | undefined {
  const { text } = question;
  if (TIMED.test(text)) return undefined;
  const words = readWords(text);
  if (words.some(({ form }) => changes(form))) return undefined;
  const isPresent = asksForPresent(question);
  const root = rootAsked(question);
  // “Have” is taken for an auxiliary verb, and is none that a question asks about.
  const isSame = (form: string) => (root === undefined ? HAVE.has(form) : rootOf(form) === root);
  if (!isPresent && one.clause.words.some((at) => isSame(sentence.form(at)))) return undefined;
  if (tellsAskedVerb(one, question, sentence)) return undefined;
  const newer = others.findLast(
    (other) =>
      cameOf(other, one, sentence) ||
      (isPresent && mayBeOf(other, question, sentence) && hasReplaced(other, one, sentence)),
  );
  if (newer !== undefined || !isPresent) return newer;
  const undated = others.filter(
    (other) => !other.clause.isElliptic && isDatedBefore(one, other, sentence),
  );
  if (undated.length === 0) return undefined;
  const verbs = new Set(one.clause.verbs.map((at) => sentence.form(at)));
  return (
    undated.find(
      (other) =>
        other.clause.verbs.some((at) => verbs.has(sentence.form(at))) &&
        goesOn(other, one, sentence),
    ) ?? 'unsure'
  );
}
