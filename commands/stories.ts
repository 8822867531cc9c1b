import { publisherOf, type Source, sourceOf } from '../src/answers/source.js';
import type { Answer } from '../src/command/command.js';
import { defineCommand } from '../src/command/define.js';
import { PAGE_OPTION } from '../src/command/option.js';
import { encodePress } from '../src/reply/custom-id.js';
import { helpOffer, pageOf, pageOffers } from '../src/reply/leads.js';
import { buttons, message, picker, text } from '../src/reply/message.js';
import { bold, day, dotted, heading, plain, shorten, small } from '../src/reply/text.js';
import { words } from '../src/reply/words.js';

/** Stories on a page: a list on a phone. */
const SHOWN = 10;

interface StoriesAnswer extends Answer {
  command: 'stories';
  stories: Source[];
  /** Which page of them is meant, from 1. */
  page: number;
}

const titleOf = ({ headline, story }: Source) => headline ?? story;

export default defineCommand({
  on: 'desk',
  name: 'stories',
  description: 'The stories that are open',
  options: { page: PAGE_OPTION },

  example: () => ({}),

  async answer({ page }, desk, scope): Promise<StoriesAnswer> {
    return { command: 'stories', page, stories: (await desk.list(scope)).map(sourceOf) };
  },

  reply({ stories, page: wanted }) {
    const { items, page, pages } = pageOf(stories, wanted, SHOWN);
    return message('plain', [
      text(heading(words.stories(stories.length))),
      ...items.map((source) => {
        const { story, published } = source;
        const publisher = publisherOf(source);
        const details = dotted([
          story,
          publisher === undefined ? undefined : shorten(publisher, 80),
          published === null ? undefined : day(published.slice(0, 10)),
        ]);
        return text(plain(bold(shorten(titleOf(source), 200))), small(...details));
      }),
      ...(pages > 1 ? [text(small(words.pageOf(page, pages)))] : []),
      ...picker(
        words.openStory,
        items.map((source) => ({
          label: titleOf(source),
          code: encodePress('summary', { story: source.story }),
        })),
      ),
      ...buttons([...pageOffers('stories', {}, { page, pages }), helpOffer()]),
    ]);
  },
});
