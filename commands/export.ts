import type { ExportedStory, Scope } from '../src/archive/archive.js';
import type { Following } from '../src/archive/following.js';
import { ownerOf } from '../src/archive/owner.js';
import { type Answer, CommandError } from '../src/command/command.js';
import { defineCommand } from '../src/command/define.js';
import type { Desk } from '../src/desk.js';
import { deskButtons } from '../src/reply/leads.js';
import { file, message, text } from '../src/reply/message.js';
import { packFiles } from '../src/reply/pack-files.js';
import { plain } from '../src/reply/text.js';
import { words } from '../src/words.js';

/** Bytes that Discord takes in one file, with some room for the rest of the message. */
const MAX_FILE_SIZE = 10_000_000;

/**
 * The key under which an answer has its files packed into one. As JSON, the answer has the files as
 * they are.
 */
const PACKED = Symbol('packed');

interface ExportAnswer extends Answer {
  command: 'export';
  stories: ExportedStory[];
  /** The feeds that are followed here. */
  feeds: Following[];
  /** Absent where it would be larger than Discord takes. */
  readonly [PACKED]: Uint8Array | undefined;
}

/** Whose stories are being packed: all of them are in memory for as long. */
const underWay = new Set<string>();

async function exportFor(desk: Desk, scope: Scope): Promise<ExportAnswer> {
  const stories: ExportedStory[] = [];
  for await (const story of desk.contents(scope)) stories.push(story);
  const feeds = [...(await desk.feeds.list(scope))];
  if (stories.length + feeds.length === 0) throw new CommandError(words.exported.none);
  const files: [string, string][] = stories.map(({ id, content }) => [`${id}.md`, content]);
  if (feeds.length > 0) files.push(['feeds.json', JSON.stringify(feeds, undefined, 1)]);
  return { command: 'export', stories, feeds, [PACKED]: await packFiles(files, MAX_FILE_SIZE) };
}

/** Gives what was added here, or what a person has added for themselves, as story files. */
export default defineCommand({
  on: 'desk',
  name: 'export',
  description: 'The stories that were added here, as files',
  isCostly: () => true,
  options: {},
  isPrivate: true,
  isGuarded: true,

  async answer(_values, desk, scope): Promise<ExportAnswer> {
    const owner = ownerOf(scope) ?? '';
    if (underWay.has(owner)) throw new CommandError(words.exported.underWay);
    underWay.add(owner);
    try {
      return await exportFor(desk, scope);
    } finally {
      underWay.delete(owner);
    }
  },

  reply({ stories, feeds, [PACKED]: packed }) {
    if (packed === undefined) {
      return message('error', [text(plain(words.exported.tooLarge)), ...deskButtons()]);
    }
    return message('plain', [
      text(plain(words.exported.stories(stories.length, feeds.length))),
      file('stories.zip', packed),
      ...deskButtons(),
    ]);
  },
});
