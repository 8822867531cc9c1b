import { describe, expect, it } from 'vitest';
import { importPage } from '../../src/story/copied/import.js';

const STORY = [
  'The ferry to Lund will not sail before the ice is gone, the harbour master said on Tuesday.',
  'Nobody had seen so much of it since 1987, she told the council of the islands.',
  'The islanders have food for three weeks, and the shop has been told to share it out.',
];
const OTHER = [
  'The bakery in Mill Lane was sold on Friday to two of its bakers, who had worked there as boys.',
  'They said that the bread would stay as it was, and that the cakes would be new.',
];
const secondOf = (...paragraphs: readonly string[]) =>
  importPage(
    ['Ice keeps the ferry in port', 'By Jo Ahl', '4 March 2025', ...STORY, ...paragraphs].join(
      '\n\n',
    ),
  ).second;

describe('a second story under the first', () => {
  it.each([
    [['Bakers buy their own bakery', 'By Ann Low', '7 March 2025', ...OTHER]],
    [['Bakers buy their own bakery', 'By Ann Low, 7 March 2025', ...OTHER]],
  ])('is named by its headline, where it has an author and a day of its own: %j', (paragraphs) => {
    expect(secondOf(...paragraphs)).toBe('Bakers buy their own bakery');
  });

  it.each([
    [['What the bakers of Lund say', ...OTHER]],
    [['What the bakers of Lund say', '7 March 2025', ...OTHER]],
    [['The view from the bakery', 'By Ann Low', ...OTHER]],
    [['Bakers buy their own bakery', 'By Ann Low', '7 March 2025']],
    [['“I was there on Friday.”', 'Ann Low', ...OTHER]],
    [['By Friday night', 'The ovens were cold.', ...OTHER]],
    [[...OTHER, 'By Ann Low', '7 March 2025']],
  ])('is none without them: %j', (paragraphs) => {
    expect(secondOf(...paragraphs)).toBeUndefined();
  });
});
