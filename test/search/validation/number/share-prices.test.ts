import { describe, expect, test } from 'vitest';
import { askStory, storyWith } from '../../stories.js';

const SALE = [
  'Torvex said on Monday that it had agreed to buy the brewer Harl & Sons for 640 million dollars, ending months of talks.',
  'Torvex will pay 31 dollars in cash for each Harl share, a fifth more than on Friday.',
  'Torvex expects savings of 90 million dollars a year.',
];

describe('the price of a share', () => {
  test('is none of the whole, which another sentence tells', () => {
    const found = askStory(storyWith(...SALE), 'how much is Torvex paying for Harl');
    expect(found).toMatchObject({ highlight: SALE[0] });
  });

  test('is not set off as what is offered for the whole', () => {
    const story = storyWith('Torvex offered 31 dollars a share for Harl.', 'It rained at noon.');
    const found = askStory(story, 'how much did Torvex offer for Harl');
    expect(found).toMatchObject({ verdict: 'answer', words: undefined });
  });

  test.each([
    [
      'how much is the dividend',
      'Torvex will pay a dividend of two dollars per share in May.',
      'two dollars',
    ],
    [
      'how much does a ticket cost',
      'A ticket for the fair costs 12 dollars per person.',
      '12 dollars',
    ],
  ])('is told of what is counted so: %s', (question, told, words) => {
    const found = askStory(storyWith(told, 'It rained at noon.'), question);
    expect(found).toMatchObject({ verdict: 'answer', words });
  });
});
