import { LRUCache } from 'lru-cache';
import { AwayError, FetchError } from '../fetch/errors.js';
import type { Received, Wanted } from '../fetch/wanted.js';
import type { FeedTask } from './feed-task.js';
import { isAllowed } from './robots-file.js';

/** The name under which sites may address the bot. */
const AGENT = 'OnTheRecord';
/** Sites whose wishes are remembered, and for how long (ms): RFC 9309 allows for a day. */
const SITES = 500;
const REMEMBERED = 86_400_000;
/** Characters of a file that is read in this thread: it takes a few milliseconds at most. */
const READ_HERE = 5_000;
/** Characters that are read of a file (RFC 9309, 2.5). */
const MAX_LENGTH = 500_000;

/** What is needed to know what a site wants. */
export interface RobotsSetting {
  get(url: string, wanted: Wanted): Promise<Received>;
  /** Does something in a thread of its own. */
  apart(task: FeedTask): Promise<unknown>;
}

/**
 * Makes what asks a site whether a robot may read a page of it (RFC 9309): a site without
 * robots.txt has no wishes, and one that cannot give it is left alone for now.
 */
export function createRobots({ get, apart }: RobotsSetting): (url: URL) => Promise<void> {
  const known = new LRUCache<string, string>({
    ...{ max: SITES, ttl: REMEMBERED, maxSize: SITES * 20_000 },
    sizeCalculation: ({ length }) => length + 1,
  });
  return async (url) => {
    const robotsUrl = `${url.origin}/robots.txt`;
    let robots = known.get(url.origin);
    if (robots === undefined) {
      const { status, content } = await get(robotsUrl, {
        ...{ accept: 'text/plain', agent: 'a reader of feeds', advice: '' },
      });
      if (status >= 500) throw new AwayError(`${url.hostname} is out of order (status ${status}).`);
      robots = content.slice(0, MAX_LENGTH);
      known.set(url.origin, robots);
    }
    if (robots === '') return;
    const question = { robots, robotsUrl, url: url.href, agent: AGENT };
    const isLong = robots.length > READ_HERE;
    if (!(isLong ? await apart({ kind: 'robots', ...question }) : await isAllowed(question))) {
      throw new FetchError(`${url.hostname} does not want that address to be read by robots.`);
    }
  };
}
