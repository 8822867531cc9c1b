import type { Suggestion } from '../command/command.js';
import type { Outcome } from '../command/respond.js';
import type { Reply } from '../reply/message.js';
import type { RestFile } from '../rest/rest.js';
import { modalOf } from './modal.js';
import { EPHEMERAL, type Payload, payloadOf } from './payload.js';

/** Discord's numbers for the answers to an interaction. */
const CHANNEL_MESSAGE = 4;
const DEFERRED_CHANNEL_MESSAGE = 5;
const AUTOCOMPLETE_RESULT = 8;
const MODAL = 9;

/** What Discord is told in answer to an interaction. */
export type Callback =
  | { readonly type: typeof CHANNEL_MESSAGE; readonly data: Payload }
  | { readonly type: typeof DEFERRED_CHANNEL_MESSAGE; readonly data: { readonly flags: number } }
  | {
      readonly type: typeof AUTOCOMPLETE_RESULT;
      readonly data: { readonly choices: readonly Suggestion[] };
    }
  | { readonly type: typeof MODAL; readonly data: ReturnType<typeof modalOf> };

/** Suggestions cannot come later: where they are late, there are none. */
export const NO_CHOICES: Callback = { type: AUTOCOMPLETE_RESULT, data: { choices: [] } };

/** "Thinking…", shown to the asker alone or to all. The message itself comes later. */
export function deferral(isPrivate: boolean): Callback {
  return { type: DEFERRED_CHANNEL_MESSAGE, data: { flags: isPrivate ? EPHEMERAL : 0 } };
}

/** A reply as a message for the asker alone, or for all. */
export function messageOf({ reply, isPrivate }: Outcome & { readonly kind: 'reply' }): Payload {
  return payloadOf(reply, isPrivate);
}

/** The files of a reply, as a client of Discord's API takes them. */
export function filesOf({ blocks }: Reply): readonly RestFile[] {
  return blocks.flatMap((block) =>
    block.kind === 'file' ? [{ name: block.name, data: block.content }] : [],
  );
}

/** What came of a request, as the answer to its interaction. */
export function callbackOf(outcome: Outcome): Callback {
  switch (outcome.kind) {
    case 'choices':
      return { type: AUTOCOMPLETE_RESULT, data: { choices: outcome.choices } };
    case 'form':
      return { type: MODAL, data: modalOf(outcome.form) };
    case 'reply':
      return { type: CHANNEL_MESSAGE, data: messageOf(outcome) };
  }
}
