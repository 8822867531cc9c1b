import { STOP_WORDS } from '../text/english/stop-words.js';
import { words } from '../words.js';
import { encodePress, type RawOptions } from './custom-id.js';
import { type Block, buttons, type Offer } from './message.js';
import { type Line, small } from './text.js';

/** A row of small buttons, "¶6", each of which opens a paragraph in its context. */
export function paragraphButtons(story: string, paragraphs: readonly number[]): Block[] {
  return buttons(
    paragraphs.map((paragraph) => ({
      label: words.paragraph(paragraph),
      code: encodePress('passage', { story, paragraph }),
    })),
  );
}

/** What leads to who somebody is. */
export function whoOffer(story: string, name: string): Offer {
  return { label: words.whoIs(name), code: encodePress('who', { story, name }) };
}

/** What leads to all that somebody said. */
export function saidOffer(story: string, speaker: string): Offer {
  return { label: words.allSaid(speaker), code: encodePress('quotes', { story, speaker }) };
}

/** What asks for another question, with the last one to begin from where there is room for it. */
export function askOffer(story: string, question?: string): Offer {
  const code = question === undefined ? undefined : encodePress('again', { story, question });
  return { label: words.askMore, code: code ?? encodePress('again', { story }) };
}

/** What leads to the passages that come nearest to a question, where the story is not said to answer. */
export function nearestOffer(story: string, question: string): Offer {
  const codeOf = (asked: readonly string[]) =>
    encodePress('nearest', { story, question: asked.join(' ') });
  const all = question.split(/\s+/);
  const whole = codeOf(all);
  if (whole !== undefined) return { label: words.showNearest, code: whole };
  // A long question and a long id leave room for the words that count, if any do, or for the first of these.
  const telling = all.filter((word) => !STOP_WORDS.has(word.toLowerCase()));
  const asked = telling.length === 0 ? all : telling;
  let code: string | undefined;
  for (let count = 1; count <= asked.length; count++) {
    const longer = codeOf(asked.slice(0, count));
    if (longer === undefined) break;
    code = longer;
  }
  return { label: words.showNearest, code };
}

/** What leads to what each of the stories about a question says. */
export function compareOffer(question: string): Offer {
  return { label: words.compare, code: encodePress('compare', { question }) };
}

/** What leads to all the stories on the topic of one. */
export function topicOffer(story: string, label: string = words.sameTopic): Offer {
  return { label, code: encodePress('stories', { topic: story }) };
}

/** What leads to a summary. */
export function summaryOffer(story: string): Offer {
  return { label: words.summary, code: encodePress('summary', { story, length: 'short' }) };
}

/** What leads to what there is to ask; without a story, of the one that is meant. */
export function helpOffer(story?: string): Offer {
  return { label: words.help, code: encodePress('help', story === undefined ? {} : { story }) };
}

/** What leads on from a reply that is of no story. */
export function deskButtons(): Block[] {
  return buttons([{ label: words.storiesHere, code: encodePress('stories', {}) }, helpOffer()]);
}

/** What leads to all that anybody said. */
export function quotesOffer(story: string): Offer {
  return { label: words.allQuotes, code: encodePress('quotes', { story }) };
}

/** What leads to what happens when. */
export function timelineOffer(story: string): Offer {
  return { label: words.whenThings, code: encodePress('timeline', { story }) };
}

/** A part of a list that is longer than a card. */
export interface Page<T> {
  readonly items: readonly T[];
  /** From 1. */
  readonly page: number;
  readonly pages: number;
}

/**
 * One page of a list.
 *
 * @param page - from 1; one behind the last is the last
 * @param size - items on a page
 */
export function pageOf<T>(list: readonly T[], page: number, size: number): Page<T> {
  const pages = Math.max(1, Math.ceil(list.length / size));
  const shown = Math.min(page, pages);
  return { items: list.slice((shown - 1) * size, shown * size), page: shown, pages };
}

/** The pages around one of a list. */
export interface Pager {
  /** Which page it is of how many; absent where it is the only one. */
  readonly line: Line | undefined;
  /** What leads to the pages before and after it. */
  readonly offers: readonly Offer[];
}

/** Says which page it is, and leads to the others; where no button can, it says how to come there. */
export function pagerOf(
  command: string,
  options: RawOptions,
  { page, pages }: Omit<Page<unknown>, 'items'>,
): Pager {
  const to = (label: string, number: number) => ({
    label,
    code: encodePress(command, { ...options, page: number }),
  });
  const offers = [
    ...(page > 1 ? [to(words.back, page - 1)] : []),
    ...(page < pages ? [to(words.next, page + 1)] : []),
  ];
  const isLed = offers.every(({ code }) => code !== undefined);
  const other = page < pages ? page + 1 : page - 1;
  const line = words.pageOf(page, pages) + (isLed ? '' : words.toPage(command, other));
  return { line: pages > 1 ? small(line) : undefined, offers };
}
