import type { Stats } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { decodeFile } from './decode.js';
import { reasonFor, StoryFileError } from './errors.js';
import { MAX_STORY_LENGTH, outlineStory } from './parse.js';
import { idOf, type Outline } from './story.js';
import { unreadFields } from './unread-fields.js';

/** Bytes; UTF-8 takes at most three for each UTF-16 code unit. */
const MAX_FILE_SIZE = 3 * MAX_STORY_LENGTH;

/** Files of a folder that are read at a time. */
const AT_ONCE = 32;

/** A text file as it was read. */
export interface TextFile {
  readonly content: string;
  /** When the file was last changed, in ms since 1970. */
  readonly modified: number;
  /** Changes with the file. */
  readonly revision: string;
}

/** A story file as it was read. */
export interface StoryFile extends Omit<TextFile, 'revision'> {
  readonly outline: Outline;
}

/** What a file of a folder came to when it was read. */
interface Entry {
  /** Changes with the file. */
  readonly revision: string;
  /** The file, or its last good version. */
  readonly file?: StoryFile;
  readonly problem?: string;
  /** What is wrong with it and keeps nobody from using it. */
  readonly notes?: readonly string[];
}

/** What a folder holds: the stories that can be used, and a sentence about each file that cannot. */
export interface StoryFolder {
  readonly files: readonly StoryFile[];
  readonly problems: readonly string[];
  /** Sentences about what is wrong with stories that can be used. */
  readonly notes: readonly string[];
  /** By the files' names: what has not changed need not be read again. */
  readonly entries: ReadonlyMap<string, Entry>;
}

const revisionIn = ({ ino, size, mtimeMs }: Stats) => `${ino}-${size}-${mtimeMs}`;

/** Changes with the file at a path; empty if there is none. */
async function revisionOf(path: string): Promise<string> {
  const facts = await stat(path).catch(() => undefined);
  return facts === undefined ? '' : revisionIn(facts);
}

/**
 * The text that bytes are.
 *
 * @param name - what messages call them
 * @throws StoryFileError if they are no text
 */
export function decodeText(bytes: Uint8Array, name: string): string {
  const text = decodeFile(bytes);
  if (text !== undefined) return text;
  throw new StoryFileError(
    `${name} is not a text file, or one with letters that are not known here: save it as UTF-8 text and try again.`,
  );
}

/**
 * The content of a text file.
 *
 * @param name - what messages call it
 * @throws StoryFileError if the file cannot be read, is too large or is not text
 */
export async function readTextFile(path: string, name = path): Promise<TextFile> {
  try {
    const facts = await stat(path);
    if (facts.isDirectory()) throw new StoryFileError(`${name} cannot be read: it is a folder.`);
    // A pipe may never end, nor a device.
    if (!facts.isFile()) throw new StoryFileError(`${name} cannot be read: it is no plain file.`);
    if (facts.size > MAX_FILE_SIZE) {
      const megabytes = (facts.size / 1_000_000).toFixed(1);
      throw new StoryFileError(
        `${name} has ${megabytes} MB; a story may have at most ${MAX_FILE_SIZE / 1_000_000} MB.`,
      );
    }
    const content = decodeText(await readFile(path), name);
    return { content, modified: facts.mtimeMs, revision: revisionIn(facts) };
  } catch (error) {
    if (error instanceof StoryFileError) throw error;
    throw new StoryFileError(`${name} cannot be read: ${reasonFor(error)}.`);
  }
}

/**
 * Reads one story file. The story's id comes from the file's name.
 *
 * @throws StoryFileError if the file cannot be read or is no story
 */
export async function readStoryFile(path: string): Promise<StoryFile & Pick<TextFile, 'revision'>> {
  const file = await readTextFile(path);
  const name = basename(path);
  const id = idOf(basename(name, extname(name)));
  return { ...file, outline: outlineStory(file.content, id, name) };
}

async function readEntry(path: string, name: string, before: Entry | undefined): Promise<Entry> {
  if (before !== undefined && before.revision === (await revisionOf(path))) return before;
  try {
    const file = await readStoryFile(path);
    return { revision: file.revision, file, notes: unreadFields(file.outline, name) };
  } catch (error) {
    if (!(error instanceof StoryFileError)) throw error;
    const revision = await revisionOf(path);
    if (before?.file === undefined) return { revision, problem: error.message };
    const problem = `${error.message} The last good version of ${name} stays.`;
    return { revision, file: before.file, problem };
  }
}

/**
 * Reads every story file (`*.md`, `*.txt`) of a folder, in the order of their names.
 *
 * @param before - what the folder came to before: files that have not changed are not read again, and
 *   one that cannot be used any more keeps its last good version
 * @throws StoryFileError if the folder cannot be read
 */
export async function readStoryFolder(folder: string, before?: StoryFolder): Promise<StoryFolder> {
  let names: string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    throw new StoryFileError(
      `The folder of stories ${folder} cannot be read: ${reasonFor(error)}.`,
      { cause: error },
    );
  }
  const files: StoryFile[] = [];
  const problems: string[] = [];
  const notes: string[] = [];
  const entries = new Map<string, Entry>();
  const taken = new Map<string, string>();
  const read = async (name: string): Promise<[string, Entry]> => [
    name,
    await readEntry(join(folder, name), name, before?.entries.get(name)),
  ];
  const wanted = names.filter((name) => /^[^.].*\.(?:md|txt)$/i.test(name)).sort();
  for (let i = 0; i < wanted.length; i += AT_ONCE) {
    for (const [name, entry] of await Promise.all(wanted.slice(i, i + AT_ONCE).map(read))) {
      entries.set(name, entry);
    }
  }
  for (const [name, entry] of entries) {
    if (entry.problem !== undefined) problems.push(entry.problem);
    notes.push(...(entry.notes ?? []));
    if (entry.file === undefined) continue;
    const { id } = entry.file.outline;
    const other = taken.get(id);
    if (other === undefined) {
      taken.set(id, name);
      files.push(entry.file);
    } else problems.push(`${name} has the same id as ${other}: rename one of them.`);
  }
  return { files, problems, notes, entries };
}
