import { isSpeechCue } from '../../people/lexicon/cues.js';
import { type Story, slice } from '../../story/story.js';
import { locateWords } from '../../terms/analyzer.js';
import { ARTICLES } from '../../text/english/function-words.js';
import { fold } from '../../text/fold.js';
import { contains, type Span } from '../../text/span.js';
import { findTimeExpressions } from '../times/time-expressions.js';
import { numberOf } from '../times/time-words.js';

/** What a sentence tells of a time, to be held against what another tells of it. */
export interface Telling {
  /** In order, numbers as figures; without articles, the words for the time and who says it. */
  readonly words: readonly string[];
  /** Of the day, from 0 to 24, where the words give it. */
  readonly hour?: number;
}

/** Prepositions that say nothing that the time after them does not say. */
const BEFORE_TIME = /\b(?:on|in|at)\s+$/i;
const CLAUSE_ENDS = /[,–—]/;

/** Characters on either side of a time that may tell how it is read. */
const AROUND = 200;

/** A folded word as it is compared: “two” is 2. */
function normal(word: string): string {
  const number = numberOf(word);
  return number === undefined || Number.isNaN(number) ? word : String(number);
}

/** Where the words begin that only say who says it all: “…, the fire service said”. */
function sourceAt(words: readonly string[], clauses: readonly number[]): number {
  const last = clauses.at(-1);
  const first = last === undefined ? undefined : words[last];
  const isSource = first !== undefined && [first, words.at(-1) ?? ''].some(isSpeechCue);
  return isSource && last !== undefined ? last : words.length;
}

/**
 * Reads what a sentence tells of a time.
 *
 * @param when - the words for the time
 */
export function readTelling(
  story: Story,
  { sentence, when }: { readonly sentence: Span; readonly when: Span },
): Telling {
  const before = story.text.slice(sentence.start, when.start);
  const start = when.start - (BEFORE_TIME.exec(before)?.[0].length ?? 0);
  const time: Span = { start, end: when.end };
  const words: string[] = [];
  /** Of the words that a clause begins with, their places. */
  const clauses: number[] = [];
  let end = sentence.start;
  for (const located of locateWords(slice(story, sentence))) {
    const span = { start: sentence.start + located.start, end: sentence.start + located.end };
    const word = fold(slice(story, span));
    if (ARTICLES.has(word) || contains(time, span)) continue;
    if (words.length > 0 && CLAUSE_ENDS.test(story.text.slice(end, span.start))) {
      clauses.push(words.length);
    }
    words.push(normal(word));
    end = span.end;
  }
  const around = {
    start: Math.max(sentence.start, when.start - AROUND),
    end: Math.min(sentence.end, when.end + AROUND),
  };
  const hour = findTimeExpressions(story.text, around).find(
    ({ span }) => span.start === when.start,
  )?.hour;
  return {
    words: words.slice(0, sourceAt(words, clauses)),
    ...(hour !== undefined && { hour }),
  };
}

/**
 * Whether two sentences tell the same of one time. Only the same words in the same order surely do:
 * one word can make another event of it (“hurt” and “jailed”), deny it, or give another figure.
 */
export function tellTheSame(a: Telling, b: Telling): boolean {
  return (
    (a.hour === undefined || b.hour === undefined || a.hour === b.hour) &&
    a.words.length === b.words.length &&
    a.words.every((word, i) => word === b.words[i])
  );
}
