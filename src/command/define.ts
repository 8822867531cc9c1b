import * as z from 'zod/mini';
import { openStories } from '../answers/opened.js';
import { sourceOf } from '../answers/source.js';
import { ArchiveError, type Scope, type StorySummary } from '../archive/archive.js';
import { type Desk, type OpenStory, UnknownStoryError } from '../desk.js';
import { FetchError } from '../fetch/errors.js';
import type { RawOptions } from '../reply/custom-id.js';
import { clip } from '../reply/escape.js';
import type { Form } from '../reply/form.js';
import { LIMITS } from '../reply/limits.js';
import type { Reply } from '../reply/message.js';
import { titlesOf } from '../reply/story-names.js';
import { StoryFileError } from '../story/errors.js';
import { ALL_STORIES, MAX_ID_LENGTH } from '../story/story.js';
import { fold, slugify } from '../text/fold.js';
import { words } from '../words.js';
import {
  type Answer,
  type Command,
  CommandError,
  type Definition,
  type Executed,
  type Focused,
  type Suggestion,
} from './command.js';
import { COMMAND_NAMES, type Names, OPTION_NAMES } from './localised-names.js';
import { type Option, type Options, PRIVATE_OPTION, STORY_OPTION, type Values } from './option.js';

/** Discord's numbers for the types of commands. */
const CHAT_INPUT = 1;
const MESSAGE = 3;
/** Discord's permission to manage a server, as a bit. */
const MANAGE_GUILD = String(1 << 5);
/**
 * Where a command can be used: added to a server or to somebody's account; in servers, in direct
 * messages with the bot, and in other direct messages.
 */
const EVERYWHERE = { integration_types: [0, 1], contexts: [0, 1, 2] };

/**
 * From how many stories options are suggested if all stories are meant: few, since a person waits
 * for this at each letter.
 */
const SUGGESTING = 5;

/** Errors whose message is for the person. */
const TOLD = [ArchiveError, FetchError, StoryFileError];

/** What a command on one story does where all stories are meant. */
interface RecordSpec<O extends Options, A extends Answer> {
  /** @throws CommandError with what to do, if the options do not fit */
  answer(values: Values<O>, desk: Desk, scope: Scope): Promise<A>;
  reply(answer: A): Reply;
  form?(answer: A): Form | undefined;
}

interface CommandSpec<O extends Options, A extends Answer> {
  /** Letters `a-z`. */
  readonly name: string;
  /** What it does, for Discord's list of slash commands; without it, it is none. */
  readonly description?: string;
  /** What it is called in the menu of a message, whose text comes as its first option. */
  readonly menu?: string;
  /**
   * Options that it can answer for a story, to be shown as an example; without this, the command is
   * never one.
   */
  example?(story: OpenStory): RawOptions | undefined;
  /** Those of its own: `story` and `private` come by themselves. */
  readonly options: O;
  /**
   * Whether an answer is what one story was found to say on the option `question`, so that it can
   * be explained; by default it is not.
   */
  isExplained?(answer: A): boolean;
  /**
   * The answer to a press of its button is for all to see; by default, only whoever pressed it sees
   * the answer.
   */
  readonly isOpen?: boolean;
  /** Its answers are for who asked alone. */
  readonly isPrivate?: boolean;
  /**
   * In servers, only those who may manage the server can use it, unless the server's settings allow
   * others.
   */
  readonly isManaged?: boolean;
  /**
   * It is reached through Discord's own commands, never through a button: only Discord knows whom a
   * server lets use it.
   */
  readonly isGuarded?: boolean;
  /** Whether it takes the time of many questions; by default it does not. */
  isCostly?(options: RawOptions): boolean;
  /** The answer as a person sees it. */
  reply(answer: A): Reply;
  /** What is to be filled in first, if anything is. */
  form?(answer: A): Form | undefined;
}

/** A command on one story: pure, and done at once. */
export interface StoryCommandSpec<O extends Options, A extends Answer, B extends Answer = A>
  extends CommandSpec<O, A> {
  readonly on: 'story';
  /** The same of all stories; without it, they cannot be asked at once. */
  readonly all?: RecordSpec<O, B>;
  /** @throws CommandError with what to do, if the options do not fit the story */
  answer(values: Values<O>, story: OpenStory): A | Promise<A>;
  /** What an option could be, best first. */
  suggest?(focused: Focused, story: OpenStory): readonly string[];
}

