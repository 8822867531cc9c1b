import type { SpanKind } from '../../index/candidate-spans.js';
import type { AnswerType } from '../../question/answer-type.js';

/** What tells a number of something, and is asked for by it: no time, and nobody's age. */
export const NUMBER_KINDS: ReadonlySet<SpanKind | AnswerType> = new Set([
  'count',
  'money',
  'share',
  'distance',
]);
