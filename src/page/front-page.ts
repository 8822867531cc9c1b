import { wordsIn } from '../story/page-line.js';
import type { Block } from './blocks.js';
import { WHOLE } from './elsewhere.js';
import { HEADING } from './headings.js';
import { isText } from './home.js';

/** Teasers of a front page at least; under a story, some stand as well. */
const FEWEST_TEASERS = 4;
/** Sentences under the headline of a teaser at most. */
const MOST_SENTENCES = 3;
/** Words of a heading that is a headline, and no name of the site. */
const HEADLINE_WORDS = 4;
/** The share of what was taken for a story that is of teasers. */
const MOSTLY = 0.8;

/**
 * Whether a page is a list of stories and none itself: nearly all that was taken for its story are the first
 * words of others, each under a headline that leads to another page.
 *
 * @param paragraphs - what was taken for the story
 */
export function isFrontPage(blocks: readonly Block[], paragraphs: readonly string[]): boolean {
  const hasHeadline = blocks.some(
    ({ tag, text, linked, hidden }) =>
      tag === 'H1' && !hidden && linked < WHOLE && wordsIn(text) >= HEADLINE_WORDS,
  );
  if (hasHeadline) return false;
  const taken = new Set(paragraphs);
  const sections = [{ leadsOn: false, shown: 0, kept: 0 }];
  for (const block of blocks) {
    const section = sections.at(-1);
    if (!block.hidden && HEADING.test(block.tag)) {
      sections.push({ leadsOn: block.linkedToSite >= WHOLE, shown: 0, kept: 0 });
    } else if (section !== undefined && isText(block)) {
      section.shown++;
      if (taken.has(block.text)) section.kept++;
    }
  }
  const teasers = sections.filter(
    ({ leadsOn, shown }) => leadsOn && shown > 0 && shown <= MOST_SENTENCES,
  );
  const keptOf = (of: typeof sections) => of.reduce((sum, { kept }) => sum + kept, 0);
  const ofTeasers = keptOf(teasers);
  return (
    teasers.length >= FEWEST_TEASERS && ofTeasers > 0 && ofTeasers >= MOSTLY * keptOf(sections)
  );
}
