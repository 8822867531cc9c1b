import { describe, expect, test } from 'vitest';
import { askMeasure } from '../../src/eval/ask.js';
import { otherStory } from '../../src/eval/other-story.js';
import { readGoldStories } from '../../src/eval/stories.js';

const stories = readGoldStories(
  JSON.stringify([
    {
      id: 'flood',
      paragraphs: [
        'The river Ember flooded forty cellars in Dunmarrow on Sunday.',
        'Firefighters pumped water until dawn, their chief said.',
      ],
      questions: [{ q: 'How many cellars were flooded?', gold: [1] }],
    },
    {
      id: 'recipe',
      paragraphs: [
        'A baker in Port Selwyn has revived a rye loaf from 1890.',
        'The dough rests for three days before it is baked.',
      ],
      questions: [{ q: 'How long does the dough rest?', gold: [2] }],
    },
  ]),
  'made-up.json',
);

const rowsOf = (report: string) => report.split('\n').map((line) => line.split(/\s{2,}/));

describe('the measure of answers', () => {
  test('gives the share of questions whose right paragraph comes first, beside other rankings', () => {
    const rows = rowsOf(askMeasure.report(stories, { errors: false }));
    expect(rows.find(([name]) => name === 'ours')?.[1]).toBe('100.0 [100.0, 100.0]');
    const names = rows.map(([name]) => name);
    expect(names).toEqual(expect.arrayContaining(['MiniSearch', 'MiniSearch, stems', 'lunr']));
  });

  test('gives the verdicts on the own story and on another one', () => {
    const rows = rowsOf(askMeasure.report(stories, { errors: false }));
    expect(
      rows
        .find(([name]) => name === 'on another story')
        ?.at(-1)
        ?.trim(),
    ).toBe('100.0');
  });

  test('gives the same report every time', () => {
    const report = () => askMeasure.report(stories, { errors: true });
    expect(report()).toBe(report());
  });

  test('does not apply to a set without questions', () => {
    expect(askMeasure.applies(readGoldStories('[{"id":"a","paragraphs":["b"]}]', 'a'))).toBe(false);
  });

  test('puts a question to another story, whatever its number', () => {
    for (const count of [2, 3, 27]) {
      for (let own = 0; own < count; own++) {
        for (let question = 0; question < 60; question++) {
          const other = otherStory(own, question, count);
          expect(other).not.toBe(own);
          expect(other).toBeLessThan(count);
        }
      }
    }
  });
});
