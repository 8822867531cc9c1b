import { describe, expect, test } from 'vitest';
import { askStory, storyWith } from '../../stories.js';

const OBSTACLE = 'it has another number';
const story = storyWith(
  'The dairy was fined £2.4m on Monday, and 130 packers were sent home.',
  'Sales of the dairy fell by 14.5 per cent. The dairy opened in 1962 and its tower is 30 metres tall.',
  'A cow of the dairy, 4, won a prize.',
);

describe('whether something is so of a number', () => {
  test.each([
    'was the dairy fined £2.5m',
    'was the dairy fined £24m',
    'was the dairy fined £2.4bn',
    'were 30 packers sent home',
    'were thirteen packers sent home',
    'did sales of the dairy fall by 4.5 per cent',
    'did sales of the dairy fall by 4.5%',
    'did the dairy open in 1961',
  ])('is not answered by another number of that kind: %s', (question) => {
    const { obstacle, verdict } = askStory(story, question);
    expect(verdict).not.toBe('answer');
    expect(obstacle).toBe(OBSTACLE);
  });

  test.each([
    'was the dairy fined £2,400,000',
    'was the dairy fined 2.4 million pounds',
    'were a hundred and thirty packers sent home',
    'were more than 100 packers sent home',
    'did sales of the dairy fall by 14.5%',
    'did the dairy open in 1962',
    'did the dairy open after 1960',
    'did the dairy open by 1970',
    'were 120 or more packers sent home',
    'were between 100 and 150 packers sent home',
    'were 100 to 150 packers sent home',
  ])('is answered by that number, however it is written: %s', (question) => {
    expect(askStory(story, question).obstacle).toBeUndefined();
  });

  test.each([
    ['was Orme a judge in 2005', 'Orme has been a judge since 1999.'],
    ['did it spend 33% on hay', 'The dairy spent a third of its budget on hay.'],
    ['did the band play 30 songs', 'The band played 30 tunes, among them six songs by Orme.'],
  ])('nor refused where another number covers it: %s: %s', (question, told) => {
    expect(askStory(storyWith(told, 'It rained.'), question).obstacle).toBeUndefined();
  });
});
