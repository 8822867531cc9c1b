import { LRUCache } from 'lru-cache';
import { words } from '../reply/words.js';
import { CommandError } from './command.js';
import { outcomeOfError, type Respond } from './respond.js';

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
const COST_OF_REQUEST = 5;
const COST_OF_COMPLETION = 1;
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

  const leftFor = (key: string, { requests, seconds }: Allowance): number => {
    const bucket = buckets.get(key);
    const full = requests * COST_OF_REQUEST;
    if (bucket === undefined) return full;
    return Math.min(full, bucket.left + ((now() - bucket.at) / 1000) * (full / seconds));
  };

  const limited: Respond = Object.assign(
    async (...[request, scope]: Parameters<Respond>) => {
      const isCompletion = request?.kind === 'autocomplete';
      const cost = isCompletion ? COST_OF_COMPLETION : COST_OF_REQUEST;
      const askers: [string, Allowance][] = [];
      if (scope.user !== '') askers.push([`user ${scope.user}`, allowances.user]);
      if (scope.guild !== undefined) askers.push([`guild ${scope.guild}`, allowances.guild]);
      const left = askers.map(([key, allowance]) => [key, leftFor(key, allowance)] as const);
      if (left.some(([, amount]) => amount < cost)) {
        if (isCompletion) return { kind: 'choices' as const, choices: [] };
        return outcomeOfError(new CommandError(words.error.tooMuch));
      }
      for (const [key, amount] of left) buckets.set(key, { left: amount - cost, at: now() });
      return respond(request, scope);
    },
    { isPrivate: respond.isPrivate },
  );
  return limited;
}
