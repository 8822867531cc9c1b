import type { RecordEvent } from '../answers/record/events.js';
import type { Namesake } from '../answers/record/meant.js';
import type { ReadingFacts } from '../answers/record/stories.js';
import type { Source } from '../answers/source.js';
import { ALL_STORIES } from '../story/story.js';
import { words } from '../words.js';
import { recordLine } from './attribution.js';
import { dateBeside, eventOffer, eventText } from './event-text.js';
import { askOffer, pageOf, pagerOf } from './leads.js';
import { buttons, message, picker, type Reply, text } from './message.js';
import { alsoLine, readingLine, storyPicker } from './record.js';
import { namesakeLines } from './record-people.js';
import { bold, day, heading, plain, shorten } from './text.js';

/** Events on a page: each has a line of where it stands as well. */
const ON_PAGE = 6;
/** Code units of markdown; the menu leads to the whole. */
const EVENT_LENGTH = 140;

/** What happens when, in several stories, in one line of time. */
export function recordTimelineReply(
  answer: ReadingFacts & {
    readonly about: string | null;
    readonly events: readonly RecordEvent[];
    readonly page: number;
    readonly namesakes: readonly Namesake[];
    readonly stories: readonly Source[];
  },
): Reply {
  const { about, events, page: wanted, namesakes, stories } = answer;
  const known = new Map(stories.map((source) => [source.story, source]));
  const { items, page, pages } = pageOf(events, wanted, ON_PAGE);
  const asked = { story: ALL_STORIES, ...(about && { about }) };
  const pager = pagerOf('timeline', asked, { page, pages });
  return message(events.length === 0 ? 'none' : 'plain', [
    text(
      heading(words.timelineOf(about && shorten(about, 200))),
      events.length === 0 ? plain(bold(words.noTimesHere(about, answer))) : undefined,
      namesakeLines(namesakes),
      readingLine(answer, about),
    ),
    ...items.map((event) => {
      const { story, when, paragraph, also } = event;
      const date = dateBeside(event);
      const source = known.get(story);
      return text(
        plain(
          bold(shorten(when, 60)),
          ...(date === undefined ? [] : [' · ', day(date)]),
          ' · ',
          ...eventText(event, EVENT_LENGTH),
        ),
        source && recordLine(source, paragraph),
        alsoLine({ also }, stories),
      );
    }),
    text(pager.line),
    ...(items.length === 0
      ? storyPicker(stories)
      : picker(
          words.readEvent,
          items.map((event) => eventOffer(event.story, event)),
        )),
    ...buttons([...pager.offers, askOffer(ALL_STORIES, about ?? undefined)]),
  ]);
}
