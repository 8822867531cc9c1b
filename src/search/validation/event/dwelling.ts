import { isSettlement } from '../../../people/lexicon/places.js';
import { isSpeakerNoun } from '../../../people/lexicon/sources.js';
import { readWords } from '../../../terms/analyzer.js';
import { rootSet } from '../../../terms/roots.js';
import { isPassive } from '../../../terms/verb-forms.js';
import { INDEFINITE_ARTICLES } from '../../../text/english/function-words.js';
import { PRONOUNS } from '../../../text/english/pronouns.js';
import { wordSet } from '../../../text/word-set.js';
import type { CandidateSpan } from '../../index/candidate-spans.js';
import { type AskedAndTold, withNeighbours } from '../reading/asked-and-told.js';

/** They tell where somebody lives or something stands, and ask for that. */
const DWELLING = wordSet(
  'based headquartered headquarters located situated live lives living lived reside resides resided home hq',
);
/** These tell it, too. */
const STANDING = rootSet('stand lie inhabit habitat roam range');
/** Before a name they may tell a place: “from Selm”; */
const BEFORE_PLACES = wordSet('in at near from outside inside around across beside between');
/** before the name of a street, these do, too. */
const BEFORE_STREETS = wordSet('of on off');
const STREETS = wordSet(
  'street road lane avenue square quay hill drive way court close terrace row place crescent island estate park',
);

const SET_OFF = /, the $/;
const BEFORE_NOUN = /^ \p{Ll}/u;

/** Whether words name a place that the question does not have. */
function isNewPlace(
  { kind, start, end }: CandidateSpan,
  { asked, index: { text } }: AskedAndTold,
  sentence: number,
): boolean {
  if (kind !== 'place' && kind !== 'name') return false;
  const known = new Set(asked.flatMap(({ terms }) => terms));
  const words = readWords(text.slice(start, end));
  if (words.some(({ terms }) => terms.some((term) => known.has(term)))) return false;
  // “Rowan House, which is run by Brook” is where the sentence begins, and not where Brook is.
  if (kind === 'place' && start > sentence) return true;
  const before = readWords(text.slice(sentence, start)).slice(-2);
  // “The city *of* Orme”
  if (before[1]?.form === 'of' && isSettlement(before[0]?.form ?? '')) return true;
  // “A Selm firm”
  if (INDEFINITE_ARTICLES.has(before.at(-1)?.form ?? '')) return true;
  // “Rowan Bank, the Orme lender”
  const isSetOff = SET_OFF.test(text.slice(Math.max(sentence, start - ', the '.length), start));
  const isOfNoun = BEFORE_NOUN.test(text.slice(end, end + 2));
  const isKnown = before[0]?.terms.some((term) => known.has(term)) ?? false;
  if (isSetOff && isOfNoun && isKnown && !isSpeakerNoun(words.at(-1)?.form ?? '')) return true;
  const isStreet = STREETS.has(words.at(-1)?.form ?? '');
  return before.some(
    ({ form }) => BEFORE_PLACES.has(form) || (isStreet && BEFORE_STREETS.has(form)),
  );
}

/** Whether a sentence tells where somebody lives or something stands. */
const tellsDwelling = (sentence: number, { index }: AskedAndTold): boolean =>
  index
    .wordsOf(sentence)
    .some(
      ({ form, root }, at, words) =>
        DWELLING.has(form) || STANDING.has(root) || (form === 'found' && isPassive(words, at)),
    );

/** Whether a place stands behind whom the question asks for: “Dan Pike *of Averton*”, and not “of Orme Bank”. */
function isOfPlace(sentence: number, { asked, index }: AskedAndTold): boolean {
  const words = index.wordsOf(sentence);
  const known = new Set(asked.flatMap(({ terms }) => terms));
  return words.some(({ isCapitalised, terms }, at) => {
    const start = at + 2;
    if (!isCapitalised || words[at + 1]?.form !== 'of' || !words[start]?.isCapitalised)
      return false;
    let end = start + 1;
    while (words[end]?.isCapitalised && !words[end]?.isAfterMark) end++;
    return terms.some((term) => known.has(term)) && !isSpeakerNoun(words[end - 1]?.form ?? '');
  });
}

/** Whether a question asks where somebody lives, or something stands, and a sentence and those beside it tell no place. */
export function lacksPlace(beside: AskedAndTold): boolean {
  const { question, asked, sentence, index } = beside;
  if (question.answerType !== 'place') return false;
  if (!asked.some(({ form }) => DWELLING.has(form))) return false;
  return !withNeighbours(sentence, index).some((at) => {
    if (tellsDwelling(at, beside) || isOfPlace(at, beside)) return true;
    // What is told beside it is mostly of something else: “It is in Orme” is not.
    if (at !== sentence && !PRONOUNS.has(index.wordsOf(at)[0]?.form ?? '')) return false;
    const { span, spans } = index.terms.sentences[at] ?? {};
    return spans?.candidates.some((each) => isNewPlace(each, beside, span?.start ?? 0));
  });
}
