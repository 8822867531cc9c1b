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
