import { commandsInBrowser as commands } from '../../commands/index.js';
import type { Archive } from '../archive/archive.js';
import { archiveOf, type FileArchive } from '../archive/files.js';
import { createTurns, type InTurn } from '../archive/in-turn.js';
import { createDesk } from '../desk.js';
import { createIntake } from '../intake.js';
import { outlineStory } from '../story/parse.js';
import { createBroughtFiles } from './brought-files.js';
import { openBrowserArchive } from './browser-archive.js';
import { openBrowserStore } from './browser-store.js';
import { serveCalls } from './calls.js';
import { readHtmlApart } from './read-html-apart.js';
import { createReader, type Reader } from './reader.js';
import { loadSearch } from './stand-in/passage-index.js';
import { loadWordFile } from './stand-in/word-file.js';

/** The thread that reads and answers, so that the page never waits. */

/** A story that the site ships with. */
interface ShippedStory {
  readonly id: string;
  readonly content: string;
}

/** What every story needs. */
const NAMES = ['#given-names', '#word-frequencies'] as const;

/** What every question needs, and no story does before it is asked: whoever needs one needs both. */
const MEANINGS = ['#word-vectors', '#gist-vectors'] as const;

/** Keeps the other tabs from changing what this one changes, where the browser can. */
const { locks } = navigator as Partial<Navigator>;
const inTurn: InTurn =
  locks === undefined
    ? createTurns()
    : (key, work) => locks.request(`on-the-record ${key}`, work) as ReturnType<typeof work>;

async function shippedStories(): Promise<FileArchive> {
  const response = await fetch('stories.json');
  const shipped = (await response.json()) as readonly ShippedStory[];
  const files = shipped.map(({ id, content }) => {
    return { content, outline: outlineStory(content, id, id), modified: 0 };
  });
  return archiveOf(files);
}

async function openArchive(): Promise<Archive> {
  return openBrowserArchive(() => openBrowserStore(inTurn), await shippedStories());
}

async function load(file: `#${string}`): Promise<void> {
  await Promise.all([loadWordFile(file), ...MEANINGS.map(loadWordFile), loadSearch()]);
}

async function open(): Promise<Reader> {
  const files = createBroughtFiles();
  const [archive] = await Promise.all([openArchive(), ...NAMES.map(loadWordFile)]);
  const intake = createIntake({ readFile: files.read, readHtml: readHtmlApart });
  const desk = createDesk(archive, { intake, prepares: false });
  return createReader({ desk, commands, load, hold: files.hold });
}

let opened: Promise<Reader> | undefined;
/** The reader; what could not be loaded is tried again with the next thing that is asked. */
function reader(): Promise<Reader> {
  opened ??= open().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

serveCalls(
  {
    answer: async (...given) => (await reader()).answer(...given),
    story: async (...given) => (await reader()).story(...given),
    examples: async (...given) => (await reader()).examples(...given),
    complete: async (...given) => (await reader()).complete(...given),
    explain: async (...given) => (await reader()).explain(...given),
  } satisfies Reader,
  globalThis,
);
