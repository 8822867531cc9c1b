import { wordsIn } from '../story/page-line.js';
import type { Block } from './blocks/blocks.js';
import { HEADING } from './blocks/headings.js';
import { WHOLE } from './body/elsewhere.js';
import { namesSection } from './facts/names.js';
import { isText } from './home.js';

/** Teasers of a front page at least; under a story, some stand as well. */
const FEWEST_TEASERS = 4;
/** Paragraphs under the headline of a teaser at most. */
const MOST_PARAGRAPHS = 3;
/** Words that a headline has, and that the name of a site, a person or a team hardly has. */
const HEADLINE_WORDS = 4;
/** Words from which on a heading is a headline that has no more than one in capitals: "Diver finds cracks". */
const SENTENCE_CASE_WORDS = 3;
const SENTENCE_CASE = /^\S+(?:\s[^\p{Lu}\s]\S*)+$/u;
/** What a list of stories is called by what it lists. */
const LIST_TITLE =
  /^(?:(?:search )?results? for:? [“"‘']|search results$|you searched for\b|\d[\d,]* (?:articles|posts|results|stories) (?:found|for|tagged)\b|(?:articles|posts|stories) (?:filed under|tagged)\b|(?:archives|category|tag):\s)/i;
/** Words of a heading that says what is under it, where it names neither the site nor a section. */
const TITLE_WORDS = 2;
/** The share of what was taken for a story that is of teasers. */
const MOSTLY = 0.8;

/**
 * Whether a page is a list of stories and none itself: nearly all that was taken for its story are the first
 * words of others, each under a headline that leads to another page. What has a title of its own, or begins
 * with words of its own, is a story in parts, or one with teasers under it.
 *
 * @param paragraphs - what was taken for the story
 * @param isSiteName - tells the names of its site
 */
export function isFrontPage(
  blocks: readonly Block[],
  paragraphs: readonly string[],
  isSiteName: (text: string) => boolean,
): boolean {
  const isHeadline = (text: string) =>
    wordsIn(text) >= HEADLINE_WORDS ||
    (wordsIn(text) >= SENTENCE_CASE_WORDS && SENTENCE_CASE.test(text));
  const isTitle = (text: string) =>
    wordsIn(text) >= HEADLINE_WORDS ||
    (wordsIn(text) >= TITLE_WORDS && !isSiteName(text) && !namesSection(text));
  const hasTitle = blocks.some(
    ({ tag, text, linked, hidden }) =>
      tag === 'H1' && !hidden && linked < WHOLE && !LIST_TITLE.test(text) && isTitle(text),
  );
  if (hasTitle) return false;
  const taken = new Set(paragraphs);
  const sections = [{ leadsOn: false, shown: 0, kept: 0 }];
  for (const block of blocks) {
    const section = sections.at(-1);
    if (!block.hidden && HEADING.test(block.tag)) {
      const leadsOn = isHeadline(block.text) && block.linkedToSite >= WHOLE;
      sections.push({ leadsOn, shown: 0, kept: 0 });
    } else if (section !== undefined && isText(block)) {
      section.shown++;
      if (taken.has(block.text)) section.kept++;
    }
  }
  const isTeaser = ({ leadsOn, shown }: (typeof sections)[number]) =>
    leadsOn && shown > 0 && shown <= MOST_PARAGRAPHS;
  const teasers = sections.filter(isTeaser);
  const first = sections.findIndex(isTeaser);
  if (sections.slice(0, first).some(({ kept }) => kept > 0)) return false;
  const keptOf = (of: typeof sections) => of.reduce((sum, { kept }) => sum + kept, 0);
  const ofTeasers = keptOf(teasers);
  return (
    teasers.length >= FEWEST_TEASERS && ofTeasers > 0 && ofTeasers >= MOSTLY * keptOf(sections)
  );
}
