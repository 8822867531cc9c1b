import { stampOf } from '../stamps.js';

/** What may be a dateline: what stands before a dash. */
const BEFORE_DASH = /^([^—–\n]{2,70}?)\s*(?:—|–|--?(?=\s))\s*(?=["“‘'(]?[\p{Lu}\p{N}])/u;

/** A number, capitals, or an agency in brackets: most paragraphs begin with none of them. */
const MAY_OPEN = /^(?:\d|\p{Lu}[\p{Lu}.]|\p{Lu}[^()]{1,60}\(\p{Lu}{2,}\))/u;

/** Characters; what is longer is a sentence. */
export const MAX_LEAD_IN = 100;

/** A place in capitals, with region, day and agency: "LIMA, Peru (AP)", "PORT ALMA, May 8". */
function isDateline(words: readonly string[]): boolean {
  const [first = ''] = words;
  const isMarked =
    /^\p{Lu}[\p{Lu}.’'-]+,?$/u.test(first) || /^\(\p{Lu}{2,}\)$/u.test(words.at(-1) ?? '');
  return isMarked && words.every((word) => /^[(\p{Lu}\p{N}/]/u.test(word));
}

/**
 * How many characters at the head of a paragraph say where or when it was written, and are no part of
 * its first sentence: a dateline ("LIMA, Peru (AP) —") or the time of an entry in a live report
 * ("10:42:").
 *
 * @returns 0 if there are none; white space at the end counts
 */
export function leadInLength(paragraph: string): number {
  if (!MAY_OPEN.test(paragraph)) return 0;
  const stamp = stampOf(paragraph);
  if (stamp !== undefined) return stamp.length;
  const match = BEFORE_DASH.exec(paragraph);
  const words = match?.[1]?.trim().split(/\s+/) ?? [];
  return match !== null && isDateline(words) ? match[0].length : 0;
}

/** Whether the first sentence of a paragraph is nothing but that. */
export function isLeadIn(sentence: string): boolean {
  if (sentence.length >= MAX_LEAD_IN) return false;
  // As if a sentence followed.
  return (
    stampOf(sentence)?.length === sentence.length || leadInLength(`${sentence} A`) > sentence.length
  );
}
