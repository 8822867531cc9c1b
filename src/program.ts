import { PassThrough, Readable } from 'node:stream';
import { commands } from '../commands/index.js';
import { ArchiveError, ArchiveSettingError, type Scope } from './archive/archive.js';
import type { FolderReport } from './archive/files/live-folder.js';
import { archiveOf } from './archive/files.js';
import { readArguments, USAGE, UsageError } from './command-line.js';
import {
  type Config,
  ConfigError,
  ENV_FILE,
  EXIT_FINAL,
  FinalError,
  meansBot,
  readConfig,
} from './config.js';
import { createDesk, type Desk, openStory } from './desk.js';
import { FetchError } from './fetch/errors.js';
import { openStories, pageReaders } from './open-stories.js';
import { visible } from './reply/escape.js';
import { onStopSignals } from './runtime/stopping.js';
import { EnvFileError, loadEnvFile } from './service/env-file.js';
import type { Bot, BotSetting } from './service/face.js';
import { isModuleMissing, StoryFileError } from './story/errors.js';
import { segmentStory } from './story/parse.js';
import { chat } from './terminal/chat.js';
import { readGivenFile } from './terminal/given-file.js';
import type { ImportSetting } from './terminal/import.js';
import { writeLine } from './terminal/line.js';
import { endWithOutput, say } from './terminal/output.js';

const HOW_TO_SET_A_TOKEN = [
  'No DISCORD_TOKEN is set, so this is the chat in the terminal.',
  'To run the bot in Discord, copy .env.example to .env, put the token in it, and start again.',
].join('\n');

/**
 * Characters of a story file that the bot reads in the thread that answers everybody, in slices. Of
 * stories made of one initial, one name or one sentence over and over, no slice took more than 75 ms
 * of a busy machine's time, the first question's included; what else there may be was not measured.
 */
const LONGEST_READ_HERE = 6_000;
/** Characters that it reads there of a longer story, for a question that is put to all of them. */
const BEGINNING_READ_HERE = 12_000;
const LONG_STORY_THREAD = new URL('./service/long-story-thread.js', import.meta.url);

/** Whoever sits at the terminal. */
const TERMINAL: Scope = { user: 'terminal' };

/** How the chat is rehearsed. */
const REHEARSAL = { scope: TERMINAL, interactive: false, styled: true };

/** The stories that the terminal asks. They stay as they are while it does. */
async function openForTerminal(config: Config): Promise<Desk> {
  const report = { problem: say, change: () => undefined };
  return (await openStories(config, report, { isTerminal: true })).desk;
}

async function startChat(desk: Desk, json: boolean): Promise<number> {
  const { stdin: input, stdout: output } = process;
  const interactive = Boolean(input.isTTY && output.isTTY) && !json;
  const styled = Boolean(output.isTTY) && !json && process.env.NO_COLOR === undefined;
  return chat({ desk, scope: TERMINAL, commands, json, input, output, interactive, styled });
}

/** Imports a page, and asks whoever sits at the terminal. */
async function startImport(
  config: Config,
  source: string,
  {
    isSure,
    ...setting
  }: Pick<ImportSetting, 'id' | 'isForced' | 'corrections'> & { readonly isSure: boolean },
): Promise<number> {
  const [{ importStory }, { createInterface }] = await Promise.all([
    import('./terminal/import.js'),
    import('node:readline/promises'),
  ]);
  const { stdin: input, stderr: output } = process;
  const isAsked = Boolean(input.isTTY && output.isTTY) && !isSure && source !== '-';
  const terminal = isAsked ? createInterface({ input, output }) : undefined;
  try {
    await importStory(source, {
      ...setting,
      ...pageReaders(config),
      folder: config.storiesFolder,
      input,
      say,
      ask: terminal && ((question) => terminal.question(question)),
    });
    return 0;
  } finally {
    terminal?.close();
  }
}

type Connect = (setting: BotSetting) => Promise<Bot>;

/** How what people ask comes to the bot, if one is meant; what that needs is loaded with it. */
function faceOf({ http, token, shards }: Config): Connect | undefined {
  if (http !== undefined) {
    return async (setting) =>
      (await import('./http/bot.js')).listenForDiscord({ ...setting, http, token });
  }
  if (token === undefined) return undefined;
  return async (setting) =>
    (await import('./discord/bot.js')).connect({ ...setting, token, shards });
}

