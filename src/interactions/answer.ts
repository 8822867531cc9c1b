import { type Outcome, outcomeOfError, type Request, type Respond } from '../command/respond.js';
import { inTime } from '../runtime/in-time.js';
import { type Callback, callbackOf, deferral, filesOf, NO_CHOICES } from './callback.js';
import { type Envelope, readRequest } from './incoming.js';

/** What comes after a deferral. */
export interface Later {
  readonly outcome: Outcome & { readonly kind: 'reply' };
  /** Whether the deferral was shown to the asker alone: an edit cannot change that. */
  readonly deferredPrivately: boolean;
}

/** The answer to an interaction. */
export interface Answered {
  /** What was asked, if it could be read. */
  readonly request: Request | undefined;
  /** What Discord is to be told now. */
  readonly callback: Callback;
  /** What came of it, if that is known now. */
  readonly outcome?: Outcome;
  /** What is to be sent when it is there; never rejects. */
  readonly later?: Promise<Later>;
}

/**
 * Answers an interaction within a deadline, whatever carries the answer: where the outcome is not
 * there in time, Discord is told to wait for it, and it comes later.
 *
 * @param deadline - ms
 */
export async function answerInteraction(
  envelope: Envelope,
  respond: Respond,
  deadline: number,
): Promise<Answered> {
  let request: Request | undefined;
  let outcome: Promise<Outcome>;
  try {
    request = readRequest(envelope);
    outcome = respond(request, envelope.scope);
  } catch (error) {
    const failed = outcomeOfError(error);
    return {
      request,
      callback: envelope.isAutocomplete ? NO_CHOICES : callbackOf(failed),
      outcome: failed,
    };
  }
  const known = await inTime(outcome, deadline);
  // A first answer is JSON alone, whatever carries it: files come after.
  const hasFiles = known?.kind === 'reply' && filesOf(known.reply).length > 0;
  if (known !== undefined && !hasFiles) {
    const isMismatch = envelope.isAutocomplete && known.kind !== 'choices';
    return { request, callback: isMismatch ? NO_CHOICES : callbackOf(known), outcome: known };
  }
  if (envelope.isAutocomplete) return { request, callback: NO_CHOICES };
  const deferredPrivately =
    known?.kind === 'reply' ? known.isPrivate : respond.isPrivate(request, envelope.scope);
  return {
    request,
    callback: deferral(deferredPrivately),
    later: outcome.then((late) => {
      if (late.kind === 'choices') throw new TypeError('only autocompletion gives choices');
      // What has been deferred can only become a message.
      const outcome =
        late.kind === 'form'
          ? { kind: 'reply' as const, reply: late.reply, isPrivate: true }
          : late;
      return { outcome, deferredPrivately };
    }),
  };
}
