import { readWords, type Word } from '../../../terms/analyzer.js';
import { rootOf } from '../../../terms/roots.js';
import { isPastForm } from '../../../terms/verb-forms.js';
import { isCalendarWord } from '../../../text/calendar-words.js';
import { AUXILIARIES } from '../../../text/function-words.js';
import { isPastTense } from '../../../text/past-tense.js';
import { overlaps } from '../../../text/span.js';
import { wordSet } from '../../../text/word-set.js';
import { NAME_KINDS } from '../../index/candidate-spans.js';
import { lookAtWords, type SentenceWords } from '../../index/sentence-words.js';
import type { ReadQuestion } from '../../question/question.js';
import { type AskedAndTold, lookAtSentence } from '../reading/asked-and-told.js';
import { beforeNoun } from '../reading/before-nouns.js';
import { askedOffice } from './office-asked.js';
import { isNext, isNow, isOnce, isRank } from './office-epithets.js';

/** When somebody holds an office: no more, now or from now on, or now and not for long. */
type Held = 'once' | 'now' | 'leaving';

/** What “then” stands behind where it belongs to a noun: “the then mayor”, “who was then mayor”. */
const BEFORE_THEN = wordSet('the was were');

/** What has one holder after another; of the dead, a wife is one still, and a singer. */
const POSTS = wordSet(
  'president premier minister secretary chancellor governor mayor ambassador king queen emperor pope ruler monarch',
  'chairman chairwoman chair executive ceo director manager owner boss head leader principal dean commissioner',
  'captain coach editor',
);

/** When the words before a noun tell that somebody is what it says: “the *former* mayor”. */
function heldAt(sentence: SentenceWords, noun: number): Held | undefined {
  const { form, gapBefore } = sentence;
  for (const at of beforeNoun(sentence, noun)) {
    // “Late Monday President Roe”, “and then President Roe”, “his late wife”
    const isStill =
      (form(at) === 'late' && (isCalendarWord(form(at + 1)) || !POSTS.has(form(noun)))) ||
      (form(at) === 'then' && gapBefore(at + 1) !== '-' && !BEFORE_THEN.has(form(at - 1)));
    if (form(at) === 'outgoing') return 'leaving';
    if (isOnce(form(at)) && !isStill) return 'once';
    if (isNow(form(at))) return 'now';
  }
  return undefined;
}

/** Who does something is called by it: “owner” of “owns”. */
const DOER = /^(.{3,}?)(?:er|or)s?$/;
/** By these a sentence tells who came after whom, and names both. */
const HANDING_OVER = new Set(
  'succeed replace follow beat defeat unseat oust appoint name elect buy acquire sell'
    .split(' ')
    .map(rootOf),
);

/** A question for who holds an office, or does what one has it for: its noun, and when. */
interface Tenure {
  readonly when: 'once' | 'now';
  /** Whether it asks for who comes after: “the *next* mayor”. */
  readonly isOfNext: boolean;
  isHead(word: Word): boolean;
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
      isHead: ({ terms }) => terms.some((term) => head.terms.includes(term)),
    }
  );
}

/** “Who *owns* the hotel” asks for its owner. */
function byVerb([who, verb]: readonly Word[]): Tenure | undefined {
  const { form = '', terms = [] } = verb ?? {};
  if (who?.form !== 'who' || terms.length === 0 || !form.endsWith('s') || isPastForm(form)) {
    return undefined;
  }
  const root = rootOf(form);
  return {
    when: 'now',
    isOfNext: false,
    isHead: (word) =>
      rootOf(word.form) === root || rootOf(DOER.exec(word.form)?.[1] ?? '') === root,
  };
}

/** Whether the words before the noun of an office tell of another holder than is asked for. */
function isOtherAt(
  sentence: SentenceWords,
  noun: number,
  { when, isOfNext }: Tenure,
  isHeldByOther: () => boolean,
): boolean {
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
  const sentence = lookAtSentence(beside);
  const places = sentence.words.flatMap((word, at) => (asked.isHead(word) ? [at] : []));
  const isOther = (at: number) =>
    isOtherAt(sentence, at, asked, () => isHeldByOther(asked, beside));
  if (places.length === 0 || !places.every(isOther)) return false;
  const { persons } = beside.index.who;
  const here = persons.filter(({ mentions }) => mentions.includes(beside.sentence));
  const isHandedOver = beside.told.some(({ root }) => HANDING_OVER.has(root));
  return here.length <= places.length && !(isHandedOver && countNames(beside) > places.length);
}

/** How many names a sentence has; its first word, with a capital anyway, tells only people's. */
function countNames({ sentence, index }: AskedAndTold): number {
  const { span, spans } = index.terms.sentences[sentence] ?? {};
  return (spans?.candidates ?? [])
    .filter(
      ({ kind, start }) => NAME_KINDS.has(kind) && (kind === 'person' || start !== span?.start),
    )
    .filter((one, i, all) => !all.slice(0, i).some((before) => overlaps(before, one))).length;
}

/**
 * Whether words name somebody as another holder of an office than the one who is asked for.
 *
 * @param described - what leads up to the name, and the name
 */
export function isAnotherHolder(described: string, question: ReadQuestion): boolean {
  const asked = readTenure(question);
  if (asked === undefined) return false;
  const sentence = lookAtWords(described, readWords(described));
  const last = sentence.words.findLastIndex((word) => asked.isHead(word));
  if (last === -1 || !isOtherAt(sentence, last, asked, () => false)) return false;
  // “The former owner sold it to Roe”
  return !sentence.words
    .slice(last + 1)
    .some(({ form }) => isPastTense(form) || AUXILIARIES.has(form));
}
