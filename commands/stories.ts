import { publisherOf, type Source, sourceOf } from '../src/answers/source.js';
import type { Answer } from '../src/command/command.js';
import { defineCommand } from '../src/command/define.js';
import { encodePress } from '../src/reply/custom-id.js';
import { message, picker, text } from '../src/reply/message.js';
import { bold, dotted, heading, plain, shorten, small } from '../src/reply/text.js';
import { words } from '../src/reply/words.js';

/** A list on a phone; the menu under it holds more. */
const SHOWN = 10;

interface StoriesAnswer extends Answer {
  command: 'stories';
  stories: Source[];
}

const titleOf = ({ headline, story }: Source) => headline ?? story;

export default defineCommand({
  on: 'desk',
  name: 'stories',
  description: 'The stories that are open',
  options: {},

  async answer(_values, desk, scope): Promise<StoriesAnswer> {
    return { command: 'stories', stories: (await desk.list(scope)).map(sourceOf) };
  },

  reply({ stories }) {
    return message('plain', [
      text(heading(words.stories(stories.length))),
      ...stories.slice(0, SHOWN).map((source) => {
        const details = [source.story, publisherOf(source), source.published?.slice(0, 10)];
        const line = details.map((detail) =>
          detail === undefined ? undefined : shorten(detail, 80),
        );
        return text(plain(bold(shorten(titleOf(source), 200))), small(dotted(line)));
      }),
      ...picker(
        words.openStory,
        stories.map((source) => ({
          label: titleOf(source),
          code: encodePress('summary', { story: source.story }),
        })),
      ),
    ]);
  },
});
