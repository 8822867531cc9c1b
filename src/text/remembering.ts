import { LRUCache } from 'lru-cache';

/**
 * A function of words, or of numbers, that remembers what it gave for those that it was asked for last.
 *
 * @param most - of them that are remembered
 */
export function remembering<Key extends string | number, T extends NonNullable<unknown>>(
  workOut: (key: Key) => T,
  most: number,
): (key: Key) => T {
  const known = new LRUCache<Key, T>({ max: most });
  return (key) => {
    let result = known.get(key);
    if (result === undefined) {
      result = workOut(key);
      known.set(key, result);
    }
    return result;
  };
}
