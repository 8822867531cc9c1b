import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const SPACE = 0x20;
const LINE_FEED = 0x0a;

/** Words, each with a few bytes: looked up where they lie, since most of them nobody ever asks for. */
export interface WordTable {
  /** A view of a word's bytes, which is not to be changed; undefined if it is not in the table. */
  bytesOf(word: string): Int8Array | undefined;
}

/**
 * Reads a table of words: a line of words in the order of their bytes, with spaces between them, and
 * then the bytes of each.
 *
 * @param name - what `imports` of package.json calls the file, since this one is built into others
 * @param size - bytes of a word
 */
export function readWordTable(name: `#${string}`, size: number): WordTable {
  const file = readFileSync(createRequire(import.meta.url).resolve(name));
  const end = file.indexOf(LINE_FEED);
  const count = (file.length - end - 1) / size;
  const starts = new Uint32Array(count + 1);
  for (let at = 0, word = 1; at < end; at++) if (file[at] === SPACE) starts[word++] = at + 1;
  starts[count] = end + 1;
  const bytes = new Int8Array(file.buffer, file.byteOffset + end + 1, count * size);

  return {
    bytesOf(word) {
      const wanted = Buffer.from(word);
      let [low, high] = [0, count];
      while (low < high) {
        const middle = (low + high) >> 1;
        const order = file.compare(
          wanted,
          0,
          wanted.length,
          starts[middle],
          (starts[middle + 1] ?? 0) - 1,
        );
        if (order === 0) return bytes.subarray(middle * size, (middle + 1) * size);
        if (order < 0) low = middle + 1;
        else high = middle;
      }
      return undefined;
    },
  };
}
