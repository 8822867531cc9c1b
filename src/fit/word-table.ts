import { writeFile } from 'node:fs/promises';

/**
 * Writes a table that {@link readWordTable} reads.
 *
 * @param file - its name in `data/english`
 * @param words - without spaces, each with as many bytes as the others
 */
export async function writeWordTable(
  file: string,
  words: Iterable<readonly [word: string, bytes: Int8Array]>,
): Promise<void> {
  const rows = Array.from(words, ([word, bytes]) => ({ word: Buffer.from(word), bytes }));
  rows.sort((a, b) => a.word.compare(b.word));
  const line = rows.flatMap(({ word }, i) => (i === 0 ? [word] : [Buffer.from(' '), word]));
  await writeFile(
    new URL(`../../../data/english/${file}`, import.meta.url),
    Buffer.concat([
      ...line,
      Buffer.from('\n'),
      ...rows.map(({ bytes }) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)),
    ]),
  );
}
