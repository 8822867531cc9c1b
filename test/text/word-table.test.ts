import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readWordTable } from '../../src/text/word-table.js';

const content = await readFile(new URL('../../data/english/given-names.bin', import.meta.url));
const end = content.indexOf('\n');
const words = content.toString('utf8', 0, end).split(' ');
const table = readWordTable('#given-names', 1);

test('every word of a table has its own bytes', () => {
  expect(words.length).toBeGreaterThan(1_000);
  expect(words.map((word) => table.bytesOf(word)?.[0])).toEqual([...content.subarray(end + 1)]);
});

test.each([
  '',
  ' ',
  'a b',
  '\n',
  '~',
  'zzzzzz',
  'émile',
  'ann ',
  'anna\n',
  `${'a'.repeat(10_000)}`,
])('there are no bytes of what is no word of it: %j', (word) => {
  expect(table.bytesOf(word)).toBeUndefined();
});
