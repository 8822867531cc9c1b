import { readWords } from '../../terms/analyzer.js';
import { overlaps, type Span } from '../../text/span.js';
import type { CandidateSpan, SpanKind } from '../index/candidate-spans.js';
import { DURATIONS } from '../index/times-in-words.js';
import type { AnswerType } from '../question/answer-type.js';
import { mayAskForLength, mayAskForSum } from '../question/asks-how-much.js';
import type { ReadQuestion } from '../question/question.js';
import { locateTerms, type ScoredSpan } from '../ranking/answer-spans.js';
import type { CandidateIndex } from '../ranking/candidates.js';
import type { Findings } from '../ranking/findings.js';
import { asksHowDied } from './event/cause-of-death.js';
import { areReason } from './event/reasons.js';
import { areTakenBack } from './event/taken-back.js';
import { tellsNoDifference } from './number/difference-asked.js';
import { asksByNoun, isHowOften } from './number/frequencies.js';
import { numberAsked } from './number/number-asked.js';
import { isOfAnotherOffice } from './office/another-office.js';
import { isAnotherHolder } from './office/holders.js';
import { areForWhomItIsDoneTo } from './person/done-to.js';
import { AskedAndTold } from './reading/asked-and-told.js';

/** Why words are not those of the answer, however likely that seems. */
export type WordObstacle =
  | 'they are of another kind'
  | 'another number may be meant'
  | 'they are for another office'
  | 'they are for another holder'
  | 'they are for whom it is done to'
  | 'they were taken back'
  | 'they only say who says so';

/** The kinds that an answer can be of; where what is asked for is not here, any. */
const POSSIBLE: Partial<Record<AnswerType, readonly SpanKind[]>> = {
  person: ['person', 'name', 'place', 'source', 'phrase'],
  speaker: ['person', 'name', 'place', 'source', 'phrase'],
  place: ['place', 'name', 'phrase'],
  time: ['time'],
  count: ['count', 'share', 'phrase'],
  age: ['age', 'count', 'duration'],
  money: ['money', 'count', 'share', 'duration', 'distance', 'phrase'],
  share: ['share', 'count', 'phrase'],
  duration: ['duration', 'phrase'],
  distance: ['distance', 'count', 'phrase'],
  reason: ['reason'],
};

/** What tells how big a rise or a loan is, beside a measure. */
const OF_SUMS: ReadonlySet<SpanKind> = new Set(['money', 'share', 'duration']);

const NUMBERED: ReadonlySet<SpanKind> = new Set(['time', 'duration', 'age', 'count']);

