import { writeFile } from 'node:fs/promises';

/** Where a table of the project is. */
export function englishTable(file: string): URL {
  return new URL(`../../../data/english/${file}`, import.meta.url);
}

/**
 * A table that {@link readWordTable} reads.
 *
 * @param words - without spaces, each with as many bytes as the others
 */
export function wordTableBytes(words: Iterable<readonly [word: string, bytes: Int8Array]>): Buffer {
  const rows = Array.from(words, ([word, bytes]) => ({ word: Buffer.from(word), bytes }));
  rows.sort((a, b) => a.word.compare(b.word));
  const line = rows.flatMap(({ word }, i) => (i === 0 ? [word] : [Buffer.from(' '), word]));
  return Buffer.concat([
    ...line,
    Buffer.from('\n'),
    ...rows.map(({ bytes }) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)),
  ]);
}

/**
 * Writes a table of the project.
 *
 * @param file - its name in `data/english`
 */
export async function writeWordTable(
  file: string,
  words: Iterable<readonly [word: string, bytes: Int8Array]>,
): Promise<void> {
  await writeFile(englishTable(file), wordTableBytes(words));
}
