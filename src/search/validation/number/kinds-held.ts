import { wordSet } from '../../../text/word-set.js';
import type { CandidateSpan, SpanKind } from '../../index/candidate-spans.js';
import type { AnswerType } from '../../question/answer-type.js';
import type { ReadQuestion } from '../../question/question.js';
import type { CandidateIndex } from '../../ranking/candidates.js';
import { asksByNoun, findFrequencies, isHowOften } from './frequencies.js';

const NUMBERS: readonly SpanKind[] = ['count', 'age', 'money', 'share', 'duration', 'distance'];
/** What answers where something is asked for that is counted or dated. */
const HOLDING: Partial<Record<AnswerType, readonly SpanKind[]>> = {
  age: NUMBERS,
  count: NUMBERS,
  money: NUMBERS,
  share: NUMBERS,
  distance: NUMBERS,
  duration: [...NUMBERS, 'time'],
  time: ['time', 'duration', 'count', 'age'],
};
/** They tell how many or how much without a number, */
const QUANTITIES = wordSet(
  'no none nobody nothing nil zero all every each both neither half most many much few fewer several some various',
  'numerous countless dozens scores hundreds thousands millions billions single only alone another enough',
  'never rarely seldom often sometimes usually always regularly annually monthly weekly daily hourly nightly yearly',
  'free infinitely lone sole twins triplets couple pair handful trio quartet double doubled doubles doubling triple tripled trebled',
  'quadrupled halved halves halving',
);
/** how large or far by something else: “as big as”, “taller than”, “seen from”, “the size of”, */
const COMPARISONS = wordSet('as than like from size');
/** when, without a date, */
const TIMES = wordSet(
  'when while during after before until till since once now later soon always',
  'never ago upon following immediately early late recently overnight beginning outset',
  'moment christmas easter ramadan eid diwali thanksgiving halloween dawn dusk sunset sunrise daybreak nightfall',
);
/** and how long. */
const LENGTHS = wordSet(
  'as by at then ever forever previously already yet indefinitely permanently temporarily briefly life lifetime',
  'lifelong',
);
/** Behind these, a season tells when: “in *spring*”, and not “a spring in the rocks”. */
const BEFORE_SEASONS = wordSet('in this next last late early mid by of until till since during');
const SEASONS = wordSet('spring summer autumn fall winter');

/**
 * Whether a sentence may tell what is asked for: a number or a time, in digits or in words, where it is one;
 * anything, where it is something else.
 *
 * @param sentence - its number in the story
 */
export function mayHold(
  question: ReadQuestion,
  sentence: number,
  { terms, text, sentenceWords }: CandidateIndex,
): boolean {
  const { answerType } = question;
  const holding = HOLDING[answerType];
  const { spans } = terms.sentences[sentence] ?? {};
  if (holding === undefined || spans === undefined) return true;
  const isNoFrequency = asksByNoun(question);
  const holds = (each: CandidateSpan) =>
    holding.includes(each.kind) && !(isNoFrequency && isHowOften(each, text));
  if (spans.candidates.some(holds)) return true;
  const isOfTime = answerType === 'time' || answerType === 'duration';
  const isOfLength = answerType === 'duration';
  const looked = sentenceWords(sentence);
  const isBehind = (at: number, some: ReadonlySet<string>) =>
    some.has(looked.form(looked.form(at - 1) === 'the' ? at - 2 : at - 1));
  return (
    looked.words.some(
      ({ form }, at) =>
        (isOfTime && SEASONS.has(form) && isBehind(at, BEFORE_SEASONS)) ||
        (isOfTime ? TIMES : QUANTITIES).has(form) ||
        (isOfLength && LENGTHS.has(form)) ||
        (answerType === 'distance' && COMPARISONS.has(form)),
    ) ||
    ((answerType === 'count' || answerType === 'time') &&
      !isNoFrequency &&
      findFrequencies(looked).length > 0)
  );
}
