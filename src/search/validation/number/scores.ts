import { readWords } from '../../../terms/analyzer.js';
import { rootOf } from '../../../terms/roots.js';
import type { Span } from '../../../text/span.js';
import { wordSet } from '../../../text/word-set.js';
import { lookAtWords } from '../../index/sentence-words.js';
import type { ReadQuestion } from '../../question/question.js';
import type { CandidateIndex } from '../../ranking/candidates.js';
import type { Described, Findings } from '../../ranking/features.js';
import { asksByNoun } from './frequencies.js';

const SCORES = wordSet('score scores scoreline');
/** What one person or thing has alone: “her score”, “the credit score”. */
const OF_ONE = wordSet('his her its their my your our');
const OF_NO_MATCH = wordSet(
  'average mean median credit test tests film movie exam exams iq rating review pass',
);
/** Of these, a score is that of a match all the same: “the score of the final”. */
const MATCHES = wordSet('match game final semi-final semifinal derby tie fixture half');
/** One of them stands where a pair of numbers is a score. */
const OF_MATCHES = new Set(
  'beat defeat thrash win lose draw lead trail score scoreline final match game victory goal half-time'
    .split(' ')
    .map(rootOf),
);
/** Words at most from “score” to the number of it: “a *score* of 15.2”, “the score was cut to 610”. */
const REACH = 4;
/** Terms that say no more than that a score is asked for. */
export const OF_SCORES = wordSet('score scorelin result final match game derbi end half exact');

/** Nor is a pair of ages, or a range: “aged 14-16”, “between 3-5 years”. */
const NO_RANGE = String.raw`(?<!\b(?:aged?|ages|between|from) )`;
const PAIR = String.raw`${NO_RANGE}(?<![\d.,$£€–-])\d{1,3}[-–]\d{1,3}(?:\s?\(\d{1,2}(?:[-–]\d{1,2})?\))?(?![\d%–-])`;
/** “3-2”; of sets one behind the other, “6-4, 7-6 (5)”. */
const RUN = new RegExp(`${PAIR}(?:(?:,| and|, and)? ${PAIR})*`, 'g');

/** The same in more words: “31 points to 12”, “two goals to one”. */
const IN_WORDS =
  /\b(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine) (?:\p{L}+ )?to (?:\d{1,3}|nil|love|one|two|three|four|five|six)\b/iu;

/** “What was the result”, and not that of a test or an inquiry. */
const RESULT =
  /^what(?:['’]?s| is| was| were) the (?:final |end )?results?(?: (?:of|in) the (?:match|game|derby|final))?\W*$/i;

/** Whether a question asks for the score of a match: “what was the final score”, “what was the result”. */
export function asksForScore(question: ReadQuestion, index: CandidateIndex): boolean {
  if (RESULT.test(question.text.trim())) return tellsScores(index);
  if (!asksByNoun(question)) return false;
  const words = readWords(question.text);
  const { isPossessive, form } = lookAtWords(question.text, words);
  const ofMatch = (of: number) =>
    words.slice(of + 1, of + 1 + REACH).some((word) => MATCHES.has(word.form));
  return (
    !words.some((word, at) => OF_NO_MATCH.has(word.form) || isPossessive(at)) &&
    words.some(
      (word, at) =>
        SCORES.has(word.form) &&
        !OF_ONE.has(form(at - 1)) &&
        (form(at + 1) !== 'of' || ofMatch(at + 1)),
    )
  );
}

const tellsOfMatch = (sentence: number, { sentenceWords }: CandidateIndex): boolean =>
  sentenceWords(sentence).words.some(({ form }) => OF_MATCHES.has(rootOf(form)));

/** The scores that a sentence tells: pairs of numbers, where it tells of a match. */
function scoresOf(sentence: number, index: CandidateIndex): Span[] {
  const { start, end } = index.terms.sentences[sentence]?.span ?? { start: 0, end: 0 };
  const scores = Array.from(
    index.text.slice(start, end).matchAll(RUN),
    ({ index: at, 0: run }) => ({
      start: start + at,
      end: start + at + run.length,
    }),
  );
  return scores.length > 0 && tellsOfMatch(sentence, index) ? scores : [];
}

const known = new WeakMap<CandidateIndex, boolean>();

/** Whether a story tells any score. */
function tellsScores(index: CandidateIndex): boolean {
  const tells =
    known.get(index) ?? index.terms.sentences.some((_, at) => scoresOf(at, index).length > 0);
  known.set(index, tells);
  return tells;
}

/** Whether a sentence may tell a score in some other way: “a score of 15.2”, “by 31 points to 12”. */
function tellsScoreOtherwise(sentence: number, index: CandidateIndex): boolean {
  const { text, words, isNumber } = index.sentenceWords(sentence);
  const isBeside = (at: number) =>
    words.slice(at + 1, at + 1 + REACH).some((_, next) => isNumber(at + 1 + next));
  return (
    words.some(({ form }, at) => SCORES.has(form) && (isBeside(at) || isNumber(at - 1))) ||
    (tellsOfMatch(sentence, index) && IN_WORDS.test(text))
  );
}

/** Whether a sentence tells no score, in a story that tells any. */
export const lacksScore = (sentence: number, index: CandidateIndex): boolean =>
  scoresOf(sentence, index).length === 0 &&
  !tellsScoreOtherwise(sentence, index) &&
  tellsScores(index);

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
