import { describe, expect, it } from 'vitest';
import { align } from '../../src/page/align.js';

const blocksOf = (texts: readonly string[]) =>
  texts.map((text, element) => ({
    ...{ text, element, tag: 'P', hidden: false },
    ...{ linked: 0, linkedToSite: 0 },
  }));

describe('the blocks that texts are of', () => {
  it('are the next ones behind the last, else the first that are left', () => {
    const blocks = blocksOf(['Reply', 'A mill.', 'Reply', 'A boat.', 'Reply']);
    expect([...align(blocks, ['A mill.', 'Reply', 'A boat.'])]).toEqual([1, 2, 3]);
    expect([...align(blocks, ['A boat.', 'Reply', 'Reply', 'Reply', 'Reply'])]).toEqual([
      3, 4, 0, 2,
    ]);
  });

  it('are found in time that grows with them, however many are the same', () => {
    const texts = Array.from({ length: 60_000 }, () => 'Reply');
    expect(align(blocksOf(texts), texts).size).toBe(texts.length);
  });
});
