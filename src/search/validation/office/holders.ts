import { readWords, type Word } from '../../../terms/analyzer.js';
import { rootOf, rootSet } from '../../../terms/roots.js';
import { isPastForm } from '../../../terms/verb-forms.js';
import { isCalendarWord } from '../../../text/english/calendar-words.js';
import { ARTICLES, AUXILIARIES } from '../../../text/english/function-words.js';
import { isPastTense } from '../../../text/english/past-tense.js';
import { overlaps } from '../../../text/span.js';
import { wordSet } from '../../../text/word-set.js';
import { readSaidWords } from '../../factuality/modality.js';
import type { SaidWord } from '../../factuality/said-word.js';
import { NAME_KINDS } from '../../index/candidate-spans.js';
import { lookAtWords, type SentenceWords } from '../../index/sentence-words.js';
import type { ReadQuestion } from '../../question/question.js';
import { type AskedAndTold, lookAtSentence } from '../reading/asked-and-told.js';
import { beforeNoun } from '../reading/before-nouns.js';
import { mentionsIn } from '../reading/mentions.js';
import { BUYING, COMING, FOLLOWING, tellsOfComing, tellsOfComingBack } from './coming-into.js';
import { askedOffice } from './office-asked.js';
import { isNext, isNow, isOfHolder, isOnce, isRank } from './office-epithets.js';

/** When somebody holds an office: no more, now or from now on, or now and not for long. */
type Held = 'once' | 'now' | 'leaving';

/** What “then” stands behind where it belongs to a noun: “the then mayor”, “who was then mayor”. */
const BEFORE_THEN = wordSet('the was were');

/** What has one holder after another; of the dead, a wife is one still, and a singer. */
export const POSTS = wordSet(
  'president premier minister secretary chancellor governor mayor ambassador king queen emperor pope ruler monarch',
  'chairman chairwoman chair executive ceo director manager owner boss head leader principal dean commissioner',
  'captain coach editor',
);

/** Words at most from an office to when it was held: “mayor *of Selm* until May”. */
const TO_TIME = 5;
const WAS = wordSet('was were served');
const HOLDS = wordSet('is are be');
/** Where a sentence goes on with one of these, somebody may hold it all the same: “until May, and is *again* now”. */
const ONCE_MORE = rootSet('again still stay remain keep back now');
const YEAR = /^(?:19|20)\d\d$/;

/** Whether words behind a noun tell until when somebody was what it says: “mayor *from 1990 to 1998*”. */
function tellsPastTenure(sentence: SentenceWords, noun: number): boolean {
  const { words, form, isJoined } = sentence;
  const first = (beforeNoun(sentence, noun).at(-1) ?? noun) - 1;
  const verb = ARTICLES.has(form(first)) || form(first) === 'as' ? first - 1 : first;
  for (let at = noun + 1; at <= noun + TO_TIME && isJoined(at); at++) {
    if (form(at) === 'until' && WAS.has(form(verb))) {
      return !words.slice(at + 1).some((word) => ONCE_MORE.has(rootOf(word.form)));
    }
    const isRange = form(at) === 'from' && form(at + 2) === 'to';
    if (isRange && YEAR.test(form(at + 1)) && YEAR.test(form(at + 3)))
      return !HOLDS.has(form(verb));
  }
  return false;
}

/** When the words before a noun, or behind it, tell that somebody is what it says: “the *former* mayor”. */
function heldAt(sentence: SentenceWords, noun: number): Held | undefined {
  const { form, gapBefore } = sentence;
  for (const at of beforeNoun(sentence, noun)) {
    // “Late Monday President Roe”, “and then President Roe”, “his late wife”
    const isStill =
      (form(at) === 'late' && (isCalendarWord(form(at + 1)) || !POSTS.has(form(noun)))) ||
      (form(at) === 'then' && gapBefore(at + 1) !== '-' && !BEFORE_THEN.has(form(at - 1)));
    if (form(at) === 'outgoing') return 'leaving';
    // “Former teacher turned mayor”
    if (form(at) === 'turned') return undefined;
    if (isOnce(form(at)) && !isStill) return 'once';
    if (isNow(form(at))) return 'now';
  }
  return tellsPastTenure(sentence, noun) ? 'once' : undefined;
}

