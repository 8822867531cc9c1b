import { isFurniture } from '../../story/copied/own-words.js';
import { wordsIn } from '../../story/page-line.js';
import { SENTENCE_END } from '../../text/sentence-end.js';
import type { Block } from '../blocks/blocks.js';

/** From this share of its letters in links on, a line is nothing else. */
export const WHOLE = 0.9;
/** Words that a headline has at least, and a name hardly has. */
const HEADLINE_WORDS = 4;
/** Headings of the story may lead to more on what is under them; a table may be of anything. */
const OTHER_LINE = /^(?:H[1-6]|T[RDH]|DT)$/;
/** Words of a card at most: what has more is a page whose link was never ended. */
export const CARD_WORDS = 100;

/** The links that are around several lines: the headline of something else, and what it is about. */
export function findCards(blocks: readonly Block[]): ReadonlySet<number> {
  const lines = new Map<number, number>();
  const words = new Map<number, number>();
  for (const { card, text, hidden } of blocks) {
    if (card === undefined || hidden) continue;
    lines.set(card, (lines.get(card) ?? 0) + 1);
    words.set(card, (words.get(card) ?? 0) + wordsIn(text));
  }
  const isCard = (card: number) =>
    (lines.get(card) ?? 0) > 1 && (words.get(card) ?? 0) <= CARD_WORDS;
  return new Set([...lines.keys()].filter(isCard));
}

/** Whether a line among the paragraphs leads to another story of the site, and reads like its headline. */
export const isHeadlineElsewhere = ({ text, tag, linkedToSite }: Block): boolean =>
  linkedToSite >= WHOLE &&
  !OTHER_LINE.test(tag) &&
  !SENTENCE_END.test(text) &&
  wordsIn(text) >= HEADLINE_WORDS;

/** A line that says what the list under it has, and one that leads to more from the site. */
const SAYS_WHAT =
  /\b(?:is|are|was|were|be|has|have|had|said|says|told|includ(?:es?|ed|ing)|named|called)\b[^.!?]{0,300}:$/i;
const LEADS_ON =
  /\b(?:more|also|related|read|see|watch|follow|here|stories|coverage|articles?|links?|latest|topics?)\b/i;

/** "Ida Roe, 41, of Skerry", "Olav Berg (33)", "a boat of 1912": a name with what is to be known of it, or no headline. */
const IS_NAMED =
  /^(?:\p{Ll}|["“‘]?(?:\p{Lu}[\p{L}.’'-]*\s){1,4}?(?:(?:van|von|de|der|den|del|della|da|di|al|bin) ){0,2}\p{Lu}[\p{L}.’'-]*(?:, (?:\d|an? |the |who |of |from )| \())/u;

/** The names in lists that a sentence of the story leads up to: "The dead were:" */
export function findAnnounced(blocks: readonly Block[]): ReadonlySet<number> {
  const announced = new Set<number>();
  let isAnnounced = false;
  blocks.forEach(({ text, tag, hidden, linked }, i) => {
    if (hidden) return;
    if (tag === 'LI') {
      if (isAnnounced && IS_NAMED.test(text)) announced.add(i);
      return;
    }
    isAnnounced =
      linked < WHOLE && SAYS_WHAT.test(text) && !LEADS_ON.test(text) && !isFurniture(text);
  });
  return announced;
}
