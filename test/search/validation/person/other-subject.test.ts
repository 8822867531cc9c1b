import { describe, expect, test } from 'vitest';
import { storyWith } from '../../stories.js';

/** What stands against a sentence as the answer to a question. */
function obstacleTo(question: string, sentence: string) {
  const { explain } = storyWith(sentence, 'It rained in the harbour of Tarn at noon.');
  const { verdict, decisions } = explain(question);
  return { verdict, obstacles: decisions.flatMap(({ obstacle }) => obstacle ?? []) };
}

const OTHERS = 'it tells that of somebody else';
const trial = 'Ann Cole was cleared and her brother Tom Cole was jailed for six years.';
const trialWithAges =
  'Ann Cole, 40, was cleared of theft, but her brother, Tom Cole, 38, was jailed for six years.';
const match = 'Neil Strand was booked and Leo Banks was sent off in the second half.';
const arrest = 'The mayor resigned after the treasurer was arrested.';

describe('what is told of somebody else, in a clause of their own', () => {
  test.each([
    ['how long was Ann Cole jailed for', trial],
    ['was Ann Cole jailed', trialWithAges],
    ['was Ann Cole fined', 'Ann Cole was cleared while Tom Cole was jailed for a year and fined.'],
    ['was Strand sent off', match],
    ['when was Strand sent off', match],
    ['was the mayor arrested', arrest],
    ['did the treasurer resign', arrest],
    ['did Kirby score', 'Kirby left the pitch in tears after Petrov scored for Holt.'],
    ['was the mayor jailed', 'The mayor wept when the mayor’s brother was jailed for a year.'],
  ])('is no answer: %s', (question, sentence) => {
    const { verdict, obstacles } = obstacleTo(question, sentence);
    expect(verdict).toBe('closest');
    expect(obstacles).toContain(OTHERS);
  });

  test('and its words are not set off', () => {
    const { search } = storyWith(trial, 'It rained in the harbour of Tarn at noon.');
    expect(search('how long was Ann Cole jailed for').passages[0]?.answer).toBeUndefined();
    expect(search('how long was Tom Cole jailed for').passages[0]?.answer).toBeDefined();
  });
});

describe('and what is told of whoever is asked for answers as it did', () => {
  test.each([
    ['how long was Tom Cole jailed for', trial],
    ['was Ann Cole cleared', trial],
    ['was Banks sent off', match],
    ['did the mayor resign', arrest],
    [
      'was Ann Cole jailed',
      'Ann Cole and Tom Cole were jailed on Monday, and Bert Lund was freed.',
    ],
    ['was Ann Cole jailed', 'Ann Cole was found guilty, and the judge jailed her for six years.'],
    [
      'was Ann Cole jailed',
      'Ann Cole was cleared of theft but the 40-year-old was jailed for fraud.',
    ],
    ['was Ida Roe arrested', 'Ida Roe resigned as mayor after she was arrested on Monday.'],
    ['was Strand sent off', 'Banks won praise, but Strand, who came on late, was sent off.'],
    [
      'has the mayor resigned',
      'The mayor’s deputy, Bo Hart, wept and said that Ann Low had resigned.',
    ],
    ['did Roe win', 'Roe lost the election and Lind won it by 40 votes.'],
    ['did the crew accept', 'The crew refused the offer while the pilots accepted it.'],
    ['was Roe convicted', 'Roe was acquitted, and her driver, Bo Lund, was convicted on Friday.'],
  ])('%s', (question, sentence) => {
    expect(obstacleTo(question, sentence).obstacles).not.toContain(OTHERS);
  });
});

test('whose deed each of a sentence’s verbs is, is found in time that grows with them', () => {
  const long = `Tom Cole ${'accused Roe of lying and '.repeat(4_000)}was jailed.`;
  expect(obstacleTo('did Ann Cole accuse Roe', long).verdict).toBeDefined();
});
