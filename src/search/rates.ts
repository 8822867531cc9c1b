import { overlaps, type Span } from '../text/span.js';
import { wordSet } from '../text/word-set.js';
import { readWords } from './analyzer.js';
import type { ScoredSpan } from './answer-spans.js';
import type { AnswerType } from './answer-type.js';
import type { CandidateSpan, SpanKind } from './candidate-spans.js';
import type { CandidateIndex } from './candidates.js';
import type { ReadQuestion } from './question.js';
import { lookAtWords, type SentenceWords } from './sentence-words.js';

/** What a rate is counted by. */
const UNITS = wordSet('second minute hour day night week fortnight month year decade');
const ADJECTIVES: ReadonlyMap<string, string> = new Map([
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['nightly', 'night'],
  ['weekly', 'week'],
  ['fortnightly', 'fortnight'],
  ['monthly', 'month'],
  ['yearly', 'year'],
  ['annual', 'year'],
  ['annually', 'year'],
]);
const EACH = wordSet('a an per each every');
/** Behind “a year”, it is a length of time or a point in it. */
const NO_RATE = wordSet('ago old later earlier after before long');
/** Words at most from a number to what it is counted by: “40 tonnes of sand *a day*”. */
const REACH = 4;

/** What is counted by time, and in which kinds of numbers. */
const COUNTED: Partial<Record<AnswerType, readonly SpanKind[]>> = {
  count: ['count'],
  money: ['money', 'count'],
  distance: ['distance', 'count'],
};

/** The unit of the rate that begins at a word: “*a* year”, “*monthly*”. */
function unitAt({ form, isJoined, isCapitalised }: SentenceWords, at: number): string | undefined {
  const adjective = ADJECTIVES.get(form(at));
  if (adjective !== undefined) return at > 0 && isCapitalised(at) ? undefined : adjective;
  const unit = form(at + 1);
  const isRate = EACH.has(form(at)) && isJoined(at + 1) && UNITS.has(unit);
  return isRate && !NO_RATE.has(form(at + 2)) ? unit : undefined;
}

function lookAt(text: string): SentenceWords {
  return lookAtWords(text, readWords(text));
}

/** The units of time that a question asks for a number by: “how much *a week*”, “what is the *monthly* fee”. */
function unitsAsked(question: string): ReadonlySet<string> {
  const words = lookAt(question);
  return new Set(words.words.flatMap((_, at) => unitAt(words, at) ?? []));
}

/**
 * The unit of time that a number of a sentence is counted by: behind it, before another number and within the
 * clause, or as an adjective before it.
 */
function unitOf({ start, end }: Span, sentence: SentenceWords, from: number): string | undefined {
  const { spots, words, isNumber, isJoined } = sentence;
  const first = spots.findIndex((spot) => from + spot.end > start);
  const next = spots.findIndex((spot) => from + spot.start >= end);
  for (let at = next; at !== -1 && at < Math.min(next + REACH, words.length); at++) {
    if (!isJoined(at) || isNumber(at)) break;
    const unit = unitAt(sentence, at);
    if (unit !== undefined) return unit;
  }
  for (let at = first; at > 0 && isJoined(at) && at > first - REACH; at--) {
    if (isNumber(at - 1)) return undefined;
    const unit = ADJECTIVES.get(sentence.form(at - 1));
    if (unit !== undefined) return unit;
  }
  return undefined;
}

/** A number of a sentence that may be the one that is asked for by time. */
interface Rate {
  readonly span: CandidateSpan;
  /** Counted by what is asked, by something else, or by nothing that is told. */
  readonly is: 'asked' | 'other' | 'untold';
}

/** The numbers of a sentence that may be asked for by time; none where no question asks for a rate. */
function ratesOf(
  sentence: number,
  question: ReadQuestion,
  { terms, text }: CandidateIndex,
): readonly Rate[] {
  const kinds = COUNTED[question.answerType] ?? [];
  const { span, spans } = terms.sentences[sentence] ?? {};
  if (kinds.length === 0 || question.isFrequency || span === undefined) return [];
  const asked = unitsAsked(question.text);
  if (asked.size === 0) return [];
  const words = lookAt(text.slice(span.start, span.end));
  const all = spans?.candidates ?? [];
  const kind = kinds.find((one) => all.some((candidate) => candidate.kind === one));
  return all
    .filter((candidate) => candidate.kind === kind)
    .map((candidate) => {
      const unit = unitOf(candidate, words, span.start);
      return {
        span: candidate,
        is: unit === undefined ? 'untold' : asked.has(unit) ? 'asked' : 'other',
      };
    });
}

/** Whether a question asks for a rate (“how much *a week*”) and a sentence only tells one by another time. */
export function countsByAnotherTime(
  question: ReadQuestion,
  sentence: number,
  answer: ScoredSpan | undefined,
  index: CandidateIndex,
): boolean {
  const rates = ratesOf(sentence, question, index);
  if (rates.some((rate) => rate.is === 'asked')) return false;
  const best = rates.filter(
    ({ span }) => answer?.sentence === sentence && overlaps(span, answer.span),
  );
  const meant = best.length > 0 ? best : rates;
  return meant.length > 0 && meant.every((rate) => rate.is === 'other');
}
