import { type Source, sourceOf } from '../src/answers/source.js';
import type { Answer } from '../src/command/command.js';
import { defineCommand } from '../src/command/define.js';
import { whenText } from '../src/digest/timeline.js';
import { originLine, paragraphLine } from '../src/reply/attribution.js';
import { encodePress } from '../src/reply/custom-id.js';
import { oneLine } from '../src/reply/escape.js';
import { message, picker, text } from '../src/reply/message.js';
import { quote } from '../src/reply/quote.js';
import { bold, heading, plain, shorten } from '../src/reply/text.js';
import { words } from '../src/reply/words.js';
import { slice } from '../src/story/story.js';

/** What a person scrolls through on a phone; the menu under it holds more. */
const SHOWN = 10;
const EVENT_LENGTH = 300;

interface TimelineAnswer extends Answer {
  command: 'timeline';
  source: Source;
  /** `when` is the story's words; `date` is ISO 8601, where those words give one. */
  events: { when: string; date?: string; paragraph: number; text: string }[];
}

export default defineCommand({
  on: 'story',
  name: 'timeline',
  description: 'What happens when, as the story tells it',
  options: {},

  answer(_values, { story, events }): TimelineAnswer {
    return {
      command: 'timeline',
      source: sourceOf(story),
      events: events().map((event) => ({
        when: oneLine(whenText(story, event)),
        ...(event.date !== undefined && { date: event.date }),
        paragraph: event.paragraph,
        text: slice(story, event.sentence),
      })),
    };
  },

  reply({ source, events }) {
    const footer = originLine(source);
    return message(events.length === 0 ? 'none' : 'plain', [
      text(heading(events.length === 0 ? words.noTimes : words.timeline)),
      ...events.slice(0, SHOWN).map(({ when, date, paragraph, text: event }) => {
        const isDated = date !== undefined && date !== when;
        return text(
          plain(bold(shorten(when, 60)), isDated ? ` · ${date}` : ''),
          quote(event, EVENT_LENGTH, { part: when, bold: false }),
          paragraphLine(source, paragraph),
        );
      }),
      ...(footer === undefined ? [] : [text(footer)]),
      ...picker(
        words.moreEvents(events.length - SHOWN),
        events.slice(SHOWN).map(({ when, paragraph, text: event }) => ({
          label: `${when}: ${event}`,
          code: encodePress('passage', { story: source.story, paragraph }),
        })),
      ),
    ]);
  },
});
