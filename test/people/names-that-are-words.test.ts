import { describe, expect, test } from 'vitest';
import { findPerson } from '../../src/people/lookup.js';
import { read } from './reading.js';

/** Who says what, by name where the story has one. */
const said = (...paragraphs: string[]) =>
  read(...paragraphs).statements.map(({ speaker, text }) => `${speaker}: ${text}`);

describe('a family name that means something else as well', () => {
  test.each([
    ['Tess Lake said the ice was thin.', 'Tess Lake'],
    ['Lars Church, 41, left the room.', 'Lars Church'],
    ['Moira Bridge, who saw it, called the police.', 'Moira Bridge'],
    ['The prize went to potter Colm Temple.', 'Colm Temple'],
    ['Nora B. Wall, a plumber, was first.', 'Nora B. Wall'],
    ['Provincial premier Ewan Ford opened the road.', 'Ewan Ford'],
    ['“It was dark,” Ulrich Reef said.', undefined],
    ['Mr Reef called the police.', 'Reef'],
    ['Dr Anna Bridge called the police.', 'Anna Bridge'],
  ])('is a person’s where somebody speaks or is described: %s', (text, name) => {
    expect(read(text).names).toEqual(name === undefined ? [] : [name]);
  });

  test('means that person alone, too, once the story has the full name', () => {
    expect(
      said(
        'Tess Lake, a skater, fell. “It cracked,” Lake said.',
        'Bill Orme saw it. “I heard it,” Bill told the club.',
        'Karl White was there. “We ran,” White said.',
      ),
    ).toEqual(['Tess Lake: “It cracked,”', 'Bill Orme: “I heard it,”', 'Karl White: “We ran,”']);
  });

  test.each([
    ['places and buildings', 'Grant Park was full. They crossed Moses Lake and Spring Hill.'],
    ['lists of places', 'There are plants in Flint, and in Alma, Myrtle Beach and Spring Hill.'],
    ['where a member of a parliament comes from', 'The vote was tied, D-Baton Rouge, 40, said.'],
    ['firms', 'Ford said it would hire. Apple Maps led them astray. The Ford Focus was sold.'],
    ['bodies', 'The Department of Justice said so, and the Church of Norway did.'],
    [
      'other words that open a sentence',
      'Law firms closed. Day tickets sold out. Bill payers lost.',
    ],
    ['Roman numerals', 'World War II was over. They played Act XI of it.'],
  ])('is nobody’s in %s', (_, text) => {
    expect(read(text).names).toEqual([]);
  });

  test.each([
    ['behind an article', 'The Bill was read.', 'Bill Orme'],
    ['before what it narrows down', 'They asked White voters.', 'Karl White'],
    ['in what a sentence opens with', 'Law firms closed.', 'Ada Law'],
    ['in the name of a body', 'The Department of Justice wrote.', 'Ida Justice'],
  ])('is not that person %s', (_, sentence, name) => {
    const { mentions } = read(`Mayor ${name} left.`, sentence);
    expect(mentions(name, 'name')).toEqual([name]);
  });

  test('is a firm’s where the story has it before anybody who is called so', () => {
    const { mentions } = read(
      'Ford cut jobs. “It hurts,” said Ursula Ford, its chair. Ford will hire.',
    );
    expect(mentions('Ursula Ford', 'name')).toEqual(['Ursula Ford']);
  });
});

test('an office behind a form of address is nobody’s name, and a family name there is', () => {
  expect(read('“No, Mr President,” Mr King said. Madam Speaker left.').names).toEqual(['King']);
});

test('a name that is an adverb is no adverb with a capital', () => {
  expect(said('Edda Long said the bell rang. “Twice,” Mr Early said.', 'Healy said no.')).toEqual([
    'Edda Long: the bell rang',
    'Early: “Twice,”',
    'Healy: no',
  ]);
  expect(said('Simply put, the bell rang.')).toEqual([]);
});

test('a Chinese name that looks like a Roman numeral is a name', () => {
  const { people, names } = read('President Xi Daoming met Wang Xiaolu, a poet. “Good,” Xi said.');
  expect(names).toEqual(['Wang Xiaolu', 'Xi Daoming']);
  expect(findPerson(people, 'Xi').person?.name).toBe('Xi Daoming');
});

describe('a month’s or a season’s word', () => {
  test('is a name behind a given name, a title or an office, and as who speaks', () => {
    expect(
      said(
        'Prime Minister Nadine May told reporters she would go. “We waited,” May said.',
        'Ms May said she was tired.',
        'Peter Spring said it was fine. “Fine,” said Spring.',
      ),
    ).toEqual([
      'Nadine May: she would go',
      'Nadine May: “We waited,”',
      'Nadine May: she was tired',
      'Peter Spring: it was fine',
      'Peter Spring: “Fine,”',
    ]);
  });

  test('is a name before a family name', () => {
    expect(said('June Tolley said she was sad. “He left,” Tolley said.')).toEqual([
      'June Tolley: she was sad',
      'June Tolley: “He left,”',
    ]);
    expect(read('Jan Hruska, 40, won.').names).toEqual(['Jan Hruska']);
    expect(read('Vice Premier Sun Meilin left.').names).toEqual(['Sun Meilin']);
  });

  test.each([
    'Sales fell in May. By May Tolmec had closed. They rose on May 5.',
    'Last Spring the shop opened. The bank said June was bad.',
    'In May said nobody a word. Summer Games are near.',
  ])('is a time elsewhere: %s', (text) => {
    expect(read(text).names).toEqual([]);
  });

  test('is a time in a story that has such a person', () => {
    const { mentions } = read(
      'Nadine May resigned.',
      'Sales fell in May. In the year to May 2016 they rose. The vote is on May 5.',
    );
    expect(mentions('Nadine May', 'name')).toEqual(['Nadine May']);
  });
});

describe('an age', () => {
  test('speaks for a person', () => {
    expect(read('Ysolde, 9, and Wenzel, 12 of them all, sang.').names).toContain('Ysolde');
  });

  test('is no number of something', () => {
    expect(
      read('They sail from Carrick, 22 kilometres away. Overall, 18 boats came.').names,
    ).toEqual([]);
  });
});
