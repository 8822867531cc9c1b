import { basename, extname } from 'node:path';
import { type Put, putStory } from '../archive/put-story.js';
import { readTextFile } from '../story/files.js';
import { type DroppedLine, importPage } from '../story/import.js';

/** What came of an import. */
export interface Imported extends Put {
  readonly headline?: string | undefined;
  readonly paragraphs: number;
  readonly dropped: readonly DroppedLine[];
}

/**
 * Makes a story file out of a copied page.
 *
 * @param page - the page's file
 * @param folder - the folder of stories
 * @param id - the story's id; by default that of the same story, or one made from the headline
 * @param isForced - whether a file that is no story, or another one, is replaced
 * @throws StoryFileError if the page cannot be read or has no story in it, or the story cannot be put
 *   into the folder
 */
export async function importFile(
  page: string,
  folder: string,
  id?: string,
  isForced?: boolean,
): Promise<Imported> {
  const { content } = await readTextFile(page);
  const { origin, paragraphs, dropped } = importPage(content);
  const title = origin.headline ?? basename(page, extname(page));
  const story = { origin, paragraphs, title, source: page };
  const put = await putStory(folder, story, id, isForced);
  return { ...put, headline: origin.headline, paragraphs: paragraphs.length, dropped };
}
