import { describe, expect, test } from 'vitest';
import { read } from '../../reading.js';

const lastSpeaker = (...paragraphs: string[]) => read(...paragraphs).statements.at(-1)?.speaker;

describe('“Mr Lane” and “Mrs Lane”', () => {
  test.each([
    ['Ada Lane, 9, died on Monday. Her mother, Jo Lane, wept.', 'Mrs Lane', 'Jo Lane'],
    ['The missing girl, Ada Lane, fell. Her mother, Jo Lane, wept.', 'Mrs Lane', 'Jo Lane'],
    ['Ada Lane, nine, died. Her mother, Jo Lane, wept.', 'Mrs Lane', 'Jo Lane'],
    ['Ada Lane, who is nine, fell. Her mother wept.', 'Mrs Lane', 'Mrs Lane'],
    ['Nine-year-old schoolgirl Ada Lane fell. Her mother wept.', 'Mrs Lane', 'Mrs Lane'],
    ['Their 9-year-old, Ada Lane, fell. Her mother wept.', 'Mrs Lane', 'Mrs Lane'],
    ['Mr and Mrs Lane left. Their daughter Ada Lane stayed.', 'Mrs Lane', 'Mrs Lane'],
    ['Mr and Mrs Lane left. The couple’s elder son, Bo Lane, stayed.', 'Mr Lane', 'Mr Lane'],
    ['Schoolgirl Ada Lane fell. Her mother, Jo Lane, wept.', 'Mrs Lane', 'Jo Lane'],
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
    ['Golden boy Tom Lane will rest. His dad, Bill Lane, is his coach.', 'Mr Lane', 'Tom Lane'],
    ['Local girl Ada Lane, 34, won. Her mother, Jo Lane, wept.', 'Ms Lane', 'Ada Lane'],
    ['Ada Lane, 34, a farm girl, won. Her mother, Jo Lane, wept.', 'Ms Lane', 'Ada Lane'],
    ['Mr and Mrs Lane left. Their daughter, Ada Lane, is a vet.', 'Ms Lane', 'Ada Lane'],
    ['Mr and Mrs Lane left. Ada Lane had been a nurse.', 'Mrs Lane', 'Ada Lane'],
    ['Their son, Tom Lane, is mayor of Orme.', 'Mr Lane', 'Tom Lane'],
    ['Hit by a nine-year-old boy, Tom Lane fell.', 'Mr Lane', 'Tom Lane'],
    ['The nine-year-old’s father Tom Lane wept.', 'Mr Lane', 'Tom Lane'],
    ['Tom Lane, 41, nine of his men and a dog were lost.', 'Mr Lane', 'Tom Lane'],
    ['Local boy Tom Lane won by a mile.', 'Mr Lane', 'Tom Lane'],
    ['Tom Lane (7) played well.', 'Mr Lane', 'Tom Lane'],
    ['Jack Lane, 17, won the race.', 'Mr Lane', 'Jack Lane'],
  ])('and need not be a parent: %s', (story, called, speaker) => {
    expect(lastSpeaker(story, `${called} said: “I am so sorry.”`)).toBe(speaker);
  });
});
