import { LRUCache } from 'lru-cache';
import { words } from '../words.js';
import { CommandError } from './command.js';
import { outcomeOfError, type Request, type Respond } from './respond.js';

/** How much somebody may ask: so many requests at once, and as many again in so many seconds. */
export interface Allowance {
  readonly requests: number;
  readonly seconds: number;
}

/** What one person may ask, and all the people of one server together. */
export interface Allowances {
  readonly user: Allowance;
  readonly guild: Allowance;
}

const ALLOWANCES: Allowances = {
  user: { requests: 20, seconds: 10 },
  guild: { requests: 200, seconds: 10 },
};
/** A completion, which is asked for with every key that one presses, counts as a fifth of a request. */
const COST_OF_COMPLETION = 1;
const COST_OF_REQUEST = 5;
/** What takes the time of many others, counts as four; and of one person's, so much is done at once. */
const COST_OF_COSTLY = 20;
const COSTLY_AT_ONCE = 2;
/** People and servers that are remembered; whoever is forgotten may ask as much as at first. */
const REMEMBERED = 10_000;

interface Bucket {
  readonly left: number;
  /** ms */
  readonly at: number;
}

/**
 * Keeps one person, or one server, from taking all of the bot's time: who asks too much is told so,
 * to them alone (a token bucket for each).
 *
 * @param now - ms from any moment on
 */
export function withFairUse(
  respond: Respond,
  allowances: Allowances = ALLOWANCES,
  now: () => number = () => performance.now(),
): Respond {
  const buckets = new LRUCache<string, Bucket>({ max: REMEMBERED });
  /** How much that is costly is under way for each person. */
  const underWay = new Map<string, number>();

  const costOf = (request: Request | undefined): number => {
    if (request?.kind === 'autocomplete') return COST_OF_COMPLETION;
    return respond.isCostly(request) ? COST_OF_COSTLY : COST_OF_REQUEST;
  };

  /** Notes that something costly is under way for somebody until it is done. */
  const counting = async <T>(user: string, work: () => Promise<T>): Promise<T> => {
    underWay.set(user, (underWay.get(user) ?? 0) + 1);
    try {
      return await work();
    } finally {
      const left = (underWay.get(user) ?? 1) - 1;
      if (left === 0) underWay.delete(user);
      else underWay.set(user, left);
    }
  };

  const leftFor = (key: string, { requests, seconds }: Allowance): number => {
    const bucket = buckets.get(key);
    const full = requests * COST_OF_REQUEST;
    if (bucket === undefined) return full;
    return Math.min(full, bucket.left + ((now() - bucket.at) / 1000) * (full / seconds));
  };

  const limited: Respond = Object.assign(
    async (...[request, scope]: Parameters<Respond>) => {
      const { user } = scope;
      const cost = costOf(request);
      const isCostly = cost === COST_OF_COSTLY && user !== '';
      const askers: [string, Allowance][] = [];
      if (user !== '') askers.push([`user ${user}`, allowances.user]);
      if (scope.guild !== undefined) askers.push([`guild ${scope.guild}`, allowances.guild]);
      const left = askers.map(([key, allowance]) => [key, leftFor(key, allowance)] as const);
      const isBusy = isCostly && (underWay.get(user) ?? 0) >= COSTLY_AT_ONCE;
      if (isBusy || left.some(([, amount]) => amount < cost)) {
        if (request?.kind === 'autocomplete') return { kind: 'choices' as const, choices: [] };
        return outcomeOfError(new CommandError(words.error.tooMuch));
      }
      for (const [key, amount] of left) buckets.set(key, { left: amount - cost, at: now() });
      const answer = () => respond(request, scope);
      return isCostly ? counting(user, answer) : answer();
    },
    { isPrivate: respond.isPrivate, isCostly: respond.isCostly },
  );
  return limited;
}
