import type { Person } from '../../people/person.js';
import { type Story, slice } from '../../story/story.js';
import { locateWords, readWords } from '../../terms/analyzer.js';
import { isPassive } from '../../terms/verb-forms.js';
import { firstWhere, type Span } from '../../text/span.js';
import { wordSet } from '../../text/word-set.js';

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

/** Where some persons are spoken of. */
export interface Places {
  /** Where each place begins, and where each ends, in order. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Where some persons are spoken of in a story. */
export function placesOf(persons: readonly Person[]): Places {
  const spans = persons.flatMap(({ mentions }) => mentions.map(({ span }) => span));
  const sorted = (positions: readonly number[]) => [...positions].sort((a, b) => a - b);
  return {
    starts: sorted(spans.map(({ start }) => start)),
    ends: sorted(spans.map(({ end }) => end)),
  };
}

/** Before a name, whose office or title it may stand behind. */
const BEFORE_NAME = /^ (?:\p{Lu}\p{L}*\.? )?$/u;

/**
 * What a sentence has behind a verb by which it is told to whoever is spoken of at some places: “Roe was told that
 * …”, “police told Roe that …”. Empty where it tells them nothing.
 */
export function wordsTold(story: Story, sentence: Span, { starts, ends }: Places): string {
  const text = slice(story, sentence);
  const spans = locateWords(text);
  const words = readWords(text);
  for (const [at, { form }] of words.entries()) {
    const span = spans[at];
    if (span === undefined || !isTelling(form)) continue;
    const verb = { start: sentence.start + span.start, end: sentence.start + span.end };
    if (isPassive(words, at)) {
      const end = ends[firstWhere(ends, (each) => each > verb.start) - 1] ?? -Infinity;
      const isNear = end > sentence.start && verb.start - end <= MAX_GAP;
      if (isNear && GAP.test(story.text.slice(end, verb.start).trimStart()))
        return text.slice(span.end);
    } else {
      const start = starts[firstWhere(starts, (each) => each >= verb.end)] ?? Infinity;
      if (BEFORE_NAME.test(story.text.slice(verb.end, Math.min(start, verb.end + MAX_GAP))))
        return text.slice(span.end);
    }
  }
  return '';
}
