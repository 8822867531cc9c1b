import { PERSONAL_SUBJECTS } from '../text/pronouns.js';
import type { Span } from '../text/span.js';
import { analyze } from './analyzer.js';
import { OFTEN } from './answer-type.js';
import type { CandidateIndex } from './candidates.js';
import type { Described, Findings } from './features.js';
import { findFrequencies } from './frequencies.js';
import { compareClauses, type Rival, readSentence, rivalsAmong } from './rival-clauses.js';

/** The terms for how often; they are none of what is asked about. */
const ASKING: ReadonlySet<string> = new Set(analyze([...OFTEN].join(' ')));

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
  { text }: CandidateIndex,
): Span | undefined {
  const span = story.sentences[number]?.span;
  if (span === undefined) return undefined;
  const asked = readSentence(span, question, text);
  const { spots } = asked.sentence;
  const spans = findFrequencies(asked.sentence).map(({ first, last }) => ({
    start: span.start + (spots[first]?.start ?? 0),
    end: span.start + (spots[last]?.end ?? 0),
  }));
  const rivals = rivalsAmong(spans, span.start, asked, question);
  const before = PERSONAL_SUBJECTS.has(asked.sentence.form(0)) ? number - 1 : number;
  const isOfParagraph = story.sentences[before]?.paragraph === story.sentences[number]?.paragraph;
  const mentioned =
    (evidence.found[number] ?? 0) | (isOfParagraph ? (evidence.found[before] ?? 0) : 0);
  const inSentence = new Set(asked.found.flat());
  return rivals.find(
    (one) =>
      rivals.every((other) => one === other || compareClauses(one, other) === 'one') &&
      question.terms.every(
        ({ term: word }, term) =>
          ASKING.has(word) ||
          (inSentence.has(term) ? isSaidOf(one, term, rivals) : ((mentioned >> term) & 1) === 1),
      ),
  )?.span;
}

/** Whether a term of a sentence belongs to the clause of its words, or to one whose words it leaves out. */
function isSaidOf({ terms, clause }: Rival, term: number, rivals: readonly Rival[]): boolean {
  const isShared = clause.isElliptic || clause.sharesSubject;
  return terms.has(term) || (isShared && rivals.some((other) => other.terms.has(term)));
}
