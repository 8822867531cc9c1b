import type { Span } from '../../text/span.js';
import { wordSet } from '../../text/word-set.js';
import type { ReadQuestion } from '../question/question.js';
import type { CandidateIndex } from '../ranking/candidates.js';
import type { Described, Findings } from '../ranking/features.js';
import { readWords } from '../words/analyzer.js';
import { asksByNoun } from './frequencies.js';

const SCORES = wordSet('score scores scoreline');
/** What one person or thing has alone: “her score”, of a judge or a test. */
const OF_ONE = wordSet('his her its their my your our');
/** Terms that say no more than that a score is asked for. */
export const OF_SCORES = wordSet('score scorelin result final match game derbi end half exact');

const PAIR = String.raw`(?<![\d.,$£€–-])\d{1,3}[-–]\d{1,3}(?:\s?\(\d{1,2}(?:[-–]\d{1,2})?\))?(?![\d%–-])`;
/** “3-2”; of sets one behind the other, “6-4, 7-6 (5)”. */
const RUN = new RegExp(`${PAIR}(?:(?:,| and|, and)? ${PAIR})*`, 'g');

/** “What was the result”, and not that of a test or an inquiry. */
const RESULT =
  /^what(?:['’]?s| is| was| were) the (?:final |end )?results?(?: (?:of|in) the (?:match|game|derby|final))?\W*$/i;

/** A story of a match: “Harl beat Brint 3-2”, “a 3-2 win”. */
const OF_MATCH = new RegExp(
  `\\b(?:beat|won|lost|drew|defeated)\\b[^.?!\n]{0,60} ${PAIR}|${PAIR} (?:win|victory|defeat|draw)\\b`,
);

/** Whether a question asks for the score of a match: “what was the final score”, “what was the result”. */
export function asksForScore(question: ReadQuestion, { text }: CandidateIndex): boolean {
  if (RESULT.test(question.text.trim())) return OF_MATCH.test(text);
  if (!asksByNoun(question)) return false;
  const forms = readWords(question.text).map(({ form }) => form);
  return forms.some((form, at) => SCORES.has(form) && !OF_ONE.has(forms[at - 1] ?? ''));
}

/** The scores that stand in a span of a text: pairs of numbers. */
function scoresIn({ start, end }: Span, text: string): Span[] {
  return Array.from(text.slice(start, end).matchAll(RUN), ({ index, 0: run }) => ({
    start: start + index,
    end: start + index + run.length,
  }));
}

const scoresOf = (sentence: number, { terms, text }: CandidateIndex): Span[] => {
  const span = terms.sentences[sentence]?.span;
  return span === undefined ? [] : scoresIn(span, text);
};

/** Whether a sentence tells no score, in a story that tells any. */
export const lacksScore = (sentence: number, index: CandidateIndex): boolean =>
  scoresOf(sentence, index).length === 0 &&
  scoresIn({ start: 0, end: index.text.length }, index.text).length > 0;

/** The only score that a sentence tells. */
export function scoreToldIn(sentence: number, index: CandidateIndex): Span | undefined {
  const [score, another] = scoresOf(sentence, index);
  return another === undefined ? score : undefined;
}

/** The sentence of a passage that tells a score. */
export function sentenceWithScore(
  { paragraph }: Described,
  { story }: Findings,
  index: CandidateIndex,
): number | undefined {
  const [start = 0, end = 0] = story.firstSentence.slice(paragraph, paragraph + 2);
  for (let sentence = start; sentence < end; sentence++) {
    if (scoresOf(sentence, index).length > 0) return sentence;
  }
  return undefined;
}
