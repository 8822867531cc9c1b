import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { type AskedStories, joinQuestions } from '../../src/fit/news-questions.js';

const FILE = new URL('../../data/questions/news.json', import.meta.url);
const asked: AskedStories = JSON.parse(await readFile(FILE, 'utf8'));

const STORIES = [
  { id: 'kiln', paragraphs: ['A kiln in Orle burned down.', 'Nobody was hurt, a fireman said.'] },
  { id: 'ferry', paragraphs: ['The ferry sails at noon.'] },
];

describe('questions that are kept apart from their stories', () => {
  it('are put together with them, with the words that answer', () => {
    const questions = [
      { q: 'anyone injured?', gold: [2], answers: [[2, 0, 15]] },
      { q: 'who owns it', gold: [], answers: [] },
    ] as const;
    expect(joinQuestions([{ id: 'kiln', questions }] as unknown as AskedStories, STORIES)).toEqual([
      {
        ...STORIES[0],
        questions: [
          { q: 'anyone injured?', gold: [2], answers: ['Nobody was hurt'] },
          { q: 'who owns it', gold: [], answers: [] },
        ],
      },
    ]);
  });

  it.each([
    ['without its story', 'bakery', 1, 'There is no story bakery.'],
    [
      'whose paragraph is not there',
      'ferry',
      2,
      'Story ferry is another one than “when” was asked',
    ],
    ['whose words are not there', 'kiln', 1, 'Story kiln is another one than “when” was asked of.'],
  ])('are of no use %s', (_, id, paragraph, message) => {
    const questions = [{ q: 'when', gold: [paragraph], answers: [[paragraph, 20, 28]] }];
    expect(() => joinQuestions([{ id, questions }] as AskedStories, STORIES)).toThrow(message);
  });
});

describe('the project’s own questions', () => {
  it('have the words of an answer in each paragraph that answers, and nowhere else', () => {
    for (const { questions } of asked) {
      for (const { q, gold, answers } of questions) {
        expect([q, [...new Set(answers.map(([paragraph]) => paragraph))].sort()]).toEqual([
          q,
          [...gold].sort(),
        ]);
        for (const [, start, end] of answers) expect(end, q).toBeGreaterThan(start);
      }
    }
  });

  it('are each asked once of a story, and of each story some that it does not answer', () => {
    expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length);
    for (const { questions } of asked) {
      expect(new Set(questions.map(({ q }) => q)).size).toBe(questions.length);
      expect(questions.filter(({ gold }) => gold.length === 0).length).toBeGreaterThan(0);
    }
  });
});
