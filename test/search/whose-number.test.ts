import { describe, expect, test } from 'vitest';
import { askStory, storyWith } from './stories.js';

const asked = (question: string, told: string) =>
  askStory(storyWith(told, 'The weather was dull and the harbour was quiet.'), question);

const DAMAGE =
  'The port puts the damage at 90 million euros; a survey by the insurer Ostra says 140 million.';
const UNION = 'The union puts the clean-up at $14m. The owner says $6m, and the county says $8m.';

describe('of the numbers of several people, that of whoever is asked for', () => {
  test.each([
    ['how much damage does the port say there was', '90 million euros'],
    ['how much does the survey say the damage cost', '140 million'],
  ])('is set off: %s', (question, words) => {
    expect(asked(question, DAMAGE)).toMatchObject({ verdict: 'answer', words });
  });

  test('is marked in the sentence beside', () => {
    expect(asked('how much does the union say the clean-up will cost', UNION).highlight).toBe(
      'The union puts the clean-up at $14m.',
    );
  });

  test.each([
    ['how many people died according to the mayor', '40'],
    ['how many people does the mayor say died', '40'],
  ])('and nothing else, where one says it all: %s', (question, words) => {
    const told = 'The mayor said that 40 people had died in the fire. A doctor said it was 52.';
    expect(asked(question, told)).toMatchObject({ verdict: 'answer', words });
  });

  test('so that a sum is none of people whom the same person speaks of', () => {
    const told = 'Roe said the firm had lost $4m last year, and that 40 people would have to go.';
    expect(asked('how many people does Roe say will go', told)).toMatchObject({ words: '40' });
  });

  test('nor a number beside of something else', () => {
    const told = 'Some 3,000 people marched in Orme. Police said two guards were hurt.';
    expect(asked('how many people marched according to police', told).highlight).toContain('3,000');
    const put = 'The union said 9,000 people marched in Orme. Police put it at 3,000.';
    expect(asked('how many people marched according to police', put).highlight).toContain('Police');
  });

  test('nor a sum of something else', () => {
    const told = 'The county says the bridge cost £3m. The mayor said she earns £90,000.';
    expect(asked('how much does the mayor say the bridge cost', told).words).not.toBe('£90,000');
    expect(asked('how much does the mayor say the bridge cost', told).highlight).toContain('£3m');
  });
});
