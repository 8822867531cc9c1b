import { readWords } from '../../../terms/analyzer.js';
import { rootOf, rootSet } from '../../../terms/roots.js';
import { POSSESSIVE_DETERMINERS } from '../../../text/english/pronouns.js';
import type { Span } from '../../../text/span.js';
import { wordSet } from '../../../text/word-set.js';
import { lookAtWords } from '../../index/sentence-words.js';
import type { ReadQuestion } from '../../question/question.js';
import type { CandidateIndex } from '../../ranking/candidates.js';
import type { Described } from '../../ranking/features.js';
import type { Findings } from '../../ranking/findings.js';
import { sentencesIn } from '../reading/asked-and-told.js';
import { wordsBehind } from '../reading/word-places.js';
import { asksByNoun } from './frequencies.js';

const SCORES = wordSet('score scores scoreline');
const OF_NO_MATCH = wordSet(
  'average mean median credit test tests film movie exam exams iq rating review pass',
);
/** Of these, a score is that of a match all the same: “the score of the final”. */
const MATCHES = wordSet('match game final semi-final semifinal derby tie fixture half');
/** One of them stands where a pair of numbers is a score. */
const OF_MATCHES = rootSet(
  'beat defeat thrash win lose draw lead trail score scoreline final match game victory goal equalise',
  'equalize equaliser equalizer half-time first-half second-half hat-trick hat-tricks',
);
/** Of these, what tells how a match ended. */
const RESULTS = rootSet('beat defeat thrash win lose draw');
/** Words at most from “score” to the number of it: “a *score* of 15.2”, “the score was cut to 610”. */
const WORDS_TO_NUMBER = 4;
/** Terms that say no more than that a score is asked for. */
export const OF_SCORES = wordSet('score scorelin result final match game derbi end half exact');

/** Nor is a pair of ages, or a range: “aged 14-16”, “between 3-5 years”. */
const NO_RANGE = String.raw`(?<!\b(?:aged?|ages|between|from) )`;
const PAIR = String.raw`${NO_RANGE}(?<![\d.,$£€–-])\d{1,3}[-–]\d{1,3}(?:\s?\(\d{1,2}(?:[-–]\d{1,2})?\))?(?![\d%–-])`;
/** “3-2”; of sets one behind the other, “6-4, 7-6 (5)”. */
const RUN = new RegExp(`${PAIR}(?:(?:,| and|, and)? ${PAIR})*`, 'g');

const NUMBER = String.raw`(?:\d{1,3}|nil|love|one|two|three|four|five|six|seven|eight|nine)`;
const NAME_AND_NUMBER = String.raw`\p{Lu}\p{L}+ \d{1,3}`;
/** The same in more words: “31 points to 12”, “three-nil”, “301 for 6”, but no “12 to 14 minutes”. */
const IN_WORDS = new RegExp(
  String.raw`\b${NUMBER}(?: (?:\p{L}+ )?to |-)${NUMBER}\b(?! (?:minute|hour|day|week|month|year)s?\b)|\b\d{2,3} for \d{1,2}\b`,
  'iu',
);
/** “Orme 3 Selm 1” */
const BY_NAMES = new RegExp(String.raw`\b${NAME_AND_NUMBER},? ${NAME_AND_NUMBER}\b`, 'u');

/** No goals, and no numbers either. */
const GOALLESS = /\b(?:goalless|scoreless|nil-nil|love-all)\b/i;

