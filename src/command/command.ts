import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { Scope } from '../archive/archive.js';
import type { Desk, OpenStory } from '../desk.js';
import type { RawOptions } from '../reply/custom-id.js';
import type { Form } from '../reply/form.js';
import type { Reply } from '../reply/message.js';
import type { Verdict } from '../search/verdict.js';

/** What is registered with Discord. */
export type Definition = RESTPostAPIApplicationCommandsJSONBody;

/** The option that somebody is typing, and those that are filled in already. */
export interface Focused {
  readonly option: string;
  readonly typed: string;
  readonly others: RawOptions;
}

/** A value that autocomplete offers for an option. */
export interface Suggestion {
  readonly name: string;
  readonly value: string;
}

/** What a command found: plain data, which `--json` prints as it is. */
export interface Answer {
  readonly command: string;
  readonly verdict?: Verdict;
}

/** A command that was carried out. */
export interface Executed<A extends Answer = Answer> {
  readonly answer: A;
  /** The answer as a person sees it; it is made at the call. */
  reply(): Reply;
  /** What there is to fill in before there can be an answer; a face without forms shows the reply. */
  readonly form?: Form;
}

/**
 * A command, with the types of its options and answers closed over. Every way in is one: a slash
 * command, a command on a message, a press of a button, a typed line. It answers of one story in one
 * form, and of all stories at once, where it can, in another.
 */
export interface Command<A extends Answer = Answer, B extends Answer = A> {
  /** What it is called in codes and on the command line: letters `a-z`. */
  readonly name: string;
  /** Absent for a hidden command, which only replies lead to. */
  readonly definition?: Definition;
  /** What it does, in a line; empty for a command that no list shows. */
  readonly description: string;
  /** Options that it answers of a story, for somebody who does not know it yet; undefined if none are known. */
  example(story: OpenStory): RawOptions | undefined;
  /** The names of its options; the first is what a typed line gives without a name. */
  readonly options: readonly string[];
  /** Whether it can be asked of all stories at once. */
  readonly takesAll: boolean;
  /** It only tells something: whatever its options are, it changes nothing. */
  readonly isPure: boolean;
  /** Whether an answer of its own is what was found for its option `question`, which can be explained. */
  isExplained(answer: A): boolean;
  /** A press of it is answered for all to see. */
  readonly isOpen: boolean;
  /** Its answers are for who asked alone. */
  readonly isPrivate: boolean;
  /**
   * No button leads to it, at most a form that such a command has brought: Discord checks whom a
   * server lets use a command, and does not check presses.
   */
  readonly isGuarded: boolean;
  /** Whether it takes the time of many questions with such options: it reads what may be long. */
  isCostly(options: RawOptions): boolean;
  /**
   * Carries the command out.
   *
   * @param raw - the options as they came in; those that the command does not have are ignored
   * @throws CommandError if an option is wrong, or fits no story or paragraph
   */
  run(raw: RawOptions, desk: Desk, scope: Scope): Promise<Executed<A | B>>;
  /** An answer of its own as a person sees it. */
  reply(answer: A): Reply;
  /** What an option could be, best first, within Discord's limits. Never throws for bad options. */
  suggest(focused: Focused, desk: Desk, scope: Scope): Promise<readonly Suggestion[]>;
}

/** A command that cannot be carried out. The message tells the person why, in a sentence. */
export class CommandError extends Error {
  override readonly name = 'CommandError';

  /** @param isHelped - whether what else one can ask leads on from it */
  constructor(
    message: string,
    readonly isHelped = true,
  ) {
    super(message);
  }
}
