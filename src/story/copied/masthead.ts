import { SENTENCE_END } from '../../text/sentence-end.js';
import { readPeople } from '../byline.js';
import {
  isMastheadName,
  isPaperBeside,
  isPaperUnder,
  MOST_NAME_WORDS,
  withoutPlace,
} from '../masthead-name.js';
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

/** Before the name of who published a story, in its head. */
const LABEL = /^(?:publication|publisher|source):\s+(?=\S)/i;

/** The line of a page that names its publisher. */
export interface Masthead {
  readonly at: number;
  readonly name: string;
}

/** Whether a line says who wrote the story: "By Jane Doe", or a name. */
const isOfWriter = (line: Line | undefined, words: OwnWords | undefined) =>
  words?.byline?.author !== undefined || readPeople(line?.text ?? '') !== undefined;

/**
 * Whether a line beside the writer's name says for whom they write: "Jane Doe", "Westbury Mail".
 */
function isOfWriterPaper(lines: readonly Line[], own: readonly OwnWords[], i: number): boolean {
  const text = lines[i]?.text ?? '';
  if (own[i]?.reason !== undefined || own[i]?.byline !== undefined) return false;
  const isUnder = isOfWriter(lines[i - 1], own[i - 1]);
  if (isUnder && isPaperUnder(withoutPlace(text))) return true;
  return isPaperBeside(text) && isOfWriter(lines[i + 1], own[i + 1]);
}

/**
 * Finds the line of a page's head that is nothing but the publisher's name: what a byline, a credit
 * or a sign-off names again; otherwise what reads like a newspaper's name, right over the headline,
 * or nowhere else in the head, or stands beside the name of whoever wrote the story. A line that may
 * as well be a section is left alone.
 */
export function findMasthead(
  lines: readonly Line[],
  own: readonly OwnWords[],
  { headlineAt, headEnd }: Layout,
): Masthead | undefined {
  if (headlineAt === -1) return undefined;
  const textAt = (i: number) => lines[i]?.text ?? '';
  const mastheadAt = (at: number | undefined) =>
    at === undefined ? undefined : { at, name: textAt(at) };
  const inHead = lines.flatMap(({ text }, i) => {
    const { reason, byline } = own[i] ?? {};
    const isName =
      wordsIn(withoutPlace(text.replace(LABEL, ''))) <= MOST_NAME_WORDS && !SENTENCE_END.test(text);
    const isFree = reason === undefined && byline === undefined && isName;
    return isFree && (i < headlineAt || i <= headEnd) ? [i] : [];
  });
  const credited = inHead.find((i) =>
    lines.some((line, j) => credits(line, own[j] ?? { byline: undefined }, textAt(i))),
  );
  if (credited !== undefined) return mastheadAt(credited);
  const named = inHead.filter((i) => isMastheadName(textAt(i)));
  if (named.includes(headlineAt - 1)) return mastheadAt(headlineAt - 1);
  if (named.length === 0) {
    const under = inHead.filter((i) => i > headlineAt);
    const labelled = under.map((at) => ({ at, name: textAt(at).replace(LABEL, '') }));
    const told = labelled.find(({ at, name }) => name !== textAt(at) && isPaperUnder(name));
    const at = under.find((i) => isOfWriterPaper(lines, own, i));
    return told ?? (at === undefined ? undefined : { at, name: withoutPlace(textAt(at)) });
  }
  return mastheadAt(
    new Set(named.map((i) => wordsOf(textAt(i)))).size === 1 ? named[0] : undefined,
  );
}
