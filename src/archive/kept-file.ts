import { parse as parseYaml, stringify } from 'yaml';
import * as z from 'zod/mini';
import { splitFrontMatter } from '../story/front-matter.js';
import type { KeptStory } from './store.js';

/** The field of the front matter that says how a story came in. It is always the last one. */
const FIELD = 'archive';
const BLOCK = /^archive:[ \t]*\n/gm;

/** Made when there is a file to read, since every start would wait for it. */
const archiveSchema = z.lazy(() => {
  const addition = z.object({
    by: z.string(),
    at: z.iso.datetime(),
    channel: z.optional(z.string()),
  });
  return z.object({
    work: z.optional(z.string()),
    version: z._default(z.int().check(z.positive()), 1),
    added: z.array(addition).check(z.minLength(1)),
  });
});

/**
 * A story file as it is kept: one kind of line ends and of rules around the front matter, no byte
 * order mark, whole characters, and nothing of how it came in before.
 *
 * @throws StoryFileError if front matter is begun and not ended
 */
export function normaliseStoryFile(content: string): string {
  const file = content
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .toWellFormed();
  const { frontMatter = '', body } = splitFrontMatter(
    parseKeptFile('', file, 0, 'The story').content,
    'The story',
  );
  return frontMatter.trim() === '' ? body : `---\n${frontMatter}---${body}`;
}

/** A file that stands for a version of a story: the story file, and how it came in. */
export function formatKeptFile({ id, work, version, content, additions }: KeptStory): string {
  const { frontMatter, body } = splitFrontMatter(content, id);
  const archive = {
    ...(work !== id && { work }),
    ...(version !== 1 && { version }),
    added: additions,
  };
  const block = stringify({ [FIELD]: archive }, { lineWidth: 0 });
  // Without front matter of its own, the body begins in the line where ours ends.
  return frontMatter === undefined
    ? `---\n${block}---\n${body}`
    : `---\n${frontMatter}${block}---${body}`;
}

/**
 * Reads a file that {@link formatKeptFile} has made, or that somebody has put beside such files.
 *
 * @param modified - when the file was changed, ms since 1970: when it came in, if it does not say so
 * @param name - what messages call it
 * @throws StoryFileError if front matter is begun and not ended
 */
export function parseKeptFile(
  id: string,
  file: string,
  modified: number,
  name = `${id}.md`,
): KeptStory {
  const unknown: KeptStory = {
    ...{ id, work: id, version: 1, content: file },
    additions: [{ by: '', at: new Date(modified).toISOString() }],
  };
  const { frontMatter, body } = splitFrontMatter(file, name);
  const begin = [...(frontMatter?.matchAll(BLOCK) ?? [])].at(-1)?.index;
  if (frontMatter === undefined || begin === undefined) return unknown;
  const parsed = z
    .object({ [FIELD]: archiveSchema })
    .safeParse(parseBlock(frontMatter.slice(begin)));
  if (!parsed.success) return unknown;
  const { work = id, version, added } = parsed.data[FIELD];
  const additions = added.map(({ by, at, channel }) => ({
    ...{ by, at },
    ...(channel !== undefined && { channel }),
  }));
  const above = frontMatter.slice(0, begin);
  const content = above === '' ? body.replace(/^[ \t]*\n/, '') : `---\n${above}---${body}`;
  return { id, work, version, content, additions };
}

function parseBlock(yaml: string): unknown {
  try {
    return parseYaml(yaml, { maxAliasCount: 0, logLevel: 'error' });
  } catch {
    return undefined;
  }
}
