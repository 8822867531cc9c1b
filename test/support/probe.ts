import type { Scope } from '../../src/archive/archive.js';
import type { Answer, Command } from '../../src/command/command.js';
import { CommandError } from '../../src/command/command.js';
import { defineCommand } from '../../src/command/define.js';
import { message, text } from '../../src/reply/message.js';
import { plain } from '../../src/reply/text.js';

interface ProbeAnswer extends Answer {
  readonly scope: Scope;
}

/**
 * A command for tests, `/probe`, which replies with the scope that it was given.
 *
 * @param isPrivate - whether its answers are for who asked alone
 * @param ready - what it waits for; where that rejects, the command does, with the same sentence
 */
export function probe(
  ready: Promise<unknown> = Promise.resolve(),
  isPrivate = false,
): Command<ProbeAnswer> {
  return defineCommand({
    on: 'desk',
    name: 'probe',
    description: 'For tests',
    options: {},
    isPrivate,
    async answer(_values, _desk, scope): Promise<ProbeAnswer> {
      await ready.catch((error: Error) => {
        throw new CommandError(error.message);
      });
      return { command: 'probe', scope };
    },
    reply: ({ scope }) => message('plain', [text(plain(JSON.stringify(scope)))]),
  });
}
