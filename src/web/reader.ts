import type { Scope, StorySummary } from '../archive/archive.js';
import { type Answer, type Command, CommandError } from '../command/command.js';
import { createRespond, type Outcome, outcomeOfError, type Request } from '../command/respond.js';
import type { Desk } from '../desk.js';
import { callbackOf, filesOf } from '../interactions/callback.js';
import type { modalOf } from '../interactions/modal.js';
import type { Payload } from '../interactions/payload.js';
import { decodePress, type RawOptions } from '../reply/custom-id.js';
import type { RestFile } from '../rest/rest.js';
import type { Explanation } from '../search/explain.js';
import { ALL_STORIES, slice } from '../story/story.js';
import { completeLine } from '../terminal/complete.js';
import { readLine, sayingUnknown, writeLine } from '../terminal/line.js';
import { words } from '../words.js';
import type { Linked } from './link.js';
import { type Mark, marksIn } from './marks.js';
import { WordFileAway } from './stand-in/word-file.js';
import { words as ownWords } from './words.js';

/** Whoever sits at the browser. */
const VISITOR: Scope = { user: '1' };

/** What a visitor wants, however they say it. */
export type Wanted =
  /** A typed line. */
  | { readonly line: string }
  /** The code of a button, of an item of a menu or of a form, with what was filled in and brought. */
  | {
      readonly code: string;
      readonly fields?: RawOptions;
      readonly files?: Readonly<Record<string, Blob>>;
    }
  /** A command by its name, as a link has it. */
  | Linked;

/** A form to fill in, as Discord receives it. */
export type Modal = ReturnType<typeof modalOf>;

/** What a visitor is shown. */
export interface Shown {
  readonly message?: Payload;
  readonly form?: Modal;
  /** The files that the message has. */
  readonly files: readonly RestFile[];
  /** The story that it is about, or the one that is meant now; absent where there is none. */
  readonly story?: string;
  /** What of which paragraph the message shows. */
  readonly marks: readonly Mark[];
  /** What was asked of one story, if it can be explained. */
  readonly question?: string;
  /** What leads here again: a command that changes nothing. */
  readonly link?: Linked;
  /** Whether the story is in this browser alone. */
  readonly isOwn: boolean;
}

/** A story as it is read beside the answers. */
export interface ShownStory {
  readonly id: string;
  readonly headline?: string | undefined;
  readonly publisher?: string | undefined;
  readonly via?: string | undefined;
  readonly author?: string | undefined;
  readonly published?: string | undefined;
  readonly url?: string | undefined;
  readonly paragraphs: readonly string[];
}

/** Something to try. */
export interface Example {
  /** As one would type it. */
  readonly line: string;
  readonly description: string;
}

/** Reads stories and answers what is asked of them. */
export interface Reader {
  /** @param story - the one that is meant where none is named */
  answer(wanted: Wanted, story?: string): Promise<Shown>;
  /** A story to be read, if it is there; without an id, the one that is meant where none is named. */
  story(id?: string): Promise<ShownStory | undefined>;
  /** What can be tried with a story. */
  examples(story?: string): Promise<readonly Example[]>;
  /** What a line that begins so could be, best first. */
  complete(line: string, story?: string): Promise<readonly string[]>;
  /** How the answer to a question comes about. */
  explain(story: string, question: string): Promise<Explanation>;
}

/** What a reader is made of. */
export interface ReaderSetting {
  readonly desk: Desk;
  readonly commands: readonly Command[];
  /** Loads a table of words that was not here when it was needed. */
  readonly load: (file: WordFileAway['file']) => Promise<void>;
  /** Holds a file until it is read, and gives the address to read it at. */
  readonly hold: (file: Blob) => string;
}

const TEXT = 'string';
/** Whether a story is there cannot be told where none can be read. */
const NOT_READ = Symbol('not read');
/** A visitor can ask nobody to look into an incident. */
const UNEXPECTED = new CommandError(ownWords.unexpected);
/** As many as a list under a field can show. */
const COMPLETIONS = 20;
const AWAY = outcomeOfError(new CommandError(ownWords.away));
/** That a table of words cannot be had: an answer without it would be another one. */
const TABLES_AWAY = outcomeOfError(new CommandError(ownWords.tablesAway));

/** The one story that an answer is about, where it says so. */
function storyOf(answer: object | undefined): unknown {
  const { source } = { ...answer } as { readonly source?: { readonly story?: unknown } };
  return source?.story;
}

/** A table of words that could not be loaded. */
class LoadError extends Error {}

