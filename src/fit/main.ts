import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readGoldStories } from '../eval/stories.js';
import { FEATURES } from '../search/ranking/features.js';
import { scriptArguments } from '../terminal/script-arguments.js';
import { readFoldTable } from './gist/tables.js';
import { type Figures, figuresOf, fitModel, judgeAll, type Outcome } from './model.js';
import { readNewsQuestions } from './news-questions.js';
import { addMarks, readMarks } from './readers-marks.js';
import { askAll, FOLDS, type Sample } from './samples.js';
import { readShortTexts, SHORT_TEXTS_IMPORTANCE } from './short-texts.js';
import { writeWeights } from './write-weights.js';

const WEIGHTS_FILE = new URL('../../../src/search/ranking/weights.ts', import.meta.url);

/**
 * How much the project's own questions on news count, in all, beside those of another set where passages
 * are ranked: with more of it, fewer of NewsQA's find theirs, which stands early more often.
 */
const NEWS_IMPORTANCE = 0.35;
/**
 * How many times what one that is answered counts a question that is about its story, which does not
 * answer it, where it is decided whether a passage answers: with less of it, more of the tempting ones are
 * called answered where as many others are. Of those on short texts, five of twelve are such as it is.
 */
const UNANSWERED_IMPORTANCE = { usual: 4, onShortTexts: 1 };
/** Of such questions of a set, how many may be called answered: more where they are made to tempt. */
const SAID_IN_VAIN = { usual: 0.2, tempting: 0.25 };

const USAGE = 'fit -- [--news QUIZ] [--gist FOLDER] [--ablate] [--dry] [--quick] FILE…';

const { values, positionals } = scriptArguments(USAGE, {
  least: 1,
  most: Number.POSITIVE_INFINITY,
  options: {
    /** Also fit without each feature in turn. */
    ablate: { type: 'boolean', default: false },
    /** Leave the weights as they are. */
    dry: { type: 'boolean', default: false },
    /** The folder of `npm run gist`, for words learnt without the questions that they are to answer. */
    gist: { type: 'string' },
    /** The quiz whose stories the project's own questions on news are on: these are fitted, too. */
    news: { type: 'string' },
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
const marks = await readMarks();
const sets = await Promise.all(
  positionals.map(async (path) => ({
    name: basename(path),
    stories: addMarks(readGoldStories(await readFile(path, 'utf8'), path), marks),
    importance: 1,
    answerImportance: 1,
    unansweredImportance: UNANSWERED_IMPORTANCE.usual,
    isLimiting: true,
    saidInVain: SAID_IN_VAIN.usual,
  })),
);
if (values.news) {
  const stories = await readNewsQuestions(values.news);
  sets.push({
    name: 'news.json',
    stories,
    importance: NEWS_IMPORTANCE,
    answerImportance: 1,
    unansweredImportance: UNANSWERED_IMPORTANCE.usual,
    isLimiting: false,
    saidInVain: SAID_IN_VAIN.tempting,
  });
}
sets.push({
  name: 'short-texts.json',
  stories: await readShortTexts(),
  importance: SHORT_TEXTS_IMPORTANCE,
  answerImportance: SHORT_TEXTS_IMPORTANCE,
  unansweredImportance: UNANSWERED_IMPORTANCE.onShortTexts,
  isLimiting: false,
  saidInVain: SAID_IN_VAIN.tempting,
});
const samples = sets.flatMap(({ stories }, set) =>
  askAll(stories, { set, gistOfFold: (fold) => gists[fold] }),
);
const own = samples.filter(({ target }) => target === 'own');
const weighed = sets.map((each, set) => {
  const count = own.filter((sample) => sample.set === set).length;
  const ofOne = own.length / Math.max(1, count);
  return {
    ...each,
    importance: each.importance * ofOne,
    answerImportance: each.answerImportance * ofOne,
  };
});

const bySet = (outcomes: readonly Outcome[]) =>
  sets.map((_, set) => figuresOf(outcomes.filter(({ from }) => from.sample.set === set)));

/** What comes of stories that the model was not fitted on, over all folds. */
function crossValidate(from: readonly Sample[], without?: (typeof FEATURES)[number]): Outcome[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const model = fitModel(
      from.filter((sample) => sample.fold !== fold),
      weighed,
      without,
    );
    return judgeAll(
      from.filter((sample) => sample.fold === fold),
      model,
    );
  }).flat();
}

const COLUMNS: readonly (keyof Figures)[] = [
  ...(['first', 'third', 'bold', 'kept', 'refused', 'said', 'right'] as const),
  ...(['rightRead', 'saidInGap', 'shown', 'rightWords'] as const),
];
const describe = (figures: readonly Figures[]) =>
  figures.map((of) => COLUMNS.map((name) => percent(of[name])).join(' ')).join('  |  ');
const report = (label: string, outcomes: readonly Outcome[]) => {
  const line = describe(bySet(outcomes));
  print(`${label.padEnd(24)} ${line}`);
  return line;
};

print(`${COLUMNS.join(' ')} in %: ${sets.map(({ name }) => name).join(' | ')}`);
const model = fitModel(samples, weighed);
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
      `${COLUMNS.join(', ')}, in %, ${sets.map(({ name }) => name).join(' | ')}`,
      `  fitted                ${fitted}`,
      ...(heldOut === undefined ? [] : [`  held out, five folds  ${heldOut}`]),
    ]),
  );
}
