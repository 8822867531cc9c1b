import { setTimeout as delay } from 'node:timers/promises';
import { ArchiveError } from '../archive/archive.js';
import type { Feeds } from '../feeds/feeds.js';
import type { Teller } from '../feeds/teller.js';
import { payloadOf } from '../interactions/payload.js';
import type { Log } from '../log.js';
import { noticeReply } from '../reply/notice.js';
import { isRefused, isTokenRefused, REFUSED_TOKEN } from '../rest/errors.js';
import type { Rest } from '../rest/rest.js';

/** ms */
const PAUSE = 30_000;

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
  let isTokenTold = false;
  const report = (error: unknown) => {
    // An archive that is away says so itself, once.
    if (error instanceof ArchiveError)
      return log.debug({ err: error }, 'feeds wait for the archive');
    if (!isTokenRefused(error)) return log.error({ err: error }, 'a feed could not be followed');
    // It comes again with every story, until somebody starts the bot with another.
    if (!isTokenTold) log.error(REFUSED_TOKEN);
    isTokenTold = true;
  };
  const teller: Teller = {
    async tell(channel, notice) {
      try {
        await rest.post(`/channels/${channel}/messages`, { body: payloadOf(noticeReply(notice)) });
        return true;
      } catch (error) {
        // The bot may not, or cannot, write in that channel.
        if (!isRefused(error)) throw error;
        log.info({ err: error, channel }, 'the bot may not write where a feed is followed');
        return false;
      }
    },
    giveUp: (story) => log.warn(story, 'a story of a feed was given up'),
    report,
  };
  while (!stop.aborted) {
    await feeds.readDue(teller, stop).catch(report);
    await delay(pause, undefined, { signal: stop, ref: false }).catch(() => undefined);
  }
}
