import { isCalendarWord } from '../../text/calendar-words.js';
import { DETERMINERS, isAdverb, PREPOSITIONS } from '../../text/function-words.js';
import type { Token } from '../../text/tokens.js';
import { nounPhraseAfter } from './noun-phrases.js';
import type { Range } from './ranges.js';

/** Words between a verb and its subject; it keeps an endless sentence linear. */
const MAX_BEFORE = 120;

/** A noun phrase without a verb at its end, which is one where an article or the like follows it. */
function withoutVerb(tokens: readonly Token[], { first, next }: Range): Range {
  const last = tokens[next - 1];
  const isVerb =
    next - first > 1 && last?.isCapitalised === false && DETERMINERS.has(tokens[next]?.lower ?? '');
  return { first, next: isVerb ? next - 1 : next };
}

/** The subject of a sentence: its first noun phrase that no preposition opens. */
export function subjectOf(
  tokens: readonly Token[],
  from: number,
  before: number,
): Range | undefined {
  let position = Math.max(from, before - MAX_BEFORE);
  while (position < before) {
    const { lower, isWord } = tokens[position] ?? { lower: '', isWord: false };
    if (PREPOSITIONS.has(lower)) {
      // "On Tuesday, …", "In a speech, …": go on behind the comma.
      let comma = position + 1;
      while (comma < before && tokens[comma]?.text !== ',') comma++;
      if (comma >= before) return undefined;
      position = comma + 1;
      continue;
    }
    const phrase =
      isWord && !isAdverb(lower) && !isCalendarWord(lower)
        ? nounPhraseAfter(tokens, position)
        : undefined;
    if (phrase !== undefined && phrase.next <= before) return withoutVerb(tokens, phrase);
    position++;
  }
  return undefined;
}
