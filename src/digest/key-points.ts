import { analyze } from '../search/analyzer.js';
import { type Span, type Story, slice } from '../story/story.js';

/** A sentence that a digest shows. */
export interface KeyPoint {
  readonly paragraph: number;
  readonly sentence: Span;
}

/** How many points a digest has; a short story gives fewer. */
export const DIGEST_LENGTHS = { short: 3, standard: 5, long: 8 } as const;
export type DigestLength = keyof typeof DIGEST_LENGTHS;

/** At most one sentence in this many becomes a point: a digest is shorter than its story. */
const SENTENCES_A_POINT = 2;
/** What a sentence loses for each share of its terms that a chosen point has already. */
const REDUNDANCY = 0.7;

/**
 * Chooses a story's key points: sentences that stand early and share their terms with much of the
 * story, each new beside those chosen before it (maximal marginal relevance, Carbonell and
 * Goldstein 1998). They come in the story's order.
 */
export function chooseKeyPoints(story: Story, length: DigestLength): KeyPoint[] {
  const candidates = story.paragraphs.flatMap(({ number, sentences }) =>
    sentences.map((sentence) => ({
      paragraph: number,
      sentence,
      terms: new Set(analyze(slice(story, sentence))),
    })),
  );
  const frequency = new Map<string, number>();
  for (const { terms } of candidates) {
    for (const term of terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  const scored = candidates.map((candidate, position) => {
    const shared = [...candidate.terms].reduce(
      (sum, term) => sum + (frequency.get(term) ?? 0) - 1,
      0,
    );
    const centrality = shared / Math.max(1, candidates.length * Math.sqrt(candidate.terms.size));
    return { ...candidate, relevance: centrality + 1 / (position + 1) };
  });

  const wanted = Math.min(
    DIGEST_LENGTHS[length],
    Math.max(1, Math.ceil(candidates.length / SENTENCES_A_POINT)),
  );
  const chosen: typeof scored = [];
  const covered = new Set<string>();
  while (chosen.length < wanted) {
    let best: (typeof scored)[number] | undefined;
    let bestValue = -Infinity;
    for (const candidate of scored) {
      if (chosen.includes(candidate)) continue;
      const known = [...candidate.terms].filter((term) => covered.has(term)).length;
      const value =
        candidate.relevance * (1 - (REDUNDANCY * known) / Math.max(1, candidate.terms.size));
      if (value > bestValue) [best, bestValue] = [candidate, value];
    }
    if (best === undefined) break;
    chosen.push(best);
    for (const term of best.terms) covered.add(term);
  }
  return chosen
    .sort((a, b) => a.sentence.start - b.sentence.start)
    .map(({ paragraph, sentence }) => ({ paragraph, sentence }));
}
