import { createTurns } from '../archive/in-turn.js';
import type { FeedReader } from './read-feed.js';
import { createRobots } from './robots.js';

/**
 * Asks as a guest does: one thing of a host at a time, and nothing that a site does not want robots
 * to ask.
 */
export function createPolite({ get, apart }: FeedReader): FeedReader {
  const inTurn = createTurns();
  const ask: FeedReader['get'] = (url, wanted) =>
    get(url, { ...wanted, around: ({ host }, work) => inTurn(host, work) });
  const allow = createRobots({ get: ask, apart });
  return {
    apart,
    get: (url, wanted) =>
      get(url, {
        ...wanted,
        async around(address, work) {
          await allow(address);
          return inTurn(address.host, work);
        },
      }),
  };
}
