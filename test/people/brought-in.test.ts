import { describe, expect, test } from 'vitest';
import { read } from './reading.js';

const speakers = (...paragraphs: string[]) =>
  read(...paragraphs).statements.map(({ speaker }) => speaker);
const lastSpeaker = (...paragraphs: string[]) => speakers(...paragraphs).at(-1);

const PROSECUTOR = ['Imran Cole, prosecuting, said the defendant had lied. “We know it,” he said.'];
const COACH = ['Coach Tom Peel praised his side on Saturday.', '“They ran and ran,” he said.'];

describe('“he” behind a quotation that opens a paragraph', () => {
  test('is who has come into the story right before, in a clause', () => {
    const visited =
      'The loss came to light when a nephew, Gerald Lund, a retired surveyor, visited the house.';
    expect(lastSpeaker(...PROSECUTOR, visited, '“I was shocked,” he told the court.')).toBe(
      'Gerald Lund',
    );
  });

  test('and whose sex a “his” of somebody else tells as little as the name', () => {
    const fraud = 'Prosecutor Helen Marsh said Wayne Dorr, 52, had lied. “He did,” she said.';
    const drove =
      'It ended when a customer, Nasreen Iqbal, drove past the address on his letterhead.';
    expect(lastSpeaker(fraud, drove, '“I sat down and cried,” she told the court.')).toBe(
      'Nasreen Iqbal',
    );
  });

  test('is whom the paragraph before is about', () => {
    const scored = 'Captain Rob Dunn scored twice. The second came from 30 yards.';
    expect(lastSpeaker(...COACH, scored, '“I just hit it,” he said.')).toBe('Rob Dunn');
  });

  test.each([
    ['nobody of whom it tells', 'Rob Dunn scored twice. It was cold.', '“He is a joy,” he said.'],
    [
      'nobody who has died',
      'Rob Dunn, 30, was shot outside a bar. The bar has closed.',
      '“Sad,” he said.',
    ],
    ['nobody who was named before', 'A drone fell on Tom Peel’s car.', '“I saw it,” he said.'],
    ['nobody of another sex', 'Ada Voss scored twice. It was cold.', '“It was good,” he said.'],
    [
      'nobody to whom something is done',
      'The town has picked an engineer, Rob Dunn.',
      '“Good,” he said.',
    ],
  ])('is %s', (_, before, quotation) => {
    expect(lastSpeaker(...COACH, before, quotation)).toBe('Tom Peel');
  });

  test.each([
    ['Rob Dunn coaches the boys of Hull. His son plays there.', '“He is a joy,” he said.'],
    ['Rob Dunn, the last docker of Hull, died at 90. Dunn was born here.', '“I ran,” he said.'],
    ['Constable Tom Peel said it was late. Rob Dunn was robbed.', '“He had a knife,” he said.'],
    ['Rob Dunn was robbed on Monday.', '“He had a knife,” he said.'],
    ['Tom Peel was jailed. Lawyer Rob Dunn left the court.', '“He did no wrong,” he said.'],
    [
      'Detective Tom Peel said Ivo Lang fled. Rob Dunn lives next door.',
      '“He ran past me,” he said.',
    ],
    ['Rob Dunn said Tom Peel had won.', '“He ran and ran,” he said.'],
    ['Officer Tom Peel was on duty. Rob Dunn was mugged at noon.', '“He had an axe,” he said.'],
    ['Tom Peel said it was over. Lawyer Rob Dunn left early.', '“He will appeal,” he said.'],
    ['Tom Peel told of a thief. Rob Dunn saw it, too.', '“He ran past me,” he said.'],
    ['Rob Dunn bought a dog in May. Rob Dunn lives alone.', '“He sleeps on my bed,” he said.'],
  ])('is who the words around tell else: %s', (before, quotation) => {
    expect(lastSpeaker(before, quotation)).toBe('Rob Dunn');
  });

  test('is she of whom the words before tell, though she speaks of another', () => {
    const lost = 'Ada Dunn lost her daughter in a fire. Ada Dunn has set up a charity.';
    expect(lastSpeaker(lost, '“She loved to dance,” she said.')).toBe('Ada Dunn');
  });
});
