import { describe, expect, test } from 'vitest';
import { read } from './reading.js';

/** How often "he", "she" and their forms mean somebody behind an opening. */
const pronouns = (name: string, ...paragraphs: string[]) =>
  read(...paragraphs).mentions(name, 'pronoun').length;

describe('“he” behind a sentence about nobody that brings in a stranger', () => {
  test.each([
    'There was applause for a keeper who gave his life to the club. He joined it in 1990.',
    'The club wanted a trainer who knows the league. He begins in May.',
    'It is a great day for a boy who came with nothing. He wept.',
    'Police were called by a woman who heard shots. He was found in the garden.',
  ])('is whom the story is about: %s', (sentences) => {
    expect(pronouns('Ivo Hald', `Ivo Hald spoke on Monday. ${sentences}`)).toBeGreaterThan(0);
  });
});

describe('“he” behind somebody to whom another has done something', () => {
  const LOST = 'Among those who lost was the leader, Miles Farrant, who was beaten by a student,';

  test('may be either of two men', () => {
    const story = `${LOST} Leo Brandt. He becomes the youngest councillor.`;
    expect(pronouns('Miles Farrant', story) + pronouns('Leo Brandt', story)).toBe(0);
  });

  test.each([
    'The oldest rider, Miles Farrant, was beaten by an 18-year-old newcomer, Leo Brandt.',
    'The mayor, Miles Farrant, has been unseated by a young teacher, Leo Brandt.',
    'Champion Miles Farrant was knocked out on Monday by a Danish teenager, Leo Brandt.',
  ])('may be either of two men where that is all that is told: %s', (sentence) => {
    const story = `${sentence} He is the youngest of them all.`;
    expect(pronouns('Miles Farrant', story) + pronouns('Leo Brandt', story)).toBe(0);
  });

  test.each([
    'was beaten by Leo Brandt.',
    'was treated by a nurse, Ada Brandt.',
    'was raised by a farmer, Leo Brandt, and others.',
    'was shot by a guard, Leo Brandt, on Monday.',
    'was found by a walker near the home of Leo Brandt.',
    'is backed by a group of donors led by Leo Brandt.',
    'was late by an hour for a talk with Leo Brandt.',
    ', who was beaten by Leo Brandt.',
  ])('is he where nobody else is brought in at the end: %s', (rest) => {
    const before = 'Miles Farrant, a councillor, was there.';
    const told = `Miles Farrant ${rest} He will not stand again.`.replace(' ,', ',');
    expect(pronouns('Miles Farrant', before, told)).toBe(1);
  });

  test('is he where that was a woman', () => {
    expect(pronouns('Miles Farrant', `${LOST} Ada Brandt. He will not stand again.`)).toBe(1);
  });

  test('is he where the sentence goes on about him', () => {
    const story = 'Miles Farrant, who was beaten by a student, Leo Brandt, wept. He will retire.';
    expect(pronouns('Miles Farrant', story)).toBe(1);
  });
});

describe('who is asked', () => {
  const OTHER = 'Paul Oster, a deputy, called the toll a tax. Mayor Tomas Brill disagreed.';

  test('may be of whom the question tells', () => {
    const asked = 'Asked whether he would lower it, Brill laughed. “You can ask Ada,” he said.';
    const deputy = 'Paul Oster, a deputy, went further and called the toll a tax on the poor.';
    const { mentions, statements } = read('Tomas Brill, the mayor, left.', deputy, asked);
    expect(mentions('Paul Oster', 'pronoun')).toEqual([]);
    expect(statements.at(-1)?.speaker).toBe('Tomas Brill');
  });

  test.each([
    'Asked whether he would stay, Brill nodded.',
    'Asked about the toll, he nodded.',
    'Asked by Ada Quill whether he would stay, the mayor nodded.',
  ])('is whom the story tells of: %s', (sentence) => {
    expect(read(OTHER, `Brill came. ${sentence}`).mentions('Tomas Brill', 'pronoun')).toHaveLength(
      1,
    );
  });
});

describe('“he said” behind what somebody is asked', () => {
  test.each([
    ['Asked if he would quit, he said: “No, Omar Breck wants me here.”', 'Ivo Hald'],
    ['Asked if Omar Breck would play, he said: “Yes, Omar is fine.”', 'Ivo Hald'],
    ['Pressed on his future, he said that in May, Omar Breck had told him to stay.', 'Ivo Hald'],
    ['Asked when he knew, he said: “In May, Omar Breck told me.”', 'Ivo Hald'],
    ['Questioned by police, he said: “On Monday, Omar Breck left.”', 'Ivo Hald'],
    ['Asked whether he would quit, Omar Breck said: “No.”', 'Omar Breck'],
  ])('is no other for a name in what he answers: %s', (sentence, speaker) => {
    const { statements } = read(`The coach, Ivo Hald, spoke on Monday. ${sentence}`);
    expect(statements.at(0)?.speaker).toBe(speaker);
  });
});

