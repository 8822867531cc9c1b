import {
  AUXILIARIES,
  DETERMINERS,
  isAdverb,
  isFunctionWord,
  PLACE_PREPOSITIONS,
} from '../../../text/english/function-words.js';
import { isPastTense } from '../../../text/english/past-tense.js';
import { isPossessive, lowerAt, type Token, type TokenisedSentence } from '../../../text/tokens.js';
import { isInNounPhrase } from '../../grammar/noun-phrase-edges.js';
import { isCue, isSpeechCue } from '../../lexicon/cues.js';
import { isFamilyNameAsWell } from '../../lexicon/family-names.js';
import { bearersOf } from '../../lexicon/given-names.js';
import { isHonorific, isRoleNoun } from '../../lexicon/roles.js';

/** Whether a word for a thing or a place can mean somebody by itself: "Hill", "Bill". */
export function canBeAlone({ lower, isAllCapitals }: Token): boolean {
  return !isAllCapitals && (isFamilyNameAsWell(lower) || bearersOf(lower) !== undefined);
}

/** Whether nothing but marks stands before a position. */
function opensSentence(tokens: readonly Token[], position: number): boolean {
  let first = position;
  while (first > 0 && tokens[first - 1]?.isWord === false) first--;
  return first === 0;
}

const isGivenName = (token: Token | undefined) =>
  token?.isCapitalised === true && bearersOf(token.text) !== undefined;

/** Words before a noun among which its article is looked for. */
const MAX_MODIFIERS = 3;

/** "the Bill", "a proposed new Law": a noun that an article opens. */
function hasArticle(tokens: readonly Token[], position: number): boolean {
  for (let first = position; position - first <= MAX_MODIFIERS; first--) {
    const before = tokens[first - 1];
    if (DETERMINERS.has(before?.lower ?? '')) return true;
    if (!isInNounPhrase(before) || before.isCapitalised || isRoleNoun(before.lower)) return false;
  }
  return false;
}

/** Whether a word, in lower case, is a verb of saying or of the past, as far as its form tells. */
export const isVerb = (lower: string) => isCue(lower) || isPastTense(lower);

/** "White voters", "Hill farmers": a word that says which of the things behind it are meant. */
function isModifier(tokens: readonly Token[], next: number): boolean {
  const after = tokens[next];
  return isInNounPhrase(after) && after.isWord && !after.isCapitalised && !isVerb(after.lower);
}

/** Whether what follows is a person's: a verb, what somebody has, who somebody is. */
function isFollowedUp(tokens: readonly Token[], next: number): boolean {
  if (isPossessive(tokens[next])) return true;
  if (tokens[next]?.text === ',') {
    return /^(?:who|whose|\d{1,3})$/.test(lowerAt(tokens, next + 1));
  }
  // "Bill and Helen Roe"
  if (/^(?:and|&)$/.test(lowerAt(tokens, next))) return isGivenName(tokens[next + 1]);
  let verb = next;
  while (isAdverb(lowerAt(tokens, verb))) verb++;
  const { lower } = tokens[verb] ?? { lower: '' };
  return AUXILIARIES.has(lower) || isSpeechCue(lower) || isPastTense(lower);
}

/**
 * Whether a word for something else, with a capital, stands where a name does: "Hill said", and neither
 * "the Hill" nor "Law firms said", since the first word of a sentence has a capital anyway.
 */
export function isNameAlone({ tokens, isTitleCase }: TokenisedSentence, position: number): boolean {
  const before = tokens[position - 1];
  if (before?.isCapitalised && (isHonorific(before.lower) || isRoleNoun(before.lower))) return true;
  // "Spring Hill", and not "But Hill"
  if (before?.isCapitalised && !isFunctionWord(before.lower)) return false;
  if (isTitleCase || hasArticle(tokens, position)) return false;
  if (PLACE_PREPOSITIONS.has(before?.lower ?? '')) return false;
  // "Department of Justice"
  if (/^(?:of|for)$/.test(before?.lower ?? '') && tokens[position - 2]?.isCapitalised) return false;
  return opensSentence(tokens, position)
    ? isFollowedUp(tokens, position + 1)
    : !isModifier(tokens, position + 1);
}
