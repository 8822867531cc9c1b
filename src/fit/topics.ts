import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { readQuiz } from '../eval/stories.js';
import { TOPIC_FEATURES, type TopicFeature } from '../seek/features.js';
import { readSignature, type Signature } from '../seek/signature.js';
import { describeTopics, groupStories, joinTopics, type Topic, topicOf } from '../seek/topics.js';
import { StoryFileError } from '../story/errors.js';
import { scriptArguments } from '../terminal/script-arguments.js';
import { fitCases } from './models.js';

const WEIGHTS_FILE = new URL('../../../src/seek/topic-weights.ts', import.meta.url);

/** Stories of some days that somebody has grouped. */
const marksSchema = z.object({
  stories: z.array(z.string()),
  topics: z.array(z.array(z.string())),
  /** Pairs that may be on one topic or not. */
  unsure: z.array(z.tuple([z.string(), z.string()])),
});

interface Marked {
  readonly stories: readonly { readonly story: string; readonly signature: Signature }[];
  topicOf(story: string): number;
  isUnsure(a: string, b: string): boolean;
}

type Weights = Record<TopicFeature, number>;

function readMarks(content: string, signatures: ReadonlyMap<string, Signature>): Marked {
  const { stories, topics, unsure } = marksSchema.parse(JSON.parse(content));
  const numbers = new Map(topics.flatMap((ids, i) => ids.map((id) => [id, i] as const)));
  const pairs = new Set(unsure.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  return {
    stories: stories.flatMap((story) => {
      const signature = signatures.get(story);
      return signature === undefined ? [] : [{ story, signature }];
    }),
    topicOf: (story) => numbers.get(story) ?? -1,
    isUnsure: (a, b) => pairs.has(`${a} ${b}`),
  };
}

/** What is to be decided of each story in order of time, where all before it were decided rightly. */
function decisionsOf({ stories, topicOf: numberOf, isUnsure }: Marked) {
  const topics: Topic<string>[] = [];
  return [...stories]
    .sort((a, b) => (a.signature.day ?? 0) - (b.signature.day ?? 0))
    .flatMap(({ story, signature }) => {
      const single = topicOf(story, signature);
      const number = numberOf(story);
      const isTheirs = (topic: Topic<string>) =>
        number >= 0 && topic.stories.some((other) => numberOf(other) === number);
      const cases = topics
        .filter((topic) => !topic.stories.some((other) => isUnsure(story, other)))
        .map((topic) => ({
          row: Float64Array.from(TOPIC_FEATURES.map((name) => describeTopics(single, topic)[name])),
          isRight: isTheirs(topic),
          importance: 1,
        }));
      const theirs = topics.find(isTheirs);
      if (theirs === undefined) topics.push(single);
      else joinTopics(theirs, single);
      return cases;
    });
}

function fitTopics(marked: readonly Marked[]): Weights {
  const fitted = fitCases(marked.flatMap(decisionsOf), TOPIC_FEATURES.length);
  return Object.fromEntries(TOPIC_FEATURES.map((name, i) => [name, fitted[i] ?? 0])) as Weights;
}

/** Pairs of stories that are grouped, that should be, and both. */
function countPairs({ stories, topicOf: numberOf, isUnsure }: Marked, weights: Weights) {
  const groups = groupStories(stories, weights);
  const groupOf = new Map(groups.flatMap((ids, i) => ids.map((id) => [id, i] as const)));
  const counts = { grouped: 0, wanted: 0, both: 0 };
  stories.forEach(({ story: a }, i) => {
    for (const { story: b } of stories.slice(i + 1)) {
      if (isUnsure(a, b)) continue;
      const isGrouped = groupOf.get(a) === groupOf.get(b);
      const isWanted = numberOf(a) >= 0 && numberOf(a) === numberOf(b);
      counts.grouped += Number(isGrouped);
      counts.wanted += Number(isWanted);
      counts.both += Number(isGrouped && isWanted);
    }
  });
  return counts;
}

function figuresOf(counts: readonly ReturnType<typeof countPairs>[]): string {
  const sum = (name: keyof ReturnType<typeof countPairs>) =>
    counts.reduce((all, count) => all + count[name], 0);
  const share = (of: number) => (sum('both') / Math.max(1, of)).toFixed(2);
  return `precision ${share(sum('grouped'))}, recall ${share(sum('wanted'))}`;
}

const {
  positionals: [quizPath = '', ...paths],
} = scriptArguments('fit:topics -- QUIZ MARKS…', { least: 2, most: Number.POSITIVE_INFINITY });
const quiz = readQuiz(await readFile(quizPath, 'utf8'));
if (quiz === undefined) throw new StoryFileError(`${quizPath} is no quiz.`);
const signatures = new Map(
  quiz.stories.map(({ id, paragraphs, published, date }) => [
    id,
    readSignature(paragraphs, published ?? date ?? undefined),
  ]),
);
const sets = await Promise.all(
  paths.map(async (path) => readMarks(await readFile(path, 'utf8'), signatures)),
);
const weights = fitTopics(sets);
const heldOut = sets.map((set) =>
  countPairs(set, sets.length > 1 ? fitTopics(sets.filter((other) => other !== set)) : weights),
);
const figures = [
  `fitted: ${figuresOf(sets.map((set) => countPairs(set, weights)))}`,
  `each set by the others: ${figuresOf(heldOut)} (${heldOut.map((counts) => figuresOf([counts])).join('; ')})`,
];
process.stdout.write(`${figures.join('\n')}\n`);
await writeFile(
  WEIGHTS_FILE,
  `// Written by \`npm run fit:topics\`; not by hand.
//
// A logistic model tells whether a story is on a topic. Of pairs of stories that somebody has marked,
// on one topic or not:
//
${figures.map((line) => `// ${line}`).join('\n')}
import type { TopicFeature } from './features.js';

/** What speaks for a story's being on a topic. */
export const TOPIC_WEIGHTS: Readonly<Record<TopicFeature, number>> = {
${TOPIC_FEATURES.map((name) => `  ${name}: ${Number(weights[name].toFixed(2))},`).join('\n')}
};
/** Log-odds from which on it is. */
export const SAME_TOPIC_FROM = -0.5;
`,
);
