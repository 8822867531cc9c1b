import { describe, expect, it } from 'vitest';
import { asksForAll } from '../../src/text/whole-story.js';

describe('what asks for the whole story', () => {
  it.each([
    'what is this about',
    'whats the story about?',
    'What’s it all about?',
    'tldr',
    'TL;DR',
    'summary pls',
    'Summarise the article',
    'can you give me a quick summary of this story?',
    'ok so what happened',
    'what does it say',
    'the gist?',
    'sum it up please',
  ])('%s', (text) => {
    expect(asksForAll(text)).toBe(true);
  });

  it.each([
    'what happened to the pilot',
    'summary of the judge’s ruling',
    'what is the fine about',
    'what does the mayor say',
    'what was the point of the march',
    'what is happening in Leeds',
    'highlights of the match',
    'explain the delay',
    'when was this',
    '',
  ])('is not: %s', (text) => {
    expect(asksForAll(text)).toBe(false);
  });
});
