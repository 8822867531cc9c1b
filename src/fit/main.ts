import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { readGoldStories } from '../eval/stories.js';
import { FEATURES } from '../search/features.js';
import { readFoldTable } from './gist/tables.js';
import { type Figures, figuresOf, fitModel, judgeAll, type Outcome } from './model.js';
import { createParaphrase } from './paraphrase.js';
import { askAll, FOLDS, type Sample } from './samples.js';
import { writeWeights } from './write-weights.js';

const WEIGHTS_FILE = new URL('../../../src/search/weights.ts', import.meta.url);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** Also fit without each feature in turn. */
    ablate: { type: 'boolean', default: false },
    /** Leave the weights as they are. */
    dry: { type: 'boolean', default: false },
    /** The folder of `npm run gist`, for words learnt without the questions that they are to answer. */
    gist: { type: 'string' },
    /** Only look at the questions that were fitted. */
    quick: { type: 'boolean', default: false },
  },
});

const print = (line: string) => process.stdout.write(`${line}\n`);
const percent = (value: number) => (100 * value).toFixed(1).padStart(5);

const { gist: folder } = values;
const gists =
  folder === undefined
    ? []
    : await Promise.all(Array.from({ length: FOLDS }, (_, fold) => readFoldTable(folder, fold)));
const paraphrase = createParaphrase();
const samples: Sample[] = [];
for (const [set, path] of positionals.entries()) {
  const stories = readGoldStories(await readFile(path, 'utf8'), path);
  samples.push(...askAll(stories, set, (fold) => gists[fold], paraphrase));
}
const own = samples.filter(({ target, isParaphrase }) => target === 'own' && !isParaphrase);
/** Each set counts the same, however many questions it has. */
const importance = positionals.map(
  (_, set) => own.length / Math.max(1, own.filter((sample) => sample.set === set).length),
);

const bySet = (outcomes: readonly Outcome[]) =>
  positionals.map((_, set) => figuresOf(outcomes.filter(({ from }) => from.sample.set === set)));

/** What comes of stories that the model was not fitted on, over all folds. */
function crossValidate(from: readonly Sample[], without?: (typeof FEATURES)[number]): Outcome[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const model = fitModel(
      from.filter((sample) => sample.fold !== fold),
      importance,
      without,
    );
    return judgeAll(
      from.filter((sample) => sample.fold === fold),
      model,
    );
  }).flat();
}

const COLUMNS: readonly (keyof Figures)[] = [
  ...(['first', 'third', 'bold', 'kept', 'refused', 'said', 'right', 'saidInGap'] as const),
  ...(['shown', 'rightWords'] as const),
];
const describe = (figures: readonly Figures[]) =>
  figures.map((of) => COLUMNS.map((name) => percent(of[name])).join(' ')).join('  |  ');
const report = (label: string, outcomes: readonly Outcome[]) => {
  const line = describe(bySet(outcomes));
  print(`${label.padEnd(24)} ${line}`);
  return line;
};

print(`${COLUMNS.join(' ')} in %: ${positionals.map((path) => basename(path)).join(' | ')}`);
const model = fitModel(samples, importance);
const fitted = report('fitted', judgeAll(samples, model));
const heldOut = values.quick ? undefined : report('held out, five folds', crossValidate(samples));
const ablation = new Map<string, string>();
if (values.ablate) {
  for (const feature of FEATURES) {
    const outcomes = crossValidate(own, feature);
    ablation.set(feature, report(`without ${feature}`, outcomes));
  }
}
if (!values.dry) {
  await writeFile(
    WEIGHTS_FILE,
    writeWeights(model, [
      `${COLUMNS.join(', ')}, in %, ${positionals.map((path) => basename(path)).join(' | ')}`,
      `  fitted                ${fitted}`,
      ...(heldOut === undefined ? [] : [`  held out, five folds  ${heldOut}`]),
    ]),
  );
}