/** A command on all the stories that somebody sees. */
export interface DeskCommandSpec<O extends Options, A extends Answer> extends CommandSpec<O, A> {
  readonly on: 'desk';
  /** @throws CommandError with what to do, if the options do not fit */
  answer(values: Values<O>, desk: Desk, scope: Scope): Promise<A>;
  /** It only tells something; by default, it may change something. */
  readonly isPure?: boolean;
  /** Whether its option `story` may stand for all stories; by default, it may not. */
  readonly takesAll?: boolean;
  /**
   * Which stories to offer for an option that names a story; by default all that somebody can see.
   */
  offers?(story: StorySummary, scope: Scope): boolean;
}

/** Makes a command of its declaration: the types of its options and its answer end here. */
export function defineCommand<const O extends Options, A extends Answer, B extends Answer = A>(
  spec: StoryCommandSpec<O, A, B> | DeskCommandSpec<O, A>,
): Command<A, B> {
  const options: Options = {
    ...spec.options,
    ...(spec.on === 'story' && { story: STORY_OPTION }),
    private: PRIVATE_OPTION,
  };
  /**
   * Made when the command is first carried out: to make those of all commands would delay the start
   * for nothing.
   */
  let schema: z.ZodMiniObject<Record<string, z.ZodMiniType>> | undefined;
  const definition = definitionOf(spec, options);

  return {
    name: spec.name,
    ...(definition && { definition }),
    description: spec.description ?? '',
    example: (story) => spec.example?.(story),
    options: Object.keys(options),
    takesAll: spec.on === 'story' ? spec.all !== undefined : (spec.takesAll ?? false),
    isPure: spec.on === 'story' || spec.isPure === true,
    isExplained: (answer) => spec.isExplained?.(answer) ?? false,
    isOpen: spec.isOpen ?? false,
    isPrivate: spec.isPrivate ?? false,
    isGuarded: spec.isGuarded ?? false,
    isCostly: (options) => spec.isCostly?.(options) ?? false,
    reply: (answer) => spec.reply(answer),

    async run(raw, desk, scope) {
      schema ??= z.object(
        Object.fromEntries(
          Object.entries(options).map(([name, option]) => [name, option.check(name)]),
        ),
      );
      const parsed = schema.safeParse(raw);
      if (!parsed.success) {
        throw new CommandError(parsed.error.issues[0]?.message ?? words.error.badOption('option'));
      }
      // The schema was made of the options one by one, so what it gives are their values.
      const values = parsed.data as Values<O>;
      try {
        if (spec.on === 'story' && spec.all !== undefined && meansAll(parsed.data.story)) {
          await requireStory(desk, scope);
          return execute(await spec.all.answer(values, desk, scope), spec.all);
        }
        const answer =
          spec.on === 'story'
            ? await spec.answer(values, await openFor(parsed.data.story, desk, scope))
            : await spec.answer(values, desk, scope);
        return execute(answer, spec);
      } catch (error) {
        throw TOLD.some((kind) => error instanceof kind)
          ? new CommandError((error as Error).message)
          : error;
      }
    },

    async suggest(focused, desk, scope) {
      try {
        return withinLimits(await suggestions(spec, options[focused.option], focused, desk, scope));
      } catch (error) {
        if (error instanceof ArchiveError) return [];
        throw error;
      }
    },
  };
}

function execute<A extends Answer>(
  answer: A,
  spec: Pick<RecordSpec<Options, A>, 'reply' | 'form'>,
): Executed<A> {
  const form = spec.form?.(answer);
  return { answer, reply: () => spec.reply(answer), ...(form && { form }) };
}

function definitionOf(
  {
    name,
    description,
    menu,
    isManaged,
  }: Pick<CommandSpec<Options, Answer>, 'name' | 'description' | 'menu' | 'isManaged'>,
  options: Options,
): Definition | undefined {
  if (menu !== undefined) {
    return { type: MESSAGE, name: menu, ...localised(COMMAND_NAMES[name]), ...EVERYWHERE };
  }
  if (description === undefined) return undefined;
  return {
    type: CHAT_INPUT,
    name,
    ...localised(COMMAND_NAMES[name]),
    description,
    options: Object.entries(options)
      .filter(([, { isCarried }]) => isCarried !== true)
      .map(([option, { json }]) => ({
        ...json,
        name: option,
        ...localised(OPTION_NAMES[option]),
      })),
    ...(isManaged && { default_member_permissions: MANAGE_GUILD }),
    ...EVERYWHERE,
  };
}

