import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type GoldStory, readGoldStories } from '../eval/stories.js';

const SHORT_TEXTS_FILE = createRequire(import.meta.url).resolve('#short-texts');

/**
 * How much these count, in all, beside another set: counting as much, fewer of Wikipedia's questions find
 * their passage by the vectors, and no more of others.
 */
export const SHORT_TEXTS_IMPORTANCE = 0.35;

/**
 * The project's own texts, from a note of two sentences to a short article, with questions that are mostly
 * in other words than theirs, and many that they do not answer.
 */
export async function readShortTexts(): Promise<GoldStory[]> {
  return readGoldStories(await readFile(SHORT_TEXTS_FILE, 'utf8'), 'short-texts.json');
}
