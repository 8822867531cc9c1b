import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { OFFENSIVE_STEMS } from '../../src/fit/offensive.js';
import { FREQUENCIES } from '../../src/search/english-frequencies.js';

test('no list of words that is shipped has a slur', async () => {
  const vectors = await readFile(new URL('../../data/english/word-vectors.bin', import.meta.url));
  const stems = vectors.toString('latin1', 0, vectors.indexOf('\n')).split(' ');
  expect(stems).toHaveLength(30_000);
  const shipped = [...stems, ...FREQUENCIES.split(/\s/)];
  expect(shipped.filter((stem) => OFFENSIVE_STEMS.has(stem))).toEqual([]);
});
