import { FREQUENCIES } from './english-frequencies.js';

/** Twice the binary logarithm of a corpus's 51 million words, in which the counts were taken. */
const ALL_WORDS = 2 * Math.log2(51_000_000);

let bands: ReadonlyMap<string, number> | undefined;

function readBands(): ReadonlyMap<string, number> {
  const read = new Map<string, number>();
  for (const line of FREQUENCIES.split('\n')) {
    const [band, ...stems] = line.split(' ');
    for (const stem of stems) read.set(stem, Number(band));
  }
  return read;
}

/**
 * How common a term is in English at large, from 0 (hardly met) to 1, on a logarithmic scale.
 *
 * @param term - as the analyzer gives it
 */
export function commonness(term: string): number {
  bands ??= readBands();
  return (bands.get(term) ?? 0) / ALL_WORDS;
}
