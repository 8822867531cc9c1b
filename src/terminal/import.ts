import { mkdir, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { StoryFileError } from '../story/errors.js';
import { readStoryFolder, readTextFile } from '../story/files.js';
import { type DroppedLine, formatStoryFile, importPage } from '../story/import.js';
import { parseStory, splitFrontMatter } from '../story/parse.js';
import { MAX_ID_LENGTH } from '../story/story.js';
import { fold, slugify } from '../text/fold.js';

/** What came of an import. */
export interface Imported {
  readonly path: string;
  readonly headline?: string | undefined;
  readonly paragraphs: number;
  readonly dropped: readonly DroppedLine[];
  /** Whether there was a story file already, whose front matter was kept. */
  readonly renewed: boolean;
}

/** The front matter of a story file, if the file is there. */
async function frontMatterOf(path: string): Promise<string | undefined> {
  try {
    const { content } = await readTextFile(path);
    return splitFrontMatter(content.replace(/\r\n?/g, '\n'), path).frontMatter;
  } catch (error) {
    if (error instanceof StoryFileError) return undefined;
    throw error;
  }
}

/**
 * Makes a story file out of a copied page. The story that has the same headline already is renewed:
 * its front matter, which an editor may have written, stays as it is.
 *
 * @param page - the page's file
 * @param folder - the folder of stories
 * @param id - the story's id; by default that of the story with the same headline, or one made from
 *   the headline
 * @throws StoryFileError if the page cannot be read or has no story in it
 */
export async function importFile(page: string, folder: string, id?: string): Promise<Imported> {
  const { content } = await readTextFile(page);
  const { origin, paragraphs, dropped } = importPage(content);
  const title = origin.headline ?? basename(page, extname(page));
  await mkdir(folder, { recursive: true });
  const { files } = await readStoryFolder(folder);
  const known = files.find(
    ({ outline }) =>
      origin.headline !== undefined && fold(outline.headline ?? '') === fold(origin.headline),
  );
  const chosen = slugify(id ?? known?.outline.id ?? title, MAX_ID_LENGTH) || 'story';
  const path = join(folder, `${chosen}.md`);
  const kept = await frontMatterOf(path);
  const file = formatStoryFile(kept ?? origin, paragraphs);
  // What is written must be readable: a page of nothing but furniture has no story in it.
  parseStory(file, chosen, page);
  await writeFile(path, file);
  return {
    path,
    headline: origin.headline,
    paragraphs: paragraphs.length,
    dropped,
    renewed: kept !== undefined,
  };
}
