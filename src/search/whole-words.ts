import { isGerund } from '../terms/verb-forms.js';
import { isCalendarWord } from '../text/english/calendar-words.js';
import { isAdverb } from '../text/english/function-words.js';
import { isFinitePast, isPastTense } from '../text/english/past-tense.js';
import { overlaps, type Span } from '../text/span.js';
import { wordSet } from '../text/word-set.js';
import type { AnswerType } from './question/answer-type.js';
import { isAuxiliary, isFunctional } from './question/asked-noun.js';
import type { CandidateIndex } from './ranking/candidates.js';

/** Parts of a time: “the *end* of August”. */
const PARTS = wordSet('end beginning start middle close turn half quarter');
const ORDINALS = wordSet('first second third fourth last latter');
/** Its last point is its own: “2 *p.m.*”. */
const HALF_OF_DAY = /^(?:\d[\d.]{0,4})?[ap]\.m$/;
/** Before a part of a time they belong to it: “*by* the end of May”. */
const BOUNDS = wordSet('by before after until till');
/** Buildings, grounds and parts of a land, by the nouns that stand behind their names: “the Scout *hall*”. */
const PLACES = wordSet(
  'abbey academy airport area arena barracks beach building cafe campus canal canteen capital castle cathedral',
  'cemetery centre center chapel church churchyard cinema clinic club clubhouse coast college compound convent court',
  'courthouse courtroom crossing depot desert district dock dockyard embassy estate factory farm foothills',
  'forest garage gallery garden gym hall harbour harbor headquarters hospice hospital hostel hotel hut inn island kitchen',
  'laboratory lake library lighthouse lounge mall marina market mill mine monastery mosque mountains museum nursery office',
  'offices palace park pavilion peninsula pier pitch plant playground pool port prison province pub quarry quarter reef',
  'refinery region reservoir resort restaurant river riverside school seafront shelter shipyard shop showroom site square',
  'stadium station store studio suburb suburbs supermarket surgery synagogue temple terminal theatre theater town tunnel',
  'university valley village ward warehouse waterfront workshop yard zoo',
);
/** What stands before them, and makes another kind of them: “the Scout *community* hall”. */
const KINDS = wordSet(
  'bus bowls business community conference county cricket dance fire football golf grammar high industrial leisure parish',
  'police polling power primary railway recycling retail rugby sailing secondary shopping social sports swimming tennis',
  'town trading train village youth',
);

/**
 * Words that are set off as a time or a place, with those that make another one of it: “*by the end of* August”,
 * “the Scout *hall*”.
 *
 * @param sentence - the number of the sentence that they stand in
 */
export function wholeWords(
  words: Span,
  answerType: AnswerType,
  sentence: number,
  { terms, sentenceWords }: CandidateIndex,
): Span {
  const { span, spans } = terms.sentences[sentence] ?? {};
  if (span === undefined || !overlaps(span, words)) return words;
  const told = sentenceWords(sentence);
  const { spots, form, isCapitalised, isJoined, isNumber } = told;
  const { first, last } = told.rangeOf(words);
  const at = (spot: Span | undefined, to: 'start' | 'end') => span.start + (spot?.[to] ?? 0);
  if (answerType === 'time') {
    const start = startOfTime(form, first);
    const isCutShort = HALF_OF_DAY.test(form(last)) && told.text.startsWith('.', spots[last]?.end);
    return {
      start: start === first ? words.start : at(spots[start], 'start'),
      end: words.end + Number(isCutShort && words.end === at(spots[last], 'end')),
    };
  }
  if (answerType !== 'place' || form(first - 1) !== 'the') return words;
  const times = spans?.candidates.filter(({ kind }) => kind === 'time' || kind === 'duration');
  const isNoun = (next: number) =>
    isJoined(next) &&
    (told.words[next]?.terms.length ?? 0) > 0 &&
    !isCapitalised(next) &&
    !isNumber(next) &&
    !isFunctional(form(next)) &&
    !isPastTense(form(next)) &&
    !isGerund(form(next)) &&
    !isAdverb(form(next)) &&
    !isCalendarWord(form(next)) &&
    times?.every((time) => time.start >= at(spots[next], 'end') || time.end <= words.end) === true;
  let end = last;
  while (isNoun(end + 1) && (PLACES.has(form(end + 1)) || KINDS.has(form(end + 1)))) end++;
  // “The Scout hall roof” is no hall; and “farmers in the Balkans fear it” has no other verb.
  if (end === last || !PLACES.has(form(end)) || isNoun(end + 1)) return words;
  const isVerb = (word: string) => isAuxiliary(word) || isFinitePast(word);
  if (!told.words.some((word, place) => (place < first || place > end) && isVerb(word.form))) {
    return words;
  }
  return { start: words.start, end: at(spots[end], 'end') };
}

/** Where a time begins, with its part and its bound: “*by the end of* August”. */
function startOfTime(form: (at: number) => string, first: number): number {
  const of = form(first - 1) === 'the' ? first - 2 : first - 1;
  let start = form(of) === 'of' && PARTS.has(form(of - 1)) ? of - 1 : first;
  if (PARTS.has(form(start))) {
    if (ORDINALS.has(form(start - 1))) start--;
    if (form(start - 1) === 'the') start--;
  }
  // “By Friday” is mostly told as Friday by whoever is asked; “by the end of May” is not May.
  return start < first && BOUNDS.has(form(start - 1)) ? start - 1 : start;
}