/** “What was the result”, and not that of a test or an inquiry. */
const RESULT =
  /^what(?:['’]?s| is| was| were) the (?:final |end )?results?(?: (?:of|in) the (?:match|game|derby|final))?\W*$/i;

/** Whether a question asks for the score of a match: “what was the final score”, “what was the result”. */
export function asksForScore(question: ReadQuestion, index: CandidateIndex): boolean {
  if (RESULT.test(question.text.trim())) return tellsScores(index);
  const words = readWords(question.text);
  if (!words.some(({ form }) => SCORES.has(form)) || !asksByNoun(question)) return false;
  const { isPossessive, form } = lookAtWords(question.text, words);
  const ofMatch = (of: number) =>
    wordsBehind(words, of, WORDS_TO_NUMBER).some((word) => MATCHES.has(word.form));
  return (
    !words.some((word, at) => OF_NO_MATCH.has(word.form) || isPossessive(at)) &&
    words.some(
      (word, at) =>
        SCORES.has(word.form) &&
        !POSSESSIVE_DETERMINERS.has(form(at - 1)) &&
        (form(at + 1) !== 'of' || ofMatch(at + 1)),
    )
  );
}

const tellsOfMatch = (sentence: number, { sentenceWords }: CandidateIndex): boolean =>
  sentenceWords(sentence).words.some(({ form }, at, words) => {
    const root = rootOf(form);
    return OF_MATCHES.has(root) || OF_MATCHES.has(`${root} ${words[at + 1]?.form}`);
  });

/** Right before a pair they tell that it is a score: “it *ended* 2-1”. */
const ENDED = /\b(?:end(?:ed|s)?|finish(?:ed|es)?|(?:made|makes) it)(?: up| at| in a)? $/;
const PAUSE = '(?:half[- ]time|the (?:break|interval))';
/** Behind a pair: “2-0 down *at half-time*”, “a 2-0 *half-time* lead”; not “won 3-2 *after* half-time”. */
const AT_PAUSE_BEHIND = new RegExp(
  `^ (?:(?:\\p{L}+ ){0,2}(?:at|by) ${PAUSE}|half[- ]time)\\b`,
  'iu',
);
/** Before a pair: “the *half-time score* was 2-0”, “*at half-time* it was 2-0”. */
const AT_PAUSE_BEFORE =
  /\bhalf[- ]time (?:score|scoreline|lead)\b|^\s*(?:at|by) (?:half[- ]time|the (?:break|interval)) (?:it|they) (?:was|were|led)\b/i;
/** A score of these is of an earlier match, where the story tells one of another. */
const EARLIER =
  /\b(?:(?:last|previous) (?:season|year|month|time|meeting|match|game)|reverse fixture|first leg)\b/i;
/** It tells that the earlier match is not the one that the story is about: “they *had* won 3-1 last season”. */
const BEFORE_THAT = /\bhad\b/;
/** Where a match is still to come, a score of a month or a year is that of another one. */
const TO_COME = /\b(?:face|faces|meet|meets|play|plays|host|hosts|visit|visits|will)\b/;
const OF_MONTH =
  /\bin (?:January|February|March|April|May|June|July|August|September|October|November|December|(?:19|20)\d\d)\b/;
/** A question that names a time asks for whatever was the score then. */
const ASKED_OTHERWISE =
  /\b(?:half|break|interval|last|previous|first|earlier|leg|in|when|after|before|January|February|March|April|May|June|July|August|September|October|November|December)\b|\d/i;
/** Characters before a pair in which such a word is looked for. */
const CHARACTERS_BEFORE_PAIR = 20;
/** Characters on each side of a pair in which its clause is looked for. */
const CHARACTERS_AROUND_PAIR = 120;
/** What ends a clause: a mark, what joins another one, or another pair. */
const CLAUSE_END =
  /[,;:()]|\.\s|\b(?:and|but|as|while|since|though|although|after|before|when|where)\b|\d[-–]\d/;

/** What the clause of a pair has before it, and behind it. */
function clauseAround(text: string, { start, end }: Span): { before: string; behind: string } {
  const before = text
    .slice(Math.max(0, start - CHARACTERS_AROUND_PAIR), start)
    .split(CLAUSE_END)
    .at(-1);
  const [behind] = text.slice(end, end + CHARACTERS_AROUND_PAIR).split(CLAUSE_END);
  return { before: before ?? '', behind: behind ?? '' };
}

/** The scores that a sentence tells of a match: pairs of numbers, where it tells of one. */
function pairsOf(sentence: number, index: CandidateIndex): Span[] {
  const { start, end } = index.terms.sentences[sentence]?.span ?? { start: 0, end: 0 };
  const text = index.text.slice(start, end);
  const isOfMatch = tellsOfMatch(sentence, index);
  return Array.from(text.matchAll(RUN), ({ index: at, 0: run }) => ({ at, run }))
    .filter(
      ({ at }) => isOfMatch || ENDED.test(text.slice(Math.max(0, at - CHARACTERS_BEFORE_PAIR), at)),
    )
    .map(({ at, run }) => ({ start: start + at, end: start + at + run.length }));
}

/** Of what a pair is the score, as far as its clause tells. */
type Match = 'this' | 'earlier' | 'other';

/** Of what each pair of a sentence is the score: of the match, of an earlier one, or of half-time or yet another. */
function matchesOf(sentence: number, index: CandidateIndex): { pair: Span; match: Match }[] {
  const { start, end } = index.terms.sentences[sentence]?.span ?? { start: 0, end: 0 };
  const text = index.text.slice(start, end);
  const isToCome = TO_COME.test(text);
  return pairsOf(sentence, index).map((pair) => {
    const { before, behind } = clauseAround(text, {
      start: pair.start - start,
      end: pair.end - start,
    });
    const clause = `${before} ${behind}`;
    const isEarlier = EARLIER.test(clause);
    const isOther =
      AT_PAUSE_BEHIND.test(behind) ||
      AT_PAUSE_BEFORE.test(before) ||
      (isToCome && OF_MONTH.test(clause)) ||
      (isEarlier && (isToCome || BEFORE_THAT.test(before)));
    return { pair, match: isOther ? 'other' : isEarlier ? 'earlier' : 'this' };
  });
}

/** Whether a story tells how a match ended where it tells no score of that. */
const tellsOfAnother = (told: readonly (readonly unknown[])[], index: CandidateIndex): boolean =>
  GOALLESS.test(index.text) ||
  BY_NAMES.test(index.text) ||
  told.some(
    (pairs, sentence) =>
      pairs.length === 0 && index.wordsOf(sentence).some(({ root }) => RESULTS.has(root)),
  );

const known = new WeakMap<CandidateIndex, readonly (readonly Span[])[]>();

/**
 * The scores that each sentence tells of the match that a story is about: not of half-time, nor of the last meeting.
 * A score “in the first leg” or “last year” is that of the match where the story tells of no other.
 */
function allScores(index: CandidateIndex): readonly (readonly Span[])[] {
  const scores = known.get(index);
  if (scores !== undefined) return scores;
  const told = index.terms.sentences.map((_, at) => matchesOf(at, index));
  const hasOwn = told.some((pairs) => pairs.some(({ match }) => match === 'this'));
  const main: Match = hasOwn || tellsOfAnother(told, index) ? 'this' : 'earlier';
  const found = told.map((pairs) =>
    pairs.filter(({ match }) => match === main).map(({ pair }) => pair),
  );
  known.set(index, found);
  return found;
}

const scoresOf = (sentence: number, index: CandidateIndex): readonly Span[] =>
  allScores(index)[sentence] ?? [];

/** Whether a story tells any score. */
const tellsScores = (index: CandidateIndex): boolean =>
  allScores(index).some((scores) => scores.length > 0);

/** Whether a sentence may tell a score in some other way: “a score of 15.2”, “by 31 points to 12”. */
function tellsScoreOtherwise(sentence: number, index: CandidateIndex): boolean {
  const { text, words, isNumber } = index.sentenceWords(sentence);
  const isBeside = (at: number) =>
    wordsBehind(words, at, WORDS_TO_NUMBER).some((_, next) => isNumber(at + 1 + next));
  return (
    words.some(({ form }, at) => SCORES.has(form) && (isBeside(at) || isNumber(at - 1))) ||
    (tellsOfMatch(sentence, index) && IN_WORDS.test(text)) ||
    BY_NAMES.test(text) ||
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

/** The sentence of a passage that tells a score, and may not be of an earlier match: “they *had* met, and Roe won 6-4”. */
export function sentenceWithScore(
  { paragraph }: Described,
  { story, question }: Findings,
  index: CandidateIndex,
): number | undefined {
  const others = question.terms.filter(({ term }) => !OF_SCORES.has(term));
  // “The score in the league” is that of a match in the league, be it an earlier one.
  const isAskedOf = (sentence: number) =>
    others.length > 0 &&
    others.every(({ term }) => index.wordsOf(sentence).some(({ terms }) => terms.includes(term)));
  return sentencesIn(paragraph, story).find(
    (sentence) =>
      (isAskedOf(sentence) && scoresOf(sentence, index).length > 0) ||
      (!BEFORE_THAT.test(index.sentenceWords(sentence).text) &&
        scoresOf(sentence, index).some((pair) => {
          const { before, behind } = clauseAround(index.text, pair);
          return !EARLIER.test(before) && !EARLIER.test(behind);
        })),
  );
}
