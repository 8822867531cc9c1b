import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readNewsQuestions } from '../../src/fit/news-questions.js';

interface Asked {
  readonly id: string;
  readonly questions: readonly {
    readonly q: string;
    readonly gold: readonly number[];
    readonly answers: readonly (readonly [number, number, number])[];
  }[];
}

const FILE = new URL('../../data/questions/news.json', import.meta.url);
const asked: readonly Asked[] = JSON.parse(await readFile(FILE, 'utf8'));

/** A quiz that has a story for every one that questions are on, whose paragraphs are all the same. */
async function writeQuiz(ids: readonly string[]): Promise<string> {
  const paragraph = Array.from({ length: 4000 }, (_, i) => String.fromCharCode(97 + (i % 26)));
  const stories = ids.map((id) => ({ id, paragraphs: Array(40).fill(paragraph.join('')) }));
  const path = join(await mkdtemp(join(tmpdir(), 'quiz-')), 'quiz.json');
  await writeFile(path, JSON.stringify({ stories, questions: [] }));
  return path;
}

describe('the project’s own questions', () => {
  it('are put to the stories that they are on, with the words that answer', async () => {
    const stories = await readNewsQuestions(await writeQuiz(asked.map(({ id }) => id)));
    expect(stories.map(({ id }) => id)).toEqual(asked.map(({ id }) => id));
    const [first] = stories;
    expect(first?.questions?.map(({ q }) => q)).toEqual(asked[0]?.questions.map(({ q }) => q));
    const [paragraph, start, end] = asked[0]?.questions[0]?.answers[0] ?? [];
    expect(first?.questions?.[0]?.answers?.[0]).toBe(
      first?.paragraphs[(paragraph ?? 0) - 1]?.slice(start, end),
    );
  });

  it('are of no use without one of these stories', async () => {
    const path = await writeQuiz(asked.slice(1).map(({ id }) => id));
    await expect(readNewsQuestions(path)).rejects.toThrow(`has no story ${asked[0]?.id}`);
  });

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

  it('are each asked once of a story', () => {
    expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length);
    for (const { questions } of asked) {
      expect(new Set(questions.map(({ q }) => q)).size).toBe(questions.length);
    }
  });
});
