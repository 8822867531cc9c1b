import { fold } from '../text/fold.js';

/** Words that stand beside each other and count as one feature. */
const SHINGLE = 5;
const SKETCH_SIZE = 128;
const WORD = /[\p{L}\p{N}]+/gu;

/** FNV-1a, 32 bits, signed. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  }
  // The low bits of FNV are weak alone; the sketch takes the smallest values.
  value ^= value >>> 15;
  return Math.imul(value, 0x2c1b3c6d) | 0;
}

/**
 * The sketch of a text: the smallest hashes of its shingles, ascending (A. Broder, "On the
 * resemblance and containment of documents", 1997).
 */
export function sketchOf(text: string): readonly number[] {
  const words = fold(text).match(WORD) ?? [];
  const hashes = new Set<number>();
  for (let i = 0; i === 0 || i + SHINGLE <= words.length; i++) {
    hashes.add(hash(words.slice(i, i + SHINGLE).join(' ')));
  }
  return [...hashes].sort((a, b) => a - b).slice(0, SKETCH_SIZE);
}

/** How alike two texts are by their sketches: an estimate of the share of shingles in both, 0 to 1. */
export function resemblance(a: readonly number[], b: readonly number[]): number {
  const [inA, inB] = [new Set(a), new Set(b)];
  const union = [...new Set([...a, ...b])].sort((x, y) => x - y).slice(0, SKETCH_SIZE);
  const shared = union.filter((value) => inA.has(value) && inB.has(value)).length;
  return union.length === 0 ? 0 : shared / union.length;
}
