import { type Byline, readByline } from './byline.js';
import { FURNITURE, type FurnitureRule } from './furniture.js';
import { SENTENCE_END } from './lines.js';
import { isSentence, LINK, type Line, wordsIn, wordsOf } from './page-line.js';
import { createPulled } from './pulled.js';
import { readSiteNames, type SiteNames } from './site-names.js';

/** What a line is by its own words, wherever it stands. */
export interface OwnWords {
  /** Why it is no part of the story. */
  readonly reason?: string;
  /** Why the lines under it that are no sentences are none either. */
  readonly heads?: string;
  /** What it tells of author and day, if it is a line of such things. */
  readonly byline: Byline | undefined;
  /** What it tells of the site. */
  readonly site?: SiteNames;
}

/** A sentence that is set apart stands in quotation marks, or is no whole one. */
const QUOTED = /^[“"‘'«„]|[^.!?…:”’"'»)\]]$/;
/** Who tells what happened is no site's furniture. */
const TELLS = /\b(?:said|says?|told|was|were|had|did|according)\b/i;

export function ruleFor(text: string, rules: readonly FurnitureRule[]): FurnitureRule | undefined {
  if (isSentence(text) && TELLS.test(text)) return undefined;
  return rules.find(({ line }) => line.test(text));
}

/** Whether a line is site furniture by its own words. */
export const isFurniture = (text: string): boolean =>
  ruleFor(text, FURNITURE) !== undefined || readByline(text) !== undefined;

/** Whether what a page calls a line fits the line. */
function fitsMark(mark: string, { text, linked = 0 }: Line): boolean {
  const words = wordsIn(text);
  switch (mark) {
    case 'the caption of a picture':
    case 'an invitation to a newsletter':
    case 'an invitation to subscribe':
    case 'a notice about cookies':
      return words <= 60;
    case 'the byline':
    case 'the date':
      return words <= 12 && !(isSentence(text) && TELLS.test(text));
    case 'a link to something else':
      return linked >= LINK || (!isSentence(text) && words <= 15);
    default:
      return words <= 6 && !SENTENCE_END.test(text);
  }
}

/**
 * Reads what each line is by its own words.
 *
 * @param titleAt - where the headline stands, or -1
 */
export function readOwnWords(
  lines: readonly Line[],
  headline: string | undefined,
  titleAt: number,
): readonly OwnWords[] {
  const title = headline === undefined ? undefined : wordsOf(headline);
  const isPulled = createPulled(
    lines.flatMap(({ text, reason }) => (reason === undefined ? [text] : [])),
  );
  return lines.map((line, i): OwnWords => {
    const { text, reason, mark } = line;
    const byline = readByline(text);
    if (title !== undefined && wordsOf(text) === title) {
      return { reason: 'the headline again', byline };
    }
    if (reason !== undefined) return { reason, byline };
    const site = readSiteNames(text, headline, i === titleAt - 1 && byline === undefined);
    if (site !== undefined) return { reason: site.reason, byline, site };
    const rule = ruleFor(text, FURNITURE);
    if (rule !== undefined) return { ...rule, byline };
    if (mark !== undefined && fitsMark(mark, line)) return { reason: mark, byline };
    return QUOTED.test(text) && isPulled(text)
      ? { reason: 'a sentence of the story, shown once more', byline }
      : { byline };
  });
}
