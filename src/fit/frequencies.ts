import { scriptArguments } from '../terminal/script-arguments.js';
import { analyzeName } from '../terms/analyzer.js';
import { OFFENSIVE_STEMS } from './offensive.js';
import { FREQUENT_WORDS } from './subtlex.js';
import { writeWordTable } from './word-table.js';

scriptArguments('frequencies');

/** Rarer stems than this many are not worth their bytes. */
const STEMS = 12_000;

const counts = new Map<string, number>();
for (const { word, count } of FREQUENT_WORDS) {
  for (const stem of analyzeName(word.toLowerCase())) {
    if (!OFFENSIVE_STEMS.has(stem)) counts.set(stem, (counts.get(stem) ?? 0) + count);
  }
}
const ordered = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, STEMS);
await writeWordTable(
  'word-frequencies.bin',
  ordered.map(([stem, count]) => [stem, Int8Array.of(Math.round(2 * Math.log2(count)))]),
);
