import { commands } from '../../commands/index.js';
import { archiveOf } from '../archive/files.js';
import { createDesk } from '../desk.js';
import { outlineStory } from '../story/parse.js';
import { serveCalls } from './calls.js';
import { createReader, type Reader } from './reader.js';
import { loadWordFile } from './stand-in/word-file.js';

/** The thread that reads and answers, so that the page never waits. */

/** A story that the site ships with. */
interface ShippedStory {
  readonly id: string;
  readonly content: string;
}

// What every story needs is on its way before the first one is there.
const tables = Promise.all([loadWordFile('#given-names'), loadWordFile('#word-frequencies')]);

async function open(): Promise<Reader> {
  const response = await fetch('stories.json');
  const shipped = (await response.json()) as readonly ShippedStory[];
  await tables;
  const archive = archiveOf(
    shipped.map(({ id, content }) => ({
      content,
      outline: outlineStory(content, id, id),
      modified: 0,
    })),
  );
  const desk = createDesk(archive, { prepares: false });
  return createReader({ desk, commands, load: loadWordFile });
}

const opened = open();
serveCalls(
  {
    answer: async (...given) => (await opened).answer(...given),
    story: async (...given) => (await opened).story(...given),
    examples: async (...given) => (await opened).examples(...given),
    explain: async (...given) => (await opened).explain(...given),
  } satisfies Reader,
  globalThis,
);
