import { stringify } from 'yaml';
import type { EditorsNote, Origin } from './story.js';

/** An editor's note as somebody would write it: without lists of nothing. */
const formatNote = ({ name, aliases, roles }: EditorsNote) => ({
  name,
  ...(aliases.length > 0 && { aliases }),
  ...(roles.length > 0 && { roles }),
});

/**
 * The content of a story file.
 *
 * @param frontMatter - YAML to keep as it is, or the facts to write
 * @param people - whom an editor has described; they are written with the facts
 */
export function formatStoryFile(
  frontMatter: string | Origin,
  paragraphs: readonly string[],
  people: readonly EditorsNote[] = [],
): string {
  const body = `${paragraphs.join('\n\n')}\n`;
  if (typeof frontMatter === 'string') return `---\n${frontMatter}---\n\n${body}`;
  const facts: [string, unknown][] = Object.entries(frontMatter);
  if (people.length > 0) facts.push(['people', people.map(formatNote)]);
  const known = facts.filter(([, value]) => value !== undefined);
  if (known.length === 0) return body;
  return `---\n${stringify(Object.fromEntries(known), { lineWidth: 0, aliasDuplicateObjects: false })}---\n\n${body}`;
}
