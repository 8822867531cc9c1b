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

  test('by a title, whatever the given name tells', () => {
    const { mentions, statements } = read(
      'Tom Ash told the house that the bill was dead.',
      'The usher, Sir Lindsay Quist, rose. “Sit down,” he said.',
    );
    expect(mentions('Lindsay Quist', 'name')).toEqual(['Lindsay Quist']);
    expect(statements.at(-1)?.speaker).toBe('Lindsay Quist');
    const couple = read('Mr and Mrs Tom Ash left. Ash had come early. “It rained,” he said.');
    expect(couple.statements.at(-1)?.speaker).toBe('Tom Ash');
  });

  test('by a noun that ends in “man”', () => {
    expect(
      lastSpeaker(
        'Ada Whata built her first radio at eleven, she recalls. Whata never stopped.',
        'Her cousin Xemi, a fireman, spent four days in the rubble. “So I did something,” she says.',
      ),
    ).toBe('Ada Whata');
  });

  test.each([
    [
      'one beside a list',
      'Klaus Roe left with his sons, Alf and Brynm, and Xina Latu, a nurse.',
      'Xina Latu',
    ],
    [
      'one behind a comma',
      'Klaus Roe left with his sons, Alf, and Xina Latu, a nurse.',
      'Xina Latu',
    ],
    ['actors', 'The actors Robin Xell and Alex Bole left. Xell sang.', 'Robin Xell'],
    ['an ombudsman', 'Ombudsman Xesley Xike disagreed.', 'Xesley Xike'],
    ['a foreman', 'Klaus Roe left. Council foreman Xackie Holm laughed.', 'Xackie Holm'],
    ['a freshman', 'Xobin Adeyem, a freshman, is suing the school.', 'Xobin Adeyem'],
    ['an alderman', 'Alderman Xalex Boone voted against it.', 'Xalex Boone'],
    ['a spokesman', 'A spokesman, Xalex Boone, spoke.', 'Xalex Boone'],
  ])('and not of %s', (_, sentence, speaker) => {
    expect(lastSpeaker(sentence, '“It was cold,” she said.')).toBe(speaker);
  });
});
