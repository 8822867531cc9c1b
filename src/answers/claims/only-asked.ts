import { saidSo } from '../../search/factuality/governed.js';
import { readSaidWords } from '../../search/factuality/modality.js';
import type { SaidWord } from '../../search/factuality/said-word.js';
import type { Stretch } from '../../search/factuality/stretches.js';
import { locateWords } from '../../terms/analyzer.js';
import { AUXILIARIES, DETERMINERS, INTERROGATIVES } from '../../text/english/function-words.js';
import { PERSONAL_SUBJECTS } from '../../text/english/pronouns.js';
import { wordSet } from '../../text/word-set.js';

/** What has no such mark in it is asked if “?” ends it: a sentence, a quotation, a speaker’s turn. */
const UNMARKED = /[^.!?:“”"‘]+(\?)?/gu;
/** What stands within a question and is not asked: “did she know *before it broke*”. */
const SUBORDINATOR = /^(?:after|although|as|because|before|since|though|till|unless|until|while)$/;

const JOINS = wordSet('but and so yet');
const CONTRACTED = /n't$/;
/** These may be all that was said before: “but is *that* true”. */
const ALL_OF_IT = wordSet('it this that');

const isAuxiliary = (form: string) => AUXILIARIES.has(form) || CONTRACTED.test(form);

/** Whether a verb stands before its subject at a word, and more behind it: “will he leave”, but no “did he”. */
function isInverted(words: readonly SaidWord[], at: number, end: number): boolean {
  const { form = '', isCapitalised = false } = words[at + 1] ?? {};
  const isSubject = PERSONAL_SUBJECTS.has(form) || DETERMINERS.has(form) || isCapitalised;
  return isAuxiliary(words[at]?.form ?? '') && isSubject && !ALL_OF_IT.has(form) && at + 2 < end;
}

/**
 * Where a question begins in words that end with one: after what is told, “he left, *but will he
 * return*”.
 */
function startOf(words: readonly SaidWord[], first: number, end: number): number {
  const opening = words[first]?.form ?? '';
  const head = JOINS.has(opening) ? (words[first + 1]?.form ?? '') : opening;
  if (isAuxiliary(head) || INTERROGATIVES.has(head)) return first;
  for (let at = first + 1; at < end - 1; at++) {
    const { form = '', isAfterMark = false } = words[at] ?? {};
    const isWhoOrWhat = isAfterMark && INTERROGATIVES.has(words[at + 1]?.form ?? '');
    if (JOINS.has(form) && (isWhoOrWhat || isInverted(words, at + 1, end))) return at;
  }
  return first;
}

/**
 * The words of a sentence that it only asks, without the clauses that the question takes for
 * granted.
 */
function stretchesOf(sentence: string, words: readonly SaidWord[]): Stretch[] {
  const spans = locateWords(sentence);
  const found: Stretch[] = [];
  for (const { 0: question, 1: mark, index } of sentence.matchAll(UNMARKED)) {
    if (mark === undefined) continue;
    const first = spans.findIndex(({ start }) => start >= index);
    const next = spans.findIndex(({ start }) => start >= index + question.length);
    const end = next === -1 ? words.length : next;
    let start: number | undefined = first === -1 ? end : startOf(words, first, end);
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