const QUOTE = /["“‘']/;
/** What whoever speaks is called in a quotation, and in a clause: “I will”, “that she would”, “to do so”. */
const FIRST_PERSON = /\b(?:I|we)\b/i;
const ANY_PERSON = /\b(?:I|we|he|she|they|it)\b|^(?:to|\p{L}+ing) /iu;

/** What asks for somebody, or something, that whoever says so is only if that is what they speak of. */
const NOT_BY_SOURCE: ReadonlySet<AnswerType> = new Set(['person', 'instance', 'what', 'manner']);

/** Why words are not those of the answer, if anything says so. */
export function whyNotTheWords(
  answer: ScoredSpan,
  findings: Findings,
  index: CandidateIndex,
): WordObstacle | undefined {
  const { answerType } = findings.question;
  const isOften = asksByNoun(findings.question) && isHowOften(answer.span, index.text);
  const mayBe = isPossible(answer.span, findings.question, index.text) && !isOften;
  if (!mayBe || onlyCounts(answer, answerType, index)) return 'they are of another kind';
  const { start, end } = index.terms.sentences[answer.sentence]?.span ?? answer.span;
  if (
    numberAsked(answer, findings.question, index) === undefined ||
    tellsNoDifference(findings.question, index.text.slice(start, end))
  ) {
    return 'another number may be meant';
  }
  const beside = new AskedAndTold(findings.question, answer.sentence, index);
  if (answerType === 'reason' && !areReason(answer, beside)) return 'they are of another kind';
  // Nobody dies of a Friday.
  if (NUMBERED.has(answer.span.kind) && asksHowDied(beside)) return 'they are of another kind';
  if (answerType === 'person') {
    const described = whatNames(answer, findings, index);
    if (isOfAnotherOffice(described.text, described.behind, findings.question)) {
      return 'they are for another office';
    }
    if (isAnotherHolder(described.text, described.behind, findings.question))
      return 'they are for another holder';
  }
  if (areTakenBack(answer, findings.question, index)) return 'they were taken back';
  if (areForWhomItIsDoneTo(answer, findings.question, index)) {
    return 'they are for whom it is done to';
  }
  return NOT_BY_SOURCE.has(answerType) && onlySaysSo(answer, findings, index)
    ? 'they only say who says so'
    : undefined;
}

/** Whether words are of a kind that can answer. "Year" alone, of "that year", is no time. */
function isPossible(
  { kind, start, end }: CandidateSpan,
  { answerType: asked, text: question }: ReadQuestion,
  text: string,
): boolean {
  if (asked === 'duration' && kind === 'distance') return mayAskForLength(question);
  if (asked === 'distance' && OF_SUMS.has(kind)) return mayAskForSum(question);
  if (!(POSSIBLE[asked]?.includes(kind) ?? true)) return false;
  return (
    asked !== 'time' || readWords(text.slice(start, end)).some(({ form }) => !DURATIONS.has(form))
  );
}

/** What tells one of several, as a name does: the “80th” of “which birthday”. */
const ORDINAL = /\d(?:st|nd|rd|th)$|^third$/i;
/** Whether a number only says how many there are of what is to be named: “three beaches” of “which beaches”. */
function onlyCounts({ span, features }: ScoredSpan, asked: AnswerType, { text }: CandidateIndex) {
  return (
    span.kind === 'count' &&
    asked === 'instance' &&
    features.typed > 0 &&
    !ORDINAL.test(text.slice(span.start, span.end))
  );
}

/** Characters before a name, and behind it, in which it is told what somebody is. */
const CHARACTERS_BESIDE_NAME = 60;
const CLAUSE_END = /[;:!?]|\.\s/;

/** What leads up to the name of somebody, with the name, and what follows; one comma may stand before it. */
function whatNames(
  { span, sentence }: ScoredSpan,
  { story }: Findings,
  { text }: CandidateIndex,
): { text: string; behind: string } {
  const start = Math.max(
    story.sentences[sentence]?.span.start ?? 0,
    span.start - CHARACTERS_BESIDE_NAME,
  );
  const before = text.slice(start, span.start).split(CLAUSE_END).at(-1) ?? '';
  const parts = before.trimEnd().split(',');
  const described = parts.slice(before.trimEnd().endsWith(',') ? -2 : -1).join(',');
  const [behind = ''] = text.slice(span.end, span.end + CHARACTERS_BESIDE_NAME).split(CLAUSE_END);
  return { text: `${described} ${text.slice(span.start, span.end)}`, behind };
}

/**
 * Whether words are for who speaks, all that the question asks stands in what is said, and that does not
 * speak of whoever says it: “It was a woman who wanted his job,” said Roe.
 */
function onlySaysSo(
  { span, sentence }: ScoredSpan,
  { question, story }: Findings,
  { text }: CandidateIndex,
): boolean {
  const candidates = story.sentences[sentence]?.spans.candidates ?? [];
  if (!candidates.some(({ kind, ...source }) => kind === 'source' && overlaps(source, span))) {
    return false;
  }
  const contents = candidates.filter(({ kind }) => kind === 'statement');
  const asked = (locateTerms(question, story)[sentence] ?? []).flatMap(({ at }) => at);
  return (
    asked.length > 0 &&
    asked.every((at) => contents.some(({ from, to }) => from <= at && at < to)) &&
    !contents.some((content) => speaksOfSpeaker(content, text))
  );
}

/** Whether what is said may be about whoever says it. */
function speaksOfSpeaker({ start, end }: Span, text: string): boolean {
  const content = text.slice(start, end);
  const isQuoted = QUOTE.test(text.slice(Math.max(0, start - 1), start + 1));
  return (isQuoted ? FIRST_PERSON : ANY_PERSON).test(content);
}
