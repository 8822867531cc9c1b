import { spellOut } from '../text/english/chat-spelling.js';
import { isFunctionWord } from '../text/english/function-words.js';
import { stemOf } from '../text/english/stem.js';
import { NAMES_TOO, OWN_WORDS, STOP_WORDS } from '../text/english/stop-words.js';
import { fold } from '../text/fold.js';
import { remembering } from '../text/remembering.js';
import type { Span } from '../text/span.js';

/** Letters and digits; an apostrophe, a full stop or a comma only between two of them. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’‘`´.,][\p{L}\p{N}\p{M}]+)*/gu;
/** What is typed for an apostrophe, and is none to Unicode. */
const ACCENTS = /[`´]/g;
const INITIALISM = /^(?:\p{L}\.)+\p{L}$/u;
const CAPITALS = /^\p{Lu}{2,}$/u;
const CAPITAL = /^\p{Lu}/u;
const LOWER_CASE = /\p{Ll}/u;
const POSSESSIVE = /'s$/;
const NUMBER = /^\d[\d.,]*$/;
const MAGNITUDE = /^(\d+(?:,\d{3})*(?:\.\d+)?)(k|mn?|bn|tn)$/;
const MAGNITUDES: ReadonlyMap<string, string> = new Map([
  ['m', 'million'],
  ['mn', 'million'],
  ['bn', 'billion'],
  ['tn', 'trillion'],
]);
/** What a word within a sentence comes behind: another word, maybe with a comma, a quotation, or a title. */
const WITHIN_SENTENCE = /(?:[\p{L}\p{N},)]|,[’'”"]|\b(?:Mr|Mrs|Ms|Dr)\.)\s+$/u;
const BEFORE_NUMBER = /^\p{L}+\s+\d/u;
/** Characters before a word, and from its first on, that are looked at. */
const LOOK_BACK = 8;
const LOOK_AHEAD = 8;
const NO_TERMS: readonly string[] = [];

/** A word of a text, in the order of the text. */
export interface Word {
  /** Folded (case, accents), without a possessive ending. */
  readonly form: string;
  /** What the index knows the word by; none for a stop word, several for a joined form. */
  readonly terms: readonly string[];
  readonly isCapitalised: boolean;
  /** Written as initials: "US", "U.S.". */
  readonly isInitialism: boolean;
}

/**
 * The form of the word at a position.
 *
 * @returns an empty string outside the words.
 */
export const formAt = (words: readonly Pick<Word, 'form'>[], at: number): string =>
  words[at]?.form ?? '';

/** Whether a word says nothing by itself. */
export const saysNothing = ({ form, terms, isInitialism }: Word): boolean =>
  !isInitialism && (terms.length === 0 || isFunctionWord(form));

/** Whether a word that is an auxiliary verb or a name is a name, by where it begins in its text. */
export type IsName = (start: number) => boolean;

/**
 * Words that are remembered, and their length in letters: V8 keeps all of a text for the sake of a
 * longer piece of it.
 */
const MAX_REMEMBERED = 10_000;
const MAX_REMEMBERED_LETTERS = 12;
const inMixedCase = new Map<string, Word>();
const inCapitals = new Map<string, Word>();

/**
 * Reads the words of a text: terms are folded (case, accents), stripped of possessives, stop words
 * left out, Snowball stems (M. F. Porter, "The English (Porter2) stemming algorithm"). An initialism
 * is one term however it is written ("U.S.", "US"), and is no stop word though "us" is one. Numbers
 * lose the commas between their digits, and "3.1bn" is "3.1 billion". Words joined by a hyphen are terms
 * of their own. "May" and "Will" are names where they are written so within a sentence.
 *
 * @param isName - knows more names than can be told by how they are written
 */
export function readWords(text: string, isName?: IsName): readonly Word[] {
  const isRemembered = isName === undefined && text.length <= MAX_TEXT_LETTERS;
  return isRemembered ? readUnnamed(text) : readNamed(text, isName);
}

/** Texts whose words are remembered, and their length: those of a question are asked for by many. */
const MAX_TEXTS = 100;
const MAX_TEXT_LETTERS = 300;
const readUnnamed = remembering((text: string): readonly Word[] => readNamed(text), MAX_TEXTS);

function readNamed(text: string, isName?: IsName): Word[] {
  const hasLowerCase = LOWER_CASE.test(text);
  const known = hasLowerCase ? inMixedCase : inCapitals;
  const words: Word[] = [];
  let hasNames = false;
  for (const raw of text.match(WORD) ?? []) {
    let word = known.get(raw);
    if (word === undefined) {
      word = readWord(raw, hasLowerCase);
      if (known.size >= MAX_REMEMBERED) known.clear();
      if (raw.length <= MAX_REMEMBERED_LETTERS) known.set(raw, word);
    }
    hasNames ||=
      word.terms.length === 0 &&
      (word.isCapitalised || isName !== undefined) &&
      NAMES_TOO.has(word.form);
    words.push(word);
  }
  return hasNames ? withNames(words, text, hasLowerCase, isName) : words;
}

/** The words of a text, with terms for those auxiliary verbs that are names here. */
function withNames(
  words: readonly Word[],
  text: string,
  hasLowerCase: boolean,
  isName: IsName | undefined,
): Word[] {
  const spans = locateWords(text);
  return words.map((word, i) => {
    const { start = 0 } = spans[i] ?? {};
    if (word.terms.length > 0 || !NAMES_TOO.has(word.form)) return word;
    const isWrittenSo = hasLowerCase && word.isCapitalised && isWrittenAsName(word, text, start);
    return isWrittenSo || isName?.(start) ? { ...word, terms: [stemOf(word.form)] } : word;
  });
}

/** Whether a capital says that a word is a name: at the head of a sentence, any word has one. */
function isWrittenAsName({ form }: Word, text: string, start: number): boolean {
  return (
    WITHIN_SENTENCE.test(text.slice(Math.max(0, start - LOOK_BACK), start)) ||
    (form === 'may' && BEFORE_NUMBER.test(text.slice(start, start + LOOK_AHEAD)))
  );
}

/** Where the words of a text stand, in its order. */
export function locateWords(text: string): Span[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
}

function readWord(raw: string, hasLowerCase: boolean): Word {
  const isInitialism = hasLowerCase && CAPITALS.test(raw);
  const folded = fold(raw.replace(ACCENTS, "'"));
  // “U” and “R” are somebody's initials, “u” and “r” are not.
  const isWritten = isInitialism || (raw.length === 1 && CAPITAL.test(raw));
  const form = (isWritten ? folded : spellOut(folded)).replace(POSSESSIVE, '');
  return {
    form,
    terms: termsOf(raw, form, isInitialism),
    isCapitalised: CAPITAL.test(raw),
    isInitialism: isInitialism || INITIALISM.test(raw),
  };
}

function termsOf(raw: string, form: string, isInitialism: boolean): readonly string[] {
  if (INITIALISM.test(raw)) return [form.replaceAll('.', '')];
  if (NUMBER.test(form)) return [form.replaceAll(',', '')];
  const [, digits, letters = ''] = MAGNITUDE.exec(form) ?? [];
  if (digits !== undefined) return magnitudeTerms(digits.replaceAll(',', ''), letters);
  const terms: string[] = [];
  for (const part of /[.,]/.test(form) ? form.split(/[.,]/) : [form]) {
    if (isInitialism) terms.push(part);
    else if (!isStopWord(part) || hasSomething(part, raw))
      terms.push(stemOf(part.replaceAll("'", '')));
  }
  return terms.length === 0 ? NO_TERMS : terms;
}

/** "50k" is "50,000", as it would be written out; "3.1bn" is "3.1 billion". */
function magnitudeTerms(digits: string, letters: string): readonly string[] {
  const word = MAGNITUDES.get(letters);
  return word === undefined ? [String(Math.round(Number(digits) * 1000))] : [digits, word];
}

/** "Will's": no auxiliary verb has anything. */
function hasSomething(part: string, raw: string): boolean {
  return NAMES_TOO.has(part) && raw.length > part.length;
}

function isStopWord(part: string): boolean {
  if (!part.includes("'")) return STOP_WORDS.has(part) && !OWN_WORDS.has(part);
  return STOP_WORDS.has(part.replaceAll("'", '')) || STOP_WORDS.has(part.split("'", 1)[0] ?? '');
}

/** The terms of a text, in order. */
export function analyze(text: string): string[] {
  return readWords(text).flatMap(({ terms }) => terms);
}

/** The terms of somebody's name: "Will" is one. */
export function analyzeName(name: string): string[] {
  return readWords(name, () => true).flatMap(({ terms }) => terms);
}
