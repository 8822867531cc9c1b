import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { reasonFor, StoryFileError } from '../story/errors.js';
import { endWithOutput, say } from '../terminal/output.js';
import { reportArchive } from './archive.js';
import { askMeasure } from './ask.js';
import { openDatabase } from './database-archive.js';
import type { Measure } from './measure.js';
import { isPageSet, reportPages } from './pages.js';
import { panel } from './panel.js';
import { said } from './said.js';
import { readGoldStories, readQuiz } from './stories.js';
import { askedAbout, digestMeasure, wholeness } from './summary.js';
import { who } from './who.js';

/** Every measure; each takes the sets that have its gold. */
const measures: readonly Measure[] = [
  askMeasure,
  who,
  said,
  panel,
  digestMeasure,
  askedAbout,
  wholeness,
];

const USAGE = 'Usage: npm run eval -- FILE|FOLDER… [--errors] [--archive [--database URL]]';

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        errors: { type: 'boolean', default: false },
        /** Only ask a quiz as one archive. */
        archive: { type: 'boolean', default: false },
        /** The address of an empty PostgreSQL database to keep a quiz's stories in. */
        database: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new StoryFileError(`${messageOf(error).split('. ')[0]}\n${USAGE}`);
  }
}

/** Whether a set is a folder. */
async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    throw new StoryFileError(`${path} cannot be read: ${reasonFor(error)}.`);
  }
}

async function main(): Promise<void> {
  const { values, positionals } = readArguments();
  if (values.help) {
    process.stdout.write(`${USAGE}\n`);
    return;
  }
  if (positionals.length === 0) throw new StoryFileError(USAGE);
  for (const path of positionals) {
    if (await isFolder(path)) {
      if (!isPageSet(path)) throw new StoryFileError(`${path} has no folders with a source.html.`);
      process.stdout.write(
        `\n${basename(path)}\n\n${reportPages(path, { errors: values.errors })}\n`,
      );
      continue;
    }
    const content = await readFile(path, 'utf8');
    const stories = readGoldStories(content, path);
    process.stdout.write(`\n${basename(path)}: ${stories.length} stories\n`);
    const quiz = readQuiz(content);
    if (quiz !== undefined) {
      if (values.database === undefined) process.stdout.write(`\n${await reportArchive(quiz)}\n`);
      else {
        const { archive, scope, close } = await openDatabase(values.database, quiz);
        process.stdout.write(`\nPostgreSQL, ${await reportArchive(quiz, archive, scope)}\n`);
        await close();
      }
    }
    if (values.archive) continue;
    for (const measure of measures) {
      if (measure.applies(stories)) {
        process.stdout.write(`\n${measure.report(stories, { errors: values.errors })}\n`);
      }
    }
  }
}

endWithOutput();
try {
  await main();
} catch (error) {
  say(messageOf(error));
  process.exitCode = 2;
}
