import { SENTENCE_END } from '../../text/sentence-end.js';
import { isMastheadName, MOST_NAME_WORDS } from '../masthead-name.js';
import { type Line, wordsIn, wordsOf } from '../page-line.js';
import { CAPTION } from './furniture.js';
import type { Layout } from './layout.js';
import type { OwnWords } from './own-words.js';

/** Before the name of whom somebody writes for, and of whose a picture is. */
const WRITTEN_FOR = /(?:[/,|–—-]|\bfor)$/;
const PICTURE_OF = /[/|©]$/;

/** Whether a byline, a credit or a sign-off ends with a name: "Photo: Rolf Aas / Skerry Times". */
function credits({ text }: Line, { byline, reason, site }: OwnWords, name: string): boolean {
  const words = wordsOf(name);
  if (site?.names.via !== undefined) return wordsOf(site.names.via) === words;
  if (byline === undefined && reason !== CAPTION) return false;
  const before = byline === undefined ? PICTURE_OF : WRITTEN_FOR;
  const bare = text.replace(/[\s.)\]]{1,4}$/, '');
  return bare.endsWith(name) && before.test(bare.slice(0, -name.length).trimEnd());
}

/**
 * Finds the line of a page's head that is nothing but the publisher's name: what a byline, a credit
 * or a sign-off names again; otherwise what reads like a newspaper's name, right over the headline,
 * or nowhere else in the head. A line that may as well be a section is left alone.
 */
export function findMasthead(
  lines: readonly Line[],
  own: readonly OwnWords[],
  { headlineAt, headEnd }: Layout,
): number | undefined {
  if (headlineAt === -1) return undefined;
  const textAt = (i: number) => lines[i]?.text ?? '';
  const inHead = lines.flatMap(({ text }, i) => {
    const { reason, byline } = own[i] ?? {};
    const isName = wordsIn(text) <= MOST_NAME_WORDS && !SENTENCE_END.test(text);
    const isFree = reason === undefined && byline === undefined && isName;
    return isFree && (i < headlineAt || i <= headEnd) ? [i] : [];
  });
  const credited = inHead.find((i) =>
    lines.some((line, j) => credits(line, own[j] ?? { byline: undefined }, textAt(i))),
  );
  if (credited !== undefined) return credited;
  const named = inHead.filter((i) => isMastheadName(textAt(i)));
  if (named.includes(headlineAt - 1)) return headlineAt - 1;
  return new Set(named.map((i) => wordsOf(textAt(i)))).size === 1 ? named[0] : undefined;
}
