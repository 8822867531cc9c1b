import { describe, expect, test } from 'vitest';
import { askStory, storyWith } from '../../stories.js';

describe('a verb with a particle is another verb than without it:', () => {
  test.each([
    [
      'who got sent off',
      'Referee Ida Bram was sent to the line in the first half.',
      'Ten minutes later Lars Koe was sent off for a late tackle.',
    ],
    [
      'who was turned away',
      'Nora Vik was turned into a star by one song at the hall.',
      'Per Holm was turned away at the door of the hall.',
    ],
  ])('%s', (question, bare, phrasal) => {
    expect(askStory(storyWith(bare, phrasal, 'It rained.'), question).highlight).toBe(phrasal);
  });

  test.each([
    ['who was sent off', 'The referee sent Lars Koe off after an hour.'],
    ['who got sent off', 'Lars Koe was sent off.'],
    ['who broke in', 'Lars Koe broke a window and climbed into the mill.'],
    ['when was the water shut off', 'They shut the water main on Monday night.'],
    ['when was the ferry called off', 'The ferry was called off on Monday.'],
    ['how long was the jury out', 'The jury was out for three hours.'],
    ['who came up with the plan', 'Ida Bram came up with the plan in May.'],
    ['who took over the mill', 'Ida Bram took the mill over in May.'],
    ['why was the match called off', 'The match was called off because of the rain.'],
    ['who stood down', 'Ida Bram stood down on Monday.'],
  ])('but it may stand apart, or be left out by the whole story: %s', (question, told) => {
    expect(askStory(storyWith(told, 'The hall was cold.'), question).obstacles).not.toContain(
      'its verb is another one',
    );
  });
});
