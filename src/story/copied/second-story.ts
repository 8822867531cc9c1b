import { readByline } from '../byline.js';
import { isSentence, wordsIn } from '../page-line.js';

/** Words of a headline. */
const FEWEST_WORDS = 3;
const MOST_WORDS = 25;
/** Sentences of a story at least: a note under one, with a name and a day, has fewer. */
const FEWEST_SENTENCES = 2;

const hasStory = (paragraphs: readonly string[]) =>
  paragraphs.filter(isSentence).length >= FEWEST_SENTENCES;

/**
 * The headline of a second story under the first, where it is sure: it has an author and a day of its
 * own below it. Sub-headings have none, nor has a chapter by another author.
 */
export function secondHeadline(paragraphs: readonly string[]): string | undefined {
  return paragraphs.find((line, i) => {
    const words = wordsIn(line);
    if (isSentence(line) || words < FEWEST_WORDS || words > MOST_WORDS) return false;
    if (readByline(line) !== undefined) return false;
    const head = paragraphs.slice(i + 1, i + 3).map(readByline);
    const [byline] = head;
    const isSigned =
      byline?.author !== undefined && head.some((one) => one?.published !== undefined);
    return isSigned && hasStory(paragraphs.slice(0, i)) && hasStory(paragraphs.slice(i + 2));
  });
}