/** Makes a reader. */
export function createReader({ desk, commands, load, hold }: ReaderSetting): Reader {
  const respond = createRespond(commands, desk);
  /** Those that are told of. */
  const described = commands.filter(({ description }) => description !== '');

  /** Does something as often as it lacks a table of words, which is loaded then. */
  const withTables = async <T>(work: () => Promise<T>): Promise<T> => {
    for (;;) {
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof WordFileAway)) throw error;
        await load(error.file).catch((cause: unknown) => {
          throw new LoadError('no table of words', { cause });
        });
      }
    }
  };

  const outcomeOf = (request: Request): Promise<Outcome> =>
    withTables(async () => {
      const outcome = await respond(request, VISITOR);
      if (outcome.failure?.err instanceof WordFileAway) throw outcome.failure.err;
      return outcome.failure === undefined ? outcome : outcomeOfError(UNEXPECTED);
    }).catch((error: unknown) => {
      if (error instanceof LoadError) return TABLES_AWAY;
      throw error;
    });

  /** Options with what is meant where no story is named. */
  const about = (command: Command, options: RawOptions, story: string | undefined): RawOptions =>
    command.options.includes('story') && story !== undefined ? { story, ...options } : options;

  /** A visitor may do whatever there is: all of it is theirs. */
  const requestOf = (wanted: Wanted, story: string | undefined): Request => {
    const press = (name: string, options: RawOptions): Request => {
      return { kind: 'press', name, options, isForm: true };
    };
    if ('name' in wanted) return press(wanted.name, wanted.options);
    if ('line' in wanted) {
      const typed = readLine(wanted.line, commands);
      if ('unknown' in typed) throw new CommandError(sayingUnknown(typed));
      return press(typed.command.name, about(typed.command, typed.options, story));
    }
    const decoded = decodePress(wanted.code);
    if (decoded === undefined) throw new CommandError(words.error.gone);
    const { fields, files = {} } = wanted;
    const held = Object.entries(files).map(([name, file]) => [name, hold(file)] as const);
    const brought: RawOptions = Object.fromEntries(held);
    return press(decoded.command, { ...fields, ...brought, ...decoded.options });
  };

  /** The story that is meant from now on. */
  const storyAfter = async (
    options: RawOptions,
    answer: Answer | undefined,
    before: string | undefined,
  ): Promise<StorySummary | undefined> => {
    const added = answer !== undefined && 'story' in answer ? answer.story : undefined;
    for (const id of [options.story, storyOf(answer), added, before]) {
      if (typeof id !== TEXT || id === ALL_STORIES) continue;
      // One that cannot be read any more is not meant any more.
      const found = await desk.find(VISITOR, String(id)).catch(() => undefined);
      if (found !== undefined) return found;
    }
    return desk.find(VISITOR);
  };

  const commandOf = ({ name }: Request) => commands.find((command) => command.name === name);

  /** Whether a story that nobody has typed is not here: one that was removed, or is in another browser. */
  const isAway = async (wanted: Wanted, { story }: RawOptions): Promise<boolean> => {
    if (typeof story !== TEXT || story === ALL_STORIES) return false;
    const typed = 'line' in wanted ? readLine(wanted.line, commands) : undefined;
    const isNamed = typed !== undefined && 'options' in typed && 'story' in typed.options;
    if (isNamed) return false;
    return (await desk.find(VISITOR, String(story)).catch(() => NOT_READ)) === undefined;
  };

  /** What was asked, or why it cannot be. */
  const understand = (wanted: Wanted, story: string | undefined): Request | Outcome => {
    try {
      const request = requestOf(wanted, story);
      // A link comes from anybody: it must not change anything.
      if ('name' in wanted && commandOf(request)?.isPure !== true) {
        throw new CommandError(ownWords.onlyAsks);
      }
      return request;
    } catch (error) {
      return outcomeOfError(error);
    }
  };

  return {
    async answer(wanted, before) {
      const understood = understand(wanted, before);
      const isRequest = 'name' in understood;
      const request = isRequest && 'options' in understood ? understood : undefined;
      const options = request?.options ?? {};
      const answered = isRequest ? await outcomeOf(understood) : understood;
      const answer = answered.kind === 'reply' ? answered.answer : undefined;
      const isRefused = answered.kind === 'reply' && answer === undefined;
      const outcome = isRefused && (await isAway(wanted, options)) ? AWAY : answered;
      const story = await storyAfter(options, answer, before);
      const known = {
        ...(story && { story: story.id }),
        isOwn: story?.added !== undefined,
        marks: marksIn(answer).map((mark) => ({ ...(story && { story: story.id }), ...mark })),
      };
      const { data } = callbackOf(outcome);
      if (outcome.kind !== 'reply') return { ...known, form: data as Modal, files: [] };
      const { question } = options;
      const command = request && commandOf(request);
      const isOfOne = typeof question === TEXT && options.story !== ALL_STORIES;
      const isExplained = isOfOne && answer !== undefined && command?.isExplained(answer) === true;
      return {
        ...known,
        message: data as Payload,
        files: filesOf(outcome.reply),
        ...(isExplained && { question: String(question) }),
        ...(command?.isPure && answer && { link: { name: command.name, options } }),
      };
    },

    async story(id) {
      const found = await desk.find(VISITOR, id);
      if (found === undefined) return undefined;
      const { story } = await desk.open(VISITOR, found.id);
      const { headline, publisher, via, author, published, url, paragraphs } = story;
      return {
        ...{ id: story.id, headline, publisher, via, author, published, url },
        paragraphs: paragraphs.map((paragraph) => slice(story, paragraph)),
      };
    },

    examples: (id) =>
      withTables(async () => {
        const story = await desk.open(VISITOR, id);
        return commands.flatMap((command) => {
          const options = command.definition === undefined ? undefined : command.example(story);
          if (options === undefined) return [];
          return [{ line: writeLine(command, options), description: command.description }];
        });
      }),

    async complete(line, story) {
      const setting = { desk, scope: VISITOR, commands: described, story };
      const [completions, replaced] = await withTables(() => completeLine(line, setting));
      const begin = line.slice(0, line.length - replaced.length);
      return completions.slice(0, COMPLETIONS).map((completion) => begin + completion);
    },

    explain: (id, question) =>
      withTables(async () => (await desk.open(VISITOR, id)).explain(question)),
  };
}
