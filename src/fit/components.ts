import { dot, unit } from './vector.js';

const ROUNDS = 60;

/** The mean of vectors of one size. */
export function meanOf(rows: readonly Float64Array[]): Float64Array {
  const mean = new Float64Array(rows[0]?.length ?? 0);
  for (const row of rows) {
    for (let j = 0; j < mean.length; j++) mean[j] = (mean[j] ?? 0) + (row[j] ?? 0) / rows.length;
  }
  return mean;
}

/**
 * The first principal components, by orthogonal iteration (Golub and Van Loan, 8.2.4).
 *
 * @param rows - vectors whose mean is 0
 */
export function principalComponents(rows: readonly Float64Array[], count: number): Float64Array[] {
  const dimensions = rows[0]?.length ?? 0;
  const covariance = Array.from({ length: dimensions }, () => new Float64Array(dimensions));
  for (const row of rows) {
    for (let i = 0; i < dimensions; i++) {
      const line = covariance[i];
      const value = row[i] ?? 0;
      if (line === undefined) continue;
      for (let j = 0; j < dimensions; j++) line[j] = (line[j] ?? 0) + value * (row[j] ?? 0);
    }
  }
  let basis: Float64Array[] = Array.from({ length: count }, (_, i) =>
    Float64Array.from({ length: dimensions }, (_, j) => (i === j ? 1 : 0)),
  );
  for (let round = 0; round < ROUNDS; round++) {
    const next: Float64Array[] = [];
    for (const vector of basis) {
      let image = Float64Array.from(covariance, (line) => dot(line, vector));
      for (const earlier of next) {
        const overlap = dot(image, earlier);
        image = image.map((value, j) => value - overlap * (earlier[j] ?? 0));
      }
      next.push(unit(image));
    }
    basis = next;
  }
  return basis;
}
