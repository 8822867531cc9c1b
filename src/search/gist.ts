import { remembering } from '../text/remembering.js';
import { readWordTable, type WordTable } from '../text/word-table.js';
import type { Word } from './analyzer.js';

/** Numbers in a vector. */
export const GIST_SIZE = 64;
/** Bytes of a word in the table: its numbers, and by how much they are to be multiplied. */
export const GIST_BYTES = GIST_SIZE + 1;
/** Of that last byte, how much more doubles the factor. */
const DOUBLING = 8;
const LARGEST_BYTE = 127;
const QUESTION_MARK = '?';

/** What words add to what a text says as a whole. */
export interface GistWords {
  /** A word's vector, which is not to be changed; that of an unknown word is 0. */
  vectorOf(word: string): Float32Array;
}

/**
 * The words that make the gist of a text, each once: stems, function words as they are, and the question
 * mark.
 */
export function gistWordsOf(words: readonly Word[], isQuestion: boolean): string[] {
  const all = new Set<string>();
  for (const { terms, form } of words) {
    if (terms.length === 0) all.add(`=${form}`);
    for (const term of terms) all.add(term);
  }
  if (isQuestion) all.add(QUESTION_MARK);
  return [...all];
}

/** A vector as the bytes that {@link readGistWords} reads. */
export function gistBytesOf(vector: Float32Array): Int8Array {
  const largest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), Number.EPSILON);
  const step = Math.max(-LARGEST_BYTE, Math.ceil(DOUBLING * Math.log2(largest)));
  const factor = LARGEST_BYTE / 2 ** (step / DOUBLING);
  return Int8Array.of(...vector.map((value) => Math.round(factor * value)), step);
}

/** Words that are remembered: questions, and a story's sentences, have many in common. */
const REMEMBERED = 2_000;
const UNKNOWN = new Float32Array(GIST_SIZE);

/** Reads a table of {@link gistBytesOf} words. */
export function readGistWords(table: WordTable): GistWords {
  const read = (word: string): Float32Array => {
    const bytes = table.bytesOf(word);
    if (bytes === undefined) return UNKNOWN;
    const factor = 2 ** ((bytes[GIST_SIZE] ?? 0) / DOUBLING) / LARGEST_BYTE;
    const vector = new Float32Array(GIST_SIZE);
    for (let i = 0; i < GIST_SIZE; i++) vector[i] = factor * (bytes[i] ?? 0);
    return vector;
  };
  return { vectorOf: remembering(read, REMEMBERED) };
}

let shipped: GistWords | undefined;

/** The words that the project comes with, read when they are first asked for. */
export const GIST_WORDS: GistWords = {
  vectorOf(word) {
    shipped ??= readGistWords(readWordTable('#gist-vectors', GIST_BYTES));
    return shipped.vectorOf(word);
  },
};

/**
 * What a text says as a whole: the sum of its words' vectors, with length 1, or 0 where none is known.
 * The vectors are learnt so that it has the direction which a sentence encoder gives the text, and so that
 * questions are near the sentences which answer them.
 */
export function gistOf(words: Iterable<string>, known: GistWords): Float32Array {
  const sum = new Float32Array(GIST_SIZE);
  for (const word of words) {
    const vector = known.vectorOf(word);
    if (vector === UNKNOWN) continue;
    for (let i = 0; i < GIST_SIZE; i++) sum[i] = (sum[i] ?? 0) + (vector[i] ?? 0);
  }
  const length = Math.sqrt(cosineOf(sum, sum));
  if (length > 0) for (let i = 0; i < GIST_SIZE; i++) sum[i] = (sum[i] ?? 0) / length;
  return sum;
}

/** The inner product of two vectors; of two gists, which have length 1, their cosine. */
export function cosineOf(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < GIST_SIZE; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
