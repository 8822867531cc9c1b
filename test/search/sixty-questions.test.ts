import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Ranking } from '../../src/search/passage-index.js';
import { storyFrom } from './stories.js';

const questionsSchema = z.array(
  z.object({ story: z.string(), kind: z.string(), q: z.string(), gold: z.array(z.number()) }),
);

const STORIES: Readonly<Record<string, string>> = {
  'ferry-strike': 'fixtures/ferry-strike.md',
  'museum-theft': 'fixtures/museum-theft.md',
  'uk-us-ukraine-talks': '../../data/stories/uk-us-ukraine-talks.md',
};

interface Asked {
  readonly kind: string;
  readonly ranking: Ranking;
  /** Of the first right paragraph, from 1; 0 where there is none. */
  readonly rank: number;
}

/**
 * Sixty questions on three stories, by somebody who had read the stories and not the code, by kind: answered in the story's words, in other words,
 * misspelt, by role instead of name, near the topic but not answered, off the topic.
 */
describe('sixty questions', () => {
  let asked: Asked[] = [];
  beforeAll(async () => {
    const content = await readFile(new URL('fixtures/questions.json', import.meta.url), 'utf8');
    const opened = new Map(
      await Promise.all(
        Object.entries(STORIES).map(async ([id, path]) => [id, await storyFrom(path)] as const),
      ),
    );
    asked = questionsSchema.parse(JSON.parse(content)).flatMap(({ story, kind, q, gold }) => {
      const ranking = opened.get(story)?.search(q);
      if (ranking === undefined) return [];
      const numbers = ranking.passages.map(({ paragraph }) => paragraph.number);
      return [{ kind, ranking, rank: numbers.findIndex((number) => gold.includes(number)) + 1 }];
    });
  });

  const share = (kind: string, isSo: (one: Asked) => boolean) => {
    const ofKind = asked.filter((one) => one.kind === kind);
    return ofKind.filter(isSo).length / ofKind.length;
  };
  const isFirst = ({ rank }: Asked) => rank === 1;
  const isThird = ({ rank }: Asked) => rank >= 1 && rank <= 3;
  const is = (verdict: Ranking['verdict']) => (one: Asked) => one.ranking.verdict === verdict;

  test('there are sixty', () => {
    expect(asked).toHaveLength(60);
  });

  test('in the story’s own words: answered, and the right passage first', () => {
    expect(share('own words', isFirst)).toBeGreaterThanOrEqual(0.9);
    expect(share('own words', is('answer'))).toBeGreaterThanOrEqual(0.9);
  });

  test('misspelt: the right passage first', () => {
    expect(share('misspelt', isFirst)).toBeGreaterThanOrEqual(0.8);
  });

  test('by role: the right passage among the first three', () => {
    expect(share('by role', isThird)).toBeGreaterThanOrEqual(0.7);
  });

  test('in other words: what is found so is not passed off as an answer', () => {
    expect(share('other words', (one) => is('answer')(one) && !isThird(one))).toBeLessThan(0.1);
  });

  test('near the topic: few are called answered', () => {
    expect(share('near the topic', is('answer'))).toBeLessThanOrEqual(0.1);
  });

  test('off the topic: none', () => {
    expect(share('off the topic', is('none'))).toBe(1);
  });
});
