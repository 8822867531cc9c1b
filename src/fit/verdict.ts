import { likelihoodOf } from '../search/model.js';
import type { Ranked } from '../search/rank.js';
import { VERDICT_FEATURES } from '../search/verdict.js';
import { dot, fitCases } from './models.js';
import type { Asked } from './samples.js';

/** A question with its best passage, if it has one. */
export interface Case {
  readonly asked: Asked;
  readonly row?: Float64Array;
  /** Whether the best passage is the right one. */
  readonly isRight: boolean;
}

/** Looks at each question as the verdict does. */
export function readCases(questions: readonly Asked[], rank: (asked: Asked) => Ranked[]): Case[] {
  return questions.map((asked) => {
    const [best] = rank(asked);
    if (best === undefined) return { asked, isRight: false };
    const isRight = asked.right >= 0 && asked.passages[asked.right] === best.passage;
    return { asked, row: asked.match(best), isRight };
  });
}

/** Fits a logistic model of what `isTrue` says of a case. */
export function fitVerdict(
  cases: readonly Case[],
  importance: readonly number[],
  isTrue: (from: Case) => boolean,
): Float64Array {
  const samples = cases.flatMap((from) =>
    from.row === undefined
      ? []
      : [
          {
            row: from.row,
            isRight: isTrue(from),
            importance: importance[from.asked.set] ?? 1,
          },
        ],
  );
  return fitCases(samples, VERDICT_FEATURES.length);
}

/** The share of cases that a model finds as likely as `limit`, or likelier. */
export function shareFrom(limit: number, cases: readonly Case[], weights: Float64Array): number {
  const kept = cases.filter(
    ({ row }) => row !== undefined && likelihoodOf(dot(row, weights)) >= limit,
  );
  return kept.length / Math.max(1, cases.length);
}

/** The lowest limit, in hundredths, that satisfies a condition; 1 if none does. */
export function lowestLimit(isEnough: (limit: number) => boolean): number {
  for (let hundredths = 1; hundredths < 100; hundredths++) {
    if (isEnough(hundredths / 100)) return hundredths / 100;
  }
  return 1;
}
