import { type Story, slice } from '../../story/story.js';
import { STOP_WORDS } from '../../text/english/stop-words.js';
import { fold } from '../../text/fold.js';
import type { Span } from '../../text/span.js';

const WORD = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu;
/** How much or how long, and not what: “ten years”. */
const MEASURE =
  /^(?:hours?|days?|weeks?|months?|years?|decades?|percent|thousand|million|billion)$/;
/** A phrase that is said once is a detail. */
const MIN_COUNT = 2;

/**
 * What a story is about, in its own words: pairs of neighbouring words that it repeats, neither of
 * them a stop word, a measure or a name, most frequent first and no word in two of them.
 */
export function findKeyPhrases(story: Story, count: number): Span[] {
  const found = new Map<string, { first: Span; count: number }>();
  for (const { sentences } of story.paragraphs) {
    for (const sentence of sentences) {
      const text = slice(story, sentence);
      let previous: { word: string; end: number; start: number } | undefined;
      for (const match of text.matchAll(WORD)) {
        const [word] = match;
        const isContent =
          /^\p{Ll}{3,}/u.test(word) && !STOP_WORDS.has(fold(word)) && !MEASURE.test(word);
        const end = match.index + word.length;
        if (isContent && previous?.end === match.index - 1 && text[previous.end] === ' ') {
          const key = fold(`${previous.word} ${word}`);
          const known = found.get(key);
          const first = { start: sentence.start + previous.start, end: sentence.start + end };
          found.set(key, { first: known?.first ?? first, count: (known?.count ?? 0) + 1 });
        }
        previous = isContent ? { word, start: match.index, end } : undefined;
      }
    }
  }
  const phrases: Span[] = [];
  const used = new Set<string>();
  // Sorting is stable: among equals, the one that comes first in the story.
  for (const [key, phrase] of [...found].sort(([, a], [, b]) => b.count - a.count)) {
    if (phrases.length === count || phrase.count < MIN_COUNT) break;
    const words = key.split(' ');
    if (words.some((word) => used.has(word))) continue;
    for (const word of words) used.add(word);
    phrases.push(phrase.first);
  }
  return phrases;
}
