import { describe, expect, test } from 'vitest';
import { read } from './reading.js';

const said = (...paragraphs: string[]) =>
  read(...paragraphs).statements.map(({ speaker, text }) => [speaker, text]);

/** Who says what stands in a last paragraph, behind one in which Greta Moll speaks as "she". */
const saidNext = (paragraph: string) =>
  said('Greta Moll lost a boat. “It went down like a stone,” she said.', paragraph).slice(1);

describe('words in quotation marks that nobody is said to say are of whoever spoke before', () => {
  test.each([
    'Moll has two sons. “They cannot sleep any more.”',
    'The quay is closed. “They cannot sleep any more.”',
    '“They cannot sleep any more.”',
    'She has two sons. “They cannot sleep any more.”',
    'He has two sons. “They cannot sleep any more.”',
    'Arne Sund was her first mate. “They cannot sleep any more.”',
  ])('%s', (paragraph) => {
    expect(saidNext(paragraph)).toEqual([['Greta Moll', '“They cannot sleep any more.”']]);
  });

  test.each([
    'Arne Sund was her first mate. “I learnt all of it from him.”',
    'He joined the crew at 20. “I never saw him late.”',
    'Born in Leeds, Moll came here in 1990. “I love it.”',
    'Dressed in oilskins, Moll walks to the quay. “I miss her.”',
    'Skerry Boats is the oldest yard. “We went there for each nail.”',
    'Milk is cheap. “I drink a lot of it.”',
  ])('%s', (paragraph) => {
    expect(saidNext(paragraph)).toMatchObject([['Greta Moll', expect.anything()]]);
  });

  test.each([
    [
      'A mother has won her fight. “I am so glad,” she said.',
      'Maria Vega, 40, had asked three times.',
    ],
    ['“I thought I was dead,” the 44-year-old said.', 'Peter Lund was on his way to work.'],
    ['“I saw all of it,” said a neighbour.', 'Peter Lund was at his window.'],
  ])('%s %s: the name may be that of who spoke', (first, second) => {
    const [, ...others] = said(first, `${second} “I never gave up.”`);
    expect(others).toMatchObject([[expect.anything(), '“I never gave up.”']]);
  });

  test.each([
    'Retired pilot Arne Sund, 71, tows boats for nothing. “I have done sixty of them.”',
    'Arne Sund tows boats for nothing. “I have done sixty of them.”',
    'Ida Falk tows boats for nothing. It is hard work. “I have done sixty of them.”',
    'He has two sons. “I cannot sleep any more.”',
    'Arne Sund is not so sure. “They will regret it.”',
  ])('but not across somebody else: %s', (paragraph) => {
    expect(saidNext(paragraph)).toEqual([]);
  });

  test('nor across a friend who joins in, however long the one before has spoken', () => {
    const first = '“It is a joke,” said Hedda Moll, 20. Ferries, she said, sink.';
    const friend = 'Her friend Arne Sund, 20, chimed in. “I did not think that I would go.”';
    const speakers = said(first, '“It is not funny.”', friend).map(([speaker]) => speaker);
    expect(speakers).toEqual(['Hedda Moll', 'Hedda Moll', 'Hedda Moll']);
  });

  test('nor any further', () => {
    expect(said('“It sank,” said Greta Moll.', 'Arne Sund rows. “I do.”', '“I like it.”')).toEqual([
      ['Greta Moll', '“It sank,”'],
    ]);
  });
});

describe('what somebody does while they speak goes with their words', () => {
  test.each([
    ['“Somebody has to,” he shrugged.', 'Arne Sund'],
    ['“Somebody has to,” Arne Sund deadpanned.', 'Arne Sund'],
    ['“Somebody has to,” deadpanned Arne Sund.', 'Arne Sund'],
    ['“Somebody has to”, the pilot bellowed over the wind.', 'Arne Sund'],
    ['“Somebody has to,” he finally shuddered, and left.', 'Arne Sund'],
  ])('%s', (sentence, speaker) => {
    const opening = 'The pilot, Arne Sund, tows boats for nothing.';
    expect(said(`${opening} ${sentence}`)).toEqual([
      [speaker, expect.stringContaining('“Somebody has to')],
    ]);
  });

  test('and what follows is theirs, and not of who spoke before', () => {
    expect(
      saidNext('Arne Sund tows boats. “Somebody has to,” he shrugged. “I have done sixty.”'),
    ).toEqual([
      ['Arne Sund', '“Somebody has to,”'],
      ['Arne Sund', '“I have done sixty.”'],
    ]);
  });

  test.each([
    '“Somebody has to,” he was told.',
    '“Somebody has to,” the lamp flickered.',
    '“Somebody Has To,” his first song, won a prize.',
    '“Somebody has to” painted Arne Sund.',
    '“The old boat,” he mended it.',
    '“The Old Boat,” he painted in 1960.',
    '“The old boat,” he passed on the way.',
    '“Fire,” Arne Sund smelled at once.',
    'A baker held the rope. “Somebody has to,” she shrugged.',
  ])('and what is done to others does not: %s', (sentence) => {
    expect(said(`The pilot, Arne Sund, tows boats. ${sentence}`)).toEqual([]);
  });
});

describe('what follows what somebody is told to have said', () => {
  test.each([
    ['“Be quick,” he said, she told the court.', 'Greta Moll'],
    ['“Be quick,” he said.', 'Arne Sund'],
    ['“Be quick,” Sund told her.', 'Arne Sund'],
    ['“Be quick,” Sund said, adding that it was late.', 'Arne Sund'],
  ])('%s', (sentence, speaker) => {
    const text = `Greta Moll met Arne Sund. ${sentence} “I thought that I would die.”`;
    expect(said(text).at(-1)).toEqual([speaker, '“I thought that I would die.”']);
  });
});
