import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { slugify } from '../text/fold.js';
import { StoryFileError } from './errors.js';
import { MAX_STORY_LENGTH, outlineStory } from './parse.js';
import { MAX_ID_LENGTH, type Outline } from './story.js';

/** Bytes; UTF-8 takes at most three for each UTF-16 code unit. */
const MAX_FILE_SIZE = 3 * MAX_STORY_LENGTH;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'it may not be read',
  EPERM: 'it may not be read',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is not a folder',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'its links run in a circle',
};

function reasonFor(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? `the system says ${code || 'no'}`;
}

/** A story file as it was read. */
export interface StoryFile {
  readonly content: string;
  readonly outline: Outline;
  /** When the file was last changed, in ms since 1970. */
  readonly modified: number;
}

/** What a folder holds: the stories that can be used, and a sentence about each file that cannot. */
export interface StoryFolder {
  readonly files: readonly StoryFile[];
  readonly problems: readonly string[];
}

/**
 * The content of a text file, which must be UTF-8.
 *
 * @throws StoryFileError if the file cannot be read, is too large or is not text
 */
export async function readTextFile(path: string): Promise<{ content: string; modified: number }> {
  try {
    const facts = await stat(path);
    if (facts.isDirectory()) throw new StoryFileError(`${path} cannot be read: it is a folder.`);
    if (facts.size > MAX_FILE_SIZE) {
      const megabytes = (facts.size / 1_000_000).toFixed(1);
      throw new StoryFileError(
        `${path} has ${megabytes} MB; a story may have at most ${MAX_FILE_SIZE / 1_000_000} MB.`,
      );
    }
    const bytes = await readFile(path);
    if (bytes.includes(0)) throw new StoryFileError(`${path} is not a text file.`);
    return {
      content: new TextDecoder('utf-8', { fatal: true }).decode(bytes),
      modified: facts.mtimeMs,
    };
  } catch (error) {
    if (error instanceof StoryFileError) throw error;
    if (error instanceof TypeError) {
      throw new StoryFileError(`${path} is not UTF-8 text; save it as UTF-8 and try again.`);
    }
    throw new StoryFileError(`${path} cannot be read: ${reasonFor(error)}.`);
  }
}

/**
 * Reads one story file. The story's id comes from the file's name.
 *
 * @throws StoryFileError if the file cannot be read or is no story
 */
export async function readStoryFile(path: string): Promise<StoryFile> {
  const { content, modified } = await readTextFile(path);
  const name = basename(path);
  const id = slugify(basename(name, extname(name)), MAX_ID_LENGTH) || 'story';
  return { content, outline: outlineStory(content, id, name), modified };
}

/**
 * Reads every story file (`*.md`, `*.txt`) of a folder, in the order of their names.
 *
 * @throws StoryFileError if the folder cannot be read
 */
export async function readStoryFolder(folder: string): Promise<StoryFolder> {
  let names: string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    throw new StoryFileError(
      `The folder of stories ${folder} cannot be read: ${reasonFor(error)}.`,
    );
  }
  const files: StoryFile[] = [];
  const problems: string[] = [];
  const taken = new Map<string, string>();
  for (const name of names.filter((name) => /^[^.].*\.(?:md|txt)$/i.test(name)).sort()) {
    try {
      const file = await readStoryFile(join(folder, name));
      const other = taken.get(file.outline.id);
      if (other !== undefined) {
        throw new StoryFileError(`${name} has the same id as ${other}: rename one of them.`);
      }
      taken.set(file.outline.id, name);
      files.push(file);
    } catch (error) {
      if (!(error instanceof StoryFileError)) throw error;
      problems.push(error.message);
    }
  }
  return { files, problems };
}
