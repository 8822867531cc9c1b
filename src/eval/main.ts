import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { StoryFileError } from '../story/errors.js';
import { askMeasure } from './ask.js';
import type { Measure } from './measure.js';
import { isPageSet, reportPages } from './pages.js';
import { panel } from './panel.js';
import { said } from './said.js';
import { readGoldStories } from './stories.js';
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

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'boolean', default: false } },
});

try {
  if (positionals.length === 0) {
    throw new StoryFileError('Usage: npm run eval -- FILE|FOLDER… [--errors]');
  }
  for (const path of positionals) {
    if ((await stat(path)).isDirectory()) {
      if (!isPageSet(path)) throw new StoryFileError(`${path} has no folders with a source.html.`);
      process.stdout.write(
        `\n${basename(path)}\n\n${reportPages(path, { errors: values.errors })}\n`,
      );
      continue;
    }
    const stories = readGoldStories(await readFile(path, 'utf8'), path);
    process.stdout.write(`\n${basename(path)}: ${stories.length} stories\n`);
    for (const measure of measures) {
      if (measure.applies(stories)) {
        process.stdout.write(`\n${measure.report(stories, { errors: values.errors })}\n`);
      }
    }
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
