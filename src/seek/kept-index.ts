import { setImmediate as nextTurn } from 'node:timers/promises';
import * as z from 'zod/mini';
import type { IndexState, Postings } from './term-index.js';

/** Goes up when terms are read in another way, or kept in another form. */
const VERSION = 3;
const MAGIC = `on-the-record index ${VERSION}\n`;
/** Bytes of a number. */
const NUMBER = Uint32Array.BYTES_PER_ELEMENT;
/** Terms that are read or written before others get their turn. */
const SLICE = 4096;

/** Made when there is an index to read, since every start would wait for it. */
const headSchema = z.lazy(() =>
  z.object({
    stories: z.array(
      z.nullable(
        z.object({ key: z.string(), length: z.number(), published: z.optional(z.string()) }),
      ),
    ),
    terms: z.int().check(z.nonnegative()),
    /** Bytes of the terms. */
    size: z.int().check(z.nonnegative()),
  }),
);

const padded = (length: number) => Math.ceil(length / NUMBER) * NUMBER;

/**
 * An index as bytes: a line that says what it is, a line of JSON with the stories, a line for each
 * term; and then, from the next multiple of four on, how many places each term has, and the places.
 */
export async function writeIndex({ stories, postings }: IndexState): Promise<Buffer> {
  const terms = Buffer.from([...postings.keys()].map((term) => `${term}\n`).join(''));
  const head = {
    stories: stories.map((story) => story ?? null),
    terms: postings.size,
    size: terms.length,
  };
  const text = Buffer.concat([Buffer.from(`${MAGIC}${JSON.stringify(head)}\n`), terms]);
  const counts = Uint32Array.from([...postings.values()], ({ count }) => count);
  const all = counts.reduce((sum, count) => sum + count, 0);
  const bytes = Buffer.alloc(padded(text.length) + (counts.length + all) * NUMBER);
  text.copy(bytes);
  const numbers = new Uint32Array(bytes.buffer, bytes.byteOffset + padded(text.length));
  numbers.set(counts);
  let at = counts.length;
  let done = 0;
  for (const { places, count } of postings.values()) {
    numbers.set(places.subarray(0, count), at);
    at += count;
    if (++done % SLICE === 0) await nextTurn();
  }
  return bytes;
}

/** Reads what {@link writeIndex} has written; undefined if it is anything else, or of another version. */
export async function readIndex(bytes: Buffer): Promise<IndexState | undefined> {
  if (bytes.toString('latin1', 0, MAGIC.length) !== MAGIC) return undefined;
  const end = bytes.indexOf('\n', MAGIC.length) + 1;
  const head = headSchema.safeParse(parseJson(bytes.toString('utf8', MAGIC.length, end)));
  if (!head.success) return undefined;
  const { stories, size, terms: termCount } = head.data;
  const start = padded(end + size);
  if (bytes.length % NUMBER !== 0 || bytes.length < start + termCount * NUMBER) return undefined;
  const terms = bytes.toString('utf8', end, end + size).split('\n');
  // A view must begin at a multiple of its numbers' size, which a buffer need not.
  const numbers = new Uint32Array(new Uint8Array(bytes.subarray(start)).buffer);
  const postings = new Map<string, Postings>();
  let at = termCount;
  for (let i = 0; i < termCount; i++) {
    const count = numbers[i] ?? 0;
    const places = numbers.subarray(at, at + count);
    at += count;
    if (places.length < count || places.some((place) => place >>> 8 >= stories.length)) {
      return undefined;
    }
    postings.set(terms[i] ?? '', { places, count });
    if (i % SLICE === 0) await nextTurn();
  }
  if (at !== numbers.length) return undefined;
  return { stories: stories.map((story) => story ?? undefined), postings };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
