import type { Word } from '../../terms/analyzer.js';
import { wordSet } from '../../text/word-set.js';

/** Stems. */
const HAPPENING = wordSet('happen occur');
const TAKING = wordSet('take takes took taken taking');

/**
 * The word by which a question asks for an event, whatever it is, where one of its words belongs to that:
 * "what *happened*", "where does it take *place*".
 *
 * @param at - the number of the word
 */
export function happeningAt(words: readonly Word[], at: number): Word | undefined {
  const [word, next] = [words[at], words[at + 1]];
  if (HAPPENING.has(word?.terms[0] ?? '')) return word;
  if (TAKING.has(word?.form ?? '') && next?.form === 'place') return next;
  return word?.form === 'place' && TAKING.has(words[at - 1]?.form ?? '') ? word : undefined;
}
