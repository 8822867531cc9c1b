import { eventsOn, nearWords, type RecordEvent } from '../src/answers/record/events.js';
import type { Namesake } from '../src/answers/record/meant.js';
import { describeReading, type ReadingFacts } from '../src/answers/record/stories.js';
import { type Source, sourceOf } from '../src/answers/source.js';
import type { Answer } from '../src/command/command.js';
import { defineCommand } from '../src/command/define.js';
import { PAGE_OPTION, textOption } from '../src/command/option.js';
import { placeOf, whenText } from '../src/digest/events/timeline.js';
import { originLine } from '../src/reply/attribution.js';
import { dateBeside, eventOffer, eventText } from '../src/reply/event-text.js';
import { askOffer, pageOf, pagerOf, summaryOffer, timelineOffer } from '../src/reply/leads.js';
import { buttons, message, picker, text } from '../src/reply/message.js';
import { recordTimelineReply } from '../src/reply/record-timeline.js';
import { bold, day, heading, plain, shorten } from '../src/reply/text.js';
import { slice } from '../src/story/story.js';
import { oneLine } from '../src/text/one-line.js';
import { type Span, within } from '../src/text/span.js';
import { words } from '../src/words.js';

/** Events on a page: what a person scrolls through on a phone. */
const SHOWN = 12;
/** Code units of markdown: a line or two on a phone; the menu leads to the whole. */
const EVENT_LENGTH = 90;
const MAX_ABOUT_LENGTH = 200;

interface TimelineAnswer extends Answer {
  command: 'timeline';
  about: string | null;
  source: Source;
  /** `when` is the story's words; `date` is ISO 8601, where those words give one. */
  events: {
    when: string;
    date?: string;
    paragraph: number;
    /** Where in the paragraph the words for the time stand. */
    at: number;
    text: string;
    /**
     * Where in `text` it begins to tell how an accusation ended. The event is not shown without
     * that.
     */
    outcomeAt?: number;
    /** Where in `text` the event is told, if the sentence as a whole tells something else. */
    toldAt?: Span;
  }[];
  /** Which page of them is meant, from 1. */
  page: number;
}

interface TimelineAllAnswer extends Answer, ReadingFacts {
  command: 'timeline';
  about: string | null;
  /** Those that have a date, newest first. */
  events: RecordEvent[];
  /** Which page of them is meant, from 1. */
  page: number;
  /** Other people of the name in `about`: some of the events may be about them. */
  namesakes: Namesake[];
  /** Those that were read for it, newest first. */
  stories: Source[];
}

export default defineCommand({
  on: 'story',
  name: 'timeline',
  description: 'What happens when, as the story tells it',
  options: {
    about: textOption({
      description: 'What it should be about; of all stories, which of them',
      maxLength: MAX_ABOUT_LENGTH,
    }),
    page: PAGE_OPTION,
  },

  example: () => ({}),

  answer({ about, page }, open): TimelineAnswer {
    const { story } = open;
    return {
      command: 'timeline',
      about: about ?? null,
      source: sourceOf(story),
      page,
      events: open
        .events()
        .filter(nearWords(open, about))
        .map((event) => ({
          when: oneLine(whenText(story, event)),
          ...(event.date !== undefined && { date: event.date }),
          paragraph: event.paragraph,
          at: placeOf(story, event),
          text: slice(story, event.sentence),
          ...(event.outcome !== undefined && { outcomeAt: event.outcome - event.sentence.start }),
          ...(event.aside !== undefined && { toldAt: within(event.sentence, event.aside) }),
        })),
    };
  },

  all: {
    async answer({ about, page }, desk, scope): Promise<TimelineAllAnswer> {
      const { events, namesakes, ...reading } = await eventsOn(desk, scope, about);
      const stories = reading.from.map(({ summary }) => sourceOf(summary));
      const asked = { command: 'timeline', about: about ?? null } as const;
      return { ...asked, events, page, namesakes, stories, ...describeReading(reading) };
    },
    reply: (answer) => recordTimelineReply(answer),
  },

  reply({ about, source, events, page: wanted }) {
    const { story } = source;
    const { items, page, pages } = pageOf(events, wanted, SHOWN);
    const pager = pagerOf('timeline', { story, ...(about && { about }) }, { page, pages });
    const none = about === null ? words.noTimes : words.noTimesOf(shorten(about, 200));
    return message(events.length === 0 ? 'none' : 'plain', [
      text(heading(events.length === 0 ? none : words.timelineOf(about && shorten(about, 200)))),
      ...items.map((event) => {
        const { when, paragraph } = event;
        const date = dateBeside(event);
        return text(
          plain(
            bold(shorten(when, 60)),
            ...(date === undefined ? [] : [' · ', day(date)]),
            ` · ${words.paragraph(paragraph)} · `,
            ...eventText(event, EVENT_LENGTH),
          ),
        );
      }),
      text(pager.line, originLine(source)),
      ...picker(
        words.readEvent,
        items.map((event) => eventOffer(story, event)),
      ),
      ...buttons([
        ...pager.offers,
        ...(about === null ? [] : [timelineOffer(story)]),
        summaryOffer(story),
        askOffer(story),
      ]),
    ]);
  },
});
