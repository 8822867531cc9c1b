import { describe, expect, test } from 'vitest';
import { read } from './reading.js';

/** Who says the last thing in a story. */
const lastSpeaker = (...paragraphs: string[]) => read(...paragraphs).statements.at(-1)?.speaker;

describe('a pronoun is nobody whom the grammar of its sentence forbids it to be', () => {
  test('whoever it describes', () => {
    const { mentions, statements } = read(
      'Jurgo Halasz, who led the country for years, did not answer questions.',
      '“My client has nothing to hide,” said Zusza Krajc, his lawyer. She said that no charges had been brought.',
    );
    expect(mentions('Jurgo Halasz', 'pronoun')).toEqual(['his']);
    expect(statements.at(-1)?.speaker).toBe('Zusza Krajc');
  });

  test('but may be the first of a list', () => {
    const { mentions, roles } = read('Tom Cole, his wife, Ilka, and their dog left on Monday.');
    expect(mentions('Tom Cole', 'pronoun')).toEqual(['his']);
    expect(roles('Tom Cole')).toEqual([]);
  });

  test('but may be whose deeds the subject is', () => {
    const { mentions } = read('What Tom Makinda saw frightened him.');
    expect(mentions('Tom Makinda', 'pronoun')).toEqual(['him']);
  });

  test.each(['called for him to resign.', 'thanked him.', 'turned against him in May.'])(
    'the subject of the verb that it is the object of: “Makinda %s”',
    (clause) => {
      expect(
        lastSpeaker(
          'The governor, Tom Kimaro, promised an inquiry.',
          `Opposition leader Xadorc Makinda ${clause} She said that it was late.`,
        ),
      ).toBe('Xadorc Makinda');
    },
  );
});
