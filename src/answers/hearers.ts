import type { Person } from '../people/person.js';
import { type Story, slice } from '../story/story.js';
import { locateWords, readWords } from '../terms/analyzer.js';
import { isPassive } from '../terms/verb-forms.js';
import { firstWhere, type Span } from '../text/span.js';
import { wordSet } from '../text/word-set.js';

/** By what somebody is told something, whoever says it. */
const TELLS = wordSet(
  'told tells telling tell warned warns warning warn informed informs inform reminded reminds remind assured assures',
  'advised advises notified notifies',
);
/** Characters at most from who is told something to the verb: “Roe, who had also been told”. */
const MAX_GAP = 24;
/** Between them stands nobody else, and no other verb. */
const GAP =
  /^,? ?(?:who )?(?:(?:was|were|is|are|has|have|had|been|being|also|later|then|first) ?)*$/;

/** Whether a word tells that somebody is told something, as far as its form goes. */
export const isTelling = (form: string): boolean => TELLS.has(form);

/**
 * What a sentence has behind a verb by which it is told to one of some persons: “Roe was told that …”, “police told
 * Roe that …”. Empty where it tells none of them anything.
 */
export function wordsTold(story: Story, sentence: Span, hearers: readonly Person[]): string {
  const text = slice(story, sentence);
  const spans = locateWords(text);
  const words = readWords(text);
  const mentions = hearers.flatMap((person) => person.mentions.map(({ span }) => span));
  const starts = mentions.map(({ start }) => start - sentence.start).sort((a, b) => a - b);
  const ends = mentions.map(({ end }) => end - sentence.start).sort((a, b) => a - b);
  for (const [at, { form }] of words.entries()) {
    const span = spans[at];
    if (span === undefined || !isTelling(form)) continue;
    if (isPassive(words, at)) {
      const end = ends[firstWhere(ends, (each) => each > span.start) - 1] ?? -Infinity;
      const isNear = span.start - end <= MAX_GAP;
      if (isNear && GAP.test(text.slice(end, span.start).trimStart())) return text.slice(span.end);
    } else {
      const start = starts[firstWhere(starts, (each) => each >= span.end)] ?? Infinity;
      if (/^ (?:[A-Z][a-z]*\.? )?$/.test(text.slice(span.end, Math.min(start, span.end + MAX_GAP))))
        return text.slice(span.end);
    }
  }
  return '';
}
