import { describe, expect, test } from 'vitest';
import { askStory, storyWith } from '../../stories.js';

/** What is set off as the answer of a story of one sentence and another. */
function wordsOf(sentence: string, question: string): string | undefined {
  const story = storyWith(sentence, 'The weather was dull and the harbour was quiet.');
  return askStory(story, question).words;
}

describe('of several numbers that one is set off', () => {
  test.each([
    ['how many sailors drowned', 'six'],
    ['how many sailors were saved', 'Thirty'],
  ])('whose clause has the verb that is asked for: %s', (question, number) => {
    const told = 'Thirty sailors were saved and six drowned when a ferry sank off Skarn on Monday.';
    expect(wordsOf(told, question)).toBe(number);
  });

  test.each([
    ['how many lambs were sold in 2019', '3,400'],
    ['how many lambs were sold in 2017', '2,900'],
    ['how many lambs did the farm sell in 2019', '3,400'],
  ])('whose clause has the year that is asked for: %s', (question, number) => {
    const told = 'In 2017 the farm sold 2,900 lambs and in 2019 it sold 3,400.';
    expect(wordsOf(told, question)).toBe(number);
    const apart = 'In 2017, the farm sold 2,900 lambs, and in 2019, it sold 3,400.';
    expect(wordsOf(apart, question)).toBe(number);
  });

  test.each([
    ['A pear costs $3 and a melon $7.', 'how much does a melon cost', '$7'],
    ['A pear costs $3 and a melon $7.', 'how much does a pear cost', '$3'],
    [
      'The first two trams will arrive in 2031 and the last in 2036.',
      'when will the last trams arrive',
      '2036',
    ],
    [
      'The new pier cost £30 million; the old one cost £4 million.',
      'how much did the old pier cost',
      '£4 million',
    ],
    [
      'The mill sold 1.4 million sacks last year, down from 1.9 million in 2015.',
      'how many sacks did the mill sell in 2015',
      '1.9 million',
    ],
    [
      'Roe won 14 races last season and has won five this season.',
      'how many races has roe won this season',
      'five',
    ],
  ])('though its clause leaves out what the other says: %s %s', (told, question, number) => {
    expect(wordsOf(told, question)).toBe(number);
  });

  test.each([
    ['The port has 90 berths, of which 12 are closed.', 'how many berths are closed', '12'],
    ['The port has 90 berths, of which 12 are closed.', 'how many berths does the port have', '90'],
    [
      'Of 600 farmers asked, 410 said they were worried and 70 wanted to sell.',
      'how many farmers wanted to sell',
      '70',
    ],
  ])('and not all of which it is a part: %s %s', (told, question, number) => {
    expect(wordsOf(told, question)).toBe(number);
  });
});

describe('a number is set off as before', () => {
  test.each([
    [
      'The firm dismissed 50 clerks and 20 drivers in June.',
      'how many clerks were dismissed',
      '50',
    ],
    [
      'The fair opened on Monday in Skarn after 2,000 posters went up.',
      'when did the fair open',
      'Monday',
    ],
    ['Police held 50, including 20 students.', 'how many students did police hold', '20'],
  ])('where the others count something else: %s', (told, question, number) => {
    expect(wordsOf(told, question)).toBe(number);
  });
});

test('nothing is set off where it cannot be told which number is meant, and it is said why', () => {
  const told =
    'Support for Orme ended on 3 May 2011, and later help for Orme ended on 9 July 2014.';
  expect(wordsOf(told, 'when did all support and later help for Orme end')).toBeUndefined();
  const story = storyWith(told, 'The weather was dull.');
  const [, , words] = story.explain('when did all support and later help for Orme end').decisions;
  expect(words?.obstacle).toBe('another number may be meant');
});

test('an explanation says where another number is set off than the likeliest words', () => {
  const story = storyWith('Thirty sailors were saved and six drowned off Skarn on Monday.');
  const [, , words] = story.explain('how many sailors drowned').decisions;
  expect(words?.obstacle).toBe('another number is meant');
});

test('a share is set off where it is asked how many', () => {
  const told = 'The tram line was approved in 2016 after 54 per cent voted for it.';
  expect(wordsOf(told, 'how many voted for the tram line')).toBe('54 per cent');
});

