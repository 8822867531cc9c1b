import { type ParseArgsConfig, parseArgs } from 'node:util';
import { codeOf, reasonFor, StoryFileError } from '../story/errors.js';
import { say } from './output.js';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<Own extends Options> = ReturnType<
  typeof parseArgs<{ allowPositionals: true; options: Own }>
>;

/** What a script of package.json is started with. */
interface Wanted<Own extends Options> {
  readonly options?: Own;
  /** How many arguments that are no options it takes; by default none. */
  readonly least?: number;
  readonly most?: number;
}

/** What went wrong with a file that somebody has named, in a sentence; undefined for a fault of the script. */
function sentenceFor(error: unknown): string | undefined {
  if (error instanceof StoryFileError) return error.message;
  const { path, message } = error as NodeJS.ErrnoException;
  if (path !== undefined && codeOf(error) !== '') {
    return `${path} cannot be read or written: ${reasonFor(error)}.`;
  }
  return error instanceof SyntaxError && /JSON/.test(message)
    ? `A file is not the JSON that it should be (${message.split('\n')[0]}).`
    : undefined;
}

/**
 * Reads what a script was started with. Where that is not what it takes, its usage is said and the program
 * ends with 1, and where it is asked for, with 0. From then on, a file that cannot be used ends it with a
 * sentence.
 *
 * @param usage - what stands behind `npm run`
 */
export function scriptArguments<Own extends Options>(
  usage: string,
  { options, least = 0, most = least }: Wanted<Own> = {},
): Parsed<Own> {
  process.once('uncaughtException', (error) => {
    const sentence = sentenceFor(error);
    say(sentence ?? error.stack ?? String(error));
    process.exit(1);
  });
  const line = `Usage: npm run ${usage}`;
  const end = (problem?: string): never => {
    say(problem === undefined ? line : `${problem}\n${line}`);
    process.exit(1);
  };
  try {
    const help = { type: 'boolean', short: 'h', default: false } as const;
    const parsed = parseArgs({ allowPositionals: true, options: { ...options, help } });
    if (parsed.values.help) {
      process.stdout.write(`${line}\n`);
      process.exit(0);
    }
    const { length } = parsed.positionals;
    if (length < least || length > most) end();
    return parsed as unknown as Parsed<Own>;
  } catch (error) {
    return end(error instanceof Error ? error.message.split('. ')[0] : undefined);
  }
}
