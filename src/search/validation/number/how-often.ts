import { analyze } from '../../../terms/analyzer.js';
import { CONJUNCTIONS } from '../../../text/english/function-words.js';
import { PERSONAL_SUBJECTS } from '../../../text/english/pronouns.js';
import type { Span } from '../../../text/span.js';
import { wordSet } from '../../../text/word-set.js';
import type { SaidWord } from '../../factuality/said-word.js';
import type { SentenceWords } from '../../index/sentence-words.js';
import { OFTEN } from '../../question/answer-type.js';
import type { ReadQuestion } from '../../question/question.js';
import type { CandidateIndex } from '../../ranking/candidates.js';
import type { Described } from '../../ranking/features.js';
import type { Findings } from '../../ranking/findings.js';
import { hasTerm } from '../../ranking/term-sets.js';
import { findFrequencies } from './frequencies.js';
import { compareClauses, type Rival, readSentence, rivalsAmong } from './rival-clauses.js';

/** The terms for how often; they are none of what is asked about. */
const ASKING: ReadonlySet<string> = new Set(analyze([...OFTEN].join(' ')));

/** Words for a frequency that deny what they go with: “never”. */
const NEVER = wordSet('never rarely seldom');
/** “Used to” answers only what is asked of the past. */
const PAST = /\b(?:did|was|were|had)\b/i;
const AHEAD = /\b(?:will|going to)\b/i;

/** Where a story tells how often something happens. */
export interface Frequency {
  readonly sentence: number;
  readonly words: Span;
}

/**
 * What a passage tells of how often what is asked happens: words in whose clause all stands that the
 * question asks.
 */
export function readFrequency(
  { paragraph }: Described,
  findings: Findings,
  index: CandidateIndex,
): Frequency | undefined {
  const { firstSentence } = findings.story;
  for (let at = firstSentence[paragraph] ?? 0; at < (firstSentence[paragraph + 1] ?? 0); at++) {
    const words = wordsOf(at, findings, index);
    if (words !== undefined) return { sentence: at, words };
  }
  return undefined;
}

function wordsOf(
  number: number,
  { question, evidence, story }: Findings,
  index: CandidateIndex,
): Span | undefined {
  const span = story.sentences[number]?.span;
  if (span === undefined) return undefined;
  const asked = readSentence(index.sentenceWords(number), question);
  const { spots } = asked.sentence;
  const spans = findFrequencies(asked.sentence).map(({ first, last }) => ({
    start: span.start + (spots[first]?.start ?? 0),
    end: span.start + (spots[last]?.end ?? 0),
  }));
  const rivals = rivalsAmong(spans, asked, question);
  const before = PERSONAL_SUBJECTS.has(asked.sentence.form(0)) ? number - 1 : number;
  const isOfParagraph = story.sentences[before]?.paragraph === story.sentences[number]?.paragraph;
  const mentioned = isOfParagraph ? (evidence.found[before] ?? 0) : 0;
  const inSentence = new Set(asked.found.flat());
  const terms = question.terms.flatMap(({ term }, at) => (ASKING.has(term) ? [] : [at]));
  // A pronoun stands for whom the question begins with, and for nothing that they do.
  const ownFrom = terms.findIndex((term) => inSentence.has(term));
  if (ownFrom === -1) return undefined;
  const said = index.wordsOf(number);
  return rivals.find(
    (one) =>
      isToldOf(one, terms, asked.sentence, said, question) &&
      rivals.every((other) => one === other || compareClauses(one, other) === 'one') &&
      terms.every((term, at) =>
        at < ownFrom ? hasTerm(mentioned, term) : isSaidOf(one, term, rivals),
      ),
  )?.span;
}

/**
 * Whether words are told as a fact of what is asked, as far as that stands in their clause; and of its verb, and
 * not of another one: “treats children and *tests pumps* twice a year”.
 */
function isToldOf(
  { terms: found, range: { first, last } }: Rival,
  terms: readonly number[],
  { form }: SentenceWords,
  said: readonly SaidWord[],
  { text }: ReadQuestion,
): boolean {
  const isOfPast = PAST.test(text);
  const isOfAhead = AHEAD.test(text);
  const isParted = (at: number) => {
    const [from, to] = at < first ? [at, first] : [last, at];
    return said.slice(from + 1, to).some((word) => CONJUNCTIONS.has(word.form));
  };
  const isFact = (at: number) =>
    (said[at]?.isDenied === false || NEVER.has(form(first))) &&
    (said[at]?.standing === 'told' || (isOfAhead && said[at]?.standing === 'ahead')) &&
    (isOfPast || form(at - 1) !== 'to' || form(at - 2) !== 'used');
  if (said[first]?.isDenied && !NEVER.has(form(first))) return false;
  // A question ends with what is done, or with its object.
  const ofLast = found.get(terms.at(-1) ?? -1) ?? [];
  return (
    terms.every((term) => (found.get(term) ?? []).every(isFact)) &&
    (ofLast.length === 0 || !ofLast.every(isParted))
  );
}

/** Whether a term of a sentence belongs to the clause of its words, or to one whose words it leaves out. */
function isSaidOf({ terms, clause }: Rival, term: number, rivals: readonly Rival[]): boolean {
  const isShared = clause.isElliptic || clause.sharesSubject;
  return terms.has(term) || (isShared && rivals.some((other) => other.terms.has(term)));
}
