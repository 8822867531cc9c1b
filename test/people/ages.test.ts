import { describe, expect, test } from 'vitest';
import { read } from './reading.js';

/** Who says the last thing in a story. */
const lastSpeaker = (...paragraphs: string[]) => read(...paragraphs).statements.at(-1)?.speaker;

describe('“the 31-year-old” is', () => {
  test.each([
    ['who is said to be of that age', 'Coach Omar Breck praised Karl Lund, 31.', 'Karl Lund'],
    ['the only one of whom the paragraph tells', 'Karl Lund won the race.', 'Karl Lund'],
    ['nobody who is said to be older', 'Coach Omar Breck, 50, was proud.', 'the 31-year-old'],
    ['nobody where it may be two', 'Coach Omar Breck praised Karl Lund.', 'the 31-year-old'],
  ])('%s', (_, sentence, speaker) => {
    expect(lastSpeaker(`${sentence} “My legs are gone,” said the 31-year-old.`)).toBe(speaker);
  });

  test('whoever the paragraph above is about', () => {
    expect(
      lastSpeaker(
        'Coach Omar Breck was proud.',
        'Karl Lund won the race on Monday.',
        '“My legs are gone,” the 31-year-old told Radio Bergen.',
      ),
    ).toBe('Karl Lund');
  });
});
