import { describe, expect, test } from 'vitest';
import { askStory, storyWith } from '../../stories.js';

const OBSTACLE = 'it tells what something else costs';
const PIANO = [
  'The former clerk stole £150,000 from the parish to pay for cruises and a piano, a court heard.',
  'Police found receipts for two cruises and a £9,200 grand piano at his flat in Orme.',
  'The trial cost £40,000.',
];
const POOL = [
  'The swimming pool, which opened in 1981, cost £3.1m to mend last year.',
  'A referendum on the bypass was close, and counting went on until dawn.',
];

describe('what something costs', () => {
  test.each(['A bun is £3 in the new bakery.', 'The new bakery charges £3 for a bun.'])(
    'is told by a sentence on its price: %s',
    (told) => {
      const story = storyWith(`${told} Regulars still talk of the £1 bun of old.`, 'It rained.');
      expect(askStory(story, 'how much does a bun cost').highlight).toBe(told);
    },
  );

  test.each([
    ['how much did the referendum cost', POOL],
    ['how much did the cruises cost', PIANO],
    ['how much did the election cost', POOL],
    [
      'how much did the storm cost the port',
      ['The new cranes cost the port £2m.', 'The storm tore half the roof off a shed.'],
    ],
  ])('is not told by what another thing does: %s', (question, story) => {
    const found = askStory(storyWith(...story), question);
    expect(found).toMatchObject({ verdict: 'closest', words: undefined });
    expect(found.obstacle).toBe(OBSTACLE);
  });

  test.each([
    ['how much did the trial cost', PIANO],
    ['how much did the pool cost to mend', POOL],
    [
      'how much did the crash cost',
      ['A crash blocked the road. Repairs cost €90,000.', 'It rained.'],
    ],
    [
      'how much did the ferry cost',
      ['The ferry came from a yard in Spain. It cost €12 million.', 'It rained.'],
    ],
    [
      'how much did the mine accident cost',
      ['The mishap in the mine had cost $2 million, a clerk said.', 'It rained.'],
    ],
    ['how much would the journey cost', ['The trip to Mars would cost $40bn.', 'Roe is for it.']],
  ])('is told in other words: %s', (question, story) => {
    expect(askStory(storyWith(...story), question).obstacles).not.toContain(OBSTACLE);
  });
});

describe('how big a sum is', () => {
  const mill = storyWith(
    'The mill was fined £40,000 after a crash at a gate 60 metres from its door.',
    'The bank gave the mill a loan of €3 million in 2019. Its chimney is 30 metres.',
    'The harvest fair brought a crowd to Orme.',
  );

  test.each([
    ['how big was the fine for the mill', '£40,000'],
    ['how large is the loan of the bank', '€3 million'],
  ])('is told as how much it is: %s', (question, words) => {
    const found = askStory(mill, question);
    expect(found.verdict).toBe('answer');
    expect(found.highlight).toContain(words);
  });

  test.each([
    ['The grant to the mill was 40 acres.', 'how large was the grant to the mill', '40 acres'],
    [
      'The budget of the mill was £20m larger.',
      'how much larger was the budget of the mill',
      '£20m',
    ],
    ['Ice on the lake is 12% smaller.', 'how much smaller is the ice on the lake', '12%'],
  ])('or in what else it is told: %s', (told, question, words) => {
    expect(askStory(storyWith(told, 'The mill opened in 1901.'), question).words).toBe(words);
  });

  test('and is not how big a thing is', () => {
    const found = askStory(mill, 'how big was the crowd at the fair');
    expect(found.verdict).not.toBe('answer');
  });
});
