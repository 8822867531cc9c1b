import { basename } from 'node:path';
import { type Kind, kindOf } from '../fetch/kind.js';
import { StoryFileError } from '../story/errors.js';
import { readStoryFile, type StoryFile } from '../story/files.js';

/** What a file is that is neither a story file nor a plain text. */
const CALLED: Readonly<Record<Exclude<Kind, 'text'>, string>> = {
  page: 'a page of the web',
  feed: 'a feed',
  data: 'data for a program',
  document: 'a PDF or an RTF document',
  mail: 'an e-mail, or a page that a browser has saved as MHTML',
};

/** What a text that begins with a tag has no more of, if it only tells of one. */
const MARKUP = /<\/[a-z][a-z\d]*\s*>|<(?:!doctype|html|head|body|meta)\b/i;
/** A path that a shell takes as it stands. */
const PLAIN_PATH = /^[\w./~:\\-]+$/;

/** A path as it is typed in a shell. */
const quoted = (path: string) =>
  PLAIN_PATH.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`;

/**
 * Reads a file that somebody names: a story file, or a plain text. The markup of anything else would be
 * quoted as what a story says.
 *
 * @throws StoryFileError if the file cannot be read or is no such thing
 */
export async function readGivenFile(path: string): Promise<StoryFile> {
  const file = await readStoryFile(path);
  const kind = kindOf(file.content);
  const isText = kind === 'text' || (kind === 'page' && !MARKUP.test(file.content));
  if (isText) return file;
  const how =
    kind === 'page'
      ? `Make a story file out of it: npm run import -- ${quoted(path)}`
      : 'Save its text as a plain text, and give that.';
  throw new StoryFileError(
    `${basename(path)} is ${CALLED[kind]}, and no story file or plain text. ${how}`,
  );
}
