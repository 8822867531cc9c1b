import { randomBytes } from 'node:crypto';
import type { Scope } from '../archive/archive.js';
import { type Desk, LongStory } from '../desk.js';
import type { RawOptions } from '../reply/custom-id.js';
import type { Form } from '../reply/form.js';
import { errorMessage, type Reply } from '../reply/message.js';
import type { Verdict } from '../search/verdict.js';
import { ALL_STORIES } from '../story/story.js';
import { words } from '../words.js';
import {
  type Answer,
  type Command,
  CommandError,
  type Focused,
  type Suggestion,
} from './command.js';

/** Discord's number for a command in the menu of a message. */
const MESSAGE_COMMAND = 3;

/** What somebody wants: a command by its name and options, however it came. */
export type Request =
  | {
      readonly kind: 'slash' | 'message' | 'press';
      readonly name: string;
      readonly options: RawOptions;
      /** Whether a press sent a form off. */
      readonly isForm?: true;
    }
  | { readonly kind: 'autocomplete'; readonly name: string; readonly focused: Focused };

/** Somebody uses the bot on their own in a place that is not its: what they see there is theirs alone. */
const isPassing = ({ guild, channel }: Scope) => guild === undefined && channel === undefined;

/** An error that nobody expected, under the name that the person was told. */
export interface Failure {
  readonly incident: string;
  readonly err: unknown;
}

/** What came of a request. */
export type Outcome =
  | {
      readonly kind: 'reply';
      readonly reply: Reply;
      /** Whether it is for the asker alone. */
      readonly isPrivate: boolean;
      readonly verdict?: Verdict;
      /** What the command found, which the reply is drawn from; absent where it found nothing out. */
      readonly answer?: Answer;
      readonly failure?: Failure;
    }
  | {
      readonly kind: 'form';
      readonly form: Form;
      /** What is shown where there is no time left for a form. */
      readonly reply: Reply;
      readonly failure?: undefined;
    }
  | {
      readonly kind: 'choices';
      readonly choices: readonly Suggestion[];
      readonly failure?: Failure;
    };

/** The core that every face shares. It knows no transport. */
export interface Respond {
  /** Answers a request; undefined stands for one that is of no command there is. Never rejects. */
  (request: Request | undefined, scope: Scope): Promise<Outcome>;
  /** Whether the answer to a request will be for the asker alone, unless it is an error. */
  isPrivate(request: Request | undefined, scope: Scope): boolean;
  /** Whether to answer a request takes the time of many others. */
  isCostly(request: Request | undefined): boolean;
}

/** Answers a request about a story that is too long to be read by the desk at hand. */
export type Elsewhere = (
  request: Request,
  scope: Scope,
  story: Pick<LongStory, 'summary' | 'content'>,
) => Promise<Outcome>;

/** What a person is told of an error, to them alone: what to do, or the name of an incident. */
export function outcomeOfError(error: unknown): Outcome & { readonly kind: 'reply' } {
  if (error instanceof CommandError) {
    const reply = errorMessage(error.message, error.isHelped);
    return { kind: 'reply', reply, isPrivate: true };
  }
  const incident = randomBytes(4).toString('hex');
  const reply = errorMessage(words.error.unexpected(incident));
  return { kind: 'reply', reply, isPrivate: true, failure: { incident, err: error } };
}

/** @throws CommandError if all stories are meant, and the command is about one at a time */
export function checkStory(
  command: Command,
  options: RawOptions,
  commands: readonly Command[],
): void {
  if (options.story !== ALL_STORIES || command.takesAll) return;
  const names = commands.flatMap(({ name, takesAll, definition }) =>
    takesAll && definition !== undefined ? [name] : [],
  );
  throw new CommandError(words.error.oneStoryOnly(names));
}

/**
 * The core that every face shares: a request in, an outcome out. It knows no transport.
 *
 * @param commands - those that a request may name; a press may lead to a hidden one, nothing else does
 * @param elsewhere - where long stories are read, if the desk does not read them
 */
export function createRespond(
  commands: readonly Command[],
  desk: Desk,
  elsewhere?: Elsewhere,
): Respond {
  const commandFor = (request: Request): Command | undefined => {
    const { kind, name } = request;
    return commands.find((command) =>
      kind === 'press'
        ? command.name === name && (!command.isGuarded || request.isForm)
        : command.definition?.name === name &&
          (command.definition.type === MESSAGE_COMMAND) === (kind === 'message'),
    );
  };

  const isPrivate = (request: Request | undefined, scope: Scope): boolean => {
    if (request === undefined || request.kind === 'autocomplete') return true;
    const command = commandFor(request);
    if (command?.isPrivate !== false) return true;
    const { private: asked } = request.options;
    if (request.kind === 'press') {
      return !command.isOpen || asked !== undefined || isPassing(scope);
    }
    return request.kind !== 'slash' || asked === true || (isPassing(scope) && asked !== false);
  };

  const isCostly = (request: Request | undefined): boolean =>
    request !== undefined &&
    request.kind !== 'autocomplete' &&
    commandFor(request)?.isCostly(request.options) === true;

  const carryOut = async (request: Request | undefined, scope: Scope): Promise<Outcome> => {
    if (request === undefined) throw new CommandError(words.error.gone);
    const command = commandFor(request);
    if (command === undefined) throw new CommandError(words.error.gone);
    if (request.kind === 'autocomplete') {
      return { kind: 'choices', choices: await command.suggest(request.focused, desk, scope) };
    }
    checkStory(command, request.options, commands);
    const { answer, reply, form } = await command.run(request.options, desk, scope);
    if (form !== undefined) return { kind: 'form', form, reply: reply() };
    return {
      kind: 'reply',
      reply: reply(),
      isPrivate: isPrivate(request, scope),
      answer,
      ...(answer.verdict && { verdict: answer.verdict }),
    };
  };

  const respond = async (request: Request | undefined, scope: Scope): Promise<Outcome> => {
    try {
      return await carryOut(request, scope).catch((error: unknown) => {
        if (!(error instanceof LongStory) || elsewhere === undefined || !request) throw error;
        const { summary, content } = error;
        return elsewhere(request, scope, { summary, content });
      });
    } catch (error) {
      const outcome = outcomeOfError(error);
      if (request?.kind !== 'autocomplete') return outcome;
      const { failure } = outcome;
      return { kind: 'choices', choices: [], ...(failure && { failure }) };
    }
  };
  return Object.assign(respond, { isPrivate, isCostly });
}
