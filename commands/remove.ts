import type { Scope, StorySummary } from '../src/archive/archive.js';
import { type Answer, CommandError } from '../src/command/command.js';
import { defineCommand } from '../src/command/define.js';
import { storyOption } from '../src/command/option.js';
import { deskButtons } from '../src/reply/leads.js';
import { message, text } from '../src/reply/message.js';
import { plain, shorten } from '../src/reply/text.js';
import { words } from '../src/words.js';

interface RemoveAnswer extends Answer {
  command: 'remove';
  story: string;
  headline: string | null;
  /** Whether no version of it is left. */
  whole: boolean;
}

/** Whoever added a version of a story may remove what they added, and who manages the server, all. */
function mayRemove({ added, adders = [] }: StorySummary, { user, manages }: Scope): boolean {
  return added !== undefined && (manages || adders.includes(user));
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
    const { adders = [], headline = null } = found;
    const whole = scope.manages === true || adders.every((adder) => adder === scope.user);
    return { command: 'remove', story: id, headline, whole };
  },

  reply: ({ story, headline, whole }) =>
    message('plain', [
      text(plain(words.removed(shorten(headline ?? story, 300), whole))),
      ...deskButtons(),
    ]),
});