/** Who does something is called by it: “owner” of “owns”. */
const DOER = /^(.{3,}?)(?:er|or)s?$/;
/** By these what is owned changes hands; whoever has it then may be a firm. */
const TRADING = new Set([...BUYING, rootOf('sell')]);

/** A question for who holds an office, or does what one has it for: its noun, and when. */
interface Tenure {
  readonly when: 'once' | 'now';
  /** Whether it asks for who comes after: “the *new* mayor”. */
  readonly isOfNext: boolean;
  /** Whether it asks for who does not have it yet: “the *next* mayor”. */
  readonly isAhead: boolean;
  /** The terms of what is held, owned or run. */
  readonly held: ReadonlySet<string>;
  /** Whether it asks by the verb: “who *owns* the hotel”. */
  readonly isByVerb: boolean;
  isHead(word: Word): boolean;
  /** Whether a word says that somebody does it, and is not for who does: “*owns*”. */
  isDoing(word: Word): boolean;
}

function readTenure(question: ReadQuestion): Tenure | undefined {
  const office = askedOffice(question);
  const head = office?.words.at(-1);
  if (office === undefined || head === undefined || !office.isAll) {
    return byVerb(readWords(question.text));
  }
  return (
    office.when && {
      when: office.when,
      isOfNext: office.words.some(({ form }) => isNext(form)),
      isAhead: office.isAhead === true,
      held: termsOf(office.owner),
      isByVerb: false,
      isHead: ({ terms }) => terms.some((term) => head.terms.includes(term)),
      isDoing: () => false,
    }
  );
}

const termsOf = (words: readonly Word[]) => new Set(words.flatMap(({ terms }) => terms));

/** “Who *owns* the hotel” asks for its owner. */
function byVerb([who, verb, ...object]: readonly Word[]): Tenure | undefined {
  const { form = '', terms = [] } = verb ?? {};
  if (who?.form !== 'who' || terms.length === 0 || !form.endsWith('s') || isPastForm(form)) {
    return undefined;
  }
  const root = rootOf(form);
  const isDoer = (word: Word) => rootOf(DOER.exec(word.form)?.[1] ?? '') === root;
  return {
    when: 'now',
    isOfNext: false,
    isAhead: false,
    held: termsOf(object),
    isByVerb: true,
    isHead: (word) => rootOf(word.form) === root || isDoer(word),
    isDoing: (word) => !isDoer(word),
  };
}

/** Whether a noun for who does something is told of another thing than is asked of: a “former *bar* owner”. */
function isOfAnotherThing(
  sentence: SentenceWords,
  noun: number,
  { held, isDoing, isByVerb }: Tenure,
): boolean {
  const { words, form, isPossessive } = sentence;
  const word = words[noun];
  if (!isByVerb || word === undefined || isDoing(word) || held.size === 0) return false;
  const before = beforeNoun(sentence, noun);
  const owner = (before.at(-1) ?? noun) - 1;
  const own = before.filter((at) => !isOfHolder(form(at)));
  if (isPossessive(owner)) own.push(owner);
  return own.length > 0 && !own.some((at) => words[at]?.terms.some((term) => held.has(term)));
}

/** Whether the words before the noun of an office tell of another holder than is asked for. */
function isOtherAt(
  sentence: SentenceWords,
  noun: number,
  { when, isOfNext, isDoing }: Tenure,
  isHeldByOther: () => boolean,
): boolean {
  const word = sentence.words[noun];
  if (word && isDoing(word)) return false;
  const held = heldAt(sentence, noun) ?? when;
  // Whoever is “outgoing” holds it still.
  return held === 'leaving' ? when === 'now' && (isOfNext || isHeldByOther()) : held !== when;
}

