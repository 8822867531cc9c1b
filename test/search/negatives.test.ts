import { expect, test } from 'vitest';
import { slice } from '../../src/story/story.js';
import { storyWith } from './stories.js';

const { story, search } = storyWith(
  'Herons fed on the Alma in great numbers until farmers shot most of them in the 1950s.',
  'A pair has nested by the mill again, and a school has put up a camera.',
  'It is illegal to shoot a heron or to disturb its nest. The old bridge beside it is unsafe.',
  'Farmers want to be paid for the fish that the herons eat from their ponds.',
);

test.each([
  ['is it legal to hunt them', 'It is illegal to shoot a heron or to disturb its nest.'],
  ['is it safe', 'The old bridge beside it is unsafe.'],
])('what a story says in the negative answers whether something is so: %s', (question, answer) => {
  const [best] = search(question).passages;
  expect(best && slice(story, best.highlight)).toBe(answer);
});