test('one is told from others in time that grows with what is between them', () => {
  const told = `Thirty${' '.repeat(400_000)}sailors were saved and six drowned off Skarn on Monday.`;
  expect(wordsOf(told, 'how many sailors drowned')).toBe('six');
});

describe('where it is asked what is lacking', () => {
  const needed = 'Rask needs 101 votes and says that she has 97.';

  test.each([
    'how many votes does rask still need',
    'how many more votes does rask need',
    'how many votes is rask short',
  ])('the whole is not set off: %s', (question) => {
    expect(wordsOf(needed, question)).toBeUndefined();
  });

  test.each([
    ['how many votes does rask need', needed, '101'],
    ['how many points does orme still need', 'Orme needs three more points to stay up.', 'three'],
    ['how many more points does orme need', 'Orme needs three more points to stay up.', 'three'],
    ['how many nurses is orme short of', 'The clinic in Orme is short of 40 nurses.', '40'],
    ['how many boats does orme still have', 'The town of Orme has nine boats.', 'nine'],
    ['how many children are left', 'Seven children are left in the school in Orme.', 'Seven'],
  ])('but a number of that is, or of what is: %s', (question, told, number) => {
    expect(wordsOf(told, question)).toBe(number);
  });
});

describe('what somebody is who says so belongs to no number', () => {
  const NINE =
    'Nine people were rescued, four of them from a roof, said Lars Koe, the head of the lifeboat crew.';
  const TWELVE = 'Twelve cows drowned, said the farmer, a widow from Harl, and 30 were saved.';

  test.each([
    [NINE, 'how many people were rescued according to the head of the lifeboat crew', 'Nine'],
    [NINE, 'how many people were rescued from a roof', 'four'],
    [TWELVE, 'how many cows drowned', 'Twelve'],
    [TWELVE, 'how many cows were saved', '30'],
    ['Forty people left, the mayor said, in the first hour.', 'how many people left', 'Forty'],
    ['Forty voted for it, a record for Orme, and nine did not.', 'how many voted for it', 'Forty'],
  ])('%s %s', (told, question, number) => {
    expect(wordsOf(told, question)).toBe(number);
  });
});

test('days of a kind are told as such, or as what was done on so many days', () => {
  const told = 'Drivers at the depot took 31 sick days in May, and its clerks 40 additional hours.';
  expect(wordsOf(told, 'how many sick days did drivers at the depot take')).toBe('31 sick days');
  expect(wordsOf(told, 'how many hours did its clerks take')).not.toBe('40');
  const owed = 'Drivers at the depot are owed five days’ holiday.';
  expect(wordsOf(owed, 'how many holiday days are drivers at the depot owed')).toBe('five days');
});

describe('the length of what else a sentence tells is no answer to how long something was done', () => {
  const obstacles = (question: string, told: string) =>
    askStory(storyWith(told, 'The weather was dull.'), question).obstacles;

  test.each([
    [
      'how long had the nurse worked at the clinic',
      'A nurse who stole from the clinic where she worked was jailed for two years.',
    ],
    [
      'how long has the man lived beside the canal',
      'A man who lives beside the canal was banned from it for three years.',
    ],
    ['how long was the mill shut', 'The mill, which ran for 40 years, was shut on Monday.'],
  ])('%s', (question, told) => {
    expect(obstacles(question, told)).toContain('another number is meant');
  });

  test.each([
    [
      'how long was the nurse jailed',
      'A nurse who stole from the clinic where she worked was jailed for two years.',
    ],
    ['how long was the guard held', 'A guard who was held for two years spoke to reporters.'],
    ['how long was the guard held', 'A guard who was held has been freed after two years.'],
    ['how long was the guard held', 'A guard who was held stayed in a cell for two years.'],
    [
      'how long was Ana Soll kidnapped',
      'Ana Soll, who was kidnapped in May, was held for 12 days.',
    ],
    ['how long did the strike last', 'The strike, which began on Monday, lasted for two days.'],
  ])('but that of the same is: %s: %s', (question, told) => {
    expect(obstacles(question, told)).not.toContain('another number is meant');
  });
});
