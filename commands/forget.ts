import { type Answer, CommandError } from '../src/command/command.js';
import { defineCommand } from '../src/command/define.js';
import { choiceOption } from '../src/command/option.js';
import { encodePress } from '../src/reply/custom-id.js';
import { buttons, message, text } from '../src/reply/message.js';
import { heading, plain } from '../src/reply/text.js';
import { words } from '../src/words.js';

/** What can be forgotten. */
export const WHAT_OPTION = choiceOption(
  'What should be deleted',
  { mine: 'What I have added', server: 'What was added in this server' },
  'mine',
);

interface ForgetAnswer extends Answer {
  command: 'forget';
  what: 'mine' | 'server';
}

/**
 * Makes the command that asks once more before everything is deleted.
 *
 * @param mine - what is told of what is deleted for one person
 */
export const forgetSaying = (mine: string) =>
  defineCommand({
    on: 'desk',
    name: 'forget',
    description: 'Delete what you have added, or what was added in this server',
    options: { what: WHAT_OPTION },
    isPrivate: true,
    isGuarded: true,

    async answer({ what }, _desk, { guild, manages }): Promise<ForgetAnswer> {
      if (what === 'server' && guild === undefined) throw new CommandError(words.error.noServer);
      if (what === 'server' && manages !== true) throw new CommandError(words.error.notManaging);
      return { command: 'forget', what };
    },

    reply: ({ what }) =>
      message('plain', [
        text(heading(words.forget.title), plain(what === 'mine' ? mine : words.forget.sure.server)),
        ...buttons([{ label: words.forget.yes, code: encodePress('erase', { what }) }]),
      ]),
  });

export default forgetSaying(words.forget.sure.mine);
