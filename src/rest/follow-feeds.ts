import { setTimeout as delay } from 'node:timers/promises';
import type { Feeds } from '../feeds/feeds.js';
import type { Teller } from '../feeds/teller.js';
import { payloadOf } from '../interactions/payload.js';
import type { Log } from '../log.js';
import { noticeReply } from '../reply/notice.js';
import { statusOf } from './errors.js';
import type { Rest } from './rest.js';

/** ms */
const PAUSE = 30_000;

/** Whether Discord says that the bot may not, or cannot, write in a channel. */
function isRefusal(error: unknown): boolean {
  const status = statusOf(error);
  return status !== undefined && status >= 400 && status < 500 && status !== 429;
}

/**
 * Reads feeds as they become due, one look after another, until it is told to stop.
 *
 * @param pause - ms between two looks
 */
export async function followFeeds(
  feeds: Feeds,
  rest: Rest,
  log: Log,
  stop: AbortSignal,
  pause = PAUSE,
): Promise<void> {
  const teller: Teller = {
    async tell(channel, notice) {
      try {
        await rest.post(`/channels/${channel}/messages`, { body: payloadOf(noticeReply(notice)) });
        return true;
      } catch (error) {
        if (!isRefusal(error)) throw error;
        log.info({ err: error, channel }, 'the bot may not write where a feed is followed');
        return false;
      }
    },
    giveUp: (story) => log.warn(story, 'a story of a feed was given up: its page cannot be had'),
    report: (error) => log.error({ err: error }, 'a feed could not be followed'),
  };
  while (!stop.aborted) {
    await feeds.readDue(teller, stop).catch(teller.report);
    await delay(pause, undefined, { signal: stop, ref: false }).catch(() => undefined);
  }
}
