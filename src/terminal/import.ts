import { existsSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { Readable } from 'node:stream';
import { archiveOf } from '../archive/files.js';
import { rememberImport } from '../archive/last-import.js';
import { type Put, putStory } from '../archive/put-story.js';
import { FetchError } from '../fetch/errors.js';
import {
  type Corrections,
  correctOrigin,
  type IntakeSetting,
  type PageReaders,
  type ReadStory,
  readStory,
} from '../intake.js';
import { UNDER_HEADLINE } from '../page/blocks/place.js';
import { readDay } from '../story/day.js';
import { codeOf, StoryFileError } from '../story/errors.js';
import { decodeText, readStoryFolder, readTextFile } from '../story/files.js';
import { faultIn } from '../story/front-matter.js';
import { lacksSentences } from '../story/page-line.js';
import type { Origin } from '../story/story.js';
import { words } from '../words.js';

/** What an import is done with. */
export interface ImportSetting extends PageReaders, Pick<IntakeSetting, 'fetchPage'> {
  /** The folder of stories. */
  readonly folder: string;
  /** The story's id; by default that of the same story, or one made from the headline. */
  readonly id?: string | undefined;
  /** Whether a file that is no story, or another one, is replaced. */
  readonly isForced: boolean;
  /** What whoever imports says of the story. */
  readonly corrections: Corrections;
  /** What a source `-` is read from, which may be a terminal. */
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly say: (line: string) => void;
  /** Asks whoever sits at the terminal; absent where nobody does. */
  readonly ask?: ((question: string) => Promise<string>) | undefined;
}

const LINK = /^https?:\/\//i;
const HTML_FILE = /^\.x?html?$/i;
/** Bytes of a paste. */
const MAX_PASTE = 3_000_000;
/** Bytes of a line that a terminal passes on; of a longer one the rest is lost without a sign. */
const LONGEST_TYPED = 4_095;
const LINE_END = 0x0a;
/** Lines of one kind that were left out, and characters of each, that are shown. */
const MOST_SHOWN = 12;
const LONGEST_SHOWN = 160;

/** What a page may not tell, and the option that tells it. */
const ASKED = [
  { field: 'headline', option: '--headline TEXT', question: 'Headline' },
  { field: 'publisher', option: '--publisher NAME', question: 'Publisher' },
  { field: 'published', option: '--published 2025-03-06', question: 'Day of publication' },
] as const satisfies readonly {
  readonly field: keyof Corrections;
  option: string;
  question: string;
}[];

/** What messages call a source. */
const nameOf = (source: string) => (source === '-' ? 'What comes in' : source);

/** Whether a line is so long that a terminal may have cut it. */
function hasLongestTyped(bytes: Buffer): boolean {
  for (let start = 0; start < bytes.length; ) {
    const newline = bytes.indexOf(LINE_END, start);
    const end = newline === -1 ? bytes.length : newline;
    if (end - start >= LONGEST_TYPED) return true;
    start = end + 1;
  }
  return false;
}

async function readInput(input: ImportSetting['input']): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of input) {
    const bytes = Buffer.from(chunk);
    chunks.push(bytes);
    size += bytes.length;
    if (size > MAX_PASTE) throw new StoryFileError('What comes in is too long to be one story.');
  }
  const bytes = Buffer.concat(chunks);
  if (input.isTTY && hasLongestTyped(bytes)) {
    throw new StoryFileError(
      `A terminal passes on no more than ${LONGEST_TYPED.toLocaleString('en')} bytes of a line, and one is as long, so that its end may be lost: put the page into a file, and give that.`,
    );
  }
  return decodeText(bytes, nameOf('-'));
}

/** An address as people type it, without what it begins with. */
const BARE_ADDRESS = /^(?:www\.|(?:[a-z\d-]+\.)+[a-z]{2,}\/)/i;

/** A file may be a page as it was saved. */
async function readFile(path: string): Promise<string> {
  if (BARE_ADDRESS.test(path) && !existsSync(path)) {
    throw new StoryFileError(`There is no file ${path}; an address begins with https://.`);
  }
  const isHtml = HTML_FILE.test(extname(path));
  const { content } = await readTextFile(path);
  return isHtml && !content.trimStart().startsWith('<') ? `<html><body>${content}` : content;
}

/** What Discord's “paste” is in a terminal. */
const PASTES = /\bpaste\b/i;

/** What is wrong with a source, by its name, with how to paste where that is what helps. */
function sayingOf(source: string, message: string): string {
  const named = message.includes(basename(source)) ? message : `${nameOf(source)}: ${message}`;
  return source !== '-' && PASTES.test(message)
    ? `${named} npm run import -- - takes a paste.`
    : named;
}

