import { setImmediate as nextTurn } from 'node:timers/promises';

/** Bytes that are packed at a time: it takes a few milliseconds. */
const SLICE = 65_536;

/**
 * Packs files into one, slice by slice: between them, others get their turn. What packs is loaded
 * when it is needed: it makes its tables at once, and every start would wait.
 *
 * @param files - names and contents
 * @param maxSize - bytes
 * @returns undefined if it would be larger; no more is packed than shows that
 */
export async function packFiles(
  files: Iterable<readonly [name: string, content: string]>,
  maxSize: number,
): Promise<Uint8Array | undefined> {
  const { strToU8, Zip, ZipDeflate } = await import('fflate');
  const chunks: Uint8Array[] = [];
  let size = 0;
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
    size += chunk.length;
  });
  for (const [name, content] of files) {
    const bytes = strToU8(content);
    const file = new ZipDeflate(name);
    zip.add(file);
    for (let at = 0; at === 0 || at < bytes.length; at += SLICE) {
      await nextTurn();
      file.push(bytes.subarray(at, at + SLICE), at + SLICE >= bytes.length);
      if (size > maxSize) return undefined;
    }
  }
  zip.end();
  if (size > maxSize) return undefined;
  const packed = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    packed.set(chunk, at);
    at += chunk.length;
  }
  return packed;
}
