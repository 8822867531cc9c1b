import { fold } from '../text/fold.js';
import type { Block } from './blocks.js';

/** Letters and digits alone: what stays the same however a text is marked up. */
export const squeeze = (text: string) => fold(text).replace(/[^\p{L}\p{N}]+/gu, '');

/** The share of a block's pairs of words that a text must have to be of it. */
const MOST = 0.5;

/** Each two words that follow each other in a text. */
export function pairsOf(text: string): readonly string[] {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(1).map((word, i) => `${words[i]} ${word}`);
}

/** Texts that no block is, one behind the other, and between which blocks they stand. */
interface Gap {
  readonly texts: string[];
  readonly after: number;
  before: number;
}

/** The free blocks that texts are of which something was left out, or which were put together. */
function blocksIn(
  { texts, after, before }: Gap,
  blocks: readonly Block[],
  isFree: (i: number) => boolean,
): readonly number[] {
  const pairs = new Set(pairsOf(texts.join(' ')));
  let left = pairs.size;
  const found: number[] = [];
  for (let i = after + 1; i < before && left > 0; i++) {
    if (!isFree(i)) continue;
    const own = pairsOf(blocks[i]?.text ?? '');
    const shared = own.filter((pair) => pairs.has(pair)).length;
    if (shared === 0 || shared < MOST * own.length) continue;
    found.push(i);
    left -= shared;
  }
  return found;
}

/**
 * The blocks that a list of texts is of: each text's own, in order where that is possible. A text
 * that is none is never taken for one: it is made of several, or something was left out of it.
 */
export function align(blocks: readonly Block[], texts: readonly string[]): Set<number> {
  const positions = new Map<string, number[]>();
  blocks.forEach(({ text, hidden }, i) => {
    const key = squeeze(text);
    if (hidden || key === '') return;
    const known = positions.get(key);
    if (known === undefined) positions.set(key, [i]);
    else known.push(i);
  });
  const chosen = new Set<number>();
  const gaps: Gap[] = [];
  let last = -1;
  let gap: Gap | undefined;
  for (const text of texts) {
    const key = squeeze(text);
    const free = (positions.get(key) ?? []).filter((i) => !chosen.has(i));
    const found = free.find((i) => i > last) ?? free[0];
    if (found !== undefined) {
      chosen.add(found);
      if (gap !== undefined && found > last) gap.before = found;
      last = found;
      gap = undefined;
    } else if (key !== '') {
      if (gap === undefined) {
        gap = { texts: [], after: last, before: blocks.length };
        gaps.push(gap);
      }
      gap.texts.push(text);
    }
  }
  const isFree = (i: number) => blocks[i]?.hidden === false && !chosen.has(i);
  for (const known of gaps) for (const i of blocksIn(known, blocks, isFree)) chosen.add(i);
  return chosen;
}
