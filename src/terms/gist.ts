import { NAMES_TOO, OWN_WORDS } from '../text/english/stop-words.js';
import { remembering } from '../text/remembering.js';
import { readWordTable, type WordTable } from '../text/word-table.js';
import type { Word } from './analyzer.js';
import { innerProduct, normalise, type Vector } from './vector.js';

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
  /** A word's vector as {@link gistBytesOf} has it, which is not to be changed; none if it is not known. */
  bytesOf(word: string): Int8Array;
  /** The mean of many texts' gists. */
  readonly mean: Vector;
  /** What these vary by, axis by axis. */
  readonly axes: readonly Vector[];
}

/**
 * The words that make the gist of a text, each once: stems, function words as they are, and the question
 * mark. A word that may be a function word is one here whatever it means: one vector has all that it may.
 */
export function gistWordsOf(words: readonly Word[], isQuestion: boolean): string[] {
  const all = new Set<string>();
  for (const { terms, form } of words) {
    const isFunctionWord = terms.length === 0 || NAMES_TOO.has(form) || OWN_WORDS.has(form);
    for (const word of isFunctionWord ? [`=${form}`] : terms) all.add(word);
  }
  if (isQuestion) all.add(QUESTION_MARK);
  return [...all];
}

/** A vector as the bytes of a table. */
export function gistBytesOf(vector: Vector): Int8Array {
  const largest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), Number.EPSILON);
  const step = Math.max(-LARGEST_BYTE, Math.ceil(DOUBLING * Math.log2(largest)));
  const factor = LARGEST_BYTE / 2 ** (step / DOUBLING);
  return Int8Array.of(...vector.map((value) => Math.round(factor * value)), step);
}

/** Words that are remembered: questions, and a story's sentences, have many in common. */
const REMEMBERED = 2_000;
const UNKNOWN = new Int8Array();

/** Reads a table of {@link gistBytesOf} words. */
export function readGistWords(table: WordTable): GistWords {
  const rowOf = (name: string) => {
    const row = new Float32Array(GIST_SIZE);
    addTo(row, table.bytesOf(name) ?? UNKNOWN);
    return row;
  };
  return {
    bytesOf: remembering((word) => table.bytesOf(word) ?? UNKNOWN, REMEMBERED),
    mean: rowOf(MEAN),
    axes: Array.from({ length: GIST_SIZE }, (_, number) => rowOf(axisOf(number))),
  };
}

let shipped: GistWords | undefined;

/** The words that the project comes with, read when they are first asked for. */
export const GIST_WORDS: GistWords = {
  bytesOf: (word) => readShipped().bytesOf(word),
  get mean() {
    return readShipped().mean;
  },
  get axes() {
    return readShipped().axes;
  },
};

function readShipped(): GistWords {
  shipped ??= readGistWords(readWordTable('#gist-vectors', GIST_BYTES));
  return shipped;
}

/** Adds a vector that the table has as bytes to a sum. */
function addTo(sum: Vector, bytes: Int8Array): void {
  if (bytes === UNKNOWN) return;
  const factor = 2 ** ((bytes[GIST_SIZE] ?? 0) / DOUBLING) / LARGEST_BYTE;
  for (let i = 0; i < GIST_SIZE; i++) sum[i] = (sum[i] ?? 0) + factor * (bytes[i] ?? 0);
}

/**
 * What a text says as a whole: the sum of its words' vectors, with length 1, or 0 where none is known.
 * The vectors are learnt so that it has the direction which a sentence encoder gives the text, and so that
 * questions are near the sentences which answer them.
 *
 * @param sum - where it is put: {@link GIST_SIZE} zeros
 */
export function gistOf(
  words: Iterable<string>,
  known: GistWords,
  sum: Vector = new Float32Array(GIST_SIZE),
): Vector {
  for (const word of words) addTo(sum, known.bytesOf(word));
  return normalise(sum);
}

/** Rows of a table that are no words': the mean of many texts' gists, and what they vary by, axis by axis. */
export const MEAN = '#mean';
export const axisOf = (number: number) => `#${number}`;

/** How like a text others are that have nothing to do with it. */
export interface Usual {
  /** The mean of their cosines with it. */
  readonly mean: number;
  /** The standard deviation of these, above 0. */
  readonly spread: number;
}

/** What a spread counts as at least: where a table knows of no other texts, nothing is unusual. */
const LEAST_SPREAD = 0.01;

/**
 * How like a text any other is: some texts, above all short ones in plain words, are like everything. A
 * likeness says most in proportion to this (as the scores of speakers do to those of others; Auckenthaler
 * et al., "Score normalization for text-independent speaker verification systems", 2000).
 *
 * @param gist - of the text
 */
export function usualLikeness(gist: Vector, { mean, axes }: GistWords): Usual {
  let variance = 0;
  for (const axis of axes) variance += innerProduct(gist, axis) ** 2;
  return {
    mean: innerProduct(gist, mean),
    spread: Math.max(LEAST_SPREAD, Math.sqrt(variance)),
  };
}