/** Runs the bot, and ends the program after it: nothing that is still open may keep it. */
async function startBot(connect: Connect, config: Config): Promise<never> {
  const stop = onStopSignals();
  // As long as nothing was read that could be read again, it is no reason to end.
  process.on('SIGHUP', () => undefined);
  try {
    const { runBot } = await import('./service/run-bot.js');
    const { createLongReader } = await import('./service/long-reader.js');
    const open = (settings: Config, report: FolderReport) =>
      openStories(settings, report, {
        longest: LONGEST_READ_HERE,
        beginning: BEGINNING_READ_HERE,
      });
    const longReader = createLongReader(LONG_STORY_THREAD);
    process.exit(await runBot(config, connect, commands, open, stop, longReader));
  } catch (error) {
    process.exit(fail(error));
  }
}

async function main(): Promise<number> {
  const { mode, file, json, story, ask, id, force, yes, from, to, help, ...corrections } =
    readArguments(process.argv.slice(2));
  if (help) {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  for (const problem of loadEnvFile(ENV_FILE, process.env)) say(problem);
  const config = readConfig(process.env);
  switch (mode) {
    case 'start': {
      const connect = faceOf(config);
      if (connect !== undefined) return startBot(connect, config);
      const desk = await openForTerminal(config);
      say(`${HOW_TO_SET_A_TOKEN}\n`);
      return startChat(desk, json);
    }
    case 'chat':
      return startChat(
        story === undefined
          ? await openForTerminal(config)
          : createDesk(archiveOf([await readGivenFile(story)])),
        json,
      );
    case 'inspect': {
      if (file === undefined) throw new UsageError('inspect needs a FILE.');
      const { describe, inspect } = await import('./terminal/inspect.js');
      const { outline } = await readGivenFile(file);
      const inspected = inspect(openStory(segmentStory(outline)), ask);
      const shown = json ? JSON.stringify(inspected) : visible(describe(inspected));
      process.stdout.write(`${shown}\n`);
      return 0;
    }
    case 'import': {
      if (file === undefined)
        throw new UsageError('import needs a FILE, an address, or - for a paste.');
      return startImport(config, file, { id, isForced: force, isSure: yes, corrections });
    }
    case 'archive': {
      if (file !== 'copy') throw new UsageError('archive can copy.');
      const { copyArchive } = await import('./terminal/archive.js');
      const copied = await copyArchive(config, from, to, say);
      const { owners, stories, characters, leftOut } = copied;
      const those = `${stories} stor${stories === 1 ? 'y' : 'ies'} of ${owners} owner${owners === 1 ? '' : 's'}`;
      say(`There now, and read again: ${those}, ${characters.toLocaleString('en')} characters.`);
      if (leftOut === 0) return 0;
      say(`Left out, as is said above: ${leftOut}. Mend that, and copy again.`);
      return 1;
    }
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** A sentence about a package that is not there, if that is what went wrong. */
function missingPackage(error: unknown): string | undefined {
  if (!isModuleMissing(error)) return undefined;
  const [, name] = /^Cannot find (?:module|package) '([^'./][^']*)'/.exec(messageOf(error)) ?? [];
  return name === undefined
    ? 'A part of the program is not there: run npm run build.'
    : `${name} is not installed: run npm ci.`;
}

/** Says what went wrong, and gives the exit status. */
function fail(error: unknown): number {
  if (error instanceof UsageError) say(`${error.message}\n${USAGE}`);
  else if (
    error instanceof StoryFileError ||
    error instanceof FetchError ||
    error instanceof ConfigError ||
    error instanceof ArchiveError
  )
    say(error.message);
  else say(missingPackage(error) ?? `Something went wrong: ${messageOf(error)}`);
  if (error instanceof StoryFileError || error instanceof FetchError) return 2;
  const isFinal = error instanceof FinalError || error instanceof ArchiveSettingError;
  const endsForGood = error instanceof EnvFileError || (isFinal && meansBot(process.env));
  return endsForGood ? EXIT_FINAL : 1;
}

/** Does what the command line asks, and leaves the exit status with the process. */
export async function run(): Promise<void> {
  endWithOutput();
  try {
    process.exitCode = await main();
  } catch (error) {
    process.exitCode = fail(error);
  }
}

/**
 * Answers each command's example, to nobody, so that what answers is compiled by then. Where there is
 * no story, nothing is.
 */
export async function rehearse(): Promise<void> {
  const desk = await openForTerminal(readConfig({})).catch(() => undefined);
  const story = await desk?.open(TERMINAL);
  if (desk === undefined || story === undefined) return;
  const lines = commands.flatMap((command) => {
    const options = command.example(story);
    return options === undefined ? [] : [`${writeLine(command, options)}\n`];
  });
  for (const json of [false, true]) {
    const [input, output] = [Readable.from(lines), new PassThrough().resume()];
    await chat({ ...{ desk, commands, json, input, output }, ...REHEARSAL });
  }
}
