import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { OFFENSIVE_STEMS } from '../../src/fit/offensive.js';

test.each([
  ['word-vectors.bin', 31_831],
  ['word-frequencies.bin', 12_000],
  ['gist-vectors.bin', 24_577],
])('no list of words that is shipped has a slur: %s', async (file, words) => {
  const table = await readFile(new URL(`../../data/english/${file}`, import.meta.url));
  const stems = table.toString('utf8', 0, table.indexOf('\n')).split(' ');
  expect(stems).toHaveLength(words);
  expect(stems.filter((stem) => OFFENSIVE_STEMS.has(stem.split('_', 1)[0] ?? ''))).toEqual([]);
});
