import { scoreOf } from '../search/ranking/model.js';
import { momentOf } from '../story/moment.js';
import type { Candidate, Candidates } from './candidates.js';
import type { StoryFeature } from './features.js';
import type { StoryQuery } from './query.js';
import { saturate, weightOf } from './term-weights.js';
import { STORY_WEIGHTS } from './weights.js';

/** A story with what speaks for it. */
export interface RankedStory<Story> {
  readonly story: Story;
  readonly features: Readonly<Record<StoryFeature, number>>;
  /** The value of the model. */
  readonly score: number;
}

/** Paragraphs that a news story says the news in. */
const LEAD = 3;
/** ms */
const DAY = 86_400_000;
/** Days; what is not dated is taken to be so old. */
const UNDATED = 365;

function timeOf({ published }: Candidate<unknown>): number {
  return published === undefined ? Number.NaN : momentOf(published);
}

/** Describes the stories that may answer a question. */
export function describeStories<Story>(
  { terms, neighbours }: StoryQuery,
  { stories, meanLength, frequencies, list }: Candidates<Story>,
): Omit<RankedStory<Story>, 'score'>[] {
  const weights = terms.map((term, i) => weightOf(term, frequencies[i] ?? 0, stories));
  const sum = (set: number) =>
    weights.reduce((total, weight, i) => total + ((set >> i) & 1 ? weight : 0), 0);
  const total = sum(-1) || 1;
  const nameSet = terms.reduce((set, { isName }, i) => set | (isName ? 1 << i : 0), 0);
  const times = list.map(timeOf);
  const newest = Math.max(...times.filter((time) => !Number.isNaN(time)));
  return list.map((candidate, number) => {
    const { story, length, paragraphs } = candidate;
    let bm25 = 0;
    const sets = new Map<number, number>();
    paragraphs.forEach((having, i) => {
      bm25 += (weights[i] ?? 0) * saturate(having.length, length / (meanLength || 1));
      for (const paragraph of having) sets.set(paragraph, (sets.get(paragraph) ?? 0) | (1 << i));
    });
    let [lead, window, all] = [0, 0, 0];
    for (const [paragraph, set] of sets) {
      all |= set;
      if (paragraph <= LEAD) lead |= set;
      window = Math.max(window, sum(set | (sets.get(paragraph + 1) ?? 0)));
    }
    let pairs = 0;
    for (const [a, b] of neighbours) {
      const both = (1 << a) | (1 << b);
      if ([...sets.values()].some((set) => (set & both) === both)) {
        pairs += Math.min(weights[a] ?? 0, weights[b] ?? 0);
      }
    }
    const time = times[number] ?? Number.NaN;
    const days = Number.isNaN(time) ? UNDATED : (newest - time) / DAY;
    return {
      story,
      features: {
        bm25: bm25 / total,
        lead: sum(lead) / total,
        window: window / total,
        names: nameSet === 0 ? 0 : sum(all & nameSet) / (sum(nameSet) || 1),
        pairs: pairs / total,
        age: Math.log(1 + days),
      },
    };
  });
}

/** Ranks the stories that may answer a question by a linear model, best first. */
export function rankStories<Story>(
  query: StoryQuery,
  candidates: Candidates<Story>,
  weights: Readonly<Record<StoryFeature, number>> = STORY_WEIGHTS,
): RankedStory<Story>[] {
  return describeStories(query, candidates)
    .map((described) => ({ ...described, score: scoreOf(described.features, weights) }))
    .sort((a, b) => b.score - a.score);
}
