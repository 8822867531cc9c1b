import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { readGoldStories } from '../eval/stories.js';
import { FEATURES, type Feature } from '../search/features.js';
import { rankPassages } from '../search/rank.js';
import { VERDICT_FEATURES } from '../search/verdict.js';
import { countHits, crossValidate, fitRanking, type Hits } from './ranking.js';
import { type Asked, askAll, type Target } from './samples.js';
import { fitVerdict, lowestLimit, readCases, shareFrom } from './verdict.js';

/** Of the questions meant for another story, at least this share of each set is to be refused. */
const REFUSED = 0.86;
/** Of those put to a story that lacks the paragraph that answers, at most this share. */
const UNANSWERED = 0.1;
const WEIGHTS_FILE = new URL('../../../src/search/weights.ts', import.meta.url);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    ablate: { type: 'boolean', default: false },
    dry: { type: 'boolean', default: false },
  },
});

const print = (line: string) => process.stdout.write(`${line}\n`);
const percent = (value: number) => (100 * value).toFixed(1).padStart(5);
const list = (names: readonly string[], weights: Float64Array, notes?: readonly string[]) =>
  names
    .map((name, j) => {
      const note = notes?.[j] === undefined ? '' : ` // ${notes[j]}`;
      return `  ${name}: ${Number((weights[j] ?? 0).toFixed(2))},${note}`;
    })
    .join('\n');

const asked: Asked[] = [];
for (const [set, path] of positionals.entries()) {
  asked.push(...askAll(readGoldStories(await readFile(path, 'utf8'), path), set));
}
const own = asked.filter(({ target }) => target === 'own');
const sizes = positionals.map((_, set) => own.filter((question) => question.set === set).length);
/** Each set counts the same, however many questions it has. */
const importance = sizes.map((size) => own.length / Math.max(1, size));

const describe = (hits: Hits) =>
  hits
    .map(({ first, third }, set) => {
      const size = sizes[set] ?? 1;
      return `${percent(first / size)} ${percent(third / size)}`;
    })
    .join('  |  ');
const report = (label: string, hits: Hits) => print(`${label.padEnd(24)} ${describe(hits)}`);

print(`hit@1 and hit@3 in %: ${positionals.map((path) => basename(path)).join(' | ')}`);
const weights = fitRanking(own, importance);
const fitted = countHits(own, weights, sizes.length);
const heldOut = crossValidate(own, importance);
report('fitted', fitted);
report('held out, five folds', heldOut);
const ablation = values.ablate
  ? FEATURES.map((_, j) => crossValidate(own, importance, j))
  : undefined;
ablation?.forEach((hits, j) => {
  report(`without ${FEATURES[j]}`, hits);
});

const named = Object.fromEntries(FEATURES.map((name, j) => [name, weights[j] ?? 0]));
const cases = readCases(asked, ({ passages }) =>
  rankPassages(passages, named as Record<Feature, number>),
);
const ofSet = (set: number, target: Target) =>
  cases.filter(({ asked }) => asked.set === set && asked.target === target);
const sets = positionals.map((_, set) => ({
  own: ofSet(set, 'own'),
  gap: ofSet(set, 'gap'),
  other: ofSet(set, 'other'),
}));
const meant = fitVerdict(
  cases.filter(({ asked }) => asked.target !== 'gap'),
  importance,
  ({ asked }) => asked.target === 'own',
);
const answered = fitVerdict(cases, importance, ({ isRight }) => isRight);
const meantFrom = lowestLimit((limit) =>
  sets.every(({ other }) => shareFrom(limit, other, meant) <= 1 - REFUSED),
);
const answerFrom = lowestLimit((limit) =>
  sets.every(({ gap }) => shareFrom(limit, gap, answered) <= UNANSWERED),
);
print('share above the limit: own story, the same without the answer, another story');
for (const [label, limit, model] of [
  ['meant from', meantFrom, meant],
  ['answer from', answerFrom, answered],
] as const) {
  const cells = sets.map(({ own, gap, other }) =>
    [own, gap, other].map((from) => percent(shareFrom(limit, from, model))).join(' '),
  );
  print(`${`${label} ${limit}`.padEnd(24)} ${cells.join('  |  ')}`);
}

if (!values.dry) {
  await writeFile(
    WEIGHTS_FILE,
    `// Written by \`npm run fit\`; not by hand.
//
// One linear model ranks the passages of any story. A passage's score is the sum of its features,
// each times its weight; the weights make the right passage's share in the softmax of a question's
// scores as large as can be, with a small quadratic penalty (Cao et al., "Learning to rank: from
// pairwise approach to listwise approach", 2007; minimised by L-BFGS). Every set of questions counts
// the same. Two logistic models over one description of the question and its best passage give the
// verdict: was the question meant for this story (fitted on questions put to their own story and to
// another one), and does the best passage answer it (fitted on these and on each story without the
// paragraph that answers: near the topic, and not answered).
//
// hit@1 and hit@3 in %, ${positionals.map((path) => basename(path)).join(' | ')}
//   fitted                 ${describe(fitted)}
//   held out, five folds   ${describe(heldOut)}
${ablation ? '// Beside a weight: the figures held out without that feature.\n' : ''}import type { Feature } from './features.js';
import type { VerdictFeature } from './verdict.js';

/** How much each feature speaks for a passage. */
export const PASSAGE_WEIGHTS: Readonly<Record<Feature, number>> = {
${list(FEATURES, weights, ablation?.map(describe))}
};

/** What speaks for a question's being meant for the story. */
export const MEANT_WEIGHTS: Readonly<Record<VerdictFeature, number>> = {
${list(VERDICT_FEATURES, meant)}
};
/** Less likely ones are told that the story does not say. */
export const MEANT_FROM = ${meantFrom};

/** What speaks for the best passage's being the one that answers. */
export const ANSWER_WEIGHTS: Readonly<Record<VerdictFeature, number>> = {
${list(VERDICT_FEATURES, answered)}
};
/** Less likely ones are only the closest. */
export const ANSWER_FROM = ${answerFrom};
`,
  );
}
