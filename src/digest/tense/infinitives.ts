import { isAdverb, isFunctionWord } from '../../text/english/function-words.js';
import { CLAUSE_OPENERS } from './clause-openers.js';

/** What stands behind "and" up to a time, where one word may be a verb. */
const OPENING = /^ (?:(?:then|later|also|again) )?(to )?([a-z]+)\b([^,;:–—“”]*)$/;
/** Of a verb that has no "to": its object, or the time alone. */
const OF_VERB =
  /^ (?:(?:the|an?|his|her|its|their|our|back|up|out|off|again) |\p{Lu}|\d|[a-z]+ing |(?:on|in|at|from|by|for|until)(?: the)?(?: early| late)? $)/u;
/** "And trains": nouns in the plural and participles are no infinitives. */
const NO_INFINITIVE = /(?:[^s]s|ed|[aeiouy][a-z]*ing)$/;
const OTHER_CLAUSE = new RegExp(String.raw`\b(?:${CLAUSE_OPENERS}|since|after|before|while)\b`);

/**
 * Whether a stretch up to a time, behind "and", goes on with a second infinitive: "will arrive on Friday
 * and | take training on", "is to sing on Friday and | to leave on".
 */
export function opensWithInfinitive(stretch: string): boolean {
  const [, to, word = '', rest = ''] = OPENING.exec(stretch) ?? [];
  if (word === '' || isFunctionWord(word) || isAdverb(word)) return false;
  if (OTHER_CLAUSE.test(rest)) return false;
  return to !== undefined || (!NO_INFINITIVE.test(word) && OF_VERB.test(rest));
}
