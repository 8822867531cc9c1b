import { locateWords } from '../search/analyzer.js';
import { saidSo } from '../search/governed.js';
import { readSaidWords, type SaidWord } from '../search/modality.js';
import type { Stretch } from '../search/stretches.js';

/** What has no such mark in it is asked if “?” ends it: a sentence, a quotation, a speaker’s turn. */
const UNMARKED = /[^.!?:“”"‘]+(\?)?/gu;
/** What stands within a question and is not asked: “did she know *before it broke*”. */
const SUBORDINATOR = /^(?:after|although|as|because|before|since|though|till|unless|until|while)$/;

/** The words of what a sentence only asks, but for the clauses that it takes for granted. */
function stretchesOf(sentence: string, words: readonly SaidWord[]): Stretch[] {
  const spans = locateWords(sentence);
  const found: Stretch[] = [];
  for (const { 0: question, 1: mark, index } of sentence.matchAll(UNMARKED)) {
    if (mark === undefined) continue;
    const first = spans.findIndex(({ start }) => start >= index);
    const next = spans.findIndex(({ start }) => start >= index + question.length);
    const end = next === -1 ? words.length : next;
    let start: number | undefined = first === -1 ? end : first;
    for (let at = start; at < end; at++) {
      const { form = '', isAfterMark } = words[at] ?? {};
      if (start !== undefined && SUBORDINATOR.test(form)) {
        found.push({ start, end: at });
        start = undefined;
      } else if (start === undefined && isAfterMark) start = at;
    }
    if (start !== undefined) found.push({ start, end });
  }
  return found;
}

/** Reads how the words of a sentence of a story are said: what it only asks may be so. */
export function readToldWords(sentence: string): SaidWord[] {
  const words = readSaidWords(sentence);
  for (const stretch of stretchesOf(sentence, words)) {
    for (const at of saidSo(words, stretch, false)) {
      const word = words[at];
      if (word?.standing === 'told') words[at] = { ...word, standing: 'maybe' };
    }
  }
  return words;
}
