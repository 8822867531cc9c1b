import { readFile, writeFile } from 'node:fs/promises';
import { openStory } from '../desk.js';
import { QUIZ_SCOPE, quizArchive } from '../eval/quiz-archive.js';
import { holdsAnswer } from '../eval/squad.js';
import { type Quiz, readQuiz, storyOf } from '../eval/stories.js';
import type { WeighedPassage } from '../search/passage-index.js';
import { likelihoodOf, scoreOf } from '../search/ranking/model.js';
import {
  ANSWER_FEATURES,
  READ_FEATURES,
  RECORD_FEATURES,
  STORY_FEATURES,
} from '../seek/features.js';
import { readQuery } from '../seek/query.js';
import {
  describeAnswer,
  describePool,
  describeRead,
  type ReadStory,
  type RecordRanking,
  rankRecord,
  STORIES_READ,
} from '../seek/rank-passages.js';
import { describeStories } from '../seek/rank-stories.js';
import { StoryFileError } from '../story/errors.js';
import { slice } from '../story/story.js';
import { scriptArguments } from '../terminal/script-arguments.js';
import { fitCases, fitLists } from './models.js';
import { type RecordModel, writeRecordWeights } from './write-record-weights.js';

const WEIGHTS_FILE = new URL('../../../src/seek/weights.ts', import.meta.url);
const FOLDS = 10;
/** A small set needs more of it than a large one. */
const RIDGE = 0.01;
/** The share of questions without their story that may still be told an answer. */
const MOST_IN_VAIN = 0.07;
/** The share of questions with their story that may be told nothing. */
const MOST_REFUSED = 0.03;
const SHOWN = 3;

/** A question, and the stories that may answer it, of all or of those that are left without the right ones. */
interface Sample {
  readonly fold: number;
  readonly isGap: boolean;
  readonly found: readonly ReturnType<typeof describeStories<string>>[number][];
  isRight(story: string): boolean;
  read(story: string): Pick<ReadStory<string>, 'weighing'>;
  holds(passage: WeighedPassage, story: string): boolean;
}

async function samplesOf(quiz: Quiz): Promise<Sample[]> {
  const archive = quizArchive(quiz);
  const stories = new Map(quiz.stories.map((story) => [story.id, storyOf(story)]));
  const samples: Sample[] = [];
  for (const [number, { q, gold, answer }] of quiz.questions.entries()) {
    const query = readQuery(q);
    const candidates = await archive.seek(QUIZ_SCOPE, query);
    const known = new Map<string, Pick<ReadStory<string>, 'weighing'>>();
    const storyWith = (id: string) => stories.get(id) ?? storyOf({ id, paragraphs: [''] });
    const sample = (isGap: boolean): Sample => ({
      fold: number % FOLDS,
      isGap,
      found: describeStories(query, {
        ...candidates,
        list: candidates.list
          .filter(({ story }) => !(isGap && gold.includes(story.id)))
          .map((candidate) => ({ ...candidate, story: candidate.story.id })),
      }),
      isRight: (id) => gold.includes(id),
      read(id) {
        const weighed = known.get(id) ?? { weighing: openStory(storyWith(id)).weigh(q) };
        known.set(id, weighed);
        return weighed;
      },
      holds: ({ paragraph }, id) => holdsAnswer(slice(storyWith(id), paragraph), answer),
    });
    samples.push(sample(false), sample(true));
  }
  return samples;
}

/** Fits a model that puts what is right before what is not, in each of several lists. */
function fitRight<Name extends string>(
  names: readonly Name[],
  lists: readonly (readonly { features: Readonly<Record<Name, number>>; isRight: boolean }[])[],
): Record<Name, number> {
  const samples = lists
    .filter((list) => list.some(({ isRight }) => isRight))
    .map((list) => ({
      rows: Float64Array.from(list.flatMap(({ features }) => names.map((name) => features[name]))),
      gains: list.map(({ isRight }) => Number(isRight)),
      importance: 1,
    }));
  const fitted = fitLists(samples, { size: names.length, tolerance: 0, ridge: RIDGE });
  return Object.fromEntries(names.map((name, i) => [name, fitted[i] ?? 0])) as Record<Name, number>;
}

function findStories({ found }: Sample, weights: RecordModel['found']) {
  return found
    .map((story) => ({ ...story, score: scoreOf(story.features, weights) }))
    .sort((a, b) => b.score - a.score);
}

function readFirst(sample: Sample, weights: RecordModel['found']): ReadStory<string>[] {
  return findStories(sample, weights)
    .slice(0, STORIES_READ)
    .map((found) => ({ found, ...sample.read(found.story) }));
}

const holdsFirst = ({ passages: [best] }: RecordRanking<string>, { holds }: Sample) =>
  best !== undefined && holds(best.passage, best.from.found.story);

/** The likelihood that a share of some likelihoods lies below. */
function quantile(likelihoods: readonly number[], share: number): number {
  const sorted = [...likelihoods].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 1;
}

