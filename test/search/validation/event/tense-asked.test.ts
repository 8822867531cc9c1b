import { describe, expect, test } from 'vitest';
import { askStory, storyWith } from '../../stories.js';

const lido = storyWith(
  'The lido will close on Monday, the borough said.',
  'The lido, built in 1931, last closed for repairs in 1988.',
);
const kiln = storyWith(
  'Sales of bricks fell last year, and the kiln last shut for repairs in 2017. It will shut again on Friday for a week.',
  'The kiln employs nine people.',
);

describe('when something happens', () => {
  test.each([
    [
      lido,
      'when did the lido last close',
      'The lido, built in 1931, last closed for repairs in 1988.',
    ],
    [lido, 'when will the lido close', 'The lido will close on Monday, the borough said.'],
    [kiln, 'when will the kiln shut', 'It will shut again on Friday for a week.'],
  ])('is told by the sentence of the time that is asked of', (story, question, sentence) => {
    expect(askStory(story, question)).toMatchObject({ verdict: 'answer', highlight: sentence });
  });

  test('is not told by what will be, if it asks when it was last', () => {
    const story = storyWith('The owners of the mine will meet on Wednesday.', 'It rained.');
    expect(askStory(story, 'when did the owners last meet').verdict).toBe('closest');
  });
});
