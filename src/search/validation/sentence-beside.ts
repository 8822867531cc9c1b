import { rootSet } from '../../terms/roots.js';
import { PERSONAL_SUBJECTS } from '../../text/english/pronouns.js';
import { areOnOneLine } from '../factuality/poles.js';
import type { SaidWord } from '../factuality/said-word.js';
import type { SpanKind } from '../index/candidate-spans.js';
import type { AnswerType } from '../question/answer-type.js';
import { measureAsked } from '../question/asks-how-much.js';
import type { CandidateIndex } from '../ranking/candidates.js';
import type { Described } from '../ranking/features.js';
import type { Findings } from '../ranking/findings.js';
import { hasTerm } from '../ranking/term-sets.js';
import { areOfOneEvent, verbOfWhether } from './event/events.js';
import { sentenceAgainstHearsay } from './event/hearsay.js';
import { sentenceWithTheNumber } from './number/number-beside.js';
import { subjectAsked } from './person/other-subject.js';
import {
  AskedAndTold,
  type AskedVerbWord,
  sentencesIn,
  withNeighbours,
} from './reading/asked-and-told.js';
import { firstMentioned } from './reading/first-mentioned.js';

/** The kinds of words that tell each number or time that is asked for. */
const EXACT: Partial<Record<AnswerType, readonly SpanKind[]>> = {
  age: ['age'],
  count: ['count'],
  money: ['money', 'share'],
  share: ['share'],
  distance: ['distance'],
  duration: ['duration'],
  time: ['time'],
};

/** Whether what is asked for is counted or dated. */
export const isExact = (asked: AnswerType): boolean => EXACT[asked] !== undefined;

/** Whether words tell of what a verb is for, or of its opposite. */
const tellsOfDeed = (verb: AskedVerbWord, words: readonly SaidWord[]): boolean =>
  words.some(
    ({ root }) =>
      root === verb.root || areOfOneEvent(verb.root, root) || areOnOneLine(verb.root, root),
  );

/**
 * The sentence beside a passage's own that tells a number or a time where that tells none. It tells of the verb that is
 * asked of and has another word of the question than its measure, or a pronoun: the “52-year-old cyclist” is not the
 * driver. Of two it is the later one: what is told first is said more exactly behind.
 */
export function numberBeside(
  { sentence: own }: Described,
  { question, evidence }: Findings,
  index: CandidateIndex,
): number | undefined {
  const kinds = EXACT[question.answerType] ?? [];
  if (kinds.length === 0) return undefined;
  const { sentences } = index.terms;
  const measure = measureAsked(question.text);
  const { verb } = new AskedAndTold(question, own, index);
  const isOfThat = (sentence: number) => {
    const found = evidence.found[sentence] ?? 0;
    return (
      (found !== 0 && PERSONAL_SUBJECTS.has(index.sentenceWords(sentence).form(0))) ||
      question.terms.some(({ term }, bit) => hasTerm(found, bit) && !measure.includes(term))
    );
  };
  return withNeighbours(own, index).findLast(
    (sentence) =>
      sentence !== own &&
      isOfThat(sentence) &&
      (verb === undefined || tellsOfDeed(verb, index.wordsOf(sentence))) &&
      sentences[sentence]?.spans.candidates.some(({ kind }) => kinds.includes(kind)),
  );
}

/** What tells of a yes, a no or neither, whatever was asked. */
const REPLYING = rootSet(
  'answer reply respond react accept agree decline refuse reject deny admit',
);

/** Whether a sentence tells whether its subject did what is asked: by a reply, as well, where that is a deed. */
function tellsWhether(verb: AskedVerbWord, sentence: number, index: CandidateIndex): boolean {
  const words = index.wordsOf(sentence);
  const isReply =
    words.some(({ root }) => REPLYING.has(root)) && !words.some(({ form }) => form === 'comment');
  return tellsOfDeed(verb, words) || (isReply && !verb.isPassive);
}

/** The persons whom a question asks whether they did something, and the verb for it: “has *Roe answered*”. */
function whoseDeed(asked: AskedAndTold) {
  const verb = verbOfWhether(asked.question);
  const head = verb && subjectAsked(asked.asked, verb.at)?.at(-1);
  const { names } = asked.index.who;
  const persons = asked.question.meant.filter(
    ({ person, at }) => at.length > 0 && head?.terms.some((term) => names[person]?.has(term)),
  );
  return verb && persons.length > 0 ? { verb, persons } : undefined;
}

/** The sentence beside a passage's own that has the number asked for, where that has another of the same noun. */
export const numberAskedBeside = (
  { sentence }: Described,
  { question }: Findings,
  index: CandidateIndex,
): number | undefined => sentenceWithTheNumber(new AskedAndTold(question, sentence, index));

/** The sentence behind a passage's own that tells against what that only passes on. */
export const againstHearsay = (
  { sentence }: Described,
  { question }: Findings,
  index: CandidateIndex,
): number | undefined => sentenceAgainstHearsay(new AskedAndTold(question, sentence, index));

/** Words at most before the noun of a subject that opens a sentence: “*all* schools”, “*the new* bridge”. */
const WORDS_TO_SUBJECT = 3;

/**
 * The sentence of a paragraph that begins with the thing which a question asks whether it did something, or had it done,
 * and tells of that, where its own does not speak of the thing: “are *schools* shut”.
 */
function thingBeside(paragraph: number, asked: AskedAndTold): number | undefined {
  const { sentence: own, index, told } = asked;
  const verb = verbOfWhether(asked.question);
  const head = verb && subjectAsked(asked.asked, verb.at)?.at(-1);
  if (verb === undefined || head === undefined || asked.question.meant.length > 0) return undefined;
  const isHead = ({ root }: SaidWord) => root === head.root;
  const hasPronoun = told.some(({ form }) => PERSONAL_SUBJECTS.has(form));
  if (told.some(isHead) || hasPronoun) return undefined;
  return sentencesIn(paragraph, index.terms).find((sentence) => {
    const words = index.wordsOf(sentence);
    const at = words.findIndex(isHead);
    const isFirst =
      at !== -1 &&
      at <= WORDS_TO_SUBJECT &&
      words.slice(1, at + 1).every((word) => !word.isAfterMark);
    return sentence !== own && isFirst && tellsWhether(verb, sentence, index);
  });
}

/**
 * The sentence of a passage that begins with whom a question asks whether they did something, and tells of that, where
 * its own does not speak of them: “The port offered a second round. Roe has not answered.”
 */
export function subjectBeside(
  { sentence: own, paragraph }: Described,
  { question, evidence, story }: Findings,
  index: CandidateIndex,
): number | undefined {
  if (question.answerType !== 'whether' || evidence.mentions[own] === 1) return undefined;
  const deed = whoseDeed(new AskedAndTold(question, own, index));
  if (deed === undefined) return thingBeside(paragraph, new AskedAndTold(question, own, index));
  const begins = (sentence: number) => {
    const { person, mention } = firstMentioned(sentence, index) ?? {};
    const isFirst = mention?.span.start === story.sentences[sentence]?.span.start;
    return isFirst && mention?.kind === 'name' && deed.persons.some((one) => one.person === person);
  };
  const found = sentencesIn(paragraph, story).filter(
    (sentence) => sentence !== own && begins(sentence) && tellsWhether(deed.verb, sentence, index),
  );
  // What somebody did about a thing stands behind what tells of that.
  return found.find((sentence) => sentence > own) ?? found.at(-1);
}
