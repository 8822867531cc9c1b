import { expect, it } from 'vitest';
import { findKeyPhrases } from '../../src/digest/summary/key-phrases.js';
import { slice } from '../../src/story/story.js';
import { storyOf } from './stories.js';

it('is what a story comes back to in the same words, and no measure', () => {
  const story = storyOf([
    'The wind farm was to open years ago. Every ten years they plan one.',
    'After ten years the wind farm is still a drawing.',
  ]);
  expect(findKeyPhrases(story, 5).map((phrase) => slice(story, phrase))).toEqual(['wind farm']);
});
