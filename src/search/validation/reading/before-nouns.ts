import { isCalendarWord } from '../../../text/english/calendar-words.js';
import { isFinitePast } from '../../../text/english/past-tense.js';
import { wordSet } from '../../../text/word-set.js';
import type { SentenceWords } from '../../index/sentence-words.js';
import { isFunctional } from '../../question/asked-noun.js';

/** Words before a noun that are looked at: “former Labour home affairs spokesman”. */
const WORDS_BEFORE_NOUN = 4;

/** With the apostrophe of a genitive, these tell a kind and not an owner: “the *women’s* final”. */
const OF_KINDS = wordSet('men women boys girls children');

/** The words that stand before a noun in its phrase, by their numbers, the nearest first: “the *former bank* clerk”. */
export function beforeNoun(
  { form, isJoined, isPossessive }: SentenceWords,
  noun: number,
): readonly number[] {
  const found: number[] = [];
  for (let at = noun - 1; at >= Math.max(0, noun - WORDS_BEFORE_NOUN); at--) {
    const isOwner = isPossessive(at) && !OF_KINDS.has(form(at));
    const isOver = isFunctional(form(at)) || isFinitePast(form(at)) || isOwner;
    if (isOver || !isJoined(at + 1)) break;
    found.push(at);
  }
  return found;
}

/** Words of a name at most. */
const WORDS_OF_NAME = 4;

/** Whether a word may be of the name of somebody, or something, that has something. */
const isOfName = ({ form, isCapitalised }: SentenceWords, at: number): boolean =>
  isCapitalised(at) && !isFunctional(form(at)) && !isCalendarWord(form(at));

/** The words of the name that ends at one that has something, by their numbers: “*West Orme’s* library”. */
export function ownerEndingAt(sentence: SentenceWords, last: number): readonly number[] {
  const found = [last];
  for (let at = last; found.length < WORDS_OF_NAME && sentence.isJoined(at); at--) {
    if (!isOfName(sentence, at - 1)) break;
    found.unshift(at - 1);
  }
  return found;
}
