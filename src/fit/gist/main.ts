import { readFile, writeFile } from 'node:fs/promises';
import { readGoldStories } from '../../eval/stories.js';
import { scriptArguments } from '../../terminal/script-arguments.js';
import { GIST_SIZE, gistBytesOf } from '../../terms/gist.js';
import { readNewsQuestions } from '../news-questions.js';
import { FOLDS } from '../samples.js';
import { readShortTexts, SHORT_TEXTS_IMPORTANCE } from '../short-texts.js';
import { englishTable, wordTableBytes } from '../word-table.js';
import { distil } from './distil.js';
import { readEncoded } from './encoded.js';
import { readQuestions } from './questions.js';
import { learnRows, sumRows } from './rows.js';
import { foldTable } from './tables.js';
import { tune } from './tune.js';
import { usualRows } from './usual.js';

/**
 * Learns what words add to what a text says as a whole: first to sum to what a sentence encoder makes of
 * texts, as `encode.js` wrote it into a folder; then to bring questions near the sentences that answer
 * them. It writes the table that the project comes with and, into the folder, for each fold of stories
 * one that was learnt from the questions on the others: `npm run fit` fits and measures with these. The
 * project's own short texts are learnt from, too, and its own questions on news where the quiz is given
 * whose stories they are on.
 */
const { values, positionals } = scriptArguments('gist -- [--news QUIZ] FOLDER QUESTIONS…', {
  least: 1,
  most: Number.POSITIVE_INFINITY,
  /** The quiz whose stories the project's own questions on news are on. */
  options: { news: { type: 'string' } },
});
const [folder = '', ...paths] = positionals;

/** A text of fewer words is no sentence. */
const MIN_WORDS = 4;

const print = (line: string) => process.stderr.write(`${line}\n`);
const { words, texts, start, rowsOf } = await readEncoded(folder);
print(`${texts.length} texts of ${words.length} words`);
const distilled = distil(texts, start, print);
const sets = await Promise.all([
  ...(values.news ? [readNewsQuestions(values.news)] : []),
  ...paths.map(async (path) => readGoldStories(await readFile(path, 'utf8'), path)),
]);
const questions = [
  ...sets.flatMap((stories) => readQuestions(stories, rowsOf, 1)),
  ...readQuestions(await readShortTexts(), rowsOf, SHORT_TEXTS_IMPORTANCE),
];

const learn = async (path: string | URL, fold?: number) => {
  const rows = learnRows(distilled.values.slice(), GIST_SIZE);
  tune(
    questions.filter((question) => question.fold !== fold),
    texts,
    rows,
  );
  const table = words.map((word, row): [string, Int8Array] => [
    word,
    gistBytesOf(rows.values.subarray(row * GIST_SIZE, (row + 1) * GIST_SIZE)),
  ]);
  const usual = usualRows(
    texts
      .filter(({ rows: words }) => words.length >= MIN_WORDS)
      .map(({ rows: words }) => sumRows(words, rows).unit),
  );
  await writeFile(path, wordTableBytes([...table, ...usual]));
};
for (let fold = 0; fold < FOLDS; fold++) {
  await learn(foldTable(folder, fold), fold);
  print(`learnt without fold ${fold + 1} of ${FOLDS}`);
}
await learn(englishTable('gist-vectors.bin'));
