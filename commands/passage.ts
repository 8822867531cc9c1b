import { attribution, type Source, sourceOf } from '../src/answers/source.js';
import { type Answer, CommandError } from '../src/command/command.js';
import { defineCommand } from '../src/command/define.js';
import { integerOption } from '../src/command/option.js';
import { attributionLine, originLine } from '../src/reply/attribution.js';
import { message, text } from '../src/reply/message.js';
import { quote } from '../src/reply/quote.js';
import { words } from '../src/reply/words.js';
import { slice } from '../src/story/story.js';

/** Code units of markdown for each of the three paragraphs. */
const MAX_LENGTH = 1100;

interface PassageAnswer extends Answer {
  command: 'passage';
  source: Source;
  paragraph: number;
  /** The paragraph with those before and after it. */
  passages: { paragraph: number; text: string; attribution: string }[];
}

/** A passage in its context: what the button "In context" and the menus of other replies lead to. */
export default defineCommand({
  on: 'story',
  name: 'passage',
  options: { paragraph: integerOption('The paragraph’s number') },

  answer({ paragraph: number }, { story }): PassageAnswer {
    const source = sourceOf(story);
    if (story.paragraphs[number - 1] === undefined) {
      throw new CommandError(words.error.noParagraph(story.paragraphs.length));
    }
    return {
      command: 'passage',
      source,
      paragraph: number,
      passages: story.paragraphs.slice(Math.max(0, number - 2), number + 1).map((paragraph) => ({
        paragraph: paragraph.number,
        text: slice(story, paragraph),
        attribution: attribution(source, paragraph.number),
      })),
    };
  },

  reply({ source, paragraph: number, passages }) {
    const footer = originLine(source, 'publisher');
    return message('plain', [
      ...passages.map(({ paragraph, text: passage }) =>
        text(
          quote(passage, MAX_LENGTH, { part: passage, bold: paragraph === number }),
          attributionLine(source, paragraph),
        ),
      ),
      ...(footer === undefined ? [] : [text(footer)]),
    ]);
  },
});
