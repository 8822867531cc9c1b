import { Readability } from '@mozilla/readability';
import { withoutBreakMarks } from '../story/copied/break-marks.js';
import { secondHeadline } from '../story/copied/second-story.js';
import { siftLines } from '../story/copied/sift.js';
import { isMastheadName } from '../story/masthead-name.js';
import { type DroppedLine, OTHER_TITLE, wordsIn } from '../story/page-line.js';
import type { Origin } from '../story/story.js';
import { oneLine } from '../text/one-line.js';
import { squeeze } from './align.js';
import { readBlocks } from './blocks/blocks.js';
import { type Document, parseDocument } from './blocks/document.js';
import { isNestedTooDeep } from './blocks/nesting.js';
import { sortBlocks } from './body/body.js';
import { readHeadAuthor, readSigner } from './body/head.js';
import { readAddress, readFacts } from './facts/facts.js';
import { createIsTitle, readHeadline, withHeadings, withOnlyHeading } from './facts/headline.js';
import { withLargeLine } from './facts/large-line.js';
import { readLinkedData } from './facts/linked-data.js';
import { isNobody } from './facts/nobody.js';
import { findShownAddress, savedFrom, withoutAddress } from './facts/shown-address.js';
import { markTimes, readTimeOfHead, readTimes } from './facts/times.js';
import { withTitleLine } from './facts/title-line.js';
import { isFrontPage } from './front-page.js';
import { addStated, readStated } from './stated.js';

/** A story as a page of the web has it. */
export interface ReadPage {
  readonly origin: Origin;
  readonly paragraphs: readonly string[];
  readonly dropped: readonly DroppedLine[];
  /** The numbers of the paragraphs that the page has for machines or holds back, and does not show. */
  readonly unshown: readonly number[];
  /** The headline of a second story among the paragraphs. */
  readonly second?: string;
  /** Whether it says that whoever has not paid is shown a part, and shows little. */
  readonly isBeginning?: true;
}

/** Words of what a page shows of a story for subscribers to whoever is none; a whole one has more. */
const MOST_SHOWN = 200;

/** Characters, as a story file may have them. */
const MAX_HEADLINE = 300;

/** What Readability finds, if anything; it fails on some documents that are broken. */
function findArticle(document: Document): ReturnType<Readability['parse']> {
  try {
    return new Readability(document as never).parse();
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** What Readability finds in a document, which it takes apart: a title, and paragraphs. */
function readArticle(document: Document): { readonly title: string; readonly texts: string[] } {
  const article = findArticle(document);
  const content = parseDocument(`<html><body>${article?.content ?? ''}</body></html>`);
  const blocks = content?.documentElement ? readBlocks(content.documentElement).blocks : [];
  return { title: oneLine(article?.title ?? ''), texts: blocks.map(({ text }) => text) };
}

/**
 * Reads the story of a page of the web: where it is, Mozilla's Readability says; what is known of
 * it, the page's own words for machines. Nothing of the page is run.
 *
 * @param url - where the page was found
 * @returns undefined if there is no story in it
 */
export function readHtml(html: string, url?: string): ReadPage | undefined {
  if (isNestedTooDeep(html)) return undefined;
  const document = parseDocument(withoutBreakMarks(html));
  if (!document?.documentElement) return undefined;
  const linked = readLinkedData(document);
  const address = readAddress(document, linked, url ?? savedFrom(html));
  const page = readBlocks(document.documentElement, address);
  const shown = page.blocks.flatMap(({ text, hidden }) => (hidden ? [] : [text]));
  const {
    origin: facts,
    marked,
    titles: known,
    isName,
    isStory: isMarked,
  } = readFacts(document, linked, shown, { address, url });
  const subheadings = page.blocks.flatMap(({ tag, text, hidden }) =>
    tag === 'H2' && !hidden ? [text] : [],
  );
  const called = withOnlyHeading(withHeadings(known, shown, subheadings), shown, isName);
  const titles = withLargeLine(withTitleLine(called, page), document, page.blocks);
  const times = readTimes(document);
  const { title, texts } = readArticle(document);
  const headline = readHeadline(titles, isName, title)?.slice(0, MAX_HEADLINE);
  const stated = readStated(linked.body ?? '');
  const found = sortBlocks(page, texts, headline ?? '', stated.join('\n'), linked.isLive);
  const { lines, unshown } = addStated(found, stated);
  const isShown = new Set(shown);
  const hidden = new Set(page.blocks.flatMap(({ text }) => (isShown.has(text) ? [] : [text])));
  const author = marked ?? readHeadAuthor(lines);
  const shownAt = address ?? findShownAddress(lines);
  const isTitle = createIsTitle(titles, isName);
  const { origin, paragraphs, dropped } = siftLines(
    withoutAddress(markTimes(lines, times), shownAt).map((line) =>
      isTitle(line.text) ? { reason: OTHER_TITLE, ...line } : line,
    ),
    headline,
  );
  const isByFirm = linked.isByFirm === true && linked.author === facts.author;
  const signer =
    isByFirm || isNobody(facts.author, facts.publisher) ? readSigner(lines, headline) : undefined;
  const published =
    facts.published ?? origin.published ?? readTimeOfHead(page, headline ?? '', times);
  const isSiteName = (text: string) =>
    isName(text) || isMastheadName(text) || squeeze(text) === squeeze(known.title);
  const isStory = isMarked || linked.headline !== undefined || facts.published !== undefined;
  const isList = !isStory && isFrontPage(page.blocks, paragraphs, isSiteName);
  if (paragraphs.length === 0 || isList) return undefined;
  const second = secondHeadline(paragraphs);
  const isBeginning =
    linked.isPaid && paragraphs.reduce((sum, text) => sum + wordsIn(text), 0) <= MOST_SHOWN;
  return {
    origin: {
      ...(author !== undefined && author !== facts.publisher && { author }),
      ...origin,
      ...(headline !== undefined && { headline }),
      ...facts,
      ...(signer !== undefined && { author: signer }),
      ...(shownAt !== undefined && { url: shownAt }),
      ...(published !== undefined && { published }),
    },
    paragraphs,
    dropped,
    unshown: paragraphs.flatMap((text, i) =>
      unshown.has(text) || hidden.has(text) ? [i + 1] : [],
    ),
    ...(second !== undefined && { second }),
    ...(isBeginning && { isBeginning }),
  };
}
