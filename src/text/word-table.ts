import { readWordFile } from './word-file.js';

const SPACE = 0x20;
const LINE_FEED = 0x0a;

/** Words, each with a few bytes: looked up where they lie, since most of them nobody ever asks for. */
export interface WordTable {
  /** A view of a word's bytes, which is not to be changed; undefined if it is not in the table. */
  bytesOf(word: string): Int8Array | undefined;
}

const encoder = new TextEncoder();

/** How the bytes of a word stand to those of a file from one place to another: before, at or behind them. */
function compare(word: Uint8Array, file: Uint8Array, start: number, end: number): number {
  const length = Math.min(word.length, end - start);
  for (let i = 0; i < length; i++) {
    const order = (word[i] ?? 0) - (file[start + i] ?? 0);
    if (order !== 0) return order;
  }
  return word.length - (end - start);
}

/**
 * Reads a table of words: a line of words in the order of their bytes, with spaces between them, and
 * then the bytes of each.
 *
 * @param name - of its file, see {@link readWordFile}
 * @param size - bytes of a word
 */
export function readWordTable(name: `#${string}`, size: number): WordTable {
  return wordTableOf(readWordFile(name), size);
}

/** Reads such a table from the bytes of its file. */
export function wordTableOf(file: Uint8Array, size: number): WordTable {
  const end = file.indexOf(LINE_FEED);
  const count = (file.length - end - 1) / size;
  const starts = new Uint32Array(count + 1);
  for (let at = 0, word = 1; at < end; at++) if (file[at] === SPACE) starts[word++] = at + 1;
  starts[count] = end + 1;
  const bytes = new Int8Array(file.buffer, file.byteOffset + end + 1, count * size);

  return {
    bytesOf(word) {
      const wanted = encoder.encode(word);
      let [low, high] = [0, count];
      while (low < high) {
        const middle = (low + high) >> 1;
        const order = compare(wanted, file, starts[middle] ?? 0, (starts[middle + 1] ?? 0) - 1);
        if (order === 0) return bytes.subarray(middle * size, (middle + 1) * size);
        if (order > 0) low = middle + 1;
        else high = middle;
      }
      return undefined;
    },
  };
}
