import { isNationality, isPlace } from '../../../people/lexicon/places.js';
import { isCalendarWord } from '../../../text/english/calendar-words.js';
import { DETERMINERS } from '../../../text/english/function-words.js';
import { isKnownWord } from '../../../text/english/known-words.js';
import { isSuperlative } from '../../../text/english/superlatives.js';
import { wordSet } from '../../../text/word-set.js';
import type { SentenceWords } from '../../index/sentence-words.js';
import { beforeNoun, ownerEndingAt } from '../reading/before-nouns.js';

/** Behind an office, they lead up to whose it is, or may. */
const OF = wordSet('of at');
const MAY_BE_OF = wordSet('in for');

/** By the numbers of its words, whose office a sentence tells of, at one place of it. */
interface OwnerTold {
  /** What owns it by a genitive or an “of”. */
  readonly owner: readonly number[];
  /** What stands before it as a name: “*Norlund* chairman”. */
  readonly beside: readonly number[];
  /** What may be whose it is, or where somebody holds it. */
  readonly behind: readonly number[];
}

/**
 * By which names a sentence tells whose office it is that has its noun at a word: “*Norlund’s* chairman”, “the
 * chairman of *Norlund*”, “*Norlund* chairman”.
 *
 * @param office - the words of the office itself, which are of no name
 */
export function ownerTold(
  sentence: SentenceWords,
  noun: number,
  office: ReadonlySet<string>,
): OwnerTold {
  const { form, isCapitalised, isJoined, isPossessive } = sentence;
  const isNamed = (at: number) =>
    isCapitalised(at) && !DETERMINERS.has(form(at)) && !isCalendarWord(form(at));
  const before = beforeNoun(sentence, noun);
  const last = (before.at(-1) ?? noun) - 1;
  // “Tauria’s *youngest* mayor” has an office of some town.
  const isOneOfMany = before.some((at) => isSuperlative(form(at)) && !office.has(form(at)));
  const isOwned = isPossessive(last) && isJoined(last + 1) && isNamed(last) && !isOneOfMany;
  const owner = isOwned ? ownerEndingAt(sentence, last) : [];
  const behind: number[] = [];
  const start = noun + (DETERMINERS.has(form(noun + 2)) ? 3 : 2);
  if (isJoined(noun + 1)) {
    for (let at = start; isNamed(at) && isJoined(at); at++) behind.push(at);
  }
  const isOf = OF.has(form(noun + 1));
  // A word that English has may tell of the holder: “*Tory* mayor”.
  const isName = (at: number) =>
    isNamed(at) && (isPlace(form(at)) || isNationality(form(at)) || !isKnownWord(form(at)));
  return {
    owner: isOf ? [...owner, ...behind] : owner,
    beside: before.filter((at) => isName(at) && !office.has(form(at))),
    behind: MAY_BE_OF.has(form(noun + 1)) ? behind : [],
  };
}
