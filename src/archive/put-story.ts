import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { codeOf, reasonFor, StoryFileError } from '../story/errors.js';
import { readStoryFolder, readTextFile } from '../story/files.js';
import { formatStoryFile } from '../story/format.js';
import { splitFrontMatter } from '../story/front-matter.js';
import { outlineStory } from '../story/parse.js';
import { type EditorsNote, idOf, type Origin, type Outline } from '../story/story.js';
import { withTextQuoted } from '../story/text-values.js';
import { isCalledAlike, speaksAgainst } from './same-story.js';
import { makeFolder, writeAnew, writeWhole } from './write-file.js';

/** A story that is to be put into a folder. */
export interface NewStory {
  readonly origin: Origin;
  readonly paragraphs: readonly string[];
  /** Whom an editor has described. */
  readonly people?: readonly EditorsNote[] | undefined;
  /** What it is called where it has no headline. */
  readonly title: string;
  /** What messages call it. */
  readonly source: string;
  /** What somebody has said of it; in the front matter that is kept of a file, too. */
  readonly corrections?: Partial<Origin>;
}

/** Front matter as an editor wrote it, with what somebody has said since. */
function corrected(frontMatter: string, corrections: Partial<Origin>): string {
  const given = Object.entries(corrections).filter(([, value]) => value !== undefined);
  if (given.length === 0) return frontMatter;
  const document = parseDocument(withTextQuoted(frontMatter));
  for (const [field, value] of given) document.set(field, value);
  return document.toString({ lineWidth: 0 });
}

/** Where a story went. */
export interface Put {
  readonly path: string;
  /** Whether it was there already, and its front matter was kept. */
  readonly renewed: boolean;
  /** What was there before, if it was replaced. */
  readonly backup?: string;
}

/** A file in a story's place; without an outline, it is no story. */
interface Present {
  readonly outline?: Outline;
  readonly content?: string;
}

const textOf = ({ text, paragraphs }: Outline) =>
  paragraphs.map(({ start, end }) => text.slice(start, end)).join('\n\n');

/**
 * Whether two stories have one headline, and nothing else that both say makes them two. With the same
 * words, another day or address puts right what was wrong.
 */
function isSame(known: Outline, { origin, paragraphs }: NewStory): boolean {
  if (!origin.headline || !isCalledAlike(known.headline, origin.headline)) return false;
  const isSameText = textOf(known) === paragraphs.join('\n\n');
  return !speaksAgainst(known, isSameText ? { publisher: origin.publisher } : origin);
}

/** What is in a place, if anything is. */
async function look(path: string): Promise<Present | undefined> {
  const facts = await lstat(path).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  });
  if (facts === undefined) return undefined;
  if (!facts.isFile() && !facts.isSymbolicLink()) {
    const what = facts.isDirectory() ? 'a folder' : 'something that is no file';
    throw new StoryFileError(`${path} cannot be written: ${what} is in the way.`);
  }
  try {
    const { content } = await readTextFile(path);
    return { content, outline: outlineStory(content, '', path) };
  } catch (error) {
    if (error instanceof StoryFileError) return {};
    throw error;
  }
}

/** Puts a story into the file of a folder; see {@link putStory}. */
async function putInto(path: string, story: NewStory, isForced: boolean): Promise<Put> {
  const { origin, paragraphs, people, source, corrections = {} } = story;
  const present = await look(path);
  const { outline, content = '' } = present ?? {};
  const isRenewal = outline !== undefined && isSame(outline, story);
  if (present !== undefined && !isForced && !isRenewal) {
    const what = outline === undefined ? 'no story' : 'another story, or may be one';
    throw new StoryFileError(
      `${path} is there already and is ${what}: give the new one another --id, or replace it with --force.`,
    );
  }
  const kept = isRenewal
    ? splitFrontMatter(content.replace(/\r\n?/g, '\n'), path).frontMatter
    : undefined;
  const renewed = kept !== undefined;
  const file = formatStoryFile(
    kept === undefined ? origin : corrected(kept, corrections),
    paragraphs,
    people,
  );
  // What is written must be readable: a page of nothing but furniture has no story in it.
  outlineStory(file, '', source);
  if (file === content) return { path, renewed };
  if (present !== undefined) return { path, renewed, backup: await writeAnew(path, file) };
  await writeWhole(path, file, 'new');
  return { path, renewed };
}

/**
 * Puts a story into a folder. The same story, if it is there, is renewed: its front matter, which an
 * editor may have written, stays as it is. What is replaced is kept beside it, and a file is written
 * whole or not at all.
 *
 * @param id - by default that of the same story, or one made from the title
 * @param isForced - whether a file that is no story, or another one, is replaced, too
 * @throws StoryFileError if there is such a file, or the system does not let it be written
 */
export async function putStory(
  folder: string,
  story: NewStory,
  id?: string,
  isForced = false,
): Promise<Put> {
  let path = folder;
  try {
    await makeFolder(folder);
    const { files, entries } = await readStoryFolder(folder);
    const known = files.find(({ outline }) => isSame(outline, story));
    const chosen = idOf(id ?? known?.outline.id ?? story.title);
    const [name] = [...entries].find(([, { file }]) => file?.outline.id === chosen) ?? [];
    path = join(folder, name ?? `${chosen}.md`);
    return await putInto(path, story, isForced);
  } catch (error) {
    if (codeOf(error) === '') throw error;
    throw new StoryFileError(`${path} cannot be written: ${reasonFor(error)}.`);
  }
}
