import { isKinship, isRoleNoun } from '../../../people/lexicon/roles.js';
import { readWords, type Word } from '../../../terms/analyzer.js';
import { rootOf } from '../../../terms/roots.js';
import { isCalendarWord } from '../../../text/calendar-words.js';
import { wordSet } from '../../../text/word-set.js';
import type { SentenceWords } from '../../index/sentence-words.js';
import { isFunctional } from '../../question/asked-noun.js';
import { type AskedAndTold, lookAtSentence, withNeighbours } from '../reading/asked-and-told.js';
import { askedOffice } from './office-asked.js';

const roots = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(rootOf));

/** By these a story tells of whom somebody is kin to, whichever of the two they are for. */
const FAMILIES = [
  'wife husband widow widower spouse partner fiance fiancee girlfriend boyfriend bride groom couple marry wed marriage wedding engaged divorce consort queen king princess prince lady lover honeymoon',
  'son daughter child children baby boy girl kid father mother parent dad mum mom born birth bear heir heiress prince princess adopt family stepson stepdaughter stepfather stepmother',
  'brother sister sibling twin triplet family',
].map(roots);
/** The nouns that are asked for by these, and by no other kin. */
const ASKED = [
  'wife husband widow widower spouse fiance fiancee',
  'son daughter father mother',
  'brother sister',
].map((words) => wordSet(words));

/** Words of a question for what somebody is to somebody: the noun stands last. */
interface Kin {
  readonly noun: string;
  /** The names behind it: “her son *Anders*”. */
  readonly names: readonly Word[];
}

const DO = wordSet('do does did');
const FOR_A_LIVING = /^(?:for (?:a|his|her|their) living|for work|for a job|as a job)$/;

/** “What does *Roe’s son Anders* do for a living” */
function whoseTrade(question: string): Kin | undefined {
  const words = readWords(question);
  const form = (at: number) => words[at]?.form ?? '';
  const verb = words.findLastIndex((word) => word.form === 'do');
  if (form(0) !== 'what' || !DO.has(form(1)) || verb < 3) return undefined;
  const behind = words.slice(verb + 1).map((word) => word.form);
  const isLiving = FOR_A_LIVING.test(behind.join(' '));
  if (!isLiving && (behind.length > 0 || form(1) === 'did')) return undefined;
  const kin = words.findLastIndex((word, at) => at < verb && isKinship(word.form));
  return kin < 2 ? undefined : { noun: form(kin), names: words.slice(kin + 1, verb) };
}

/** “Who is *Roe’s son*” */
function kinAsked({ question }: AskedAndTold): Kin | undefined {
  const { isAll = false, words = [], owner = [] } = askedOffice(question) ?? {};
  const noun = words.at(-1)?.form ?? '';
  return isAll && owner.length > 0 && isKinship(noun) ? { noun, names: [] } : undefined;
}

/** Whether neither a sentence nor one beside it tells of such kin of anybody. */
function tellsOfNoSuchKin({ noun, names }: Kin, { sentence, index }: AskedAndTold): boolean {
  const family = FAMILIES[ASKED.findIndex((nouns) => nouns.has(noun))];
  if (family === undefined || names.length > 0) return false;
  return !withNeighbours(sentence, index).some((at) =>
    index.sentenceWords(at).words.some(({ form }) => family.has(rootOf(form))),
  );
}

/** They tell of somebody's life, and not of their work. */
const LIVING = roots('live reside settle survive die bear marry age year old late home');
const MARK = /[;:()]/;
/** Words before a name in which a trade may stand: “the *carpenter* Nils”. */
const REACH = 3;

/** Whether all that a sentence tells of somebody, at a word for them, is their name, or where they live. */
function isBare(
  { words, form, isJoined, isCapitalised, isNumber, isPossessive, gapBefore }: SentenceWords,
  place: number,
) {
  for (let at = place - 1; at >= place - REACH && isJoined(at + 1); at--) {
    if (isRoleNoun(form(at)) && !isKinship(form(at)) && !isPossessive(at)) return false;
  }
  for (let at = place + 1; at < words.length && !MARK.test(gapBefore(at)); at++) {
    const word = form(at);
    if (isKinship(word)) break;
    const tellsNothing =
      isFunctional(word) ||
      isCapitalised(at) ||
      isNumber(at) ||
      isCalendarWord(word) ||
      LIVING.has(rootOf(word));
    if (!tellsNothing) return false;
  }
  return true;
}

/**
 * Whether a question asks of somebody's kin who they are, or what they do, and a sentence tells of no such kin, or of
 * their name alone: “she is survived by *a son, Anders*”.
 */
export function tellsNothingOfKin(beside: AskedAndTold): boolean {
  const trade = whoseTrade(beside.question.text);
  const kin = trade ?? kinAsked(beside);
  if (kin === undefined) return false;
  if (tellsOfNoSuchKin(kin, beside)) return true;
  if (trade === undefined) return false;
  const sentence = lookAtSentence(beside);
  const isOf = ({ form, terms }: Word) =>
    form === kin.noun || kin.names.some((name) => name.terms.some((term) => terms.includes(term)));
  const places = sentence.words.flatMap((word, at) => (isOf(word) ? [at] : []));
  return places.length > 0 && places.every((at) => isBare(sentence, at));
}
