import { scoreOf } from '../search/ranking/model.js';
import type { TopicFeature } from './features.js';
import type { Signature, TermVector } from './signature.js';
import { SAME_TOPIC_FROM, TOPIC_WEIGHTS } from './topic-weights.js';

/** Days between a story whose day is not known and any other. */
const UNKNOWN_GAP = 7;

/** A sum of vectors. */
interface Sum {
  readonly weights: Map<string, number>;
  squares: number;
}

/** Stories on one topic, and what they have in common. */
export interface Topic<Story> {
  readonly stories: Story[];
  readonly terms: Sum;
  readonly names: Sum;
  /** Days, as in {@link Signature}. */
  first: number | undefined;
  last: number | undefined;
}

const sumOf = (vector: TermVector): Sum => ({
  weights: new Map(vector),
  squares: vector.size === 0 ? 0 : 1,
});

/** A topic of one story. */
export function topicOf<Story>(story: Story, { terms, names, day }: Signature): Topic<Story> {
  return { stories: [story], terms: sumOf(terms), names: sumOf(names), first: day, last: day };
}

/** What two sums have in common: their scalar product. */
function product(a: Sum, b: Sum): number {
  const [small, large] = a.weights.size < b.weights.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small.weights) sum += weight * (large.weights.get(term) ?? 0);
  return sum;
}

function cosine(a: Sum, b: Sum): number {
  return product(a, b) / (Math.sqrt(a.squares * b.squares) || 1);
}

function addTo(sum: Sum, other: Sum): void {
  sum.squares += other.squares + 2 * product(sum, other);
  for (const [term, weight] of other.weights) {
    sum.weights.set(term, (sum.weights.get(term) ?? 0) + weight);
  }
}

function daysBetween(a: Topic<unknown>, b: Topic<unknown>): number {
  if (a.first === undefined || a.last === undefined) return UNKNOWN_GAP;
  if (b.first === undefined || b.last === undefined) return UNKNOWN_GAP;
  return Math.max(0, a.first - b.last, b.first - a.last);
}

/** Describes how alike two topics are. */
export function describeTopics(a: Topic<unknown>, b: Topic<unknown>): Record<TopicFeature, number> {
  return {
    always: 1,
    terms: cosine(a.terms, b.terms),
    names: cosine(a.names, b.names),
    days: Math.log(1 + daysBetween(a, b)),
  };
}

/** Makes two topics one. */
export function joinTopics<Story>(topic: Topic<Story>, other: Topic<Story>): void {
  topic.stories.push(...other.stories);
  addTo(topic.terms, other.terms);
  addTo(topic.names, other.names);
  const days = [topic.first, topic.last, other.first, other.last].filter(
    (day) => day !== undefined,
  );
  if (days.length === 0) return;
  topic.first = Math.min(...days);
  topic.last = Math.max(...days);
}

const byDay = (a: Topic<unknown>, b: Topic<unknown>) =>
  (a.first ?? Number.POSITIVE_INFINITY) - (b.first ?? Number.POSITIVE_INFINITY);

/** Where each term stands among topics. */
function createPostings() {
  const having = new Map<string, Set<number>>();
  return {
    add(topic: number, { weights }: Sum) {
      for (const term of weights.keys()) {
        const known = having.get(term);
        if (known === undefined) having.set(term, new Set([topic]));
        else known.add(topic);
      }
    },
    /** The topics that share a term with some others. */
    near({ weights }: Sum): ReadonlySet<number> {
      const near = new Set<number>();
      for (const term of weights.keys())
        for (const topic of having.get(term) ?? []) near.add(topic);
      return near;
    },
  };
}

/** In order of time, each joins the topic before it that it is most like, or begins one. */
function joinInTime<Story>(
  groups: readonly Topic<Story>[],
  weights: Readonly<Record<TopicFeature, number>>,
): Topic<Story>[] {
  const topics: Topic<Story>[] = [];
  const postings = createPostings();
  for (const group of [...groups].sort(byDay)) {
    let best = -1;
    let most = SAME_TOPIC_FROM;
    for (const number of postings.near(group.terms)) {
      const topic = topics[number];
      if (topic === undefined) continue;
      const score = scoreOf(describeTopics(group, topic), weights);
      if (score < most) continue;
      [best, most] = [number, score];
    }
    const topic = topics[best];
    if (topic === undefined) {
      postings.add(topics.length, group.terms);
      topics.push(group);
    } else {
      joinTopics(topic, group);
      postings.add(best, group.terms);
    }
  }
  return topics;
}

/**
 * Groups stories by topic: in order of time each joins the topic that it is most like, as topics are
 * followed in a stream of news (Allan, "Topic detection and tracking", 2002); then topics that have
 * become alike join in the same way.
 *
 * @returns each story once
 */
export function groupStories<Story>(
  stories: readonly { readonly story: Story; readonly signature: Signature }[],
  weights: Readonly<Record<TopicFeature, number>> = TOPIC_WEIGHTS,
): Story[][] {
  const single = stories.map(({ story, signature }) => topicOf(story, signature));
  return joinInTime(joinInTime(single, weights), weights).map((topic) => topic.stories);
}