function fitRecord(samples: readonly Sample[]): RecordModel {
  const whole = samples.filter(({ isGap }) => !isGap);
  const found = fitRight(
    STORY_FEATURES,
    whole.map((sample) =>
      sample.found.map(({ features, story }) => ({ features, isRight: sample.isRight(story) })),
    ),
  );
  const read = new Map(samples.map((sample) => [sample, readFirst(sample, found)]));
  const storyWeights = fitRight(
    READ_FEATURES,
    whole.map((sample) =>
      (read.get(sample) ?? []).map((story) => ({
        features: describeRead(story),
        isRight: sample.isRight(story.found.story),
      })),
    ),
  );
  const partly = { stories: storyWeights, passages: { story: 1, share: 1, value: 0 } };
  const passages = fitRight(
    RECORD_FEATURES,
    whole.map((sample) =>
      describePool(read.get(sample) ?? [], partly).map(({ features, passage, from }) => ({
        features,
        isRight: sample.holds(passage, from.found.story),
      })),
    ),
  );
  const weights = { stories: storyWeights, passages };
  const cases = samples.flatMap((sample) => {
    const ranking = rankRecord(read.get(sample) ?? [], weights);
    const [best] = ranking.passages;
    if (best === undefined) return [];
    const features = describeAnswer(best, ranking.stories, weights);
    return [{ sample, features, isRight: !sample.isGap && holdsFirst(ranking, sample) }];
  });
  const fitted = fitCases(
    cases.map(({ features, isRight }) => ({
      row: Float64Array.from(ANSWER_FEATURES.map((name) => features[name])),
      isRight,
      importance: 1,
    })),
    ANSWER_FEATURES.length,
  );
  const answer = Object.fromEntries(
    ANSWER_FEATURES.map((name, i) => [name, fitted[i] ?? 0]),
  ) as RecordModel['answer'];
  const likelihoods = (of: typeof cases) =>
    of.map(({ features }) => likelihoodOf(scoreOf(features, answer)));
  const hundredths = (value: number, round: (x: number) => number) => round(100 * value) / 100;
  return {
    ...{ found, ...weights, answer },
    answerFrom: hundredths(
      quantile(likelihoods(cases.filter(({ sample }) => sample.isGap)), 1 - MOST_IN_VAIN),
      Math.ceil,
    ),
    closestFrom: hundredths(
      quantile(likelihoods(cases.filter(({ sample }) => !sample.isGap)), MOST_REFUSED),
      Math.floor,
    ),
  };
}

/** What a model makes of samples, each a share in %. */
function figuresOf(samples: readonly Sample[], modelFor: (sample: Sample) => RecordModel): string {
  const sums = new Map<string, [sum: number, count: number]>();
  const add = (name: string, value: boolean) => {
    const [sum, count] = sums.get(name) ?? [0, 0];
    sums.set(name, [sum + Number(value), count + 1]);
  };
  for (const sample of samples) {
    const model = modelFor(sample);
    const found = findStories(sample, model.found).map(({ story }) => story);
    const ranking = rankRecord(readFirst(sample, model.found), model);
    const [best] = ranking.passages;
    const likelihood =
      best === undefined
        ? 0
        : likelihoodOf(scoreOf(describeAnswer(best, ranking.stories, model), model.answer));
    const says = likelihood >= model.answerFrom;
    if (sample.isGap) {
      add('said without it', says);
      continue;
    }
    const read = ranking.stories.map(({ found }) => found.story);
    const order = [...read, ...found.filter((id) => !read.includes(id))];
    const rank = order.findIndex(sample.isRight);
    add('found first', sample.isRight(found[0] ?? ''));
    add('story first', rank === 0);
    add('in three', rank >= 0 && rank < 3);
    add('in ten', rank >= 0 && rank < 10);
    add('words first', holdsFirst(ranking, sample));
    add(
      'words in three',
      ranking.passages
        .slice(0, SHOWN)
        .some(({ passage, from }) => sample.holds(passage, from.found.story)),
    );
    add('said', says);
    add('refused', likelihood < model.closestFrom);
    if (says) add('right when said', holdsFirst(ranking, sample));
  }
  return [...sums]
    .map(([name, [sum, count]]) => `${name} ${((100 * sum) / count).toFixed(1)}`)
    .join(', ');
}

const [path = ''] = scriptArguments('fit:record -- QUIZ', { least: 1 }).positionals;
const quiz = readQuiz(await readFile(path, 'utf8'));
if (quiz === undefined) throw new StoryFileError(`${path} is no quiz.`);
const samples = await samplesOf(quiz);
const model = fitRecord(samples);
const folds = Array.from({ length: FOLDS }, (_, fold) =>
  fitRecord(samples.filter((sample) => sample.fold !== fold)),
);
const figures = [
  `fitted: ${figuresOf(samples, () => model)}`,
  `held out, ten folds of questions: ${figuresOf(samples, ({ fold }) => folds[fold] ?? model)}`,
];
process.stdout.write(`${figures.join('\n')}\n`);
await writeFile(WEIGHTS_FILE, writeRecordWeights(model, figures));
