import { describe, expect, it } from 'vitest';
import { asksForAll } from '../../src/text/english/whole-story.js';

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
    'what happend',
    'whats new',
    'any updates?',
    'so what’s the latest',
    'what happens next',
    'what now?',
    'timeline',
    'key takeaways',
    'who said what',
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
    'any updates on the search',
    'what happens next to the crew',
    'who said what to the judge',
    'what now for Leeds',
    'new',
    '',
  ])('is not: %s', (text) => {
    expect(asksForAll(text)).toBe(false);
  });
});
