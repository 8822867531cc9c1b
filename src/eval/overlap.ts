import { fold } from '../text/fold.js';

const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a text, folded. */
export function wordsOf(text: string): string[] {
  return fold(text).match(WORD) ?? [];
}

/** Sørensen and Dice's coefficient of the words of two texts, each counted as often as it stands. */
export function wordOverlap(a: string, b: string): number {
  const left = wordsOf(a);
  const right = wordsOf(b);
  if (left.length + right.length === 0) return 0;
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count === 0) continue;
    common++;
    counts.set(word, count - 1);
  }
  return (2 * common) / (left.length + right.length);
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
