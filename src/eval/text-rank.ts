const DAMPING = 0.85;
const ITERATIONS = 40;

/**
 * TextRank's value of each sentence (Mihalcea and Tarau, "TextRank: Bringing order into text", 2004):
 * PageRank over a graph in which two sentences are linked by the words that they share, over the sum
 * of the logarithms of their lengths. A peer to measure against; it compares all pairs.
 *
 * @param sentences - the words of each
 */
export function textRank(sentences: readonly (readonly string[])[]): number[] {
  const sets = sentences.map((sentence) => new Set(sentence));
  const weights = sentences.map((a, i) =>
    sentences.map((b, j) => {
      if (i === j || a.length < 2 || b.length < 2) return 0;
      const shared = [...(sets[i] ?? [])].filter((word) => sets[j]?.has(word)).length;
      return shared / (Math.log(a.length) + Math.log(b.length));
    }),
  );
  const totals = weights.map((row) => row.reduce((sum, weight) => sum + weight, 0));
  let ranks = sentences.map(() => 1);
  for (let round = 0; round < ITERATIONS; round++) {
    const last = ranks;
    ranks = weights.map((row) => {
      const received = row.reduce(
        (sum, weight, j) =>
          weight === 0 ? sum : sum + (weight / (totals[j] ?? 1)) * (last[j] ?? 0),
        0,
      );
      return 1 - DAMPING + DAMPING * received;
    });
  }
  return ranks;
}
