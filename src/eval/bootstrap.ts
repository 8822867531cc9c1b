const ROUNDS = 1000;
const SEED = 20_250_306;

/** A generator of pseudo-random numbers from 0 to 1, the same every time (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * The 95 % interval of a mean, by Efron's percentile bootstrap over clusters: questions about one
 * story resemble each other, so whole stories are drawn.
 *
 * @param clusters - the sum and the number of values of each story
 */
export function bootstrapInterval(
  clusters: readonly { readonly sum: number; readonly count: number }[],
): [number, number] {
  const random = randomFrom(SEED);
  const means = Array.from({ length: ROUNDS }, () => {
    let sum = 0;
    let count = 0;
    for (let i = 0; i < clusters.length; i++) {
      const drawn = clusters[Math.floor(random() * clusters.length)];
      sum += drawn?.sum ?? 0;
      count += drawn?.count ?? 0;
    }
    return sum / Math.max(1, count);
  }).sort((a, b) => a - b);
  return [means[Math.floor(0.025 * ROUNDS)] ?? 0, means[Math.ceil(0.975 * ROUNDS) - 1] ?? 0];
}
