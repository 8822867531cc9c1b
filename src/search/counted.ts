import { isAdverb } from '../text/function-words.js';
import { isPastTense } from '../text/past-tense.js';
import type { Span } from '../text/span.js';
import { wordSet } from '../text/word-set.js';
import { readWords } from './analyzer.js';
import type { AskedAndTold } from './asked-and-told.js';
import { isFunctional } from './asked-noun.js';
import type { SpanKind } from './candidate-spans.js';
import type { QuestionTerm } from './question.js';
import { lookAtWords, type SentenceWords } from './sentence-words.js';
import { innerProduct } from './vector.js';
import { vectorOf } from './word-vectors.js';

/** They count how often something happens, and not how many there are. */
const TIMES = wordSet('once twice thrice times');
/** They tell how many without a number. */
const QUANTITIES = wordSet(
  'no none nobody nothing all every each both neither most many much few fewer several some various couple pair dozens',
  'numerous countless scores single only alone another half quarter double majority minority',
);
const PLURAL = /[^s]s$|^(?:children|men|women|mice|geese)$/;
const COUNTS: ReadonlySet<SpanKind> = new Set(['count', 'share', 'money', 'distance']);
/** Words behind a number in which its noun is looked for: “four new jets”, “ten cases of theft”. */
const REACH = 6;
/** A cosine; a noun that is so like the one that is asked for may count the same. */
const LIKE = 0.45;

/** The noun that a question asks to be counted, where its form tells that it is one: “how many *trams*”. */
function countedNoun({ question, asked }: AskedAndTold): QuestionTerm | undefined {
  const focus = question.terms[question.focus ?? -1];
  if (question.answerType !== 'count' || focus === undefined) return undefined;
  const word = asked.find(({ terms }) => terms.includes(focus.term));
  return PLURAL.test(word?.form ?? '') && !TIMES.has(word?.form ?? '') ? focus : undefined;
}

/** Whether a number counts something that is unlike a noun; one whose own noun is left out may count that. */
function countsOther(
  { words, form, isJoined }: SentenceWords,
  first: number,
  behind: number,
  { term, forms, related, irregular }: QuestionTerm,
): boolean {
  if (TIMES.has(form(first)) || TIMES.has(form(behind))) return true;
  const next = form(behind);
  if (next === '' || !isJoined(behind) || isFunctional(next) || isPastTense(next) || isAdverb(next))
    return false;
  const vector = vectorOf(term);
  const isAsked = (one: string) => [forms, related, irregular].some((list) => list.includes(one));
  let isOwn = true;
  for (let at = first + 1; at < behind + REACH && isJoined(at); at++) {
    const { terms = [] } = words[at] ?? {};
    isOwn &&= !isFunctional(form(at));
    const isLike = (one: string) => {
      const other = vectorOf(one);
      return vector === undefined || other === undefined || innerProduct(vector, other) >= LIKE;
    };
    if (terms.some((one) => isAsked(one) || (isOwn && isLike(one)))) return false;
  }
  return true;
}

/**
 * Whether a question asks how many there are of something, and each number of the sentence counts something else:
 * “cleans its *trams* twice a week and employs 85 people”.
 */
export function countsSomethingElse(beside: AskedAndTold): boolean {
  const { sentence, index } = beside;
  const noun = countedNoun(beside);
  const { span, spans } = index.terms.sentences[sentence] ?? {};
  if (noun === undefined || span === undefined) return false;
  const text = index.text.slice(span.start, span.end);
  const looked = lookAtWords(text, readWords(text));
  if (looked.words.some(({ form }) => QUANTITIES.has(form))) return false;
  const placeOf = ({ start, end }: Span): [number, number] => [
    looked.spots.findIndex((spot) => span.start + spot.end > start),
    looked.spots.findIndex((spot) => span.start + spot.start >= end),
  ];
  const numbers = (spans?.candidates ?? []).filter(({ kind }) => COUNTS.has(kind));
  return (
    numbers.length > 0 &&
    numbers.every(
      (number) => number.kind !== 'share' && countsOther(looked, ...placeOf(number), noun),
    )
  );
}
