import { describe, expect, test } from 'vitest';
import { askStory, storyWith } from './stories.js';

const ask = (question: string, ...paragraphs: readonly string[]) =>
  askStory(storyWith(...paragraphs), question);

describe('what is told only to have been possible did not happen:', () => {
  test.each([
    ['did orme win', 'Orme had looked likely to win with ease.'],
    ['did the mayor resign', 'The mayor may resign, the council said.'],
    ['did the ferry sink', 'The ferry could have sunk at any time.'],
  ])('%s', (question, told) => {
    expect(ask(question, told, 'The harbour was quiet.')).toMatchObject({
      obstacle: 'it leaves that open',
    });
  });

  test.each([
    ['did orme win', 'Orme won with ease, though Selm had looked likely to win.'],
    ['did the mayor resign', 'The mayor resigned, as she had said that she might.'],
    ['could orme win', 'Orme could win the cup on Friday.'],
    ['will orme win', 'Orme is likely to win the cup.'],
    ['did they see sparks', 'Neighbours could see sparks on Monday.'],
    ['is orme likely to win', 'Orme is likely to win the cup.'],
    ['did orme lose', 'Orme lost the cup, and may lose the league as well.'],
    ['did the ferry sink', 'The ferry sank in May.'],
    ['did she say that orme could win', 'Ida Bram said that Orme could win the cup.'],
  ])('but not: %s', (question, told) => {
    expect(ask(question, told, 'The harbour was quiet.').obstacles).not.toContain(
      'it leaves that open',
    );
  });
});

describe('of two sentences of a paragraph, the one that begins with what is asked about is marked:', () => {
  test.each([
    [
      'are libraries shut',
      'All libraries in the county will stay closed until May. The pool at Brint, which shut on Monday, hopes to open again on Friday.',
      'All libraries in the county will stay closed until May.',
    ],
    [
      'was the mill sold',
      'The mill was sold to a baker in May. A barn beside the river was sold in June.',
      'The mill was sold to a baker in May.',
    ],
    [
      'was the bridge closed',
      'A storm closed the tunnel. It closed the bridge, too.',
      'It closed the bridge, too.',
    ],
  ])('%s', (question, told, sentence) => {
    expect(ask(question, told, 'It rained in Selm.').highlight).toBe(sentence);
  });
});

describe('“old” is not told by how many years old somebody is:', () => {
  const told =
    'A retired couple were hit by a falling tree in Brint. A 41-year-old baker was killed by a wall in Selm.';

  test('how did the old couple die', () => {
    expect(ask('how did the old couple die', told, 'It rained.').highlight).toContain('couple');
  });

  test.each([
    ['how old was the baker', told, '41-year-old'],
    ['how did the 41-year-old die', told, '41-year-old'],
    ['what happened to the old mill', 'The old mill burned down in May.', 'old mill'],
    ['who bought the old ferry', 'Ida Bram, 40 years old, bought the old ferry.', 'old ferry'],
  ])('but not: %s', (question, text, words) => {
    expect(ask(question, text, 'It rained.').highlight).toContain(words);
  });
});

describe('how many were saved is told by those who were, and not by the missing:', () => {
  test('“two others were picked up”', () => {
    expect(
      ask(
        'how many fishermen were rescued',
        'Three fishermen are missing after their boat sank. Two others were picked up by a ferry.',
        'It rained.',
      ).highlight,
    ).toBe('Two others were picked up by a ferry.');
  });
});

test('words as a chat has them are read as what they mean', () => {
  const told = 'The clinic treats 900 people every year. It has eleven beds.';
  for (const question of [
    'how many people does the clinic treat each yr',
    'howmany beds does it have',
  ])
    expect(ask(question, told, 'It rained.').verdict, question).toBe('answer');
});
