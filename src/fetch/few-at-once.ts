import { AwayError } from './errors.js';

/** Does work, of which only so much is under way at once. */
export type FewAtOnce = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * Lets only so much be under way at once; what comes then waits for its turn.
 *
 * @param mostWaiting - what is beyond that is refused with an AwayError
 */
export function createFewAtOnce(atOnce: number, mostWaiting: number): FewAtOnce {
  const waiting: (() => void)[] = [];
  let underWay = 0;
  return async (work) => {
    if (underWay < atOnce) underWay++;
    else if (waiting.length < mostWaiting) {
      await new Promise<void>((resolve) => waiting.push(resolve));
    } else {
      throw new AwayError('Many pages are being read here. Please try again in a minute.');
    }
    try {
      return await work();
    } finally {
      // Whoever is next takes the place that is left.
      const next = waiting.shift();
      if (next === undefined) underWay--;
      else next();
    }
  };
}
