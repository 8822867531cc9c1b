import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { readGoldStories } from '../eval/stories.js';
import { FEATURES, type Feature } from '../search/features.js';
import { VERDICT_FEATURES } from '../search/verdict.js';
import { dot, fitCases, fitLists } from './models.js';
import { type Asked, askAll, bestOf, FOLDS } from './samples.js';

/** The share of questions meant for other stories that is to be refused, and that may be answered. */
const REFUSED = 0.865;
const ANSWERED = 0.025;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    ablate: { type: 'boolean', default: false },
    dry: { type: 'boolean', default: false },
  },
});

const names = positionals.map((path) => basename(path));
const asked: Asked[] = [];
for (const [set, path] of positionals.entries()) {
  asked.push(...askAll(readGoldStories(await readFile(path, 'utf8'), path), set));
}
const own = asked.filter(({ isOwn }) => isOwn);
/** Each set counts the same, however many questions it has. */
const share = positionals.map(
  (_, set) => own.length / own.filter((question) => question.set === set).length,
);

const print = (line: string) => process.stdout.write(`${line}\n`);
const percent = (value: number) => (100 * value).toFixed(1).padStart(5);

function fitPassages(questions: readonly Asked[], features: readonly number[]): Float64Array {
  const samples = questions
    .filter(({ right, rows }) => right >= 0 && rows.length > 1)
    .map(({ rows, right, set }) => ({
      rows: rows.map((row) => Float64Array.from(features, (j) => row[j] ?? 0)),
      right,
      importance: share[set] ?? 1,
    }));
  const fitted = fitLists(samples, features.length);
  const weights = new Float64Array(FEATURES.length);
  features.forEach((j, i) => {
    weights[j] = fitted[i] ?? 0;
  });
  return weights;
}

/** How many of a set's questions have the right passage first, and among the first three. */
function hits(questions: readonly Asked[], weights: Float64Array, set: number): [number, number] {
  let first = 0;
  let third = 0;
  for (const { rows, right, set: from } of questions) {
    if (from !== set || right < 0) continue;
    const scores = rows.map((row) => dot(row, weights));
    const score = scores[right] ?? 0;
    const better = scores.filter((other) => other > score).length;
    if (better < 1) first++;
    if (better < 3) third++;
  }
  return [first, third];
}

function report(label: string, found: readonly [number, number][]): void {
  const cells = found.map(([first, third], set) => {
    const count = own.filter((question) => question.set === set).length;
    return `${percent(first / count)} ${percent(third / count)}`;
  });
  print(`${label.padEnd(24)} ${cells.join('  |  ')}`);
}

function crossValidate(features: readonly number[]): [number, number][] {
  const found = positionals.map((): [number, number] => [0, 0]);
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fitPassages(
      own.filter((question) => question.fold !== fold),
      features,
    );
    const heldOut = own.filter((question) => question.fold === fold);
    for (const [set, sums] of found.entries()) {
      const [first, third] = hits(heldOut, weights, set);
      sums[0] += first;
      sums[1] += third;
    }
  }
  return found;
}

const every = FEATURES.map((_, j) => j);
const weights = fitPassages(own, every);
print(`hit@1 and hit@3 in %: ${names.join(' | ')}`);
report(
  'fitted',
  positionals.map((_, set) => hits(own, weights, set)),
);
report('held out, five folds', crossValidate(every));
if (values.ablate) {
  for (const [j, name] of FEATURES.entries()) {
    report(`without ${name}`, crossValidate(every.filter((other) => other !== j)));
  }
}
const passageWeights = Object.fromEntries(
  FEATURES.map((name, j) => [name, Number((weights[j] ?? 0).toFixed(4))]),
) as Record<Feature, number>;

const cases = asked.flatMap((question) => {
  const best = bestOf(question.passages, passageWeights);
  return best === undefined ? [] : [{ question, row: question.match(best) }];
});

const verdictWeights = fitCases(
  cases.map(({ question, row }) => ({
    row,
    isRight: question.isOwn,
    importance: share[question.set] ?? 1,
  })),
  VERDICT_FEATURES.length,
);
const judged = cases.map(({ question, row }) => ({
  question,
  likelihood: 1 / (1 + Math.exp(-dot(row, verdictWeights))),
}));
const shareBelow = (limit: number, isOwn: boolean, set: number) => {
  const from = judged.filter(({ question }) => question.set === set && question.isOwn === isOwn);
  const kept = from.filter(({ likelihood }) => likelihood >= limit).length;
  return 1 - kept / asked.filter((a) => a.isOwn === isOwn && a.set === set).length;
};
/** The lowest limit that so many of the questions meant for other stories stay below, in every set. */
const limitFor = (wanted: number) => {
  for (let limit = 0.01; limit < 1; limit += 0.01) {
    if (positionals.every((_, set) => shareBelow(limit, false, set) >= wanted)) return limit;
  }
  return 1;
};
const noneBelow = limitFor(REFUSED);
const answerFrom = limitFor(1 - ANSWERED);
for (const [label, limit] of [
  ['none below', noneBelow],
  ['answer from', answerFrom],
] as const) {
  const cells = positionals.map(
    (_, set) =>
      `${percent(shareBelow(limit, true, set))} ${percent(shareBelow(limit, false, set))}`,
  );
  print(`${`${label} ${limit.toFixed(2)}`.padEnd(24)} ${cells.join('  |  ')}  of own, of others`);
}

const rounded = (names: readonly string[], values: Float64Array) =>
  names.map((name, j) => `  ${name}: ${Number((values[j] ?? 0).toFixed(2))},`).join('\n');
if (!values.dry) {
  await writeFile(
    new URL('../../../src/search/weights.ts', import.meta.url),
    `// Written by \`npm run fit\`; not by hand.
import type { Feature } from './features.js';
import type { VerdictFeature } from './verdict.js';

export const PASSAGE_WEIGHTS: Readonly<Record<Feature, number>> = {
${rounded(FEATURES, weights)}
};

export const VERDICT_WEIGHTS: Readonly<Record<VerdictFeature, number>> = {
${rounded(VERDICT_FEATURES, verdictWeights)}
};

/** Likelihoods that a question was meant for the story: below the first, it does not say. */
export const NONE_BELOW = ${noneBelow.toFixed(2)};
/** From here on, it is taken to answer. */
export const ANSWER_FROM = ${answerFrom.toFixed(2)};
`,
  );
}
