import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { addMarks, readMarks } from '../../src/fit/readers-marks.js';
import { askAll } from '../../src/fit/samples.js';

const STORY = {
  id: 'dam',
  paragraphs: ['The dam at Orle broke.', 'Nobody was hurt.', 'It broke at Orle, a guard said.'],
  questions: [
    { q: 'where did it break', gold: [1], answers: ['Orle'] },
    { q: 'was anybody hurt', gold: [2], answers: ['Nobody'] },
  ],
};

describe('what readers found to answer', () => {
  it('is added to what annotators marked, which stays known', () => {
    const [read] = addMarks([STORY], { dam: [[3, 1], []] });
    expect(read?.questions).toEqual([
      { ...STORY.questions[0], read: [1, 3] },
      { ...STORY.questions[1], read: [2] },
    ]);
    const [sample] = askAll([read ?? STORY], { set: 0 });
    expect(sample?.gold).toEqual(new Set([0]));
    expect(sample?.read).toEqual(new Set([0, 2]));
  });

  it('leaves alone a story that they did not read', () => {
    expect(addMarks([STORY], {})).toEqual([STORY]);
  });

  it('is of no use with other questions', () => {
    expect(() => addMarks([STORY], { dam: [[3]] })).toThrow(
      'Story dam has other questions than those that were read.',
    );
  });

  it('comes with the project', async () => {
    const marks = await readMarks();
    expect(Object.keys(marks).length).toBeGreaterThan(300);
    const file = await readFile(
      new URL('../../data/questions/newsqa-marks.json', import.meta.url),
      'utf8',
    );
    expect(file).not.toMatch(/[^\s\d[\]{}:,"a-f]/);
  });
});
