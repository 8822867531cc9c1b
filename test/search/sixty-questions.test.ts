import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Ranking } from '../../src/search/passage-index.js';
import { slice } from '../../src/story/story.js';
import { type Opened, storyFrom } from './stories.js';

const questionsSchema = z.array(
  z.object({ story: z.string(), kind: z.string(), q: z.string(), gold: z.array(z.number()) }),
);

const STORIES: Readonly<Record<string, string>> = {
  'ferry-strike': 'fixtures/ferry-strike.md',
  'museum-theft': 'fixtures/museum-theft.md',
  'uk-us-ukraine-talks': '../../data/stories/uk-us-ukraine-talks.md',
};

interface Asked {
  readonly story: Opened;
  readonly kind: string;
  readonly q: string;
  readonly ranking: Ranking;
  /** Of the first right paragraph, from 1; 0 where there is none. */
  readonly rank: number;
}

const numbersOf = ({ passages }: Ranking) => passages.map(({ paragraph }) => paragraph.number);

/** A question, its verdict and first passages, and the highlight with the sure words of the answer. */
function lineOf({ story: { story }, kind, q, ranking }: Asked): string {
  const [best] = ranking.passages;
  const shown = numbersOf(ranking).slice(0, 5);
  const words = best?.answer && slice(story, best.answer);
  return [
    `${q}  (${story.id}, ${kind})`,
    `  ${[ranking.verdict, ...shown.map((number) => `¶${number}`)].join(' ')}`,
    ...(best === undefined ? [] : [`  ${slice(story, best.highlight)}`]),
    ...(words === undefined ? [] : [`  [${words}]`]),
  ].join('\n');
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
      const asked = opened.get(story);
      if (asked === undefined) return [];
      const ranking = asked.search(q);
      const rank = numbersOf(ranking).findIndex((number) => gold.includes(number)) + 1;
      return [{ story: asked, kind, q, ranking, rank }];
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

  // What changes here shows in the difference; `npx vitest run --dir test sixty -u` takes it over.
  test('are answered as they were', async () => {
    const table = asked.map(lineOf).join('\n\n');
    await expect(`${table}\n`).toMatchFileSnapshot('sixty-questions.answers.txt');
  });
});
