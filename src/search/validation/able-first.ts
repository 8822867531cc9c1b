import type { SpanKind } from '../index/candidate-spans.js';
import type { AnswerType } from '../question/answer-type.js';
import type { CandidateIndex } from '../ranking/candidates.js';
import type { Described, Findings } from '../ranking/features.js';
import type { Ranked } from '../ranking/rank.js';
import { withNeighbours } from './asked-and-told.js';
import type { Obstacle, Obstacles } from './obstacles.js';
import { firstWithScore } from './scores.js';

/** What another passage may have. Where anything else speaks against the best one, the next is seldom better. */
const LACKING: ReadonlySet<Obstacle> = new Set<Obstacle>([
  'it gives no reason',
  'it tells no number or time',
  'it does not tell of that event',
  'it tells of another time',
  'it has no name',
]);
/** Passages behind the best one that may take its place. */
const MOST = 5;
/** The share that such a passage has at least of the best one's share, and of what that has of the question. */
const NEAR = 0.4;
const COVERING = 0.5;

/** The very kind of what is counted or dated. */
const EXACT: Partial<Record<AnswerType, readonly SpanKind[]>> = {
  age: ['age'],
  count: ['count'],
  money: ['money', 'share'],
  share: ['share'],
  distance: ['distance'],
  duration: ['duration'],
  time: ['time'],
};

/** What is put first of a story's passages. */
export interface AbleFirst {
  /** The passages, first those that are put first. */
  readonly ranked: readonly Ranked[];
  /** The sentence beside the first one's own that tells what that lacks. */
  readonly beside?: number;
  /** What the model's best one lacks, where another is put before it. */
  readonly lacking?: Obstacle;
}

/**
 * The sentence beside a passage's own that tells a number or a time where that tells none, and has a word of the
 * question.
 */
function numberBeside(
  { sentence: own }: Described,
  { question, evidence }: Findings,
  index: CandidateIndex,
): number | undefined {
  const kinds = EXACT[question.answerType] ?? [];
  const { sentences } = index.terms;
  return withNeighbours(own, index).findLast(
    (sentence) =>
      sentence !== own &&
      evidence.found[sentence] !== 0 &&
      sentences[sentence]?.spans.candidates.some(({ kind }) => kinds.includes(kind)),
  );
}

/**
 * Puts the first passage that may answer, if it is near, before a best one that lacks what is asked for: a reason,
 * a number, a name.
 *
 * @param ranked - the story's passages, best first; only those with evidence may be put first
 * @param obstaclesTo - what keeps a passage from being the answer
 */
export function ableFirst(
  ranked: readonly Ranked[],
  findings: Findings,
  index: CandidateIndex,
  obstaclesTo: (passage: Described) => Obstacles,
): AbleFirst {
  const shown = ranked.filter(({ passage }) => passage.hasEvidence);
  const [best, ...others] = shown;
  if (best === undefined) return { ranked };
  const lacking = obstaclesTo(best.passage).answers;
  const first = (able: Ranked): AbleFirst => {
    const others = ranked.filter(({ passage }) => passage.paragraph !== able.passage.paragraph);
    const isOther = able.passage.paragraph !== best.passage.paragraph;
    return { ranked: [able, ...others], ...(isOther && { lacking }) };
  };
  if (lacking === 'it tells no score') {
    const able = firstWithScore(shown.slice(0, 1 + MOST), findings, index);
    return able === undefined ? { ranked } : first(able);
  }
  if (lacking === undefined || !LACKING.has(lacking)) return { ranked };
  if (lacking === 'it tells no number or time') {
    const beside = numberBeside(best.passage, findings, index);
    if (beside !== undefined) return { ranked, beside };
  }
  const able = others
    .slice(0, MOST)
    .find(
      ({ share, passage }) =>
        share >= NEAR * best.share &&
        passage.completeness >= COVERING * best.passage.completeness &&
        obstaclesTo(passage).answers === undefined,
    );
  return able === undefined ? { ranked } : first(able);
}
