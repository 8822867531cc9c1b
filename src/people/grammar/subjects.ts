import { isCalendarWord } from '../../text/english/calendar-words.js';
import { DETERMINERS, isAdverb, PREPOSITIONS } from '../../text/english/function-words.js';
import { isPastTense } from '../../text/english/past-tense.js';
import type { Range } from '../../text/ranges.js';
import { lowerAt, type Token } from '../../text/tokens.js';
import { nounPhraseAfter } from './noun-phrase-after.js';
import { isNameHere } from './time-or-name.js';

/** Words between a verb and its subject; it keeps an endless sentence linear. */
const MAX_BEFORE = 120;

const PARTICLE = /^(?:out|up|down|off|away|back)$/;

/**
 * A noun phrase without a verb at its end, which is one where it is of the past, or an article or the
 * like follows it: "The council voted", "Roe walked out", "Roe runs the mill".
 */
function withoutVerb(tokens: readonly Token[], { first, next }: Range): Range {
  const end = PARTICLE.test(lowerAt(tokens, next - 1)) ? next - 1 : next;
  const last = tokens[end - 1];
  const isVerb =
    end - first > 1 &&
    last?.isCapitalised === false &&
    (DETERMINERS.has(lowerAt(tokens, next)) || isPastTense(last.lower)) &&
    !DETERMINERS.has(lowerAt(tokens, end - 2));
  return { first, next: isVerb ? end - 1 : next };
}

/** Whether a participle opens a sentence, and no name: "Calling", "While sitting". */
function opensParticiple(tokens: readonly Token[], first: number): boolean {
  const isTimed = /^(?:while|when|though|although)$/.test(lowerAt(tokens, first));
  const verb = tokens[isTimed ? first + 1 : first];
  return /^[a-z]{3,}ing$/.test(verb?.lower ?? '') && !tokens[first + 1]?.isCapitalised;
}

/** Nouns for times, which are said to do nothing: "last week, a group". */
const TIME =
  /^(?:day|week|month|year|morning|afternoon|evening|night|weekend|hour|minute|moment)s?$/;

/** The subject of a sentence: its first noun phrase that no preposition opens. */
export function subjectOf(
  tokens: readonly Token[],
  from: number,
  before: number,
): Range | undefined {
  let position = Math.max(from, before - MAX_BEFORE);
  while (position < before) {
    const { lower, isWord } = tokens[position] ?? { lower: '', isWord: false };
    if (PREPOSITIONS.has(lower) || (position === from && opensParticiple(tokens, position))) {
      // "On Tuesday, …", "While resting, …", "Calling it late, …": go on behind the comma.
      let comma = position + 1;
      while (comma < before && tokens[comma]?.text !== ',') comma++;
      if (comma >= before) return undefined;
      position = comma + 1;
      continue;
    }
    const phrase =
      isWord && !isAdverb(lower) && (!isCalendarWord(lower) || isNameHere(tokens, position))
        ? nounPhraseAfter(tokens, position)
        : undefined;
    if (phrase !== undefined && TIME.test(lowerAt(tokens, phrase.next - 1))) {
      position = phrase.next;
      continue;
    }
    if (phrase !== undefined && phrase.next <= before) return withoutVerb(tokens, phrase);
    position++;
  }
  return undefined;
}
