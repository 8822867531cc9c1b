import { fold } from '../text/fold.js';

const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a text, folded. */
export function wordsOf(text: string): string[] {
  return fold(text).match(WORD) ?? [];
}

/**
 * How much of an expected text a given one has, and the other way round: precision, recall and F1
 * over words, each counted as often as it stands. Two empty texts are the same.
 */
export function wordScore(expected: string, given: string) {
  const wanted = wordsOf(expected);
  const words = wordsOf(given);
  const counts = new Map<string, number>();
  for (const word of wanted) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of words) {
    const count = counts.get(word) ?? 0;
    if (count === 0) continue;
    common++;
    counts.set(word, count - 1);
  }
  if (wanted.length + words.length === 0) return { precision: 1, recall: 1, f1: 1 };
  return {
    precision: common / Math.max(1, words.length),
    recall: common / Math.max(1, wanted.length),
    f1: (2 * common) / (wanted.length + words.length),
  };
}

/** Sørensen and Dice's coefficient of the words of two texts; nothing is like nothing. */
export function wordOverlap(a: string, b: string): number {
  return wordsOf(a).length + wordsOf(b).length === 0 ? 0 : wordScore(a, b).f1;
}

const QUOTED = /[“"«][^”"»]*[”"»]?/gu;

/** What stands between quotation marks in a text; empty if nothing does. */
export function quotedPart(text: string): string {
  return (text.match(QUOTED) ?? []).join(' ');
}

/** Right answers among those given and among those wanted, as they are printed. */
export function score(right: number, given: number, rightGold: number, gold: number): string {
  const precision = given === 0 ? 0 : right / given;
  const recall = gold === 0 ? 0 : rightGold / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return [
    `precision ${precision.toFixed(3)} (${right} of ${given})`,
    `recall ${recall.toFixed(3)} (${rightGold} of ${gold})`,
    `F1 ${f1.toFixed(3)}`,
  ].join('  ');
}
