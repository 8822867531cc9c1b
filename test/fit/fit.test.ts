import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { GoldStory } from '../../src/eval/stories.js';
import { figuresOf, fitModel, judgeAll, type Model } from '../../src/fit/model.js';
import { askAll, type Sample } from '../../src/fit/samples.js';
import { readCase } from '../../src/fit/verdict.js';
import { writeWeights } from '../../src/fit/write-weights.js';
import { likelihood } from '../../src/search/ranking/match.js';
import * as shipped from '../../src/search/ranking/weights.js';

/** Stories whose questions are answered where their words stand. */
const STORIES: readonly GoldStory[] = [
  {
    id: 'lighthouse',
    paragraphs: [
      'The lighthouse at Cape Orm went dark on Monday.',
      'Keeper Hilda Brun repaired the lamp on Thursday.',
      'The tower was built in 1874 by masons from Turin.',
      'About 300 ships pass the cape each week.',
    ],
    questions: [
      { q: 'Who repaired the lamp?', gold: [2], answers: ['Hilda Brun'] },
      { q: 'When was the tower built?', gold: [3], answers: ['1874'] },
      { q: 'How many ships pass the cape?', gold: [4], answers: ['300'] },
    ],
  },
  {
    id: 'bakery',
    paragraphs: [
      'A bakery in Sandfeld gave away its last loaves on Friday.',
      'Owner Pavel Nemec closed the shop because flour had become dear.',
      'The oven was sold for £900 to a museum.',
      'Customers left flowers in the window.',
    ],
    questions: [
      { q: 'Why did the owner close the shop?', gold: [2], answers: ['flour had become dear'] },
      { q: 'How much was the oven sold for?', gold: [3], answers: ['£900'] },
      { q: 'Who left flowers in the window?', gold: [4], answers: ['Customers'] },
    ],
  },
  {
    id: 'choir',
    paragraphs: [
      'The choir of Lund won the contest in Riga.',
      'Conductor Eva Stahl rehearsed for 14 weeks with 40 singers.',
      'The jury praised the altos in its report.',
      'The prize is a tour of Japan in May.',
    ],
    questions: [
      { q: 'Who rehearsed with the singers?', gold: [2], answers: ['Eva Stahl'] },
      { q: 'Whom did the jury praise?', gold: [3], answers: ['the altos'] },
      { q: 'Where is the tour?', gold: [4], answers: ['Japan'] },
    ],
  },
];

const SHIPPED: Model = {
  spans: shipped.SPAN_MODEL,
  passages: shipped.PASSAGE_WEIGHTS,
  meant: shipped.MEANT_MODEL,
  meantFrom: shipped.MEANT_FROM,
  answered: shipped.ANSWER_MODEL,
  answeredFrom: shipped.ANSWER_FROM,
  sure: shipped.SURE_MODEL,
  sureFrom: shipped.SURE_FROM,
};

const SET = {
  importance: 1,
  answerImportance: 1,
  unansweredImportance: 2,
  isLimiting: true,
  saidInVain: 0.2,
};

/** Source text without its comments at the top. */
const withoutHead = (source: string) => source.slice(source.indexOf('import type'));

describe('npm run fit', () => {
  const samples = askAll(STORIES, { set: 0 });
  const model = fitModel(samples, [SET]);

  it('puts each question to its story and to another, and some to theirs without the answer', () => {
    const targets = samples.map(({ target }) => target);
    expect(targets.slice(0, 2)).toEqual(['own', 'other']);
    expect(targets.slice(4, 7)).toEqual(['own', 'gap', 'other']);
    expect(targets).toHaveLength(21);
  });

  it('puts a question that its story does not answer to it as such', () => {
    const [{ id, paragraphs } = { id: '', paragraphs: [] }, ...others] = STORIES;
    const questions = [{ q: 'Who painted the lamp?', gold: [], answers: [] }];
    const asked = askAll([{ id, paragraphs, questions }, ...others], { set: 0 });
    expect(asked.slice(0, 2).map(({ target }) => target)).toEqual(['gap', 'other']);
  });

  it('finds an answer less likely where questions without one count more', () => {
    const [{ id, paragraphs } = { id: '', paragraphs: [] }, ...others] = STORIES;
    const questions = [{ q: 'Who painted the lamp on Thursday?', gold: [], answers: [] }];
    const tempting = askAll([{ id, paragraphs, questions }, ...others], { set: 0 });
    const likelihoodOf = (unansweredImportance: number) => {
      const { spans, passages, answered } = fitModel(tempting, [{ ...SET, unansweredImportance }]);
      return likelihood(readCase(tempting[0] as Sample, spans, passages).match, answered);
    };
    expect(likelihoodOf(10)).toBeLessThan(likelihoodOf(1));
  });

  it('says more where more may be said in vain', () => {
    const [{ id, paragraphs } = { id: '', paragraphs: [] }, ...others] = STORIES;
    const questions = [{ q: 'Who repaired the lamp with Hilda Brun?', gold: [], answers: [] }];
    const tempting = askAll([{ id, paragraphs, questions }, ...others], { set: 0 });
    const limitFor = (saidInVain: number) =>
      fitModel(tempting, [{ ...SET, saidInVain }]).answeredFrom;
    expect(limitFor(1)).toBeLessThan(limitFor(0));
  });

  it('reads limits off from the sets that are to give them alone', () => {
    const strangers = askAll(
      STORIES.map((story) => ({
        ...story,
        questions: [{ q: 'Why so?', gold: [1], answers: [story.paragraphs[0] ?? ''] }],
      })),
      { set: 1 },
    );
    const both = [...samples, ...strangers];
    const strict = fitModel(both, [SET, SET]);
    const lenient = fitModel(both, [SET, { ...SET, isLimiting: false }]);
    expect(lenient.passages).toEqual(strict.passages);
    expect(lenient.meantFrom).toBeLessThan(strict.meantFrom);
  });

  it('finds, in stories that answer in the question’s words, every answer', () => {
    const figures = figuresOf(judgeAll(samples, model));
    expect(figures).toMatchObject({ first: 1, refused: 1, kept: 1 });
    expect(figures.right).toBe(1);
    expect(figures.rightWords).toBe(1);
  });

  it('gives what is left out no weight', () => {
    const without = fitModel(samples, [SET], 'window');
    expect(model.passages.features.window).not.toBe(0);
    expect(without.passages.features.window).toBe(0);
  });

  it('writes weights in the form that is shipped, digit for digit', async () => {
    const source = await readFile(
      new URL('../../src/search/ranking/weights.ts', import.meta.url),
      'utf8',
    );
    expect(withoutHead(writeWeights(SHIPPED, []))).toBe(withoutHead(source));
  });

  it('says how good they are', () => {
    expect(writeWeights(model, ['first 1.0'])).toContain('//\n// first 1.0\nimport type');
  });
});
