/** A vector of numbers; most here have length 1, or 0 where nothing is known. */
export type Vector = Float32Array;

/** The inner product of two vectors of one size; of two of length 1, their cosine. */
export function innerProduct(a: Vector, b: Vector): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

/** Gives a vector length 1, unless it has none. */
export function normalise(vector: Vector): Vector {
  const length = Math.sqrt(innerProduct(vector, vector));
  if (length > 0) for (let i = 0; i < vector.length; i++) vector[i] = (vector[i] ?? 0) / length;
  return vector;
}
