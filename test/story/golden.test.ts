import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readStory } from '../../src/intake.js';
import { formatStoryFile } from '../../src/story/format.js';
import { READERS_HERE } from '../page/readers.js';

/**
 * Pages of many makes, each of an invented site, and what becomes of them: the story file and every
 * line that was left out, with its reason. `npm run golden -- NAME` writes down what becomes of one
 * now; look at the difference before you keep it.
 */
const PAGES = fileURLToPath(new URL('pages/', import.meta.url));

/** Whether what becomes of a page may be written down. */
const isWriting = process.env.npm_lifecycle_event === 'golden';

describe('a page becomes a story', () => {
  it.each(readdirSync(PAGES))('%s', async (name) => {
    const folder = `${PAGES}${name}/`;
    const files = readdirSync(folder);
    const isWrittenDown = files.includes('expected.md') && files.includes('dropped.txt');
    expect(
      isWriting || isWrittenDown,
      `npm run golden -- ${name} writes down what becomes of it`,
    ).toBe(true);
    const source = files.find((file) => file.startsWith('page.')) ?? '';
    const { origin, paragraphs, dropped } = await readStory(
      await readFile(folder + source, 'utf8'),
      READERS_HERE,
    );
    await expect(formatStoryFile(origin, paragraphs)).toMatchFileSnapshot(`${folder}expected.md`);
    const lines = dropped.map(({ text, reason }) => `${reason}: ${text}\n`);
    await expect(lines.join('')).toMatchFileSnapshot(`${folder}dropped.txt`);
  });
});
