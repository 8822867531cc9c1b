import { describe, expect, test } from 'vitest';
import { slice } from '../../../src/story/story.js';
import { read } from '../reading.js';

const ABOUT =
  'Ingrid Falk, who died in May, was a botanist. Falk was born in Bergen. Falk taught for years.';
/** Whom the "She" means that opens the last paragraph. */
const opener = (...paragraphs: string[]) => {
  const last = paragraphs.length + 1;
  const { people, story } = read(ABOUT, ...paragraphs);
  return people.persons.find(({ mentions }) =>
    mentions.some(({ paragraph, span }) => paragraph === last && slice(story, span) === 'She'),
  )?.name;
};

describe('“She”, behind a paragraph in which a source speaks of a “she”,', () => {
  test.each([
    ['in a quotation', '“She was kind,” said Amara Dube.'],
    ['by name first', '“Ingrid was kind. She never shouted,” said Amara Dube.'],
    ['outside of it', 'Amara Dube said that she was “the best teacher I ever had”.'],
  ])('is whom the story is about: %s', (_, told) => {
    expect(opener(told, 'She married Peter Lowe in 1961.')).toBe('Ingrid Falk');
  });

  test('is not the source, where the story has left the one it is about', () => {
    const between = 'The pool was full. The sun shone. The water was cold. It was late.';
    expect(
      opener(between, '“She was kind,” said Amara Dube.', 'She had two sons.'),
    ).toBeUndefined();
  });

  test.each([
    ['goes on speaking', '“She was kind,” said Amara Dube.', 'She said that it was late.'],
    ['has known the other', '“She was kind,” said Amara Dube.', 'She had known her for years.'],
    ['has known Falk', '“She was kind,” said Amara Dube.', 'She had known Falk for years.'],
    ['speaks of herself', '“I saw it,” said Amara Dube, a nurse.', 'She had been on her way home.'],
    ['speaks of kin', '“My sister wept. She was ill,” said Amara Dube.', 'She had come early.'],
    [
      'has known the poet',
      'Falk, the poet, died. “She was kind,” said Amara Dube.',
      'She had met the poet once.',
    ],
    ['speaks of both', '“She lied to me,” said Amara Dube.', 'She lost £400.'],
    ['speaks of both apart', '“She was kind. I wept,” said Amara Dube.', 'She left at noon.'],
    ['is described', '“She was cruel,” said Amara Dube, the victim.', 'She lost £400.'],
    ['has an office', '“She was kind,” said Mayor Amara Dube.', 'She opened the fair.'],
    [
      'is “she” already',
      '“She was kind,” said Amara Dube before she left.',
      'She had a bus to catch.',
    ],
    ['has been named', 'Amara Dube came. “She was kind,” said Dube.', 'She left at noon.'],
    [
      'says of herself what she is',
      'Amara Dube said that she was “sorry for what I did”.',
      'She left at noon.',
    ],
  ])('is the source who %s', (_, told, last) => {
    expect(opener(told, last)).toBe('Amara Dube');
  });
});

test('“she was ‘the best teacher I had’” is not said of the one who says it', () => {
  const { mentions } = read(ABOUT, 'Amara Dube said that she was “the best teacher I ever had”.');
  expect(mentions('Amara Dube', 'pronoun')).toEqual([]);
  expect(mentions('Ingrid Falk', 'pronoun')).toEqual(['she']);
});

describe('“he” behind “told him that” is whom somebody told', () => {
  const speakers = (judge: string) => {
    const { statements } = read(
      'Lars Tull, 67, who kept the books of a bowls club, was jailed on Thursday.',
      `${judge} told him that he had lied to people who thought of him as a friend. “You knew it,” she said.`,
      'His barrister, Verity Sands, wept. The judge refused to suspend it, saying that she had no choice.',
    );
    return statements.map(({ speaker }) => speaker);
  };

  test('where it is not known whether who speaks is a woman', () => {
    expect(speakers('Judge Philippa Dunmore')).not.toContain('a friend');
    expect(speakers('Judge Philippa Dunmore').slice(0, 2)).toEqual([
      'Philippa Dunmore',
      'Philippa Dunmore',
    ]);
  });

  test('and not where it may be of who speaks: “he told him that he would go”', () => {
    const { people, story } = read(
      'Mr Karl Voss met a friend, Tom Hale. Voss told him that he would resign.',
    );
    const voss = people.persons.find(({ name }) => name.includes('Voss'));
    expect(voss?.mentions.map(({ span }) => slice(story, span))).toContain('he');
  });
});

test('“she” is nobody of unknown sex from another paragraph, where the story is about a woman', () => {
  const { mentions } = read(
    `${ABOUT} She was 88. She drew maps.`,
    '“The board had a map with nothing on it,” recalled Professor Anil Deshmukh, who was her student.',
    'The plan was withdrawn in 1975. The bogs became a reserve.',
    'She declined an honour in 1997.',
  );
  expect(mentions('Anil Deshmukh')).not.toContain('She');
});
