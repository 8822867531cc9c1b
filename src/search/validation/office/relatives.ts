import { bearersOf } from '../../../people/lexicon/given-names.js';
import { isPlace } from '../../../people/lexicon/places.js';
import { isFamily, isKinship, isRoleNoun } from '../../../people/lexicon/roles.js';
import { readWords, type Word } from '../../../terms/analyzer.js';
import { rootOf, rootSet } from '../../../terms/roots.js';
import { TO_BE } from '../../../terms/verb-forms.js';
import { isCalendarWord } from '../../../text/english/calendar-words.js';
import { ARTICLES } from '../../../text/english/function-words.js';
import { wordSet } from '../../../text/word-set.js';
import type { SentenceWords } from '../../index/sentence-words.js';
import { isFunctional } from '../../question/asked-noun.js';
import { DO } from '../../question/asked-verb.js';
import { tellsOfEvent } from '../event/events.js';
import { type AskedAndTold, lookAtSentence, withNeighbours } from '../reading/asked-and-told.js';
import { askedOffice } from './office-asked.js';

/** Kin of one sort: the nouns by which a question asks for them, and the events and the words that tell of them. */
interface SortOfKin {
  readonly asked: ReadonlySet<string>;
  readonly events: readonly string[];
  readonly told: ReadonlySet<string>;
}

/** Of a son, it tells whose mother somebody is, too. */
const SORTS: readonly SortOfKin[] = [
  {
    asked: wordSet(
      'wife husband widow widower spouse fiance fiancee fiancé fiancée ex-husband ex-wife',
    ),
    events: ['marry', 'divorce'].map(rootOf),
    told: rootSet(
      'wife husband widow widower spouse partner couple fiance fiancee fiancé fiancée girlfriend boyfriend',
      'ex-husband ex-wife lover king queen prince princess',
    ),
  },
  {
    asked: wordSet(
      'son daughter father mother mum mom dad stepson stepdaughter stepfather stepmother',
    ),
    events: [rootOf('bear')],
    told: rootSet(
      'son daughter father mother mum mom dad stepson stepdaughter stepfather stepmother child children parent',
      'family twin heir heiress king queen prince princess adopt raise eldest youngest',
    ),
  },
  {
    asked: wordSet('brother sister stepbrother stepsister twin'),
    events: [],
    told: rootSet('brother sister stepbrother stepsister sibling twin family eldest youngest'),
  },
];
const CHILDREN = rootSet('child children son daughter');

/** Words of a question for what somebody is to somebody: the noun stands last. */
interface Kin {
  readonly noun: string;
  /** The names behind it: “her son *Anders*”. */
  readonly names: readonly Word[];
}

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

/** Of the nouns for kin, those for whom nobody need be kin to. */
const NO_KIN = wordSet('partner girlfriend boyfriend');

/** The noun of a question for who somebody's kin is: “who is Roe’s *son*” */
function kinAsked({ question }: AskedAndTold): string | undefined {
  const { isAll = false, words = [], owner = [] } = askedOffice(question) ?? {};
  const noun = words.at(-1)?.form ?? '';
  return isAll && owner.length > 0 && isKinship(noun) && !NO_KIN.has(noun) ? noun : undefined;
}

/** Whether a word tells of such kin as a noun is for, or of any, where that is of no {@link SORTS}. */
function tellsOfKin(noun: string, words: readonly Word[], at: number): boolean {
  const { form = '' } = words[at] ?? {};
  const root = rootOf(form);
  const sort = SORTS.find(({ asked }) => asked.has(noun));
  if (sort === undefined) return isFamily(form);
  const { events, told } = sort;
  // “She has three children with Roe”
  const isWithOther = events.length > 0 && CHILDREN.has(root) && words[at + 1]?.form === 'with';
  return told.has(root) || isWithOther || events.some((event) => tellsOfEvent(event, root));
}

/** Whether neither a sentence nor one beside it tells of anybody's kin of that sort. */
const tellsOfNoSuchKin = (noun: string, { sentence, index }: AskedAndTold): boolean =>
  !withNeighbours(sentence, index).some((one) =>
    index.sentenceWords(one).words.some((_, at, words) => tellsOfKin(noun, words, at)),
  );

/** They tell of somebody's life, and not of their work. */
const LIVING = rootSet('live reside settle survive die bear marry age year old late home');
/** What somebody is or was in, by name: “was in the *Navy*”. */
const BODY_IN = wordSet('in with');
const MARK = /[;:()]/;
/** Words before a name in which a trade may stand: “the *carpenter* Nils”. */
const WORDS_TO_TRADE = 3;

/** Whether a trade stands before a word for somebody. */
function hasTradeBefore({ form, isJoined, isPossessive }: SentenceWords, place: number): boolean {
  for (let at = place - 1; at >= place - WORDS_TO_TRADE && isJoined(at + 1); at--) {
    if (isRoleNoun(form(at)) && !isKinship(form(at)) && !isPossessive(at)) return true;
  }
  return false;
}

/** Whether a word with a capital tells what somebody is, or where they work: “is Prime *Minister*”, “at *Harvard*”. */
function isOffice({ form, isCapitalised }: SentenceWords, at: number): boolean {
  let before = at - 1;
  while (before >= at - WORDS_TO_TRADE && isCapitalised(before)) before--;
  // “Her son is Leo Baker”
  const isName = bearersOf(form(before + 1)) !== undefined;
  if (isRoleNoun(form(at)) && !isName) {
    return TO_BE.has(form(before)) || ARTICLES.has(form(before));
  }
  if (isPlace(form(at)) || at > before + 1) return false;
  return form(before) === 'the'
    ? BODY_IN.has(form(before - 1)) && TO_BE.has(form(before - 2))
    : form(before) === 'at' && TO_BE.has(form(before - 1));
}

/** Behind which words, by their numbers, a sentence tells nothing but names, or where somebody lives. */
function bareBehind(sentence: SentenceWords): ReadonlySet<number> {
  const { words, form, isCapitalised, isNumber, gapBefore } = sentence;
  const found = new Set<number>();
  let isBare = true;
  for (let at = words.length - 1; at >= 0; at--) {
    if (isBare) found.add(at);
    const word = form(at);
    const tellsNothing =
      isFunctional(word) ||
      (isCapitalised(at) && !isOffice(sentence, at)) ||
      isNumber(at) ||
      isCalendarWord(word) ||
      LIVING.has(rootOf(word));
    isBare = MARK.test(gapBefore(at)) || isKinship(word) || (isBare && tellsNothing);
  }
  return found;
}

/**
 * Whether a question asks who somebody's kin is, and a sentence tells of no such kin; or what they do, and it tells no more
 * of them than their name: “she is survived by *a son, Anders*”.
 */
export function tellsNothingOfKin(beside: AskedAndTold): boolean {
  const kin = whoseTrade(beside.question.text);
  if (kin === undefined) {
    const noun = kinAsked(beside);
    return noun !== undefined && tellsOfNoSuchKin(noun, beside);
  }
  const sentence = lookAtSentence(beside);
  const isOf = ({ form, terms }: Word) =>
    form === kin.noun || kin.names.some((name) => name.terms.some((term) => terms.includes(term)));
  const places = sentence.words.flatMap((word, at) => (isOf(word) ? [at] : []));
  if (places.length === 0) return false;
  const bare = bareBehind(sentence);
  return places.every((at) => bare.has(at) && !hasTradeBefore(sentence, at));
}
