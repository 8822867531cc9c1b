import { describe, expect, test } from 'vitest';
import { askStory, storyWith } from '../../stories.js';

const COUNCIL = 'Councillors voted 31 to 27 on Monday to sell the swimming pool.';

describe('of the votes of both sides, those of the side that is asked for are set off', () => {
  test.each([
    ['how many councillors voted against', COUNCIL, '27'],
    ['how many voted against it', COUNCIL, '27'],
    ['how many councillors voted for it', COUNCIL, '31'],
    [
      'how many voted against',
      'Members of the guild voted 62 to 38 against the sale on Monday.',
      '62',
    ],
    ['how many voted against the pier', 'The guild voted down the pier by 33 votes to 14.', '33'],
    [
      'how many members voted for it',
      'Members voted 52 to 48 to keep Orme after failing to agree.',
      '52',
    ],
  ])('%s', (question, told, words) => {
    const found = askStory(storyWith(told, 'The pool opened in 1961.'), question);
    expect(found.words).toBe(words);
  });

  test('none where the vote was lost: either may be counted first', () => {
    const told = 'Councillors voted 31 to 27 on Monday to reject the sale of the swimming pool.';
    expect(
      askStory(storyWith(told, 'It rained.'), 'how many councillors voted against').words,
    ).toBeUndefined();
  });

  test('but a side that is told by its own word', () => {
    const told = 'Nine councillors voted against the sale of the swimming pool.';
    expect(
      askStory(storyWith(told, 'It rained.'), 'how many councillors voted against').words,
    ).toBe('Nine');
  });
});