/** Whether the story calls anybody whom a sentence does not mention the holder of an office, now or from now on. */
function isHeldByOther({ isHead }: Tenure, { sentence, index }: AskedAndTold): boolean {
  return index.who.persons.some(
    ({ person, mentions }) =>
      !mentions.includes(sentence) &&
      person.roles.some((role) => {
        const text =
          role.paragraph === null ? role.text : index.text.slice(role.span.start, role.span.end);
        const words = readWords(text);
        const called = lookAtWords(text, words);
        return words.some((word, at) => {
          const held = heldAt(called, at);
          return isHead(word) && (held === undefined || held === 'now') && !isOfRank(called, at);
        });
      }),
  );
}

const isOfRank = (sentence: SentenceWords, noun: number) =>
  beforeNoun(sentence, noun).some((at) => isRank(sentence.form(at)));

/**
 * Whether a question asks who holds an office, and a sentence speaks alone of who held it once: “the *outgoing*
 * mayor” of “who is the mayor”; or the other way round.
 */
export function tellsOfAnotherHolder(beside: AskedAndTold): boolean {
  const asked = readTenure(beside.question);
  if (asked === undefined) return false;
  const { told, index } = beside;
  const sentence = lookAtSentence(beside);
  const places = sentence.words.flatMap((word, at) =>
    asked.isHead(word) && !isOfAnotherThing(sentence, at, asked) ? [at] : [],
  );
  const isOther = (at: number) =>
    isOtherAt(sentence, at, asked, () => isHeldByOther(asked, beside)) ||
    (asked.isAhead &&
      !isNextAt(sentence, at) &&
      !tellsOfComing(told, at, beforeNoun(sentence, at).at(-1) ?? at));
  if (places.length === 0 || !places.every(isOther)) return false;
  if (asked.when === 'now' && comesBack(told, asked)) return false;
  const here = index.who.persons.filter(({ person }) =>
    mentionsIn(beside.sentence, person, index).some(({ kind }) => kind !== 'pronoun'),
  );
  const isTraded = told.some(({ root }) => TRADING.has(root));
  const isHandedOver = isTraded || told.some(({ root }) => COMING.has(root) || FOLLOWING.has(root));
  return (
    here.length <= places.length && !(isHandedOver && countNames(beside, isTraded) > places.length)
  );
}

const isNextAt = (sentence: SentenceWords, noun: number) =>
  beforeNoun(sentence, noun).some((at) => isNext(sentence.form(at)));

/** Whether words tell that somebody comes back to what they held once, or from another such office to that one. */
function comesBack(told: readonly SaidWord[], { held }: Tenure): boolean {
  const isHeld = ({ terms }: SaidWord) => terms.some((term) => held.has(term));
  const comesTo = told.some(({ root }, at) => COMING.has(root) && told.slice(at + 1).some(isHeld));
  return comesTo || tellsOfComingBack(told, isHeld);
}

/**
 * How many people a sentence names.
 *
 * @param isOfAny - whether others count as well; the first word, with a capital anyway, tells only people's
 */
function countNames({ sentence, index }: AskedAndTold, isOfAny: boolean): number {
  const { span, spans } = index.terms.sentences[sentence] ?? {};
  return (spans?.candidates ?? [])
    .filter(
      ({ kind, start }) =>
        kind === 'person' || (isOfAny && NAME_KINDS.has(kind) && start !== span?.start),
    )
    .filter((one, i, all) => !all.slice(0, i).some((before) => overlaps(before, one))).length;
}

/**
 * Whether words name somebody as another holder of an office than the one who is asked for.
 *
 * @param described - what leads up to the name, and the name
 * @param behind - what follows the name
 */
export function isAnotherHolder(
  described: string,
  behind: string,
  question: ReadQuestion,
): boolean {
  const asked = readTenure(question);
  if (asked === undefined) return false;
  if (asked.when === 'now' && comesBack(readSaidWords(`${described} ${behind}`), asked))
    return false;
  const sentence = lookAtWords(described, readWords(described));
  const last = sentence.words.findLastIndex((word) => asked.isHead(word));
  if (last === -1 || !isOtherAt(sentence, last, asked, () => false)) return false;
  // “The former owner sold it to Roe”
  return !sentence.words
    .slice(last + 1)
    .some(({ form }) => isPastTense(form) || AUXILIARIES.has(form));
}