/** A name in the languages in which there is one. */
function localised(names: Names | undefined): { name_localizations?: Names } {
  return names === undefined ? {} : { name_localizations: names };
}

const meansAll = (story: unknown) =>
  typeof story === 'string' && story.toLowerCase() === ALL_STORIES;

/** Not everybody picks what is offered: on a phone a story's name is typed, as its headline or file has it. */
async function openFor(wanted: unknown, desk: Desk, scope: Scope): Promise<OpenStory> {
  try {
    return await desk.open(scope, typeof wanted === 'string' ? wanted : undefined);
  } catch (error) {
    if (!(error instanceof UnknownStoryError)) throw error;
    const typed = error.message;
    const id = slugify(typed, MAX_ID_LENGTH);
    // An id has come from a button, or from what was offered: where its story is gone, no other is meant.
    if (id === '' || id === typed) throw unknownStory(typed);
    const isCalledSo = ({ headline }: StorySummary) => fold(headline ?? '') === fold(typed);
    const called = (await desk.list(scope, typed)).filter(isCalledSo);
    const [only, ...more] = called.length > 0 ? called : [await desk.find(scope, id)];
    if (only === undefined || more.length > 0) throw unknownStory(typed);
    return desk.open(scope, only.id);
  }
}

/** That a story is not there; without an id, that there is none at all, of which nothing can be asked. */
export function unknownStory(id = ''): CommandError {
  return id === ''
    ? new CommandError(words.error.noStory, false)
    : new CommandError(words.error.unknownStory(clip(id, MAX_ID_LENGTH)));
}

/** @throws CommandError if there is no story at all: that none of them says something would be no help */
export async function requireStory(desk: Desk, scope: Scope): Promise<void> {
  if ((await desk.find(scope)) === undefined) throw unknownStory();
}

async function suggestions<O extends Options, A extends Answer, B extends Answer>(
  spec: StoryCommandSpec<O, A, B> | DeskCommandSpec<O, A>,
  option: Option | undefined,
  focused: Focused,
  desk: Desk,
  scope: Scope,
): Promise<readonly Suggestion[]> {
  if (option?.isStory) {
    const stories = await desk.list(scope, focused.typed);
    const offered =
      spec.on === 'desk' && spec.offers !== undefined
        ? stories.filter((story) => spec.offers?.(story, scope))
        : stories;
    const all = { name: words.allStories, value: ALL_STORIES };
    const shown = offered.slice(0, LIMITS.choices).map(sourceOf);
    const titleOf = titlesOf(shown);
    return [
      ...(spec.on === 'story' && spec.all && isTyped(all.name, focused.typed) ? [all] : []),
      ...shown.map((source) => ({ name: titleOf(source), value: source.story })),
    ];
  }
  if (spec.on === 'desk' || spec.suggest === undefined) return [];
  const id = STORY_OPTION.check('story').safeParse(focused.others.story).data;
  if (id === ALL_STORIES) return spec.all ? suggestionsOfAll(spec, focused, desk, scope) : [];
  try {
    return spec.suggest(focused, await desk.open(scope, id)).map(asIs);
  } catch (error) {
    if (error instanceof UnknownStoryError) return [];
    throw error;
  }
}

const asIs = (value: string): Suggestion => ({ name: value, value });

/** What an option could be in any of the newest stories, what has what is typed first. */
async function suggestionsOfAll<O extends Options>(
  spec: Pick<StoryCommandSpec<O, Answer>, 'suggest'>,
  focused: Focused,
  desk: Desk,
  scope: Scope,
): Promise<readonly Suggestion[]> {
  const values = new Set<string>();
  for await (const { open } of openStories(desk, scope, await desk.list(scope), SUGGESTING)) {
    for (const value of spec.suggest?.(focused, open) ?? []) values.add(value);
  }
  const isFar = (value: string) => Number(!isTyped(value, focused.typed));
  return [...values].sort((a, b) => isFar(a) - isFar(b)).map(asIs);
}

/** Whether what is typed may become a suggestion. */
function isTyped(name: string, typed: string): boolean {
  return fold(name).includes(fold(typed).trim());
}

function withinLimits(suggested: readonly Suggestion[]): Suggestion[] {
  return suggested
    .map(({ name, value }) => ({ name: clip(name, LIMITS.choiceText), value }))
    .filter(({ name, value }) => name !== '' && value.length <= LIMITS.choiceText)
    .slice(0, LIMITS.choices);
}
