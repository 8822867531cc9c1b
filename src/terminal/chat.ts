import { type AsyncCompleter, createInterface, type Interface } from 'node:readline';
import type { Scope } from '../archive/archive.js';
import { type Command, CommandError } from '../command/command.js';
import { checkStory } from '../command/respond.js';
import type { Desk } from '../desk.js';
import { visible } from '../reply/escape.js';
import { errorMessage } from '../reply/message.js';
import { completeLine } from './complete.js';
import { readLine, sayingUnknown } from './line.js';
import { renderReply } from './render.js';

/** What a chat needs. */
export interface ChatSetting {
  readonly desk: Desk;
  readonly scope: Scope;
  readonly commands: readonly Command[];
  /** One line of JSON for each command, in place of a drawn reply. */
  readonly json: boolean;
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** Whether a person sits at input and output: then there is a prompt with history and completion. */
  readonly interactive: boolean;
  readonly styled: boolean;
}

const GREETING =
  'Ask the story, or try /who, /summary or /help; / and Tab lists the commands. Ctrl+D or quit ends the chat.';

/** What people type to leave a program. */
const LEAVES = /^\s*\/?(?:exit|quit)\s*$/i;

/**
 * Answers typed commands, a line each, until the input ends.
 *
 * @returns the exit status: 1 if there was a command that does not exist, otherwise 0
 */
export async function chat(setting: ChatSetting): Promise<number> {
  const { desk, scope, input, output, interactive } = setting;
  const lines: Interface = createInterface({
    input,
    ...(interactive && {
      output,
      prompt: '> ',
      historySize: 500,
      removeHistoryDuplicates: true,
      completer: (line: string, done: Parameters<AsyncCompleter>[1]) => {
        completeLine(line, setting).then((result) => done(null, result), done);
      },
    }),
    terminal: interactive,
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  if (interactive) {
    const asked = await desk.find(scope);
    output.write(`${visible(asked?.headline ?? asked?.id ?? '')}\n${GREETING}\n\n`);
    lines.prompt();
  }
  let status = 0;
  for await (const line of lines) {
    if (interactive && LEAVES.test(line)) break;
    if (line.trim() !== '') {
      const { text, known } = await answerLine(line, setting);
      if (!known && !interactive) status = 1;
      output.write(`${text}\n`);
    }
    if (interactive) lines.prompt();
  }
  return status;
}

async function answerLine(
  line: string,
  { desk, scope, commands, json, styled }: ChatSetting,
): Promise<{ text: string; known: boolean }> {
  const typed = readLine(line, commands);
  const fail = (command: string, error: string, known: boolean) => ({
    text: json
      ? JSON.stringify({ command, error })
      : `${renderReply(errorMessage(error), { styled, commands })}\n`,
    known,
  });
  if ('unknown' in typed) return fail(typed.of ?? typed.unknown, sayingUnknown(typed), false);
  const { command, options } = typed;
  try {
    checkStory(command, options, commands);
    const { answer, reply } = await command.run(options, desk, scope);
    return {
      text: json ? JSON.stringify(answer) : `${renderReply(reply(), { styled, commands })}\n`,
      known: true,
    };
  } catch (error) {
    if (error instanceof CommandError) return fail(command.name, error.message, true);
    throw error;
  }
}
