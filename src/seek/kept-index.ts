import { z } from 'zod';
import type { IndexState } from './term-index.js';

/** Goes up when terms are read in another way, or kept in another form. */
const VERSION = 1;
const MAGIC = `on-the-record index ${VERSION}\n`;
/** Bytes of a number. */
const NUMBER = Uint32Array.BYTES_PER_ELEMENT;

const headSchema = z.object({
  stories: z.array(
    z.object({ key: z.string(), length: z.number(), published: z.string().optional() }).nullable(),
  ),
  terms: z.array(z.string()),
  counts: z.array(z.int().nonnegative()),
});

/**
 * An index as bytes: a line that says what it is, a line of JSON with stories, terms and how many
 * places each term has, and then the places, from the next multiple of four on.
 */
export function writeIndex({ stories, postings }: IndexState): Buffer {
  const head = {
    stories: stories.map((story) => story ?? null),
    terms: [...postings.keys()],
    counts: [...postings.values()].map(({ length }) => length),
  };
  const text = Buffer.from(`${MAGIC}${JSON.stringify(head)}\n`);
  const start = Math.ceil(text.length / NUMBER) * NUMBER;
  const count = head.counts.reduce((sum, length) => sum + length, 0);
  const bytes = Buffer.alloc(start + count * NUMBER);
  text.copy(bytes);
  let at = start;
  for (const places of postings.values()) {
    Buffer.from(places.buffer, places.byteOffset, places.byteLength).copy(bytes, at);
    at += places.byteLength;
  }
  return bytes;
}

/** Reads what {@link writeIndex} has written; undefined if it is anything else, or of another version. */
export function readIndex(bytes: Buffer): IndexState | undefined {
  if (bytes.toString('latin1', 0, MAGIC.length) !== MAGIC) return undefined;
  const end = bytes.indexOf('\n', MAGIC.length);
  const head = headSchema.safeParse(parseJson(bytes.toString('utf8', MAGIC.length, end)));
  if (!head.success) return undefined;
  const { stories, terms, counts } = head.data;
  const start = Math.ceil((end + 1) / NUMBER) * NUMBER;
  const count = counts.reduce((sum, length) => sum + length, 0);
  if (counts.length !== terms.length || bytes.length !== start + count * NUMBER) return undefined;
  // A view must begin at a multiple of its numbers' size, which a buffer need not.
  const all = new Uint32Array(new Uint8Array(bytes.subarray(start)).buffer);
  if (all.some((place) => place >>> 8 >= stories.length)) return undefined;
  const postings = new Map<string, Uint32Array>();
  let at = 0;
  terms.forEach((term, i) => {
    const length = counts[i] ?? 0;
    postings.set(term, all.subarray(at, at + length));
    at += length;
  });
  return { stories: stories.map((story) => story ?? undefined), postings };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
