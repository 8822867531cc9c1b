import { isFinitePast } from '../../text/past-tense.js';
import type { SentenceWords } from '../index/sentence-words.js';
import { isFunctional } from '../question/asked-noun.js';

/** Words before a noun that are looked at: “former Labour home affairs spokesman”. */
const REACH = 4;

/** The words that stand before a noun in its phrase, by their numbers, the nearest first: “the *former bank* clerk”. */
export function beforeNoun(
  { form, isJoined, isPossessive }: SentenceWords,
  noun: number,
): readonly number[] {
  const found: number[] = [];
  for (let at = noun - 1; at >= Math.max(0, noun - REACH); at--) {
    const isOver = isFunctional(form(at)) || isFinitePast(form(at)) || isPossessive(at);
    if (isOver || !isJoined(at + 1)) break;
    found.push(at);
  }
  return found;
}
