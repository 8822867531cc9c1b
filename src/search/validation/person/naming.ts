import { readWords, type Word } from '../../../terms/analyzer.js';
import { isPastForm } from '../../../terms/verb-forms.js';
import { isAdverb } from '../../../text/function-words.js';
import { wordSet } from '../../../text/word-set.js';
import type { SaidWord } from '../../factuality/modality.js';
import { NAME_KINDS } from '../../index/candidate-spans.js';
import type { AskedAndTold } from '../reading/asked-and-told.js';

/** What a name, or another word for something, stands behind. */
const CALLING = wordSet(
  'called named dubbed known titled nicknamed entitled christened termed referred',
);
const WHAT_IS = /^what(?:'?s\b| (?:is|are|was|were|did)\b)/;
/** What tells that there is one, or how many there are, and not which. */
const UNTOLD = wordSet('a an one two three four five six seven eight nine ten several some');
/** Adjectives that tell of one no more than of another. */
const OF_ANY = wordSet('local other another new second young old former certain single different');
/** Words at most of a name between commas. */
const MAX_BESIDE = 3;
const QUOTE = /["“‘(]/;

/** Whether a question asks what somebody or something is called. */
function asksForName(forms: readonly string[]): boolean {
  if (!WHAT_IS.test(forms.slice(0, 2).join(' '))) return false;
  const last = forms.at(-1) ?? '';
  const name = forms.findIndex((form) => form === 'name' || form === 'names');
  return (
    last === 'called' ||
    last === 'named' ||
    (name > 0 && [undefined, 'of'].includes(forms[name + 1]))
  );
}

/** Whether a sentence has a name that the question does not have. */
function hasNewName(words: readonly Word[], asked: readonly Word[], isNameFirst: boolean): boolean {
  const known = new Set(asked.flatMap(({ terms }) => terms));
  return words.some(
    ({ isCapitalised, terms }, i) =>
      isCapitalised &&
      (i > 0 || isNameFirst) &&
      terms.length > 0 &&
      !terms.every((term) => known.has(term)),
  );
}

/** Whether what a word is for is named beside it, between commas: “an illness, *anthrax*, killed them”. */
function isNamedBeside(told: readonly SaidWord[], at: number): boolean {
  const next = told.slice(at + 1, at + 2 + MAX_BESIDE);
  const end = next.findIndex(({ isAfterMark }, i) => i > 0 && isAfterMark);
  const beside = next.slice(0, Math.max(0, end));
  // “A paper, police said, filmed it.”
  const isNoName = ({ form }: SaidWord) =>
    isPastForm(form) || isAdverb(form) || form.endsWith('ing');
  return (
    next[0]?.isAfterMark === true &&
    beside[0]?.terms.length !== 0 &&
    !beside.some(isNoName) &&
    beside.length > 0
  );
}

/** Whether a sentence speaks of what is to be named as of any one: “*a newspaper* filmed it”. */
function isUntold(
  words: readonly Word[],
  asked: readonly Word[],
  noun: string,
  told: readonly SaidWord[],
): boolean {
  const known = new Set(asked.flatMap(({ terms }) => terms));
  const isKnown = ({ form, terms }: Word) =>
    OF_ANY.has(form) || (terms.length > 0 && terms.every((term) => known.has(term)));
  // Of each word, what stands before it and before all that the question has, too.
  const openers: Word[] = [];
  for (const [i, before] of words.entries()) {
    const opener = i > 0 && isKnown(before) ? openers.at(-1) : before;
    openers.push(opener ?? before);
  }
  const places = words.flatMap(({ terms }, at) => (terms.includes(noun) ? [at] : []));
  return (
    places.length > 0 &&
    places.every((at) => {
      const isNumbered = /^\d/.test(words[at + 1]?.form ?? '');
      return !isNumbered && !isNamedBeside(told, at) && UNTOLD.has(openers[at - 1]?.form ?? '');
    })
  );
}

/**
 * Whether a question asks for a name, or which of several it was, and the sentence has none: “the driver’s name
 * was not given”, “a local newspaper filmed it”.
 */
export function lacksName(beside: AskedAndTold): boolean {
  const { question, sentence, index } = beside;
  const asked = readWords(question.text);
  const forms = asked.map(({ form }) => form);
  const noun = forms[0] === 'which' ? question.terms[question.focus ?? -1]?.term : undefined;
  const isForName = asksForName(forms);
  const { span, spans } = index.terms.sentences[sentence] ?? {};
  if (span === undefined || (!isForName && noun === undefined)) return false;
  const { text, words, spots } = index.sentenceWords(sentence);
  const start = span.start + (spots[0]?.start ?? 0);
  const isNameFirst =
    spans?.candidates.some((each) => each.start === start && NAME_KINDS.has(each.kind)) ?? false;
  if (QUOTE.test(text) || hasNewName(words, asked, isNameFirst)) return false;
  if (words.some(({ form }) => CALLING.has(form))) return false;
  return isForName || (noun !== undefined && isUntold(words, asked, noun, beside.told));
}
