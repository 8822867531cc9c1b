import { randomBytes } from 'node:crypto';
import type { Scope } from '../archive/archive.js';
import type { Desk } from '../desk.js';
import type { RawOptions } from '../reply/custom-id.js';
import type { Form } from '../reply/form.js';
import { errorMessage, type Reply } from '../reply/message.js';
import { words } from '../reply/words.js';
import type { Verdict } from '../search/verdict.js';
import { type Command, CommandError, type Focused, type Suggestion } from './command.js';

/** Discord's number for a command in the menu of a message. */
const MESSAGE_COMMAND = 3;

/** What somebody wants: a command by its name and options, however it came. */
export type Request =
  | {
      readonly kind: 'slash' | 'message' | 'press';
      readonly name: string;
      readonly options: RawOptions;
    }
  | { readonly kind: 'autocomplete'; readonly name: string; readonly focused: Focused };

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

/** Answers a request; undefined stands for one that is of no command there is. Never rejects. */
export type Respond = (request: Request | undefined, scope: Scope) => Promise<Outcome>;

/** Whether an answer is for the asker alone, as far as the request says: a press always is. */
export function isPrivateRequest(request: Request | undefined): boolean {
  return request?.kind !== 'slash' || request.options.private === true;
}

/** A press that is answered for all to see, unless it says otherwise. */
function isOpenPress(request: Request, { isOpen }: Command): boolean {
  return request.kind === 'press' && isOpen && request.options.private === undefined;
}

/** What a person is told of an error, to them alone: what to do, or the name of an incident. */
export function outcomeOfError(error: unknown): Outcome & { readonly kind: 'reply' } {
  if (error instanceof CommandError) {
    return { kind: 'reply', reply: errorMessage(error.message), isPrivate: true };
  }
  const incident = randomBytes(4).toString('hex');
  const reply = errorMessage(words.error.unexpected(incident));
  return { kind: 'reply', reply, isPrivate: true, failure: { incident, err: error } };
}

/**
 * The core that every face shares: a request in, an outcome out. It knows no transport.
 *
 * @param commands - those that a request may name; a press may lead to a hidden one, nothing else does
 */
export function createRespond(commands: readonly Command[], desk: Desk): Respond {
  const commandFor = ({ kind, name }: Request): Command => {
    const found = commands.find((command) =>
      kind === 'press'
        ? command.name === name
        : command.definition?.name === name &&
          (command.definition.type === MESSAGE_COMMAND) === (kind === 'message'),
    );
    if (found === undefined) throw new CommandError(words.error.gone);
    return found;
  };

  return async (request, scope) => {
    try {
      if (request === undefined) throw new CommandError(words.error.gone);
      const command = commandFor(request);
      if (request.kind === 'autocomplete') {
        return { kind: 'choices', choices: await command.suggest(request.focused, desk, scope) };
      }
      const { answer, reply, form } = await command.run(request.options, desk, scope);
      if (form !== undefined) return { kind: 'form', form, reply: reply() };
      return {
        kind: 'reply',
        reply: reply(),
        isPrivate:
          command.isPrivate || (isPrivateRequest(request) && !isOpenPress(request, command)),
        ...(answer.verdict && { verdict: answer.verdict }),
      };
    } catch (error) {
      const outcome = outcomeOfError(error);
      if (request?.kind !== 'autocomplete') return outcome;
      const { failure } = outcome;
      return { kind: 'choices', choices: [], ...(failure && { failure }) };
    }
  };
}
