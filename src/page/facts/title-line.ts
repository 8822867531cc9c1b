import { wordsIn } from '../../story/page-line.js';
import type { Blocks } from '../blocks/blocks.js';
import { isText } from '../home.js';
import type { Titles } from './headline.js';

/** What word processors call the line that is the title of a document. */
const TITLE = /^title$/i;
const WORD_TITLE = /^MsoTitle$/i;
const FEWEST_WORDS = 3;

/**
 * A word processor saves a document as a page without a heading, and with no title or the name of a
 * file: it is the line over the text that has the style of a title.
 */
export function withTitleLine(titles: Titles, { blocks, elements }: Blocks): Titles {
  if (titles.headings.length > 0 || titles.stated.length > 0) return titles;
  const begin = blocks.findIndex(isText);
  const line = blocks.slice(0, Math.max(0, begin)).find(({ text, tag, element, hidden }) => {
    if (hidden || tag !== 'P' || wordsIn(text) < FEWEST_WORDS) return false;
    const styles = elements[element]?.classes.split(/\s+/) ?? [];
    return styles.some(
      (name) => WORD_TITLE.test(name) || (titles.title === '' && TITLE.test(name)),
    );
  });
  return line === undefined ? titles : { ...titles, stated: [line.text] };
}
