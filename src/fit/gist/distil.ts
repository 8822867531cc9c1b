import { randomFrom } from '../../eval/bootstrap.js';
import { GIST_SIZE } from '../../terms/gist.js';
import { innerProduct } from '../../terms/vector.js';
import { dropSome, shuffle } from './mixing.js';
import { learnRows, learnSum, type Rows, sumRows } from './rows.js';

/** A text with the vector that an encoder gives it. */
export interface EncodedText {
  /** Of its words. */
  readonly rows: readonly number[];
  /** Of length 1. */
  readonly target: Float32Array;
}

const ROUNDS = 8;
const BATCH = 256;
const RATE = 0.01;
/** Of a text's words, the share left out each time, so that none of them leans on another. */
const DROPPED = 0.3;
/** Texts of one word say what it means alone; that counts less than what it means among others. */
const SINGLE_WORD = 0.3;

/**
 * Draws the sum of a text's words to what an encoder made of it.
 *
 * @returns the cosine of the two
 */
export function drawToTarget(
  { rows: all, target }: EncodedText,
  weight: number,
  dropped: number,
  rows: Rows,
  random: () => number,
): number {
  const sum = sumRows(dropSome(all, dropped, random), rows);
  learnSum(
    sum,
    target.map((value) => -weight * value),
    rows,
  );
  return innerProduct(target, sum.unit);
}

export const weightOf = ({ rows }: EncodedText) => (rows.length === 1 ? SINGLE_WORD : 1);

/**
 * Learns vectors of words whose sum, over a text, has the direction that an encoder gives the text.
 *
 * @param start - the vectors to begin with, which are changed
 */
export function distil(
  texts: readonly EncodedText[],
  start: Float32Array,
  print: (line: string) => void,
): Rows {
  const rows = learnRows(start, GIST_SIZE);
  const random = randomFrom(1);
  const steps = ROUNDS * Math.ceil(texts.length / BATCH);
  let step = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const order = shuffle(texts, random);
    let sum = 0;
    for (let from = 0; from < order.length; from += BATCH) {
      const batch = order.slice(from, from + BATCH);
      for (const text of batch) {
        sum += drawToTarget(text, weightOf(text) / batch.length, DROPPED, rows, random);
      }
      rows.step((RATE / 2) * (1 + Math.cos((Math.PI * step++) / steps)));
    }
    print(`distilled, round ${round + 1} of ${ROUNDS}: cosine ${(sum / order.length).toFixed(3)}`);
  }
  return rows;
}
