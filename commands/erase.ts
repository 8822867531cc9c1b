import { type Answer, CommandError } from '../src/command/command.js';
import { defineCommand } from '../src/command/define.js';
import { deskButtons } from '../src/reply/leads.js';
import { message, text } from '../src/reply/message.js';
import { plain } from '../src/reply/text.js';
import { words } from '../src/words.js';
import { WHAT_OPTION } from './forget.js';

interface EraseAnswer extends Answer {
  command: 'erase';
  what: 'mine' | 'server';
  /** How many, each version of a story counted. */
  stories: number;
  /** How many are not followed any more. */
  feeds: number;
}

/** Deletes everything that somebody, or a server, has added. */
export default defineCommand({
  on: 'desk',
  name: 'erase',
  options: { what: WHAT_OPTION },

  async answer({ what }, desk, scope): Promise<EraseAnswer> {
    if (what === 'mine') {
      return { command: 'erase', what, ...(await desk.forgetPerson(scope.user)) };
    }
    if (scope.guild === undefined) throw new CommandError(words.error.noServer);
    if (scope.manages !== true) throw new CommandError(words.error.notManaging);
    return { command: 'erase', what, ...(await desk.forget(scope)) };
  },

  reply: ({ stories, feeds }) =>
    message('plain', [text(plain(words.forget.done(stories, feeds))), ...deskButtons()]),
});
