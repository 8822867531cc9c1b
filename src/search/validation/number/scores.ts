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
  'beat defeat thrash win lose draw lead trail score scoreline final match game victory goal half-time equalise equalize equaliser equalizer hat-trick'
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

/** No goals, and no numbers either. */
const GOALLESS = /\b(?:goalless|scoreless|nil-nil|love-all)\b/i;

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

/** Right before a pair they tell that it is a score: “it *ended* 2-1”. */
const ENDED = /\b(?:end(?:ed|s)?|finish(?:ed|es)?|(?:made|makes) it)(?: up| at| in a)? $/;
/** A score at these is none of the match that is told of, unless they are asked for: “1-0 at the break”. */
const HALF_TIME =
  /\b(?:(?:at|by|until) (?:half[- ]time|the (?:break|interval))|half[- ]time (?:score|lead))\b/i;
/** Nor is one of another match; but a win may be the first “since last season”. */
const OTHER_MATCHES =
  /(?<!\bsince )\b(?:(?:last|previous) (?:season|year|month|time|meeting|match|game)|reverse fixture|first leg|earlier this)\b/i;
/** Where a match is still to come, a score of a month or a year is that of another one. */
const TO_COME = /\b(?:face|faces|meet|meets|play|plays|host|hosts|visit|visits|will)\b/;
const OF_MONTH =
  /\bin (?:January|February|March|April|May|June|July|August|September|October|November|December|(?:19|20)\d\d)\b/;
/** A question that names a time asks for whatever was the score then. */
const ASKED_OTHERWISE =
  /\b(?:half|break|interval|last|previous|first|earlier|leg|in|when|after|before|January|February|March|April|May|June|July|August|September|October|November|December)\b|\d/i;
/** Characters before a pair in which such a word is looked for. */
const REACH_BEFORE = 20;
/** “And” between two names ends no clause. */
const CLAUSE_END = /[,;:()]|\.\s|\b(?:but|while|and(?= \p{Ll})|(?<=\d )and)\b/u;
/** Characters on each side of a pair that are looked at. */
const WINDOW = 120;

/** The clause of a text around a place in it. */
function clauseAround(text: string, start: number, end: number): string {
  const before =
    text
      .slice(Math.max(0, start - WINDOW), start)
      .split(CLAUSE_END)
      .at(-1) ?? '';
  const [behind = ''] = text.slice(end, end + WINDOW).split(CLAUSE_END);
  return `${before} ${behind}`;
}

/** The scores that a sentence tells of a match: pairs of numbers, where it tells of one. */
function pairsOf(sentence: number, index: CandidateIndex): Span[] {
  const { start, end } = index.terms.sentences[sentence]?.span ?? { start: 0, end: 0 };
  const text = index.text.slice(start, end);
  const isOfMatch = tellsOfMatch(sentence, index);
  return Array.from(text.matchAll(RUN), ({ index: at, 0: run }) => ({ at, run }))
    .filter(({ at }) => isOfMatch || ENDED.test(text.slice(Math.max(0, at - REACH_BEFORE), at)))
    .map(({ at, run }) => ({ start: start + at, end: start + at + run.length }));
}

/** Whether no sentence but one tells of a match: then that of last year is the one that is meant. */
const tellsOfNoOtherMatch = (sentence: number, index: CandidateIndex): boolean =>
  !index.terms.sentences.some((_, at) => at !== sentence && tellsOfMatch(at, index));

/** Those of them that are of the match that a story tells of: not of half-time, nor of the last meeting. */
function scoresOf(sentence: number, index: CandidateIndex): Span[] {
  const { start, end } = index.terms.sentences[sentence]?.span ?? { start: 0, end: 0 };
  const text = index.text.slice(start, end);
  const isToCome = TO_COME.test(text);
  return pairsOf(sentence, index).filter((pair) => {
    const clause = clauseAround(text, pair.start - start, pair.end - start);
    if (HALF_TIME.test(clause) || (isToCome && OF_MONTH.test(clause))) return false;
    return !OTHER_MATCHES.test(clause) || tellsOfNoOtherMatch(sentence, index);
  });
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
    (tellsOfMatch(sentence, index) && IN_WORDS.test(text)) ||
    GOALLESS.test(text)
  );
}

/** Whether a sentence tells no score, in a story that tells any; or only that of half-time, or of another match. */
export function lacksScore(
  sentence: number,
  { text }: ReadQuestion,
  index: CandidateIndex,
): boolean {
  if (scoresOf(sentence, index).length > 0) return false;
  if (pairsOf(sentence, index).length > 0) return !ASKED_OTHERWISE.test(text);
  return !tellsScoreOtherwise(sentence, index) && tellsScores(index);
}

/** The only score that a sentence tells; of half-time or another match only where a question asks for that. */
export function scoreToldIn(
  sentence: number,
  { text }: ReadQuestion,
  index: CandidateIndex,
): Span | undefined {
  const ofOther = ASKED_OTHERWISE.test(text);
  const [score, another] = (ofOther ? pairsOf : scoresOf)(sentence, index);
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
