import type { Relation } from './wordnet.js';

/** Words of a kind that a word is drawn to. */
const NEIGHBOURS = 12;
const ROUNDS = 8;

/**
 * Draws the vectors of words that are near in meaning together (Faruqui et al., "Retrofitting word
 * vectors to semantic lexicons", 2015): what stands in the same texts, as "boss" and "hire" do, is not
 * yet what means the same. Words without a vector get that of those which they mean.
 *
 * @param vectors - by word, of length 1
 * @param relations - between words with and without a vector
 */
export function retrofit(
  vectors: ReadonlyMap<string, Float64Array>,
  relations: readonly Relation[],
): Map<string, Float64Array> {
  const weights = new Map<string, Map<string, number>>();
  for (const { from, to, weight } of relations) {
    const known = weights.get(from) ?? new Map<string, number>();
    weights.set(from, known);
    known.set(to, (known.get(to) ?? 0) + weight);
  }
  const neighbours = Array.from(weights, ([word, near]) => {
    const nearest = [...near].sort((a, b) => b[1] - a[1]).slice(0, NEIGHBOURS);
    return { word, nearest, total: nearest.reduce((sum, [, weight]) => sum + weight, 0) };
  });
  let drawn = new Map(vectors);
  for (let round = 0; round < ROUNDS; round++) {
    const next = new Map(drawn);
    for (const { word, nearest, total } of neighbours) {
      const own = vectors.get(word);
      const vector = Float64Array.from(own ?? new Float64Array(sizeOf(vectors)));
      for (const [other, weight] of nearest) {
        const share = weight / (own === undefined ? total : Math.max(1, total));
        drawn.get(other)?.forEach((value, j) => {
          vector[j] = (vector[j] ?? 0) + share * value;
        });
      }
      const length = Math.hypot(...vector);
      if (length > 0)
        next.set(
          word,
          vector.map((value) => value / length),
        );
    }
    drawn = next;
  }
  return drawn;
}

function sizeOf(vectors: ReadonlyMap<string, Float64Array>): number {
  return vectors.values().next().value?.length ?? 0;
}
