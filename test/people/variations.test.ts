import { describe, expect, test } from 'vitest';
import { read } from './reading.js';

/** Who says the last thing in a story. */
const lastSpeaker = (...paragraphs: string[]) => read(...paragraphs).statements.at(-1)?.speaker;

describe('another word for somebody', () => {
  test.each([
    ['Campaigner Sheila Odd has swum there since 1978.', 'the pensioner', 'Sheila Odd'],
    ['Manager Bev Hartle disagreed.', 'the former England defender', 'Bev Hartle'],
    ['Dr Thandi Khoz was tired. She had not slept.', 'the doctor', 'Thandi Khoz'],
    ['Senator Ann Roe was first to speak.', 'the Kent Republican', 'Ann Roe'],
    ['Mandy Trusk wept.', 'the mother-of-two', 'Mandy Trusk'],
  ])('is who the paragraph tells of: “%s … said %s”', (sentence, words, speaker) => {
    const { people, statements } = read(`${sentence} “They tried this before,” said ${words}.`);
    expect(statements.at(-1)?.speaker).toBe(speaker);
    expect(people.unnamed).toEqual([]);
  });

  test.each([
    ['where the paragraph tells of two', 'Sheila Odd and Tom Cole swim there.', 'the pensioner'],
    ['where it tells of nobody', 'The pool is to close.', 'the pensioner'],
    ['where the story has told of one', 'Sheila Odd met a pensioner there.', 'the pensioner'],
    ['where a scene has one anyway', 'Sheila Odd pleaded guilty.', 'the judge'],
    ['where it is a paper’s name', 'Sheila Odd runs the pool.', 'the Alma Statesman'],
    ['where it tells of the other sex', 'Sheila Odd disagreed.', 'the policeman'],
  ])('stays as it is %s', (_, sentence, words) => {
    expect(lastSpeaker(`${sentence} “They tried this before,” said ${words}.`)).toBe(words);
  });
});
