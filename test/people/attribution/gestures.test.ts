import { describe, expect, test } from 'vitest';
import { read } from '../reading.js';

const said = (...paragraphs: string[]) =>
  read(...paragraphs).statements.map(({ speaker, text }) => [speaker, text]);

const OPENING = 'The ferry is late again, and Ivo Hald is waiting.';

describe('words that no verb of saying goes with are of', () => {
  test.each([
    ['who makes a gesture before them', 'He shrugs. “I have all day.”'],
    ['who is named for it', 'Hald points at the empty pier. “I have all day.”'],
    ['who makes one after them', '“I have all day.” He shakes his head.'],
  ])('%s', (_, paragraph) => {
    expect(said(OPENING, paragraph).at(-1)).toEqual(['Ivo Hald', '“I have all day.”']);
  });

  test.each([
    ['by a sound', 'Ida Falk snorts at that. “It is a larch.”', 'Ida Falk'],
    ['behind an age', 'Retired diver Ida Falk, 84, laughs. “It is a larch.”', 'Ida Falk'],
    ['behind a description', 'Ida Falk, who dives here, nodded. “It is a larch.”', 'Ida Falk'],
    ['named beside what they are', 'Her neighbour, Arne, agrees. “It is a larch.”', 'Arne'],
    ['named as one of several', 'Two left. One, Ivo Hald, nodded. “It is a larch.”', 'Ivo Hald'],
    ['who disagrees', 'The pilot disagreed. “It is a larch.”', 'The pilot'],
  ])('who makes one %s', (_, paragraph, speaker) => {
    expect(said('“It is an oak,” said Greta Moll.', paragraph).at(-1)).toEqual([
      speaker,
      '“It is a larch.”',
    ]);
  });

  test.each([
    ['who agrees to something', 'Hald agreed to a lease. “I have all day.”'],
    ['one of some boats', 'Three boats lay there. One, moored, shook. “I have all day.”'],
    ['a firm', 'The firm, Skerry Boats, agreed. “We have all day.”'],
    ['the one of whom only something else is told', 'Hald was robbed in May. “I have all day.”'],
    ['a thing', 'The pier shook. “I have all day.”'],
    ['a noun', 'Another laugh. “I have all day.”'],
    ['a study', 'One survey points to delays. “I have all day.”'],
    ['a crowd', 'The crowd laughed. “I have all day.”'],
    ['neighbours', 'Neighbours nodded. “I have all day.”'],
  ])('not %s', (_, paragraph) => {
    expect(said(OPENING, paragraph)).toEqual([]);
  });

  test.each([
    '“Go,” said Ada Quist. Hald laughed. “I have all day.”',
    '“Go,” Ada Quist told the crew. Hald shook his head on deck. “I have all day.”',
  ])('not who listens to somebody else: %s', (paragraph) => {
    expect(said(OPENING, paragraph).at(-1)).toEqual(['Ada Quist', '“I have all day.”']);
  });

  test('but who listens to somebody, and names them', () => {
    const speakers = said(
      'Greta Moll keeps bees. Her partner, Ivo Hald, does the driving.',
      'Dr Arne Sund doubts the figures. “They are low,” he wrote. She laughed. “Arne says so each year.”',
    );
    expect(speakers.map(([speaker]) => speaker)).toEqual(['Arne Sund', 'Greta Moll']);
  });

  test.each(['I’m Arne Sund, and I count.', 'My name is Arne Sund.', 'I, Arne Sund, counted.'])(
    'not who listens to somebody who names themselves: “%s”',
    (words) => {
      const [, last] = said(`“Sit,” Dr Arne Sund said. The boy, Ivo Hald, nodded. “${words}”`);
      expect(last?.[0]).toBe('Arne Sund');
    },
  );

  test('not who listens to somebody who goes on', () => {
    expect(
      said(OPENING, '“It sank.” The judge paused. “It sank in May,” Ada Quist told the court.'),
    ).toEqual([['Ada Quist', '“It sank in May,”']]);
  });

  test('each who makes one before his own', () => {
    expect(said(OPENING, 'The pilot paused. “Did it sink?” Hald shook his head. “No.”')).toEqual([
      ['The pilot', '“Did it sink?”'],
      ['Ivo Hald', '“No.”'],
    ]);
  });

  test('whose verdict they are called', () => {
    expect(said('“A sorry mess” was the blunt verdict of Ada Quist.')).toEqual([
      ['Ada Quist', '“A sorry mess”'],
    ]);
    expect(said('“A sorry mess” was the name of the ship.')).toEqual([]);
    expect(said('“A sorry mess” was the description of the ship from Ada Quist.')).toEqual([]);
  });
});
