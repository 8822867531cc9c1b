import { parseArgs } from 'node:util';

/** What the program can be told, for whoever has told it something else. */
export const USAGE = `Usage:
  npm start                                 run the bot, or without a token the chat
  npm run chat -- [--json] [--story FILE]   ask in the terminal
  npm run inspect -- FILE [--json]          show a story as the bot reads it
  npm run inspect -- FILE --ask QUESTION    show how an answer comes about
  npm run import -- FILE|URL|- [--headline TEXT] [--publisher NAME] [--author NAME] [--published DAY] [--url URL]
                    [--id ID] [--force] [--yes]
                                            make a story file out of a page: a file, an address or a paste
  npm run archive -- copy --from files --to postgres
                                            copy added stories, either way`;

/** The command line was not understood. */
export class UsageError extends Error {}

const OF_A_STORY = ['id', 'headline', 'publisher', 'author', 'published', 'url'];

/** What each command of the command line takes: options, and whether something stands behind its name. */
const MODES = {
  start: { options: ['json'], hasOperand: false },
  chat: { options: ['json', 'story'], hasOperand: false },
  inspect: { options: ['json', 'ask'], hasOperand: true },
  import: { options: [...OF_A_STORY, 'force', 'yes'], hasOperand: true },
  archive: { options: ['from', 'to'], hasOperand: true },
};

const isMode = (name: string): name is keyof typeof MODES => Object.hasOwn(MODES, name);

/**
 * Reads what the program is told to do.
 *
 * @throws UsageError if that is not understood
 */
export function readArguments(args: string[]) {
  try {
    const { values, positionals, tokens } = parseArgs({
      args,
      allowPositionals: true,
      tokens: true,
      options: {
        json: { type: 'boolean', default: false },
        story: { type: 'string' },
        ask: { type: 'string' },
        id: { type: 'string' },
        headline: { type: 'string' },
        publisher: { type: 'string' },
        author: { type: 'string' },
        published: { type: 'string' },
        url: { type: 'string' },
        force: { type: 'boolean', default: false },
        yes: { type: 'boolean', short: 'y', default: false },
        from: { type: 'string' },
        to: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const [mode = 'start', file, ...rest] = positionals;
    if (values.help) return { ...values, mode: 'start' as const, file };
    if (!isMode(mode)) throw new UsageError(`There is no command “${mode}”.`);
    const { options, hasOperand } = MODES[mode];
    const [extra] = hasOperand || file === undefined ? rest : [file];
    if (extra !== undefined) throw new UsageError(`“${extra}” is one argument too many.`);
    for (const token of tokens) {
      if (token.kind !== 'option' || options.includes(token.name)) continue;
      throw new UsageError(
        `npm ${mode === 'start' ? '' : 'run '}${mode} takes no ${token.rawName}.`,
      );
    }
    return { ...values, mode, file };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(error instanceof Error ? (error.message.split('. ')[0] ?? '') : '');
  }
}
