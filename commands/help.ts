import { type Source, sourceOf } from '../src/answers/source.js';
import type { Answer, Command } from '../src/command/command.js';
import { defineCommand } from '../src/command/define.js';
import { encodePress, type RawOptions } from '../src/reply/custom-id.js';
import { askOffer } from '../src/reply/leads.js';
import { buttons, message, text } from '../src/reply/message.js';
import { bold, heading, plain } from '../src/reply/text.js';
import { words } from '../src/words.js';

/** Discord's number for a command in the menu of a message. */
const MESSAGE_COMMAND = 3;
/** Buttons in one row. */
const A_ROW = 3;

interface HelpAnswer extends Answer {
  command: 'help';
  source: Source;
  commands: { name: string; description: string; example: RawOptions | null }[];
  /** What the menu of a message calls its commands. */
  menu: string[];
}

/** The line that an example stands for, without the options that matter less than the first. */
function lineOf(name: string, example: RawOptions): string {
  return [`/${name}`, ...Object.values(example).slice(0, 1)].join(' ');
}

/** A command with an example and, where it takes one, the story that the example is of. */
function codeOf({ name, options }: Command, story: string, example: RawOptions) {
  return encodePress(name, options.includes('story') ? { story, ...example } : example);
}

/**
 * Makes the command that explains the others, from what they say of themselves.
 *
 * @param commands - the others, in the order in which they are shown
 * @param hasMenus - whether there are messages with a menu, which has commands of its own
 */
export function helpFor(commands: readonly Command[], hasMenus: boolean): Command {
  const menu = commands.flatMap(({ definition }) =>
    hasMenus && definition?.type === MESSAGE_COMMAND ? [definition.name] : [],
  );
  return defineCommand({
    on: 'story',
    name: 'help',
    description: 'What you can ask, with an example each',
    options: {},

    answer(_values, open): HelpAnswer {
      return {
        command: 'help',
        source: sourceOf(open.story),
        commands: commands
          .filter(({ description }) => description !== '')
          .map(({ name, description, example }) => ({
            name,
            description,
            example: example(open) ?? null,
          })),
        menu,
      };
    },

    reply({ source: { story }, commands: explained, menu: named }) {
      const examples = explained.flatMap(({ name, example }) => {
        const command = commands.find((one) => one.name === name);
        if (example === null || command === undefined) return [];
        return [{ label: lineOf(name, example), code: codeOf(command, story, example) }];
      });
      const rows = Array.from({ length: Math.ceil(examples.length / A_ROW) }, (_, row) =>
        buttons(examples.slice(row * A_ROW, (row + 1) * A_ROW)),
      );
      return message('plain', [
        text(heading(words.help)),
        text(explained.map(({ name, description }) => plain(bold(`/${name}`), ` ${description}`))),
        text(named.length === 0 ? undefined : plain(words.menuHas(named))),
        text(plain(words.tryIt)),
        ...rows.flat(),
        ...buttons([askOffer(story)]),
      ]);
    },
  });
}
