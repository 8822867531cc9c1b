import { describe, expect, test } from 'vitest';
import { askStory, storyWith } from '../../stories.js';

const OBSTACLE = 'it counts only a part';

const DYKE = [
  'The crew of the Skarv set up nine pumps along the dyke on Friday.',
  'Three of the pumps broke down by noon, one of them for good.',
];
const TRAMS = ['Four of its 12 trams are new.', 'It rained.'];
const BOATS = ['Six of the boats were recovered on Monday.', 'It rained.'];
const CRASH = ['Seven of the passengers died in the crash.', 'It rained.'];

describe('some of a number answer for no more than some', () => {
  test('where another passage counts them all, that comes first', () => {
    const whole = { highlight: DYKE[0], verdict: 'answer', words: 'nine' };
    expect(askStory(storyWith(...DYKE), 'how many pumps are there')).toMatchObject(whole);
    const { highlight } = askStory(storyWith(...DYKE), 'how many pumps did the crew use');
    expect(highlight).toBe(DYKE[0]);
  });

  test.each([
    ['how many boats are there', BOATS],
    ['how many boats does the club have', BOATS],
    ['how many boats does the club own', BOATS],
    ['how many boats were used', BOATS],
    [
      'how many cameras does the shop have',
      ['Two cameras were stolen from the shop.', 'It rained.'],
    ],
    ['how many buses does the firm own', ['Three old buses were sold by the firm.', 'It rained.']],
    ['how many passengers were on the bus', CRASH],
  ])('and else they are no answer: %s', (question, told) => {
    expect(askStory(storyWith(...told), question)).toMatchObject({
      verdict: 'closest',
      words: undefined,
      obstacle: OBSTACLE,
    });
  });

  test.each([
    ['how many boats were recovered', BOATS, 'Six'],
    ['how many boats were found', BOATS, 'Six'],
    ['how many passengers died', CRASH, 'Seven'],
    ['how many passengers were killed', CRASH, 'Seven'],
  ])('but they are where what is told of them is asked: %s', (question, told, words) => {
    expect(askStory(storyWith(...told), question)).toMatchObject({ verdict: 'answer', words });
  });

  test.each([
    ['how many trams are there', TRAMS],
    ['how many cameras were stolen', ['Two cameras were stolen from the shop.', 'It rained.']],
    ['how many boats did the club have', ['All nine boats were lost at sea.', 'It rained.']],
    ['how many boats does the club have', ['The club’s nine boats were sold.', 'It rained.']],
    ['how many pumps broke down', DYKE],
    ['how many pumps failed', DYKE],
    ['how many pumps were out of order', DYKE],
    ['how many sheep were let go', ['Nine of the sheep were set free.', 'It rained.']],
    ['how many nurses are ill', ['Five of the nurses have a cold.', 'It rained.']],
    ['how many divers were for it', ['Eight of the divers agreed.', 'It rained.']],
    ['how many trucks are in service', ['Twenty of its trucks run each day.', 'It rained.']],
    ['how many boats does the club have to sell', BOATS],
    ['how many trucks are in use', ['Twenty of its trucks run each day.', 'It rained.']],
    ['how many cooks are there', ['All four of the cooks came out unhurt.', 'It rained.']],
    ['how many of the boats did they get back', BOATS],
    ['how many people came', ['Nine of the people came.', 'It rained.']],
    ['how many acres of the land burned', ['Forty acres of the land burned.', 'It rained.']],
  ])(
    'and nothing stands in the way of the whole, nor where a part is asked for: %s',
    (question, told) => {
      expect(askStory(storyWith(...told), question).obstacles).not.toContain(OBSTACLE);
    },
  );
});
