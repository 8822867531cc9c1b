import { describe, expect, it } from 'vitest';
import { holdsAnswer } from '../../src/eval/squad.js';
import { readShortTexts } from '../../src/fit/short-texts.js';

const texts = await readShortTexts();

describe('the project’s own short texts', () => {
  it('have the words of an answer in each paragraph that answers', () => {
    for (const { paragraphs, questions = [] } of texts) {
      for (const { q, gold, answers = [] } of questions) {
        const without = gold.filter(
          (number) => !answers.some((answer) => holdsAnswer(paragraphs[number - 1] ?? '', answer)),
        );
        expect([q, without, answers.length > 0]).toEqual([q, [], gold.length > 0]);
      }
    }
  });

  it('are there once, with questions of which they do not answer some', () => {
    expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length);
    for (const { questions = [] } of texts) {
      expect(new Set(questions.map(({ q }) => q)).size).toBe(questions.length);
      expect(questions.some(({ gold }) => gold.length === 0)).toBe(true);
    }
  });
});
