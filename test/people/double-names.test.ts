import { describe, expect, test } from 'vitest';
import { read } from './reading.js';

/** Who says each thing, in the order of the text. */
const speakers = (...paragraphs: string[]) =>
  read(...paragraphs).statements.map(({ speaker }) => speaker);

describe('whoever has two family names, or the given ones last', () => {
  test('is meant by the first of the two', () => {
    expect(
      speakers(
        'Elena Burgos Llorente beat Marta Badenes Cerezo in two short sets on Sunday.',
        'Badenes said her knee had hurt. “I could not run,” Badenes added.',
        'The coach of Burgos, Juan Carlos Ibarra Sanz, wept. “We won,” Ibarra said.',
      ),
    ).toEqual(['Marta Badenes Cerezo', 'Marta Badenes Cerezo', 'Juan Carlos Ibarra Sanz']);
  });

  test('is meant by a title and the family name in their midst', () => {
    expect(speakers('Vivian Goh Siew Peng, a chemist, left. Dr Goh said it was safe.')).toEqual([
      'Vivian Goh Siew Peng',
    ]);
  });

  test('is meant by what they are, too, where the story has said so before', () => {
    expect(
      speakers('The surgeon Juan Carlos Ibarra Sanz wept. The surgeon Ibarra said it was late.'),
    ).toEqual(['Juan Carlos Ibarra Sanz']);
  });

  test.each([
    ['has a rank', 'Marta Burgos Cerezo was held by Sergeant Burgos. Burgos said she had run.'],
    ['is something else', 'Marta Burgos Cerezo left. Burgos, a guard, said it was late.'],
    [
      'has a rank further on',
      'Marta Burgos Cerezo left. Burgos said it was late. Officer Burgos was tired.',
    ],
    ['is of the other sex', 'Marta Burgos Cerezo left. Mr Burgos said it was late.'],
  ])('is not who has a part of the name and %s', (_, text) => {
    expect(speakers(text)).toEqual(['Burgos']);
  });

  test('is one person in either order', () => {
    const { names } = read('Teo Mei Hua, 30, a student, said it leaked. Mei Hua Teo left.');
    expect(names).toEqual(['Teo Mei Hua']);
  });

  test.each([
    ['two have it', 'Elena Burgos Llorente met Marta Burgos Cerezo. “I ran,” Burgos said.'],
    ['it is a given name', 'Elena Grace Llorente met a rabbi. “I ran,” Grace said.'],
    ['a suffix stands behind it', 'Martin Burgos Jr. met a rabbi. “I ran,” Mrs. Burgos said.'],
  ])('is not meant where %s', (_, text) => {
    expect(speakers(text)).not.toContainEqual(expect.stringMatching(/^(?:Elena|Marta|Martin) /));
  });
});
