import type { ComparedStory } from '../answers/record/comparison.js';
import type { ReadingFacts } from '../answers/record/stories.js';
import { type Repeated, toldOnce } from '../answers/record/told-once.js';
import type { Source } from '../answers/source.js';
import { ALL_STORIES } from '../story/story.js';
import { words } from '../words.js';
import { originLine, recordLine } from './attribution.js';
import { askOffer, pageOf, pagerOf } from './leads.js';
import { type Block, buttons, message, type Reply, text } from './message.js';
import { quote } from './quote.js';
import { alsoLine, passageOffers, readingLine, storyPicker } from './record.js';
import { bold, heading, plain, shorten } from './text.js';

/** Stories on a page: each has a passage and where it stands. */
const ON_PAGE = 4;
/** Code units of markdown. */
const PASSAGE_LENGTH = 400;
const HEADING_LENGTH = 300;

type Shown = ComparedStory & Partial<Repeated>;

/** The stories, those that say it in the same words as one before them with that one. */
function shownOf(stories: readonly ComparedStory[]): Shown[] {
  const saying = stories.flatMap((one) =>
    one.passage === null ? [] : { ...one, paragraph: one.passage.paragraph },
  );
  const told = toldOnce(
    saying,
    ({ passage }) => passage?.highlight ?? '',
    ({ verdict }) => verdict,
  );
  return [...told, ...stories.filter(({ passage }) => passage === null)];
}

function storyBlock(
  { verdict, passage, also = [], ...source }: Shown,
  stories: readonly Source[],
): Block {
  if (passage === null) return text(plain(bold(words.doesNotSay)), originLine(source));
  const { text: whole, highlightAt, paragraph, speaker } = passage;
  return text(
    verdict === 'closest' ? plain(words.nearest) : undefined,
    quote(whole, PASSAGE_LENGTH, { part: highlightAt, bold: verdict === 'answer' }),
    recordLine(source, paragraph, speaker),
    alsoLine({ also }, stories),
  );
}

/** What each of several stories says to one question. */
export function comparisonReply(
  answer: ReadingFacts & {
    readonly question: string;
    readonly stories: readonly ComparedStory[];
    readonly page: number;
    /** There is no story because nothing was asked that could be looked for. */
    readonly vague?: true;
  },
): Reply {
  const { question, stories, page: wanted, vague } = answer;
  const { items, page, pages } = pageOf(shownOf(stories), wanted, ON_PAGE);
  const pager = pagerOf('compare', { question }, { page, pages });
  const answering = stories.filter(({ verdict }) => verdict === 'answer').length;
  return message(stories[0]?.verdict ?? 'none', [
    text(
      heading(shorten(question, HEADING_LENGTH)),
      plain(
        stories.length === 0
          ? bold(vague === true ? words.tooLittle : words.noneSays)
          : words.compared(answering, stories.length),
      ),
      readingLine(answer, question),
    ),
    ...items.map((one) => storyBlock(one, stories)),
    text(pager.line),
    ...buttons(
      passageOffers(
        items.flatMap(({ passage, ...source }) =>
          passage === null ? [] : [{ source, paragraph: passage.paragraph }],
        ),
      ),
    ),
    ...buttons([...pager.offers, askOffer(ALL_STORIES, question)]),
    ...storyPicker(stories),
  ]);
}
