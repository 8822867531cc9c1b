import { answerOverlap, holdsAnswer } from '../eval/squad.js';
import { SPAN_KINDS, type SpanKind } from '../search/index/candidate-spans.js';
import { ANSWER_TYPES, type AnswerType } from '../search/question/answer-type.js';
import {
  locateTerms,
  pairOf,
  SENTENCE_FEATURES,
  SPAN_FEATURES,
  type SpanModel,
} from '../search/ranking/answer-spans.js';
import { visitAnswers, weighAnswers } from '../search/ranking/sentence-features.js';
import { fitLists, type ListSample } from './models.js';
import type { Sample } from './samples.js';

/** Words that share less with a marked answer are no answer. */
const RIGHT_FROM = 0.5;
/** Other paragraphs of a story whose words are looked at beside those of the right one. */
const OTHERS = 4;
const RIDGE = 0.01;

/** The words of a question's right paragraphs and of others near it, where some of them are right. */
function readSpans(sample: Sample, importance: number): ListSample | undefined {
  const { gold, answers } = sample;
  const findings = sample.find();
  const hits = locateTerms(findings.question, findings.story);
  const others = [...findings.scores]
    .filter(([paragraph]) => !gold.has(paragraph))
    .sort(([, a], [, b]) => b - a)
    .slice(0, OTHERS);
  const rows: number[] = [];
  const gains: number[] = [];
  const categories: number[] = [];
  for (const paragraph of [...gold, ...others.map(([number]) => number)]) {
    visitAnswers(paragraph, findings, hits, (span, features) => {
      const text = sample.textOf(span);
      const overlap = gold.has(paragraph)
        ? Math.max(0, ...answers.map((answer) => answerOverlap(text, answer)))
        : 0;
      for (const name of SPAN_FEATURES) rows.push(features[name]);
      gains.push(overlap >= RIGHT_FROM ? overlap : 0);
      categories.push(pairOf(findings.question.answerType, span.kind));
    });
  }
  if (!gains.some((gain) => gain > 0)) return undefined;
  return { rows: Float64Array.from(rows), gains, categories, importance };
}

/** The sentences of a question's right paragraphs, where an answer is marked in some of them alone. */
function readSentences(sample: Sample, importance: number, model: SpanModel): ListSample[] {
  const { gold, answers } = sample;
  const findings = sample.find();
  const hits = locateTerms(findings.question, findings.story);
  return [...gold].flatMap((paragraph) => {
    const { sentences } = weighAnswers(paragraph, findings, { hits, model });
    const gains = sentences.map(({ sentence }) => {
      const span = findings.story.sentences[sentence]?.span;
      const text = span === undefined ? '' : sample.textOf(span);
      return Number(answers.some((answer) => holdsAnswer(text, answer)));
    });
    if (!gains.includes(1) || !gains.includes(0)) return [];
    const rows = Float64Array.from(
      sentences.flatMap(({ features }) => SENTENCE_FEATURES.map((name) => features[name])),
    );
    return [{ rows, gains, importance }];
  });
}

/** Fits what speaks for words as an answer, and by these for a sentence as the one that answers. */
export function fitSpans(samples: readonly Sample[], weigh: (sample: Sample) => number): SpanModel {
  const words = fitWords(samples.flatMap((sample) => readSpans(sample, weigh(sample)) ?? []));
  const model = { ...words, sentences: readWeights(SENTENCE_FEATURES, new Float64Array()) };
  const lists = samples.flatMap((sample) => readSentences(sample, weigh(sample), model));
  const fitted = fitLists(lists, { size: SENTENCE_FEATURES.length, tolerance: 0, ridge: RIDGE });
  return { ...words, sentences: readWeights(SENTENCE_FEATURES, fitted) };
}

function readWeights<Name extends string>(
  names: readonly Name[],
  fitted: Float64Array,
): Record<Name, number> {
  return Object.fromEntries(names.map((name, j) => [name, fitted[j] ?? 0])) as Record<Name, number>;
}

function fitWords(lists: readonly ListSample[]): Omit<SpanModel, 'sentences'> {
  const weights = fitLists(lists, {
    size: SPAN_FEATURES.length,
    categories: ANSWER_TYPES.length * SPAN_KINDS.length,
    tolerance: 0,
    ridge: RIDGE,
  });
  const kindsOf = (answerType: AnswerType) =>
    Object.fromEntries(
      SPAN_KINDS.map((kind) => [
        kind,
        weights[SPAN_FEATURES.length + pairOf(answerType, kind)] ?? 0,
      ]),
    ) as Record<SpanKind, number>;
  return {
    features: readWeights(SPAN_FEATURES, weights),
    kinds: Object.fromEntries(
      ANSWER_TYPES.map((answerType) => [answerType, kindsOf(answerType)]),
    ) as Record<AnswerType, Record<SpanKind, number>>,
  };
}
