import type { Scope, StorySummary } from '../src/archive/archive.js';
import { type Answer, CommandError } from '../src/command/command.js';
import { defineCommand } from '../src/command/define.js';
import { storyOption } from '../src/command/option.js';
import type { Desk } from '../src/desk.js';
import { encodePress } from '../src/reply/custom-id.js';
import { buttons, message, text } from '../src/reply/message.js';
import { heading, plain, shorten } from '../src/reply/text.js';
import { words } from '../src/words.js';

/** What is or was removed of a story. */
export interface Removal {
  story: string;
  headline: string | null;
  /** Whether no version of it is left then. */
  whole: boolean;
}

interface RemoveAnswer extends Removal, Answer {
  command: 'remove';
}

/** The option of the commands that remove a story. */
export const REMOVED_OPTION = storyOption({ description: 'Which story', required: true });

/** What a story is called where it is removed. */
export const nameOf = ({ headline, story }: Removal) => shorten(headline ?? story, 300);

/** Whoever added a version of a story may remove what they added, and who manages the server, all. */
function mayRemove({ added, adders = [] }: StorySummary, { user, manages }: Scope): boolean {
  return added !== undefined && (manages || adders.includes(user));
}

/**
 * What somebody can remove of a story.
 *
 * @throws CommandError if there is no such story, or it is not theirs to remove
 */
export async function removalOf(id: string, desk: Desk, scope: Scope): Promise<Removal> {
  const found = await desk.find(scope, id);
  if (found === undefined) throw new CommandError(words.error.unknownStory(id));
  if (found.added === undefined) throw new CommandError(words.error.notAdded);
  if (!mayRemove(found, scope)) throw new CommandError(words.error.notYours);
  const { adders = [], headline = null } = found;
  const whole = scope.manages === true || adders.every((adder) => adder === scope.user);
  return { story: id, headline, whole };
}

/** Asks once more before a story is removed. */
export default defineCommand({
  on: 'desk',
  name: 'remove',
  description: 'Remove a story that was added here',
  options: { story: REMOVED_OPTION },
  isGuarded: true,
  offers: mayRemove,

  async answer({ story }, desk, scope): Promise<RemoveAnswer> {
    return { command: 'remove', ...(await removalOf(story, desk, scope)) };
  },

  reply: (removal) =>
    message('plain', [
      text(heading(words.remove.title), plain(words.remove.sure(nameOf(removal), removal.whole))),
      ...buttons([
        { label: words.remove.yes, code: encodePress('discard', { story: removal.story }) },
      ]),
    ]),
});
