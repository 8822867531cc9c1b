import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { readWords } from '../../terms/analyzer.js';
import { GIST_SIZE, gistWordsOf } from '../../terms/gist.js';
import { meanOf, principalComponents } from '../components.js';
import { OFFENSIVE_STEMS } from '../offensive.js';
import type { EncodedText } from './distil.js';

/** Words in fewer texts than this are not learnt. */
const MIN_TEXTS = 5;
/** Texts that the components are taken of: every so many, of at least so many words. */
const COMPONENTS_EVERY = 8;
const MIN_WORDS = 4;
const KEY = /^(?:=?[a-z]{2,}|=[ai]|\d{1,4}|\?)$/;

/** What is learnt from: texts, and the words that they have in common. */
export interface Encoded {
  readonly words: readonly string[];
  readonly texts: readonly EncodedText[];
  /** What to begin with: one word's vector after the other's. */
  readonly start: Float32Array;
  /** The numbers of a text's words, as far as they are learnt. */
  rowsOf(text: string): number[];
}

const wordsOf = (text: string) => gistWordsOf(readWords(text), text.trimEnd().endsWith('?'));

/**
 * Reads encoded texts, centred, and on their first principal components.
 *
 * @param folder - where `encode.js` wrote them
 */
export async function readEncoded(folder: string): Promise<Encoded> {
  const texts = z
    .array(z.string())
    .parse(JSON.parse(await readFile(join(folder, 'texts.json'), 'utf8')));
  const file = await readFile(join(folder, 'encoded.bin'));
  const encoded = new Float32Array(file.buffer, file.byteOffset, file.length / 4);
  const size = encoded.length / texts.length;
  const tokenised = texts.map(wordsOf);
  const counts = new Map<string, number>();
  for (const words of tokenised)
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts]
    .filter(([word, count]) => count >= MIN_TEXTS && KEY.test(word) && !OFFENSIVE_STEMS.has(word))
    .map(([word]) => word);
  const numbers = new Map(words.map((word, number) => [word, number]));
  const rowsOf = (all: readonly string[]) =>
    all.flatMap((word) => {
      const number = numbers.get(word);
      return number === undefined ? [] : [number];
    });

  const rowOf = (text: number) => {
    const row = Float64Array.from(encoded.subarray(text * size, (text + 1) * size));
    const length = Math.hypot(...row) || 1;
    return row.map((value) => value / length);
  };
  const sampled = tokenised.flatMap((all, text) =>
    text % COMPONENTS_EVERY === 0 && all.length >= MIN_WORDS ? [rowOf(text)] : [],
  );
  const mean = meanOf(sampled);
  const components = principalComponents(
    sampled.map((row) => row.map((value, j) => value - (mean[j] ?? 0))),
    GIST_SIZE,
  );
  const project = (text: number): Float32Array => {
    const row = rowOf(text);
    const kept = Float32Array.from(components, (component) => {
      let sum = 0;
      for (let j = 0; j < size; j++) sum += ((row[j] ?? 0) - (mean[j] ?? 0)) * (component[j] ?? 0);
      return sum;
    });
    const length = Math.hypot(...kept) || 1;
    return kept.map((value) => value / length);
  };

  const start = new Float32Array(words.length * GIST_SIZE);
  const all = texts.flatMap((_, text): EncodedText[] => {
    const rows = rowsOf(tokenised[text] ?? []);
    if (rows.length === 0) return [];
    const target = project(text);
    const [only = 0, ...more] = rows;
    if (more.length === 0) {
      const rarity = Math.log(texts.length / (counts.get(words[only] ?? '') ?? 1));
      start.set(
        target.map((value) => (value * rarity) / Math.log(texts.length)),
        only * GIST_SIZE,
      );
    }
    return [{ rows, target }];
  });
  return { words, texts: all, start, rowsOf: (text) => rowsOf(wordsOf(text)) };
}