describe('“she” behind a sentence about a man', () => {
  const DAUGHTER = [
    'Ivo Hald has died aged 91.',
    'His daughter, Ada Quist, remembered him. “He wore out two pairs of boots,” she said.',
  ];

  test.each([
    'Hald married Rita Lund in 1956. She died in 2010.',
    'In 1956 Hald met Rita Lund at a dance. She was a nurse.',
    'He met Rita Lund at school. She taught him to swim.',
    'Ivo Hald had trained Rita Lund. She won the cup in 1990.',
  ])('is the only woman in it, to whom he did something: %s', (sentences) => {
    expect(pronouns('Rita Lund', ...DAUGHTER, sentences)).toBe(1);
  });

  test.each([
    'Hald was kind to Rita Lund’s son. She had loved him.',
    'Hald taught Quist to sail. She taught Rita Lund.',
    'Quist came by boat. Hald met her with Rita Lund. She wept.',
    'Quist came with Rita Lund. Hald met them. She wept.',
    'His daughter met Rita Lund. She wept.',
    'Hald had bought Rita Lund’s boat. She sold it.',
    'Hald taught Rita Lund. She had known Lund for years.',
    'Ivo Hald, who once taught Rita Lund, sold the boat. She was proud of him.',
    'Hald wrote a novel after a play by Rita Lund. She has kept it.',
    'Hald and his friend Rita Lund built the boat. She has kept it.',
    'Hald likened it to the case of Rita Lund. She disagreed.',
  ])('is who spoke before where that is not so: %s', (sentences) => {
    expect(pronouns('Rita Lund', ...DAUGHTER, sentences)).toBe(0);
  });

  test('is who spoke before where it tells of another “her”', () => {
    const { mentions } = read(...DAUGHTER, 'Hald taught Rita Lund. She had brought her to him.');
    expect(mentions('Rita Lund', 'pronoun')).toEqual(['her']);
  });
});

describe('“she said”', () => {
  const speaker = (...paragraphs: string[]) => read(...paragraphs).statements.at(-1)?.speaker;

  test('is his mother, whom the sentence before is about', () => {
    expect(
      speaker(
        'The striker, Daniel Okoro, scored late. He smiled.',
        'His mother, Grace Okoro, recalled driving him home. “He cried,” she said.',
      ),
    ).toBe('Grace Okoro');
  });

  test.each([
    'The rain came as a singer, Eva Lind, took the stage.',
    'The band stopped when a guest, Eva Lind, fell.',
  ])('is who has spoken in the paragraph, whoever has come in since: %s', (sentence) => {
    const opened = 'The mayor, Ann Dale, opened the fair. “It is great,” she said.';
    expect(speaker(`${opened} ${sentence} “We got wet,” she said.`)).toBe('Ann Dale');
  });

  test('may be either of two of whom the paragraph tells alike', () => {
    const proud = 'The coach, Ann Dale, said that she was proud of the fans.';
    const stopped = 'The match stopped when a girl, Eva Lind, ran on to the pitch.';
    expect(speaker(`${proud} ${stopped} “I was touched,” she said.`)).toBe('she');
  });

  test('is who has come into the story right before, in the same paragraph, too', () => {
    const judge = 'Judge Lena Marsh said that the defendant, Bob Tranter, had lied.';
    const found =
      'It came to light when Sunita Rao, a trainee auditor, noticed the bills. “I laughed,” she said.';
    expect(speaker(judge, found)).toBe('Sunita Rao');
  });
});

describe('“she” after somebody whose name was not taken for one', () => {
  test.each([
    '@rosa_l posted that the slide was shut.',
    'Cyclist @rosa said the slide was shut.',
    '“It is shut,” wrote @rosa_l.',
    'Librarian ROSA LUND, from Tarn, said the slide was shut.',
    'ROSA LUND said the slide was shut.',
  ])('may be that one: %s', (sentence) => {
    const paragraphs = ['Mayor Ada Finch opened the pool.', `${sentence} She called it a shame.`];
    expect(pronouns('Ada Finch', ...paragraphs)).toBe(0);
  });

  test.each([
    'The council said the slide was shut.',
    'She wrote to @tarnrail and asked for trains.',
    'A survey found that many like it.',
  ])('is whom the story is about where no such name stands: %s', (sentence) => {
    const paragraphs = ['Mayor Ada Finch opened the pool.', `${sentence} She called it a shame.`];
    expect(pronouns('Ada Finch', ...paragraphs)).toBeGreaterThan(0);
  });
});
