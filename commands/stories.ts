import { listNewest } from '../src/answers/opened.js';
import { publisherOf, type Source, sourceOf } from '../src/answers/source.js';
import type { Answer } from '../src/command/command.js';
import { defineCommand, requireStory, unknownStory } from '../src/command/define.js';
import { PAGE_OPTION, storyOption } from '../src/command/option.js';
import { encodePress } from '../src/reply/custom-id.js';
import { helpOffer, pageOf, pagerOf, topicOffer } from '../src/reply/leads.js';
import { buttons, message, picker, text } from '../src/reply/message.js';
import { titlesOf } from '../src/reply/story-names.js';
import { bold, day, dotted, heading, plain, shorten, small } from '../src/reply/text.js';
import { words } from '../src/words.js';

/** Topics on a page: a list on a phone. */
const SHOWN = 10;

interface StoriesAnswer extends Answer {
  command: 'stories';
  /** A story whose topic is asked for; null where all are. */
  topic: string | null;
  stories: Source[];
  /** The ids of the stories on each topic, newest first; those of one topic newest first. */
  topics: string[][];
  /** Which page of them is meant, from 1. */
  page: number;
}

/** An untitled one is told by its id, which stands below. */
const titleOf = ({ headline }: Source) => headline ?? words.add.noHeadline;

export default defineCommand({
  on: 'desk',
  isPure: true,
  name: 'stories',
  description: 'The stories that are open, by topic',
  options: {
    topic: storyOption({ description: 'A story: those that are about the same' }),
    page: PAGE_OPTION,
  },

  example: () => ({}),

  async answer({ topic, page }, desk, scope): Promise<StoriesAnswer> {
    await requireStory(desk, scope);
    const { groupByTopic, topicAround } = await import('../src/answers/record/topics.js');
    const all = await listNewest(desk, scope);
    const stories = topic === undefined ? all : await topicAround(desk, all, topic);
    if (topic !== undefined && stories.length === 0) {
      throw unknownStory(topic);
    }
    const topics =
      topic === undefined ? await groupByTopic(desk, stories) : stories.map((story) => [story]);
    return {
      command: 'stories',
      topic: topic ?? null,
      page,
      stories: stories.map(sourceOf),
      topics: topics.map((group) => group.map(({ id }) => id)),
    };
  },

  reply({ topic, stories, topics, page: wanted }) {
    const known = new Map(stories.map((source) => [source.story, source]));
    const groups = topics.map((ids) => ids.flatMap((id) => known.get(id) ?? []));
    const { items, page, pages } = pageOf(groups, wanted, SHOWN);
    const pager = pagerOf('stories', topic === null ? {} : { topic }, { page, pages });
    const count = stories.length;
    const nameOf = titlesOf(items.flatMap(([source]) => source ?? []));
    return message('plain', [
      text(heading(topic === null ? words.stories(count) : words.onTopic(count))),
      ...items.flatMap(([source, ...others]) => {
        if (source === undefined) return [];
        const { story, published } = source;
        const publisher = publisherOf(source);
        const details = dotted([
          story,
          publisher === undefined ? undefined : shorten(publisher, 80),
          published === null ? undefined : day(published.slice(0, 10)),
          others.length === 0 ? undefined : words.moreOnThis(others.length),
        ]);
        return text(plain(bold(shorten(titleOf(source), 200))), small(...details));
      }),
      text(pager.line),
      ...picker(
        words.openStory,
        items.flatMap(([source, ...others]) =>
          source === undefined
            ? []
            : [
                {
                  label: nameOf(source),
                  code: encodePress('summary', { story: source.story }),
                },
                ...(others.length === 0
                  ? []
                  : [topicOffer(source.story, words.allOnThis(others.length + 1))]),
              ],
        ),
      ),
      ...buttons([
        ...pager.offers,
        ...(topic === null ? [] : [{ label: words.storiesHere, code: encodePress('stories', {}) }]),
        helpOffer(),
      ]),
    ]);
  },
});
