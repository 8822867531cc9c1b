import { findStoryAddress, LINK_ADDRESS, leadsSomewhere } from '../../story/addresses.js';
import { isFurniture } from '../../story/copied/own-words.js';
import type { Line } from '../../story/page-line.js';
import { linkIn } from '../../text/link.js';

/** What a browser writes into a page that it saves; the number is that of the letters. */
const SAVED_FROM = /<!--\s{0,9}saved from url=\(\d{1,6}\)(https?:\/\/[^\s<>]{1,2000})\s{0,9}-->/i;
/** Characters at the beginning of a page among which it stands. */
const BEGINNING = 3_000;

/** Where a page was saved from, if a browser says so in it. */
export const savedFrom = (html: string): string | undefined =>
  SAVED_FROM.exec(html.slice(0, BEGINNING))?.[1];

/** The address that a page shows above its story or under it: a page for printing says where it comes from. */
export const findShownAddress = (lines: readonly Line[]): string | undefined =>
  findStoryAddress(lines.flatMap(({ text }) => (isFurniture(text) ? [] : [text])));

/** Lines without those that are nothing but the story's own address. */
export const withoutAddress = (
  lines: readonly Line[],
  address: string | undefined,
): readonly Line[] =>
  lines.map((line) => {
    const isOwn =
      address !== undefined && leadsSomewhere(line.text) && linkIn(line.text) === address;
    return isOwn ? { reason: LINK_ADDRESS, ...line } : line;
  });
