import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Numbers in a vector. */
const SIZE = 50;
const LINE_FEED = 10;

/** What words mean, as vectors: the nearer in direction, the more alike are the texts they stand in. */
interface Vectors {
  /** By stem, where its vector is, counted from 0. */
  readonly rows: ReadonlyMap<string, number>;
  readonly bytes: Int8Array;
}

let vectors: Vectors | undefined;

function readVectors(): Vectors {
  // By the package's own name for it, since this file is built into others.
  const file = readFileSync(createRequire(import.meta.url).resolve('#word-vectors'));
  const end = file.indexOf(LINE_FEED);
  const stems = file.toString('latin1', 0, end).split(' ');
  const bytes = new Int8Array(file.buffer, file.byteOffset + end + 1, stems.length * SIZE);
  return { rows: new Map(stems.map((stem, row) => [stem, row])), bytes };
}

/** Vectors of one length, 1, or of none, 0, where nothing is known. */
export type Vector = Float32Array;

/** The vector of a term, as the analyzer gives it, with length 1. */
export function vectorOf(term: string): Vector | undefined {
  vectors ??= readVectors();
  const row = vectors.rows.get(term);
  if (row === undefined) return undefined;
  return unit(Float32Array.from(vectors.bytes.subarray(row * SIZE, (row + 1) * SIZE)));
}

function unit(vector: Vector): Vector {
  let sum = 0;
  for (const value of vector) sum += value * value;
  const length = Math.sqrt(sum);
  if (length > 0) for (let i = 0; i < SIZE; i++) vector[i] = (vector[i] ?? 0) / length;
  return vector;
}

/** The sum of terms' vectors, each times its weight, with length 1. */
export function centroid(
  terms: Iterable<{ readonly vector: Vector | undefined; readonly weight: number }>,
): Vector {
  const sum = new Float32Array(SIZE);
  for (const { vector, weight } of terms) {
    if (vector === undefined) continue;
    for (let i = 0; i < SIZE; i++) sum[i] = (sum[i] ?? 0) + weight * (vector[i] ?? 0);
  }
  return unit(sum);
}

/** The cosine of two vectors of length 1; 0 where one is of none. */
export function cosine(a: Vector, b: Vector): number {
  let sum = 0;
  for (let i = 0; i < SIZE; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
