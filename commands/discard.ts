import type { Answer } from '../src/command/command.js';
import { defineCommand } from '../src/command/define.js';
import { deskButtons } from '../src/reply/leads.js';
import { message, text } from '../src/reply/message.js';
import { plain } from '../src/reply/text.js';
import { words } from '../src/words.js';
import { nameOf, REMOVED_OPTION, type Removal, removalOf } from './remove.js';

interface DiscardAnswer extends Removal, Answer {
  command: 'discard';
}

/** Removes what somebody has added of a story, or all of it. */
export default defineCommand({
  on: 'desk',
  name: 'discard',
  options: { story: REMOVED_OPTION },

  async answer({ story }, desk, scope): Promise<DiscardAnswer> {
    const removal = await removalOf(story, desk, scope);
    await desk.remove(scope, story);
    return { command: 'discard', ...removal };
  },

  reply: (removal) =>
    message('plain', [
      text(plain(words.remove.done(nameOf(removal), removal.whole))),
      ...deskButtons(),
    ]),
});
