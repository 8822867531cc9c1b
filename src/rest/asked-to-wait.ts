import type { Log } from '../log.js';

/**
 * ms that Discord may make a request wait: after a longer time, the token of an interaction has
 * expired.
 */
const LONGEST = 600_000;
/** Like {@link LONGEST}, for kinds of requests with another limit, by how their routes begin. */
const LONGEST_BY_KIND: Readonly<Record<string, number>> = {
  // Discord forgets an interaction that has no first answer by then.
  interactions: 3_000,
  // The login has a deadline of its own; a start that fails at once is only made again sooner.
  gateway: Number.POSITIVE_INFINITY,
};

/** What Discord does not take yet (429), and for how long. */
export interface AskedToWait {
  readonly method: string;
  readonly route: string;
  readonly ms: number;
}

/** Says in the log that Discord asks to wait, and tells whether the request is of use after that. */
export function isWorthWaiting(log: Log, { method, route, ms }: AskedToWait): boolean {
  // What stands behind it in the route may be the token of an interaction.
  const [, kind = ''] = route.split('/');
  log.info({ method, kind, ms }, 'Discord asks to wait');
  return ms <= (LONGEST_BY_KIND[kind] ?? LONGEST);
}
