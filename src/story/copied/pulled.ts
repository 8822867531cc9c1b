import { wordsOf } from '../page-line.js';

/** Words of a sentence that is shown twice. */
const PULLED_WORDS = 6;
/** Lines that are remembered of those in which the same words stand. */
const MOST_PLACES = 5;

/** Finds sentences that a page shows once more beside the paragraph in which they stand. */
export function createPulled(texts: readonly string[]): (text: string) => boolean {
  const keys = texts.map(wordsOf);
  const byStart = new Map<string, number[]>();
  keys.forEach((key, i) => {
    const words = key.split(' ');
    for (let at = 0; at + PULLED_WORDS <= words.length; at++) {
      const start = words.slice(at, at + PULLED_WORDS).join(' ');
      const known = byStart.get(start);
      if (known === undefined) byStart.set(start, [i]);
      else if (known.length < MOST_PLACES && known.at(-1) !== i) known.push(i);
    }
  });
  return (text) => {
    const key = wordsOf(text);
    const words = key.split(' ');
    if (words.length < PULLED_WORDS) return false;
    const places = byStart.get(words.slice(0, PULLED_WORDS).join(' ')) ?? [];
    return places.some((i) => {
      const whole = keys[i] ?? '';
      return whole.length > key.length && ` ${whole} `.includes(` ${key} `);
    });
  };
}
