import { LRUCache } from 'lru-cache';

/**
 * A function of words that remembers what it gave for those that it was asked for last.
 *
 * @param most - words that are remembered
 */
export function remembering<T extends object>(
  workOut: (word: string) => T,
  most: number,
): (word: string) => T {
  const known = new LRUCache<string, T>({ max: most });
  return (word) => {
    let result = known.get(word);
    if (result === undefined) {
      result = workOut(word);
      known.set(word, result);
    }
    return result;
  };
}
