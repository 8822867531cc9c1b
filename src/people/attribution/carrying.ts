import { type Story, slice } from '../../story/story.js';
import { startsWithCapital } from '../../text/letters.js';
import { genderOfPronoun } from '../../text/pronouns.js';
import type { Range } from '../../text/ranges.js';
import type { Token } from '../../text/tokens.js';
import { subjectOf } from '../grammar/subjects.js';
import { headOf } from '../lexicon/sources.js';
import type { Attribution } from './found-statement.js';
import { isPerson } from './gestures.js';
import type { Unit } from './units.js';

/** A subject up to a name in it: "Jane Roe" of "Jane Roe drives bags", which is taken for one noun phrase. */
function upToName(tokens: readonly Token[], { first, next }: Range): Range {
  let end = next;
  while (end > first + 1 && !tokens[end - 1]?.isCapitalised) end--;
  return end > first + 1 ? { first, next: end } : { first, next };
}

/** In which paragraph, of all in their order, each word with a capital first stands. */
export function firstNamings(
  paragraphs: readonly (readonly Unit[])[],
): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const [number, units] of paragraphs.entries()) {
    for (const { text, isCapitalised } of units.flatMap(({ tokens }) => tokens))
      if (isCapitalised && !first.has(text)) first.set(text, number);
  }
  return first;
}

/**
 * Whether a sentence is about somebody else than whoever spoke in the paragraph before: a name that the words
 * for the speaker do not have, or that the story had not yet where these are no name, and "he" beside "she".
 *
 * @param isKnown - whether a paragraph before has a word
 */
export function isAboutAnother(
  story: Story,
  { tokens, quotations }: Unit,
  { source }: Attribution,
  isKnown: (word: string) => boolean,
): boolean {
  const phrase = quotations.size > 0 ? undefined : subjectOf(tokens, 0, tokens.length);
  const subject = phrase && upToName(tokens, phrase);
  const head = subject && headOf(tokens, subject);
  if (subject === undefined || head === undefined || !isPerson(tokens, subject)) return false;
  const speaker = slice(story, source).split(/\s+/);
  const [own, other] = [speaker[0]?.toLowerCase() ?? '', head.lower].map(genderOfPronoun);
  if (own !== undefined && other !== undefined) return own !== other;
  if (!head.isCapitalised || other !== undefined || speaker.includes(head.text)) return false;
  const isName = own === undefined && startsWithCapital(speaker.at(-1) ?? '');
  return isName || !isKnown(head.text);
}
