import { otherStory } from '../eval/other-story.js';
import { type GoldStory, storyOf } from '../eval/stories.js';
import { readPeople } from '../people/people.js';
import { type CandidateIndex, indexCandidates } from '../search/candidates.js';
import { type Described, FEATURES } from '../search/features.js';
import type { Ranked } from '../search/rank.js';
import { describeMatch, VERDICT_FEATURES } from '../search/verdict.js';

/**
 * What a question is put to: the story that it was asked about, that story without the paragraph that
 * answers, or another story.
 */
export type Target = 'own' | 'gap' | 'other';

/** A question put to a story. */
export interface Asked {
  /** The set that it comes from, counted from 0. */
  readonly set: number;
  /** The fold of the story that it was asked about. */
  readonly fold: number;
  readonly target: Target;
  readonly passages: readonly Described[];
  readonly rows: readonly Float64Array[];
  /** The right one of the passages; -1 if none is. */
  readonly right: number;
  /** How the verdict's models see the question and its best passage. */
  match(best: Ranked): Float64Array;
}

export const FOLDS = 5;

function indexOf(gold: Pick<GoldStory, 'id' | 'paragraphs'>): CandidateIndex {
  const story = storyOf(gold);
  return indexCandidates(story, readPeople(story));
}

/** The indexes of a story without one of its paragraphs, each made once. */
function indexesWithGap({ id, paragraphs }: GoldStory): (gap: number) => CandidateIndex {
  const indexes = new Map<number, CandidateIndex>();
  return (gap) => {
    const index =
      indexes.get(gap) ?? indexOf({ id, paragraphs: paragraphs.filter((_, i) => i + 1 !== gap) });
    indexes.set(gap, index);
    return index;
  };
}

/** Puts every question of a set to its own story, to the same with a gap, and to another story. */
export function askAll(stories: readonly GoldStory[], set: number): Asked[] {
  const indexes = stories.map(indexOf);
  return stories.flatMap((story, number) => {
    const withGap = indexesWithGap(story);
    return (story.questions ?? []).flatMap(({ q, gold }, i) => {
      const ask = (target: Target, index: CandidateIndex | undefined): Asked[] => {
        if (index === undefined) return [];
        const { question, passages } = index.find(q);
        return [
          {
            set,
            fold: number % FOLDS,
            target,
            passages,
            rows: passages.map(({ features }) =>
              Float64Array.from(FEATURES, (name) => features[name]),
            ),
            right:
              target === 'own'
                ? passages.findIndex(({ paragraph }) => gold.includes(paragraph + 1))
                : -1,
            match(best) {
              const match = describeMatch(question, best, index.terms);
              return Float64Array.from(VERDICT_FEATURES, (name) => match[name]);
            },
          },
        ];
      };
      const [gap, ...more] = gold;
      const other = otherStory(number, i, stories.length);
      return [
        ...ask('own', indexes[number]),
        ...(gap === undefined || more.length > 0 || story.paragraphs.length === 1
          ? []
          : ask('gap', withGap(gap))),
        ...(other === number ? [] : ask('other', indexes[other])),
      ];
    });
  });
}
