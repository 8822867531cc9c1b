import type { ExportedStory } from '../src/archive/archive.js';
import type { Following } from '../src/archive/following.js';
import { type Answer, CommandError } from '../src/command/command.js';
import { defineCommand } from '../src/command/define.js';
import { deskButtons } from '../src/reply/leads.js';
import { file, message, text } from '../src/reply/message.js';
import { plain } from '../src/reply/text.js';
import { words } from '../src/reply/words.js';

/** Bytes that Discord takes in one file, with some room for the rest of the message. */
const MAX_FILE_SIZE = 10_000_000;

/** Where an answer has its files packed into one; what is printed of it as JSON has them as they are. */
const PACKED = Symbol('packed');

interface ExportAnswer extends Answer {
  command: 'export';
  stories: ExportedStory[];
  /** The feeds that are followed here. */
  feeds: Following[];
  readonly [PACKED]: Uint8Array;
}

/** What packs is loaded when it is needed: it makes its tables at once, and every start would wait. */
async function pack({ stories, feeds }: Pick<ExportAnswer, 'stories' | 'feeds'>) {
  const { strToU8, zipSync } = await import('fflate');
  const files = [
    ...stories.map(({ id, content }) => [`${id}.md`, content] as const),
    ...(feeds.length === 0 ? [] : [['feeds.json', JSON.stringify(feeds, undefined, 1)] as const]),
  ].map(([name, content]) => [name, strToU8(content)] as const);
  return zipSync(Object.fromEntries(files));
}

/** Gives what was added here, or what a person has added for themselves, as story files. */
export default defineCommand({
  on: 'desk',
  name: 'export',
  description: 'The stories that were added here, as files',
  options: {},
  isPrivate: true,
  isGuarded: true,

  async answer(_values, desk, scope): Promise<ExportAnswer> {
    const stories: ExportedStory[] = [];
    for await (const story of desk.contents(scope)) stories.push(story);
    const feeds = [...(await desk.feeds.list(scope))];
    if (stories.length + feeds.length === 0) throw new CommandError(words.exported.none);
    return { command: 'export', stories, feeds, [PACKED]: await pack({ stories, feeds }) };
  },

  reply({ stories, feeds, [PACKED]: packed }) {
    if (packed.length > MAX_FILE_SIZE) {
      return message('error', [text(plain(words.exported.tooLarge)), ...deskButtons()]);
    }
    return message('plain', [
      text(plain(words.exported.stories(stories.length, feeds.length))),
      file('stories.zip', packed),
      ...deskButtons(),
    ]);
  },
});
