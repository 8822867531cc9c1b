import { describe, expect, test } from 'vitest';
import { askMeasure } from '../../src/eval/ask.js';
import { otherStory } from '../../src/eval/other-story.js';
import { questionKind } from '../../src/eval/question-kind.js';
import { holdsAnswer } from '../../src/eval/squad.js';
import { readGoldStories } from '../../src/eval/stories.js';

const stories = readGoldStories(
  JSON.stringify([
    {
      id: 'flood',
      paragraphs: [
        'The river Ember flooded forty cellars in Dunmarrow on Sunday.',
        'Firefighters pumped water until dawn, their chief said.',
      ],
      questions: [
        { q: 'How many cellars were flooded in Dunmarrow?', gold: [1], answers: ['forty'] },
      ],
    },
    {
      id: 'recipe',
      paragraphs: [
        'A baker in Port Selwyn has revived a rye loaf from 1890.',
        'The dough rests for three days before it is baked.',
      ],
      questions: [{ q: 'How long does the dough rest?', gold: [2], answers: ['a week', '3 days'] }],
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

  test('gives the share whose sentence holds a marked answer, and how often an answer is said', () => {
    const rows = rowsOf(askMeasure.report(stories, { errors: false }));
    const columns = ['kind of question', 'questions', 'hit@1', 'bold', '"answer" said'];
    expect(rows.find(([name]) => name === 'kind of question')?.slice(0, 5)).toEqual(columns);
    expect(rows.find(([name]) => name === 'all')?.slice(0, 4)).toEqual([
      'all',
      '2',
      '100.0 [100.0, 100.0]',
      '50.0 [0.0, 100.0]',
    ]);
    expect(rows.find(([name]) => name === 'how many')?.[1]).toBe('2');
  });

  test('tells of questions that the story does not answer how they were judged, and nothing else', () => {
    const [flood, recipe] = stories;
    const unsaid = { q: 'Which striker scored in the cup final?', gold: [], answers: [] };
    const asked = [{ ...flood, questions: [...(flood?.questions ?? []), unsaid] }, recipe];
    const report = askMeasure.report(readGoldStories(JSON.stringify(asked), 'unsaid.json'), {
      errors: false,
    });
    const row = (name: string, of: string) => rowsOf(of).find(([first]) => first === name);
    const before = askMeasure.report(stories, { errors: false });
    for (const name of ['ours', 'MiniSearch', 'all', 'on its own story']) {
      expect(row(name, report)).toEqual(row(name, before));
    }
    expect(row('without an answer', report)).toEqual(['without an answer', '0.0', '0.0', '100.0']);
    expect(row('without an answer', before)).toBeUndefined();
  });

  test('reads a quiz story by story, each with the questions that it answers', () => {
    const quiz = {
      stories: [
        { id: 'a', paragraphs: ['A kiln in Orle burned down.'] },
        { id: 'b', paragraphs: ['Nothing on it.'] },
      ],
      questions: [
        { q: 'Where did a kiln burn down?', answer: 'Orle', passages: [['a', 1]] },
        { q: 'Who was hurt?', answer: 'Nobody', passages: [] },
      ],
    };
    expect(readGoldStories(JSON.stringify(quiz), 'quiz.json')).toEqual([
      {
        ...quiz.stories[0],
        questions: [{ q: 'Where did a kiln burn down?', gold: [1], answers: ['Orle'] }],
      },
    ]);
  });

  test('compares answers by their words, without articles, case and possessive endings', () => {
    expect(holdsAnswer('The mayor’s office fined Orle’s kiln.', 'orle')).toBe(true);
    expect(holdsAnswer('It paid the 1,200 euros.', '1,200 euros')).toBe(true);
    expect(holdsAnswer('It paid in Orleans.', 'Orle')).toBe(false);
    expect(holdsAnswer('It paid.', '…')).toBe(false);
  });

  test('tells kinds of question by their asking word', () => {
    expect(
      ['In which year?', 'Whose is it?', 'how OLD is it', 'How is it?', 'Is it?'].map(questionKind),
    ).toEqual(['which', 'who', 'how many', 'how', 'other']);
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
