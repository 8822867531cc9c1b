import { fold } from '../text/fold.js';
import { INNER_END, SENTENCE_END } from '../text/sentence-end.js';
import { NEWS_AGENCY } from './agencies.js';

/** A line of a page: a paragraph, or a part of the site. */
export interface Line {
  readonly text: string;
  /** The share of its letters that stand in links, where that is known. */
  readonly linked?: number;
  /** What the page itself calls it, which may be wrong: "the byline". */
  readonly mark?: string;
  /** Whether it says whose the words of the line before it are. */
  readonly cites?: boolean;
  /** Why it is no part of the story, where that is known already. */
  readonly reason?: string;
}

/** A line of the page that is not part of the story. */
export interface DroppedLine {
  readonly text: string;
  readonly reason: string;
}

/** Why a line is left out that the page calls its story by, and that is not its headline. */
export const OTHER_TITLE = 'another headline';

/** From this share of letters in links on, a line is a link. */
export const LINK = 0.5;

/** Words from which on a line that ends in a colon is a sentence, and no label. */
const SENTENCE_WORDS = 5;
const LABEL = /:$/;

export const wordsIn = (text: string): number => text.split(/\s+/).length;

/** The words of a line as they are compared: without case, accents and punctuation. */
export const wordsOf = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Words of a paragraph that has lost its end, or ends with a name: no menu has sentences. */
const PARAGRAPH_WORDS = 25;

/** Whether a line is a paragraph without its end. */
export const isCutShort = (text: string): boolean =>
  INNER_END.test(text) && wordsIn(text) >= PARAGRAPH_WORDS;

/** How a sentence ends in other scripts. */
const OTHER_END = /[。！？।۔؟][”’"'»)\]」』]*$/u;

/** Whether nothing in a text is a whole sentence, so that it may be a list of links, and no story. */
export const lacksSentences = (paragraphs: readonly string[]): boolean =>
  !paragraphs.some((text) => isSentence(text) || OTHER_END.test(text));

/** "U.S.", which is a section of a site. */
const INITIALISM = /^(?:\p{Lu}\.)+$/u;

/** How a news agency signs its last paragraph: "The mine was shut in May. (AFP)" */
export const SIGNED = new RegExp(String.raw`[.!?][”’"']{0,2}\s[([]${NEWS_AGENCY}[)\]]$`);

export const isSentence = (text: string): boolean =>
  (SENTENCE_END.test(text) && !INITIALISM.test(text)) || SIGNED.test(text)
    ? wordsIn(text) >= SENTENCE_WORDS || !LABEL.test(text)
    : isCutShort(text);
