import { describe, expect, test } from 'vitest';
import { read } from './reading.js';

/** Who says the last thing in a story. */
const lastSpeaker = (...paragraphs: string[]) => read(...paragraphs).statements.at(-1)?.speaker;

describe('the sex of people is told', () => {
  test('by the noun for all in a list', () => {
    const { mentions } = read(
      'Ada Roe had two sons, Brynm and Xander. She saw them often.',
      'Her first book was turned down.',
    );
    expect(mentions('Ada Roe', 'pronoun')).toEqual(['She', 'Her']);
  });

  test('by a noun that ends in “man”', () => {
    expect(
      lastSpeaker(
        'Ada Whata built her first radio at eleven, she recalls. Whata never stopped.',
        'Her cousin Xemi, a fireman, spent four days in the rubble. “So I did something,” she says.',
      ),
    ).toBe('Ada Whata');
  });
});
