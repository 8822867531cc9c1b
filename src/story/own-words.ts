import { isPastTense } from '../text/past-tense.js';
import { type Byline, readByline } from './byline.js';
import { AROUND, CAPTION, CONTACT, FURNITURE, type FurnitureRule, POST } from './furniture.js';
import { SENTENCE_END } from './lines.js';
import { isSentence, LINK, type Line, SIGNED, wordsIn, wordsOf } from './page-line.js';
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

/** Whether a line is a sentence that tells what happened, or what somebody said. */
export const tells = (text: string): boolean => isSentence(text) && TELLS.test(text);

/** Whether an agency signs what a line tells: captions hardly have a past tense. */
const isSigned = (text: string) =>
  SIGNED.test(text) && text.split(/[^\p{L}]+/u).some((word) => isPastTense(word));

export function ruleFor(text: string, rules: readonly FurnitureRule[]): FurnitureRule | undefined {
  if (tells(text) || isSigned(text)) return undefined;
  return rules.find(({ line }) => line.test(text));
}

/** Whether a line is site furniture by its own words. */
export const isFurniture = (text: string): boolean =>
  ruleFor(text, FURNITURE) !== undefined ||
  ruleFor(text, AROUND)?.reason === CONTACT ||
  readByline(text) !== undefined;

/** How a sentence ends that is one by itself. */
const ENDS = /[.!?][”’"']*$/;
const SPEECH = /[“”"]/;
/** Words that turn to the reader, to have them read on, pay or agree. */
const ADDRESSES =
  /\b(?:you(?:rs?)?|we|us|our|subscri\w+|sign(?:ed|ing)? (?:up|in)|log in|newsletters?|in-?box|e-?mails?|cookies|unlock|unlimited|privacy)\b|[$£€]\d[\d.,]{0,9} (?:a|per) /i;

/** An entry of a list that ranks, and is too short for a headline. */
const RANKED = /^\d{1,3}[.)]\s+\S+(?:\s\S+){0,2}$/;

/** Whether what a page calls a line fits the line: a name alone may as well be what it is about. */
function fitsMark(mark: string, { text, linked = 0 }: Line): boolean {
  const words = wordsIn(text);
  const isLabel = words <= 6 && !SENTENCE_END.test(text);
  switch (mark) {
    case CAPTION:
      return words <= 60;
    case 'an invitation to a newsletter':
    case 'an invitation to subscribe':
    case 'a notice about cookies':
      return isLabel || (words <= 60 && !tells(text) && !SPEECH.test(text) && ADDRESSES.test(text));
    case 'the byline':
    case 'the date':
      return words <= 12 && !tells(text);
    case 'a link to something else':
      return linked >= LINK || (!isSentence(text) && words <= 15);
    default:
      return isLabel;
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
  const last = lines.findLastIndex(({ text }) => isSentence(text) && !ruleFor(text, FURNITURE));
  const read = (line: Line, i: number): OwnWords => {
    const { text, reason, mark } = line;
    const byline = readByline(text);
    // A story may begin by saying its headline in a sentence.
    const isSaid = i > titleAt && ENDS.test(text) && !ENDS.test(headline ?? '');
    if (title !== undefined && !isSaid && wordsOf(text) === title) {
      return { reason: 'the headline again', byline };
    }
    if (reason !== undefined) return { reason, byline };
    const site = readSiteNames(text, headline, i === titleAt - 1 && byline === undefined);
    if (site !== undefined) return { reason: site.reason, byline, site };
    const rule = ruleFor(text, FURNITURE);
    // "Most popular names", "1. Olga", "2. Anna": what has a number and a word or two is no link.
    if (rule?.heads !== undefined && RANKED.test(lines[i + 1]?.text ?? '')) return { byline };
    // Under the last sentence, an agency signs the story.
    if (i > last && rule?.reason === CAPTION && SIGNED.test(text)) return { byline };
    // The day of a post is not the story's.
    if (rule !== undefined) return { ...rule, byline: rule.reason === POST ? undefined : byline };
    if (mark !== undefined && fitsMark(mark, line)) return { reason: mark, byline };
    return QUOTED.test(text) && isPulled(text)
      ? { reason: 'a sentence of the story, shown once more', byline }
      : { byline };
  };
  const own: OwnWords[] = [];
  let hasBegun = false;
  let hasAuthor = false;
  lines.forEach((line, i) => {
    const quoted = line.cites ? own.at(-1) : undefined;
    // Whose words they are goes with the words.
    const words = quoted === undefined ? read(line, i) : { ...quoted, byline: undefined };
    const { reason, byline } = words;
    // "Jane Doe, writer" under the first sentence, or under "By Ann Lee", is of whom the story tells.
    const isOther = byline?.isLoose === true && (hasBegun || hasAuthor);
    own.push(isOther ? { ...words, byline: undefined } : words);
    // Over the headline stand sentences and authors of other stories.
    if (i <= titleAt) return;
    hasBegun ||= reason === undefined && byline === undefined && isSentence(line.text);
    hasAuthor ||= byline?.author !== undefined && !byline.isLoose;
  });
  return own;
}
