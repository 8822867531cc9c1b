import type { Command } from '../../src/command.js';
import { runCommand } from '../../src/command.js';
import type { Desk } from '../../src/desk.js';
import type { RawOptions } from '../../src/reply/custom-id.js';
import type { Reply } from '../../src/reply/message.js';

/** A command's answer, with the type that the command gives it. */
export function answerOf<Options, Answer>(
  command: Command<Options, Answer>,
  options: RawOptions,
  desk: Desk,
): Answer {
  return runCommand(command, options, desk) as Answer;
}

/** A command's answer as Discord shows it. */
export function replyOf(command: Command, options: RawOptions, desk: Desk): Reply {
  return command.reply(runCommand(command, options, desk));
}