async function readNamed(source: string, setting: ImportSetting): Promise<ReadStory> {
  try {
    return await read(source, setting);
  } catch (error) {
    if (error instanceof StoryFileError)
      throw new StoryFileError(sayingOf(source, error.message), { cause: error });
    if (error instanceof FetchError)
      throw new FetchError(sayingOf(source, error.message), { cause: error });
    throw error;
  }
}

async function read(source: string, setting: ImportSetting): Promise<ReadStory> {
  const { fetchPage, input, corrections } = setting;
  if (LINK.test(source)) {
    const { url, content } = await fetchPage(source);
    return readStory(content, setting, url);
  }
  const content = await (source === '-' ? readInput(input) : readFile(source));
  if (content.trim() === '') throw new StoryFileError(`${nameOf(source)} is empty.`);
  return readStory(content, setting, corrections.url);
}

const shorten = (text: string) =>
  text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN).toWellFormed()}…` : text;

/** What was left out, by its kind, in the order of the page. */
function leftOut(dropped: ReadStory['dropped']): string[] {
  const kinds = new Map<string, string[]>();
  for (const { text, reason } of dropped) {
    const lines = kinds.get(reason);
    if (lines === undefined) kinds.set(reason, [text]);
    else lines.push(text);
  }
  return [...kinds].flatMap(([reason, texts]) => [
    ...texts.slice(0, MOST_SHOWN).map((text) => `Left out (${reason}): ${shorten(text)}`),
    ...(texts.length > MOST_SHOWN
      ? [`Left out (${reason}): ${texts.length - MOST_SHOWN} more lines`]
      : []),
  ]);
}

/** What is said where the story may have lost a part of itself. */
function warnOfLost(dropped: ReadStory['dropped']): string[] {
  const count = dropped.filter(({ reason }) => reason === UNDER_HEADLINE).length;
  if (count === 0) return [];
  const are = count === 1 ? 'A paragraph' : `${count} paragraphs`;
  return [
    `${are} under the headline left out, see above: if they are the story’s, paste its text instead.`,
  ];
}

/** What was read, for a look before it is kept. */
function preview(story: ReadStory): string[] {
  const { origin, paragraphs, people = [], dropped, unshown = [], second, isBeginning } = story;
  const { headline, publisher, author, published, url } = origin;
  const [first = ''] = paragraphs;
  const last = paragraphs.length > 1 ? paragraphs.at(-1) : undefined;
  const field = (name: string, value: string | undefined) =>
    value === undefined ? [] : [`${`${name}:`.padEnd(12)}${value}`];
  return [
    ...leftOut(dropped),
    ...field('Headline', headline),
    ...field('Publisher', publisher),
    ...field('Author', author),
    ...field('Published', published),
    ...field('Address', url),
    ...people.flatMap(({ name, roles }) => field('Note on', [name, ...roles].join(', '))),
    ...field('Paragraphs', String(paragraphs.length)),
    ...field('The first', shorten(first)),
    ...field('The last', last && shorten(last)),
    ...(unshown.length === 0 ? [] : [words.add.unshown(unshown)]),
    ...(lacksSentences(paragraphs) ? [words.add.noSentence] : []),
    ...warnOfLost(dropped),
    ...(second === undefined ? [] : [words.add.second(shorten(second))]),
    ...(isBeginning ? [words.add.beginning] : []),
  ];
}

const isUnknown = (origin: Origin, field: keyof Corrections) => origin[field] === undefined;

/** Asks for what the page does not tell. Who does not know it either leaves it open. */
async function askFor(
  origin: Origin,
  ask: NonNullable<ImportSetting['ask']>,
): Promise<Corrections> {
  const answers: { -readonly [Field in keyof Corrections]: Corrections[Field] } = {};
  for (const { field, question } of ASKED) {
    if (!isUnknown(origin, field)) continue;
    const how = `The page does not tell the ${question.toLowerCase()}. ${question} (or Enter): `;
    let answer = (await ask(how)).trim();
    if (field === 'published') {
      while (answer !== '' && readDay(answer) === undefined) {
        answer = (await ask('Year, month and day, such as 2025-03-06 (or Enter): ')).trim();
      }
      answer = readDay(answer) ?? '';
    }
    if (answer !== '') answers[field] = answer;
  }
  return answers;
}

/** Whether the story is to be kept; what is neither yes nor no is asked again. */
async function isWanted(ask: NonNullable<ImportSetting['ask']>): Promise<boolean> {
  let answer = (await ask('Keep it? [Y/n] ')).trim();
  while (!/^(?:y(?:es)?|no?)?$/i.test(answer)) {
    answer = (await ask('Keep it? Type y or n: ')).trim();
  }
  return !/^n/i.test(answer);
}

/**
 * Asks whoever sits at the terminal what the page does not tell, and whether to keep the story.
 *
 * @returns undefined if it is not to be kept, or whoever was asked has left
 */
async function consult(
  origin: Origin,
  ask: NonNullable<ImportSetting['ask']>,
  say: ImportSetting['say'],
): Promise<Corrections | undefined> {
  try {
    const answers = await askFor(origin, ask);
    return (await isWanted(ask)) ? answers : undefined;
  } catch (error) {
    if (codeOf(error) !== 'ABORT_ERR') throw error;
    // What is said next does not belong behind the question.
    say('');
    return undefined;
  }
}

/** What is said of the story by options. */
function readCorrections(corrections: Corrections): Corrections {
  const day = corrections.published && (readDay(corrections.published) ?? corrections.published);
  const given = { ...corrections, ...(day !== undefined && { published: day }) };
  const [option, fault] = faultIn(correctOrigin({}, given)) ?? [];
  if (option !== undefined) throw new StoryFileError(`--${option} ${fault}.`);
  return given;
}

/** Whether two stories are known to be of one day. */
function isOfSameDay(a: Origin, b: Origin): boolean {
  const [x, y] = [a.published, b.published].map((day) => day && readDay(day));
  return x !== undefined && x === y;
}

/** Lets the terminal ask the story that was kept, and says what the bot asks where none is named. */
async function howToAsk(folder: string, path: string): Promise<string> {
  const { files, entries } = await readStoryFolder(folder);
  const kept = entries.get(basename(path))?.file?.outline;
  if (kept === undefined) throw new RangeError(`${path} is not among the stories that were read`);
  const { id } = kept;
  await rememberImport(folder, id);
  const newest = await archiveOf(files).find({ user: '' });
  const here = 'npm run chat asks this story now';
  if (newest === undefined || newest.id === id) return `${here}, and so does the bot.`;
  const age = isOfSameDay(kept, newest)
    ? 'of the same day'
    : 'newer as far as their days are known';
  return `${here}. The bot goes on with “${newest.headline ?? newest.id}”, which is ${age}, where no story is named.`;
}

/**
 * Makes a story file out of a page: a file, an address or what comes in. What was read of it is
 * shown first; what the page does not tell is asked for, or named with the option that tells it.
 *
 * @param source - a path, an address, or `-` for what comes in
 * @returns where it was kept; undefined if it was not to be
 * @throws StoryFileError if a correction is none, the page cannot be read or has no story in it, or the story cannot be put
 *   into the folder
 * @throws FetchError if the address cannot be had, or what is there cannot be read
 */
export async function importStory(
  source: string,
  setting: ImportSetting,
): Promise<Put | undefined> {
  const { folder, id, isForced, say, ask } = setting;
  const given = readCorrections(setting.corrections);
  const page = await readNamed(source, setting);
  const story = { ...page, origin: correctOrigin(page.origin, given) };
  if (story.paragraphs.length === 0) {
    throw new StoryFileError(
      `${nameOf(source)} has no text that is a story’s: all of it is the site’s.`,
    );
  }
  for (const line of preview(story)) say(line);

  const answers = ask === undefined ? {} : await consult(story.origin, ask, say);
  if (answers === undefined) {
    say('Nothing was kept.');
    return undefined;
  }
  const origin = correctOrigin(story.origin, answers);
  const unknown = ASKED.filter(({ field }) => isUnknown(origin, field));
  if (ask === undefined && unknown.length > 0) {
    const fields = unknown.map(({ question }) => question.toLowerCase()).join(', ');
    say(
      `Not told by the page: ${fields}. Give it with ${unknown.map(({ option }) => option).join(', ')}.`,
    );
  }

  const isFile = source !== '-' && !LINK.test(source);
  const title =
    origin.headline ?? (isFile ? basename(source, extname(source)) : (story.paragraphs[0] ?? ''));
  const corrections = { ...given, ...answers };
  const put = await putStory(
    folder,
    { origin, paragraphs: story.paragraphs, people: story.people, title, source, corrections },
    id,
    isForced,
  );
  const isGiven = Object.values(corrections).some((value) => value !== undefined);
  const kept = put.renewed
    ? `; what its front matter said is as it was${isGiven ? ', but for what was given here' : ''}`
    : '';
  const replaced = put.backup === undefined ? '' : `; what was there is now ${put.backup}`;
  const { length } = story.paragraphs;
  say(`${length} paragraph${length === 1 ? '' : 's'} in ${put.path}${kept}${replaced}.`);
  say(await howToAsk(folder, put.path));
  return put;
}
