import type { Scope, StorySummary } from '../src/archive/archive.js';
import { type Answer, CommandError } from '../src/command/command.js';
import { defineCommand } from '../src/command/define.js';
import { storyOption } from '../src/command/option.js';
import { deskButtons } from '../src/reply/leads.js';
import { message, text } from '../src/reply/message.js';
import { plain, shorten } from '../src/reply/text.js';
import { words } from '../src/reply/words.js';

interface RemoveAnswer extends Answer {
  command: 'remove';
  story: string;
  headline: string | null;
}

/** Whoever added a story may remove it, and whoever manages the server. */
function mayRemove({ added }: StorySummary, { user, manages = false }: Scope): boolean {
  return added !== undefined && (manages || added.by === user);
}

export default defineCommand({
  on: 'desk',
  name: 'remove',
  description: 'Remove a story that was added here',
  options: {
    story: storyOption({ description: 'Which story', required: true }),
  },
  isGuarded: true,
  offers: mayRemove,

  async answer({ story: id }, desk, scope): Promise<RemoveAnswer> {
    const found = await desk.find(scope, id);
    if (found === undefined) throw new CommandError(words.error.unknownStory(id));
    if (found.added !== undefined && !mayRemove(found, scope)) {
      throw new CommandError(words.error.notYours);
    }
    await desk.remove(scope, id);
    return { command: 'remove', story: id, headline: found.headline ?? null };
  },

  reply: ({ story, headline }) =>
    message('plain', [
      text(plain(words.removed(shorten(headline ?? story, 300)))),
      ...deskButtons(),
    ]),
});
