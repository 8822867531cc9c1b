import * as z from 'zod/mini';
import { attribution, type Source, sourceOf } from '../src/answers/source.js';
import { type Answer, CommandError } from '../src/command/command.js';
import { defineCommand } from '../src/command/define.js';
import { integerOption, type Option } from '../src/command/option.js';
import { namingsOf } from '../src/people/person.js';
import { originLine, speakerLine } from '../src/reply/attribution.js';
import { encodePress } from '../src/reply/custom-id.js';
import { askOffer, whoOffer } from '../src/reply/leads.js';
import { buttons, message, text } from '../src/reply/message.js';
import { quote } from '../src/reply/quote.js';
import { type Story, slice } from '../src/story/story.js';
import { type Span, within } from '../src/text/span.js';
import { words } from '../src/words.js';

/** Paragraphs that are shown at once: a press on goes so far. */
const SHOWN = 3;
const MAX_PEOPLE = 2;
/** Code units of markdown for each of the three paragraphs. */
const MAX_LENGTH = 1100;

interface PassageAnswer extends Answer {
  command: 'passage';
  source: Source;
  paragraph: number;
  /** What of the paragraph is meant: a sentence, or all of it. */
  meant: Span;
  /** The paragraph with those before and after it. */
  passages: { paragraph: number; text: string; attribution: string }[];
  /** Who is named in the paragraph. */
  people: string[];
}

/** Where in the paragraph stands what is meant: its sentence is. */
const AT_OPTION: Option<number | undefined> = {
  ...integerOption('Where in the paragraph'),
  isCarried: true,
  check: (name) => z.optional(z.coerce.number().check(z.gte(0, words.error.badOption(name)))),
};

/** The sentence at a place in a paragraph; without one, the whole. */
function meantIn(story: Story, number: number, at: number | undefined): Span {
  const paragraph = story.paragraphs[number - 1] ?? { start: 0, end: 0, sentences: [] };
  const place = paragraph.start + (at ?? Number.NaN);
  const sentence = paragraph.sentences.find(({ start, end }) => start <= place && place < end);
  return within(paragraph, sentence ?? paragraph);
}

/** A passage in its context: what the button "In context" and the menus of other replies lead to. */
export default defineCommand({
  on: 'story',
  name: 'passage',
  options: {
    paragraph: integerOption('The paragraph’s number'),
    at: AT_OPTION,
  },

  answer({ paragraph: number, at }, { story, people }): PassageAnswer {
    const source = sourceOf(story);
    if (story.paragraphs[number - 1] === undefined) {
      throw new CommandError(words.error.noParagraph(story.paragraphs.length));
    }
    return {
      command: 'passage',
      source,
      paragraph: number,
      meant: meantIn(story, number, at),
      passages: story.paragraphs.slice(Math.max(0, number - 2), number + 1).map((paragraph) => ({
        paragraph: paragraph.number,
        text: slice(story, paragraph),
        attribution: attribution(source, paragraph.number),
      })),
      people: people()
        .persons.filter((person) => namingsOf(person).some(({ paragraph }) => paragraph === number))
        .map(({ name }) => name),
    };
  },

  reply({ source, paragraph: number, meant, passages, people }) {
    const { story, paragraphs } = source;
    const footer = originLine(source);
    const turn = (label: string, paragraph: number) => ({
      label,
      code: encodePress('passage', { story, paragraph }),
    });
    const first = passages[0]?.paragraph ?? 1;
    const last = passages.at(-1)?.paragraph ?? paragraphs;
    return message('plain', [
      ...passages.map(({ paragraph, text: passage }) =>
        text(
          quote(passage, MAX_LENGTH, {
            part: paragraph === number ? meant : { start: 0, end: passage.length },
            bold: paragraph === number,
          }),
          speakerLine(source, paragraph),
        ),
      ),
      ...(footer === undefined ? [] : [text(footer)]),
      ...buttons([
        ...(first > 1 ? [turn(words.earlier, Math.max(1, number - SHOWN))] : []),
        ...(last < paragraphs ? [turn(words.later, Math.min(paragraphs, number + SHOWN))] : []),
        ...people.slice(0, MAX_PEOPLE).map((name) => whoOffer(story, name)),
        askOffer(story),
      ]),
    ]);
  },
});
