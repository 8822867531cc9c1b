import { describe, expect, test } from 'vitest';
import { read } from './reading.js';

const lastSpeaker = (...paragraphs: string[]) => read(...paragraphs).statements.at(-1)?.speaker;

describe('“Mr Lane” and “Mrs Lane”', () => {
  test.each([
    ['Ada Lane, 9, died on Monday. Her mother, Jo Lane, wept.', 'Mrs Lane', 'Jo Lane'],
    ['The missing girl, Ada Lane, fell. Her mother, Jo Lane, wept.', 'Mrs Lane', 'Jo Lane'],
    ['Toby Lane (9) is ill. His father, Grant Lane, wept.', 'Mr Lane', 'Grant Lane'],
    ['Ada Lane, 9, died on Monday. Her mother wept.', 'Mrs Lane', 'Mrs Lane'],
  ])('are grown up: %s', (story, called, speaker) => {
    expect(lastSpeaker(story, `${called} said: “I am so sorry.”`)).toBe(speaker);
  });

  test.each([
    ['Tom Lane, 45, was jailed. His father, Bill Lane, wept.', 'Mr Lane', 'Tom Lane'],
    ['Tom Lane, a banker, stole from a boy. His father, Bill Lane, wept.', 'Mr Lane', 'Tom Lane'],
    ['Jane Lane wrote novels. Her mother, Ada Lane, was a nurse.', 'Ms Lane', 'Jane Lane'],
    ['Minister Tom Lane held a baby. His father, Bill Lane, looked on.', 'Mr Lane', 'Tom Lane'],
    ['A girl was freed by Tom Lane. His father, Bill Lane, is a vet.', 'Mr Lane', 'Tom Lane'],
    ['Tom Lane, who has a baby, sang. His father, Bill Lane, wept.', 'Mr Lane', 'Tom Lane'],
    ['Local boy Tom Lane won by a mile.', 'Mr Lane', 'Tom Lane'],
    ['Tom Lane (7) played well.', 'Mr Lane', 'Tom Lane'],
    ['Jack Lane, 17, won the race.', 'Mr Lane', 'Jack Lane'],
  ])('and need not be a parent: %s', (story, called, speaker) => {
    expect(lastSpeaker(story, `${called} said: “I am so sorry.”`)).toBe(speaker);
  });
});
