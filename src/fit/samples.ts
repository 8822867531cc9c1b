import { otherStory } from '../eval/other-story.js';
import { type GoldStory, storyOf } from '../eval/stories.js';
import { readPeople } from '../people/people.js';
import { indexCandidates } from '../search/candidates.js';
import { type Described, FEATURES, type Feature } from '../search/features.js';
import { scoreOf } from '../search/model.js';
import { describeMatch, VERDICT_FEATURES } from '../search/verdict.js';

/** A question put to a story. */
export interface Asked {
  /** The set that it comes from, counted from 0. */
  readonly set: number;
  /** The fold of the story that it was asked about. */
  readonly fold: number;
  readonly question: string;
  readonly passages: readonly Described[];
  readonly rows: readonly Float64Array[];
  /** The right one of the passages; -1 if none is. */
  readonly right: number;
  /** Whether it was asked about this story. */
  readonly isOwn: boolean;
  match(best: Described): Float64Array;
}

export const FOLDS = 5;

/** Puts every question of a set to its own story and to another one. */
export function askAll(stories: readonly GoldStory[], set: number): Asked[] {
  const indexes = stories.map((gold) => {
    const story = storyOf(gold);
    return indexCandidates(story, readPeople(story));
  });
  return stories.flatMap(({ questions = [] }, number) =>
    questions.flatMap(({ q, gold }, i) =>
      [number, otherStory(number, i, stories.length)].flatMap((at, isOther) => {
        const index = indexes[at];
        if (index === undefined || (isOther === 1 && at === number)) return [];
        const { question, passages } = index.find(q);
        return {
          set,
          fold: number % FOLDS,
          question: q,
          passages,
          rows: passages.map(({ features }) =>
            Float64Array.from(FEATURES, (name) => features[name]),
          ),
          right:
            isOther === 1
              ? -1
              : passages.findIndex(({ paragraph }) => gold.includes(paragraph + 1)),
          isOwn: isOther === 0,
          match(best: Described) {
            const match = describeMatch(
              question,
              best,
              (term) => index.terms.frequency.get(term) ?? 0,
              index.terms.meanLength * index.terms.paragraphs.length,
            );
            return Float64Array.from(VERDICT_FEATURES, (name) => match[name]);
          },
        };
      }),
    ),
  );
}

/** The best of the passages by a model. */
export function bestOf(
  passages: readonly Described[],
  weights: Readonly<Record<Feature, number>>,
): Described | undefined {
  let best: Described | undefined;
  let bestScore = -Infinity;
  for (const passage of passages) {
    const score = scoreOf(passage.features, weights);
    if (score > bestScore) [best, bestScore] = [passage, score];
  }
  return best;
}
