import { fold } from '../text/fold.js';
import { firstWhere } from '../text/span.js';
import type { Block } from './blocks/blocks.js';

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

/** Where one text stands among the blocks, each place until it is taken. */
class Places {
  readonly #at: number[] = [];
  /** For each place, one behind which the next free one is; itself where it is free. */
  readonly #next: number[] = [];

  add(place: number): void {
    this.#next.push(this.#at.length);
    this.#at.push(place);
  }

  /** Takes the first free place behind another one or, where there is none, the first of all. */
  take(after: number): number | undefined {
    let free = this.#free(firstWhere(this.#at, (place) => place > after));
    if (free === this.#at.length) free = this.#free(0);
    const place = this.#at[free];
    if (place !== undefined) this.#next[free] = free + 1;
    return place;
  }

  /** The first free place from one on: what is passed on the way is not passed again. */
  #free(from: number): number {
    let free = from;
    while (free < this.#at.length && this.#next[free] !== free) free = this.#next[free] ?? free;
    for (let i = from; i < free; ) {
      const next = this.#next[i] ?? free;
      this.#next[i] = free;
      i = next;
    }
    return free;
  }
}

/** The free blocks that texts are of which something was left out, or which were put together. */
function blocksIn(
  { texts, after, before }: Gap,
  isFree: (i: number) => boolean,
  pairsAt: (i: number) => readonly string[],
): readonly number[] {
  const pairs = new Set(pairsOf(texts.join(' ')));
  let left = pairs.size;
  const found: number[] = [];
  for (let i = after + 1; i < before && left > 0; i++) {
    if (!isFree(i)) continue;
    const own = pairsAt(i);
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
  const positions = new Map<string, Places>();
  blocks.forEach(({ text, hidden }, i) => {
    const key = squeeze(text);
    if (hidden || key === '') return;
    const places = positions.get(key) ?? new Places();
    if (!positions.has(key)) positions.set(key, places);
    places.add(i);
  });
  const chosen = new Set<number>();
  const gaps: Gap[] = [];
  let last = -1;
  let gap: Gap | undefined;
  for (const text of texts) {
    const key = squeeze(text);
    const found = positions.get(key)?.take(last);
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
  const pairs: (readonly string[])[] = [];
  const pairsAt = (i: number) => (pairs[i] ??= pairsOf(blocks[i]?.text ?? ''));
  for (const known of gaps) for (const i of blocksIn(known, isFree, pairsAt)) chosen.add(i);
  return chosen;
}
