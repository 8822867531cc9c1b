import { describe, expect, test } from 'vitest';
import { read } from './reading.js';

const speakers = (...paragraphs: string[]) =>
  read(...paragraphs).statements.map(({ speaker }) => speaker);

describe('the name beside a body for which somebody stands', () => {
  test.each([
    'A spokeswoman for the care firm, Halcyon Homecare, said: “We are sorry.”',
    'A lawyer for the union, Harrow Dockers, said it would sue.',
  ])('is the body’s where nobody is called so: %s', (sentence) => {
    const { names, statements } = read(sentence);
    expect(names).toEqual([]);
    expect(statements[0]?.speaker).toMatch(/^A (?:spokeswoman|lawyer) for the /);
  });

  test.each([
    ['A spokesman for the company, Martin Vale, said it would sue.', 'Martin Vale'],
    ['A spokesman for the hospital, Bjarte Solheim, said it was late.', 'Bjarte Solheim'],
    ['A lawyer for the family, Thandeka Mbeki, said it was late.', 'Thandeka Mbeki'],
    ['A lawyer for the couple, Thandeka Masters, said it was late.', 'Thandeka Masters'],
    ['The coach of the club, Tendai Mukwashi, said it was late.', 'Tendai Mukwashi'],
  ])('is theirs else: %s', (sentence, name) => {
    expect(speakers(sentence)).toEqual([name]);
  });
});

describe('of two who stand for something', () => {
  test('“the lawyer for” one is not the lawyer for another', () => {
    expect(
      speakers(
        'A lawyer for the company, Ann Cole, said the plant was safe.',
        '“It is not,” the lawyer for the family said.',
      ),
    ).toEqual(['Ann Cole', 'the lawyer for the family']);
  });

  test('and neither is one for a family the lawyer for a firm', () => {
    expect(
      speakers(
        'A lawyer for the victim’s family, Ann Cole, said the plant was unsafe.',
        '“It is not,” the lawyer for the company said.',
      ),
    ).toEqual(['Ann Cole', 'the lawyer for the company']);
  });

  test.each([
    ['Peter Low is mayor of Turin.', 'The mayor of the city said it was hot.'],
    ['Peter Low is the captain of the Petrel.', 'The captain of the ferry said it was hot.'],
    ['Peter Low is the author of a study.', 'The author of the report said it was hot.'],
    [
      'Peter Low, a spokesman for the council, left.',
      'The spokesman for the city said it was hot.',
    ],
    ['A lawyer for the family, Peter Low, left.', 'The lawyer for the victims said it was hot.'],
    ['A lawyer for Lumen, Peter Low, left.', 'The lawyer for the company said it was hot.'],
  ])('and who is of something may be of that by another word: %s', (first, second) => {
    expect(speakers(first, second).at(-1)).toBe('Peter Low');
  });

  test('the lawyer is, with what the story has said before or without', () => {
    const first = 'A lawyer for the company, Ann Cole, said the plant was safe.';
    expect(speakers(first, '“It is,” the lawyer said.')).toEqual(['Ann Cole', 'Ann Cole']);
    expect(speakers(first, '“It is,” the lawyer for the company said.')).toContain('Ann Cole');
    expect(
      speakers('Ann Cole, a lawyer, left.', 'The lawyer for the firm said it burned.'),
    ).toEqual(['Ann Cole']);
  });
});

describe('of two who stand for a place', () => {
  const OPENED = 'Nora Kettle, the Labour MP for Ashmoor, opened the debate.';

  test('“the MP for” one is not the MP for another', () => {
    expect(speakers(OPENED, 'Rob Dunn agreed. “It is late,” the MP for Hull East said.')).toEqual([
      'the MP for Hull East',
    ]);
  });

  test('nor is the senator from one that from another', () => {
    const opened = 'Hana Brook, a senator from Maine, opened the debate.';
    expect(speakers(opened, 'Rob Dunn agreed. “It is late,” the senator from Iowa said.')).toEqual([
      'the senator from Iowa',
    ]);
  });

  test('nor is a Labour MP, where another is named who may be', () => {
    const opened = 'Hana Brook, a Labour MP, opened the debate.';
    expect(speakers(opened, 'Rob Dunn agreed. “It is late,” the MP for Hull said.')).toEqual([
      'the MP for Hull',
    ]);
    expect(speakers(opened, '“It is late,” the MP for Hull said.')).toEqual(['Hana Brook']);
  });

  test.each([
    [OPENED, '“It is time,” the MP for Ashmoor said.', 'Nora Kettle'],
    ['Tom Peel, a lawyer for Ada Voss, left.', '“Fine,” the lawyer for Voss said.', 'Tom Peel'],
    [
      'Tom Peel, a Democratic senator from Maine, left.',
      '“No,” the senator from Maine said.',
      'Tom Peel',
    ],
    ['Tom Peel, a surfer from Wales, won.', '“Fine,” the surfer from Hull said.', 'Tom Peel'],
    ['Tom Peel, a striker from Rio, won.', '“Fine,” the striker from Santos said.', 'Tom Peel'],
    [
      'Tom Peel, envoy for the European Union, left.',
      '“No,” the envoy for the EU said.',
      'Tom Peel',
    ],
    ['Tom Peel, envoy for Britain, left.', '“No,” the envoy for the UK said.', 'Tom Peel'],
  ])('but who stands for the same is meant: %s', (first, second, speaker) => {
    expect(speakers(first, second)).toEqual([speaker]);
  });
});
