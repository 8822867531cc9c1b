import { describe, expect, it } from 'vitest';
import { readStory } from '../src/intake.js';

const BODY = 'The ferries between the islands stood still for a second day on Tuesday.';

/** What a text is taken for. */
async function kindOf(content: string): Promise<'html' | 'text'> {
  let kind: 'html' | 'text' = 'text';
  await readStory(content, async () => {
    kind = 'html';
    return { origin: {}, paragraphs: [BODY], dropped: [] };
  });
  return kind;
}

describe('what somebody brings', () => {
  it.each([
    '<!doctype html><p>One.',
    '\uFEFF\n<HTML lang="en">',
    '<?xml version="1.0"?>\n<!-- saved -->\n<!-- from --><html>',
    '<!----><!-- a > b --><p>One.',
    '<p>One.',
  ])('is a page of the web: %j', async (content) => {
    expect(await kindOf(content)).toBe('html');
  });

  it.each([
    BODY,
    `${BODY}\n\n<p> is how a paragraph begins.`,
    '<!-- The ferries stood still. -->',
    '<!-- The ferries --> stood still. <p>',
    '<The Harbour> The ferries stood still.',
  ])('is a text: %j', async (content) => {
    expect(await kindOf(content)).toBe('text');
  });

  it('is told by its beginning at once, though it be comments in a row', async () => {
    expect(await kindOf(`${'<!---->'.repeat(200)}x`)).toBe('text');
    expect(await kindOf(`${'<!-- - -->\n'.repeat(150)}<p>x`)).toBe('html');
    expect(await kindOf(`${'<!--'.repeat(400)}x`)).toBe('text');
  });
});
