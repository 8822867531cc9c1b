import * as z from 'zod/mini';
import type { Desk } from '../desk.js';
import type { Log } from '../log.js';
import type { Handle } from './receiver.js';

/** Discord's numbers for what it sends to a webhook of events. */
const PING = 0;
/** A person has taken the application from their account. */
const DEAUTHORIZED = 'APPLICATION_DEAUTHORIZED';

const eventSchema = z.union([
  z.object({ type: z.literal(PING) }),
  z.object({
    type: z.literal(1),
    event: z.union([
      z.object({
        type: z.literal(DEAUTHORIZED),
        data: z.object({ user: z.object({ id: z.string().check(z.minLength(1)) }) }),
      }),
      z.pipe(
        // One that is told in a form that is not known must not pass for done.
        z.object({ type: z.string().check(z.refine((type) => type !== DEAUTHORIZED)) }),
        z.transform(({ type }) => ({ type, data: undefined })),
      ),
    ]),
  }),
]);

/**
 * Takes what Discord tells of the application. Where a person has taken it from their account, what
 * is theirs alone is deleted: Discord tells it again until it is told that this is done.
 */
export function takeEvents(desk: Desk, log: Log): Handle {
  return async (payload, send) => {
    const parsed = eventSchema.safeParse(payload);
    if (!parsed.success) {
      log.error('an event of Discord’s has a form that is not known here');
      return send(400, { error: 'no event' });
    }
    if (parsed.data.type === PING || parsed.data.event.data === undefined) return send(204);
    const { user } = parsed.data.event.data;
    try {
      const forgotten = await desk.forget({ user: user.id });
      log.info(forgotten, 'removed by a person: what was theirs alone is deleted');
    } catch (error) {
      log.error({ err: error }, 'what a person has added could not be deleted');
      return send(503, { error: 'not now' });
    }
    return send(204);
  };
}
