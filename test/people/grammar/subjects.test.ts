import { describe, expect, test } from 'vitest';
import { read } from '../reading.js';

const speakers = (...paragraphs: string[]) =>
  read(...paragraphs).statements.map(({ speaker }) => speaker);

describe('a body with commas in its name speaks under all of it', () => {
  const union = 'the Rail, Harbour and Canal Union';
  const ministry = 'the Ministry of Food, Farming and Fish';
  test.each([
    [`The Rail, Harbour and Canal Union said it was late.`, union],
    [`“It is late,” ${ministry} said.`, ministry],
    [`Most boats stopped at noon, said ${union}.`, union],
    [`According to ${ministry}, the boats are late.`, ministry],
    [`A lawyer for ${ministry} said it was late.`, `A lawyer for ${ministry}`],
  ])('%s', (sentence, body) => {
    expect(speakers(sentence).map((each) => each.toLowerCase())).toEqual([body.toLowerCase()]);
  });

  test.each([
    'In a letter to the Ministry of Health, Ada Roe and Tom Cole said it was late.',
    'Ada Roe of the University of Leeds, Tom Cole and Peter Low said it was late.',
    'In a letter to the Ledger, Ada Roe and Harbour Bank said it was late.',
  ])('and people behind a comma are no part of it: %s', (sentence) => {
    expect(speakers(sentence).join()).not.toMatch(/Ministry|University|Ledger/);
  });

  test.each([
    ['According to the Ministry of Health, Oxfam and Shelter were late.', 'the Ministry of Health'],
    [
      'According to the University of Leeds, Oxfam and Shelter were late.',
      'the University of Leeds',
    ],
    ['It is late, said the Bank of Storland, Lumen and Halcyon.', 'the Bank of Storland'],
  ])('nor are bodies of which something is told: %s', (sentence, speaker) => {
    expect(speakers(sentence)).toEqual([speaker]);
  });

  test.each([
    ['On Monday, Roe and Harbour Bank said it was late.', 'Roe and Harbour Bank'],
    ['In the North, Leeds and Hull said it was late.', 'Leeds and Hull'],
    ['According to the Ledger, Roe and Cole were late.', 'the Ledger'],
  ])('and what only stands behind a comma does not: %s', (sentence, speaker) => {
    expect(speakers(sentence)).toEqual([speaker]);
  });
});

test.each([
  ['Apple cut 3,000 jobs, saying that demand had fallen.', 'Apple'],
  ['Lumen set a new target, adding that it was low.', 'Lumen'],
])('a verb that could be a noun is none before an object: %s', (sentence, speaker) => {
  expect(speakers(sentence)).toEqual([speaker]);
});

test.each([
  ['Then Ada Roe said it was late.', 'Ada Roe'],
  ['Even Prime Minister Anna Tofte said it was late.', 'Anna Tofte'],
  ['First Minister Anna Tofte said it was late.', 'Anna Tofte'],
])('an adverb that opens a sentence is no part of who speaks: %s', (sentence, speaker) => {
  expect(speakers(sentence)).toEqual([speaker]);
});

test.each(['Just Eat', 'Well Pharmacy', 'Too Good To Go', 'Together Energy', 'Almost Famous'])(
  'and it is one of a name that it opens: %s',
  (firm) => {
    expect(speakers(`${firm} said it was late.`)).toEqual([firm]);
  },
);

test('nor of what somebody is', () => {
  expect(read('Even Prime Minister Anna Tofte left.').roles('Anna Tofte')).toEqual([
    'Prime Minister',
  ]);
  expect(read('First Minister Anna Tofte left.').roles('Anna Tofte')).toEqual(['First Minister']);
});

describe('of two who speak together, neither speaks alone', () => {
  test.each([
    ['Ada Roe, 34, and her husband Luis, 36, said it was late.'],
    ['Tom Cole, the mayor, and Ada Roe, a lawyer, said it was late.'],
    ['Tom Cole, who was hurt, and Ada Roe, who was not, told police it was late.'],
    ['Tom Cole, 45, Ada Roe, 44, and Lee Pike, 14, said it was late.'],
    ['After the fire, Tom Cole, 45, and his wife, Ada Cole, 44, said it was late.'],
    ['The mayor, Tom Cole, and the bishop, Ada Roe, said it was late.'],
    ['Tom Cole, the mayor, and a nurse said it was late.'],
  ])('%s', (sentence) => {
    const { people } = read(sentence);
    expect(people.statements.map(({ speaker }) => speaker)).toEqual([undefined]);
    expect(speakers(sentence)[0]).toMatch(/ and /);
  });

  test.each([
    ['Sam Pike, 12, said Ada Roe, 44, and Lee Pike, 14, had left.', 'Sam Pike'],
    ['He met Tom Cole, the mayor, and Ada Roe said it was late.', 'Ada Roe'],
    ['The deal failed, a blow to both sides, and Ada Roe said it was late.', 'Ada Roe'],
    ['The ferry sank, the second this year, and Ada Roe said it was late.', 'Ada Roe'],
    ['The fire killed a nurse, a mother of two, and Ada Roe said it was late.', 'Ada Roe'],
    ['Nevertheless, the data is of use, and Ada Roe said it was late.', 'Ada Roe'],
    ['Ada Roe, who runs the trust, which she founded, said it was late.', 'Ada Roe'],
  ])('and one who does is told: %s', (sentence, speaker) => {
    expect(speakers(sentence)).toContain(speaker);
  });
});
