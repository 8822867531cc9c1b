import { describe, expect, test } from 'vitest';
import ask from '../../../commands/ask.js';
import { withSpelling } from '../../../src/search/question/misspelt.js';
import { asWrittenIn } from '../../../src/search/question/shortenings.js';
import { answerOf } from '../../commands/run.js';
import { deskOf } from '../../support/desk.js';

const desk = deskOf({
  mill: [
    'Selm Mills will close its works at Orre in May, its chief executive, Ana Roth, said on Monday.',
    'The PM, Ben Cole, said at 4 pm that he was sorry to hear of it.',
    'The works opened in 1931 and made paper for books.',
  ].join('\n\n'),
});
const look = (question: string) => answerOf(ask, { question }, desk);

test.each([
  ['who is the ceo', 1],
  ['what did the prime minister say', 2],
])('an office is found that the story writes out, or shortens: %s', async (question, paragraph) => {
  const { passages } = await look(question);
  expect(passages[0]?.paragraph).toBe(paragraph);
});

test('an office is no word that the story lacks where it has it written out', async () => {
  expect((await look('what does the ceo earn')).lacking).not.toContain('ceo');
});

test.each([
  'wich works will close in may',
  'whne did the works open',
  'waht did the mill make',
  'wat did the mill make',
  'wen did the works open',
])('a function word that is misspelt says how the question is to be read: %s', async (question) => {
  const { lacking, verdict } = await look(question);
  expect(lacking).toEqual([]);
  expect(verdict).not.toBe('none');
});

test('a word that the story has, or English, is not taken for a function word', async () => {
  const harbour = deskOf({ harbour: 'Thein Roe is the head of the Whick, a pub in Skerry.' });
  const { passages } = await answerOf(ask, { question: 'who runs the whick' }, harbour);
  expect(passages[0]?.paragraph).toBe(1);
  expect((await look('how many shoals are there')).lacking).toContain('shoals');
});

test.each(['wher did the mayor go', 'wich town did the mayor visit'])(
  'letters within a word of the story are no word that it has: %s',
  async (question) => {
    const trip = deskOf({ trip: 'The mayor of Norwich visited Selm, where she was born, in May.' });
    expect((await answerOf(ask, { question }, trip)).lacking).toEqual([]);
  },
);

test.each(['Tom Hale', 'Thomas Hale', 'Thon Hale'])(
  'a name is not taken for a function word, however it is spelt: thom of %s',
  (name) => {
    const asked = 'what did thom say';
    expect(asWrittenIn(`${name} said that the pier was safe.`, asked)).toBe(asked);
  },
);

describe('a word with the letters of one of the story', () => {
  const PIER =
    'The judge shut the pier. Nurses of a committee saw a cherry, bread and a trial. Marnie Brown ran it.';

  test.each([
    ['who shut the peir', 'who shut the pier'],
    ['what did the jugde shut', 'what did the judge shut'],
    ['what did the nusres see', 'what did the nurses see'],
    ['what does the comittee run', 'what does the committee run'],
    ['whose commmittee is it', 'whose committee is it'],
    ['who is marnie borwn', 'who is marnie brown'],
  ])('is taken for that: %s', (asked, meant) => {
    expect(withSpelling(PIER, asked)).toBe(meant);
  });

  test.each([
    ['English has it', 'where is the trail'],
    ['a letter is another one', 'who caught the bream'],
    ['the story lacks that, and it is short', 'who is the cheif'],
    ['the story lacks that, and another letter may be wrong', 'who is the captin'],
    ['it begins with another letter', 'who is the ujdge'],
    ['it is too short', 'who is the bra'],
    ['it may be a name', 'who is marnei'],
    ['it is written as a name', 'what does Jugde say'],
  ])('is not, where %s: %s', (_, asked) => {
    expect(withSpelling(PIER, asked)).toBe(asked);
  });

  test.each([
    ['who is the capatin', 'who is the captain'],
    ['what was the hosptial for', 'what was the hospital for'],
    ['what are they gettin', 'what are they getting'],
    ['what is goin on', 'what is going on'],
  ])('is taken for it without the story, where English has it often: %s', (asked, meant) => {
    expect(withSpelling(PIER, asked)).toBe(meant);
  });

  test.each([
    'who is rankin',
    'who won wordle',
    'did webb resign',
    'who is carr',
    'what did fallin say',
    'who is breht',
  ])('is none where it may be a name that the story lacks: %s', (asked) => {
    expect(withSpelling(PIER, asked)).toBe(asked);
  });

  test('is one that the story has in some form, and no stem', () => {
    const divided = 'The judge believes that Brown divided it.';
    expect(withSpelling(divided, 'who dividde it')).toBe('who divided it');
    expect(withSpelling(divided, 'what did he beleive')).toBe('what did he believe');
    const asked = 'what does the judge belive';
    expect(withSpelling(divided, asked)).toBe(asked);
  });

  test('counts as that word, and the reply says so', async () => {
    const asked = deskOf({ pier: 'A judge shut the old pier at Holm on Monday.' });
    expect(await answerOf(ask, { question: 'who shut the old peir' }, asked)).toMatchObject({
      verdict: 'answer',
      lacking: [],
      taken: [{ word: 'peir', as: 'pier' }],
    });
  });
});

test('a contraction without its apostrophe stays what it is', async () => {
  const { passages } = await look('why wasnt the pm glad to hear of it');
  expect(passages[0]?.paragraph).toBe(2);
  const asked = 'wasnt it shut, and didnt it doesnt';
  expect(withSpelling('', asked)).toBe(asked);
});

test('an hour of the afternoon is no office', async () => {
  const { passages } = await look('what was said at 4 pm');
  expect(passages[0]?.paragraph).toBe(2);
});

test.each(['did theo resign', 'what did thea say', 'was sami there'])(
  'nor is a given name that the story lacks: %s',
  (asked) => {
    expect(asWrittenIn('The pier at Selm was safe.', asked)).toBe(asked);
  },
);

test('while what is no name is spelt right', () => {
  const text = 'The pier at Selm was safe.';
  expect(asWrittenIn(text, 'wich pier was it')).toBe('which pier was it');
});
