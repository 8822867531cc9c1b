import { TO_BE } from '../../../terms/verb-forms.js';
import { DETERMINERS, PREPOSITIONS } from '../../../text/english/function-words.js';
import { isPastTense } from '../../../text/english/past-tense.js';
import { PERSONAL_SUBJECTS, THIRD_PERSON_OBJECTS } from '../../../text/english/pronouns.js';
import { wordSet } from '../../../text/word-set.js';
import type { SaidWord } from '../../factuality/said-word.js';
import type { CandidateSpan } from '../../index/candidate-spans.js';
import { isAuxiliary, isFunctional } from '../../question/asked-noun.js';
import type { AskedAndTold, AskedVerbWord } from '../reading/asked-and-told.js';
import { wordsBefore } from '../reading/word-places.js';
import { isLikeVerb } from './events.js';
import { isForSomebody } from './for-phrases.js';
import { type ReasonSentence, rootsOf, WORDS_LOOKED_AT } from './reason-sentence.js';
import { BEFORE_RESULTS, WORDS_TO_INFINITIVE } from './reason-words.js';

/** Before “to”, verbs that want another one to be whole: “is going to leave”, */
const BEFORE_INFINITIVES = wordSet(
  'mean means meant supposed going able expected allowed said set due ready likely unlikely has have had is are',
  'was were be been used thought believed known seems seemed appears appeared continues continued begins began',
  'wants needs needed plans planned voted right',
);
/** and those that want somebody besides: “forced drivers to sleep”. */
const MAKING_DO = wordSet(
  'forced forces forcing force ordered told asked urged allowed led prompted persuaded',
);

/** Nouns that say with “to” what they are for: “a *bid* to delay it”. */
const WITH_INFINITIVES = wordSet(
  'ability agreement application attempt bid campaign chance deal decision desire duty effort failure inability',
  'intention invitation licence license motion need obligation offer opportunity order permission petition plan',
  'plans pledge promise proposal proposals readiness refusal reluctance request right rights scheme threat way ways',
  'willingness attempts bids efforts',
);
/** What these stand for was told before: “*the move* will save money”. */
const TAKING_UP = wordSet(
  'this these those move decision step measure measures change changes action aim idea goal',
);

/** After “so” and a subject, these introduce a purpose: “so it *could* pay”. */
const SO_THAT = wordSet("can could will would may might can't couldn't won't wouldn't");

/**
 * Whether the “to” at a word belongs to a noun before it that the question has not: “rejected *a bid* to delay it”, but
 * “in *a bid* to delay it”, “it was *the only way* to stay”.
 */
function isOfNoun(
  { words, roots }: ReasonSentence,
  to: number,
  verb: AskedVerbWord | undefined,
): boolean {
  const noun = words[to - 1];
  if (noun === undefined || !WITH_INFINITIVES.has(noun.form) || roots.has(noun.root)) return false;
  // Of what one decided, “the *decision* to save money”.
  if (verb !== undefined && isLikeVerb(verb, [noun], [])) return false;
  const isOfPhrase = ({ form: each }: SaidWord) =>
    DETERMINERS.has(each) || !(isFunctional(each) || isPastTense(each));
  let start = to - 1;
  while (
    start > Math.max(0, to - WORDS_TO_INFINITIVE) &&
    !words[start]?.isAfterMark &&
    words.slice(start - 1, start).every(isOfPhrase)
  )
    start--;
  // “The bank cut rates, *an attempt* to revive lending”: what was done is one.
  if (start > 0 && words[start]?.isAfterMark) return false;
  const before = words[start - 1]?.form ?? '';
  const isEqual = TO_BE.has(before) && words[start - 2]?.form !== 'there';
  return !isEqual && !PREPOSITIONS.has(before);
}

/** Whether a word stands for what was done: “*the move* will save money”, of a road that was shut “*the closure*”. */
function isForDeed(words: readonly SaidWord[], at: number, verb: AskedVerbWord | undefined) {
  const word = words[at];
  if (word === undefined || TAKING_UP.has(word.form)) return word !== undefined;
  const isNoun = DETERMINERS.has(words[at - 1]?.form ?? '');
  return isNoun && verb !== undefined && isLikeVerb(verb, [word], []);
}

/** Whether a sentence beside takes up what is asked about, before a phrase or, where that opens it, anywhere. */
function takesItUp(
  { words, roots }: ReasonSentence,
  first: number,
  verb: AskedVerbWord | undefined,
): boolean {
  const from = first > 0 ? Math.max(0, first - WORDS_LOOKED_AT) : 0;
  const before = words.slice(from, first > 0 ? first : WORDS_LOOKED_AT);
  return before.some(
    ({ form, root, terms }, i) =>
      PERSONAL_SUBJECTS.has(form) ||
      THIRD_PERSON_OBJECTS.has(form) ||
      (terms.length > 0 && roots.has(root)) ||
      isForDeed(words, from + i, verb),
  );
}

/** Whether somebody is made to do what follows a “to”, by the words before that: “told pupils *to* stay”, and no second one. */
function isForWhoIsMade(before: readonly string[]): boolean {
  const making = before.findLastIndex((form) => MAKING_DO.has(form));
  const between = before.slice(making + 1);
  return making !== -1 && !between.includes('to') && between[0] !== 'for';
}

/** Whether it is a deed that was meant or ordered to an end: “*the closure was ordered* to save money”. */
function isDeedMeant({ words }: ReasonSentence, to: number, verb: AskedVerbWord | undefined) {
  const participle = words[to - 1]?.form ?? '';
  const isMeant = participle === 'meant' || MAKING_DO.has(participle);
  return isMeant && TO_BE.has(words[to - 2]?.form ?? '') && isForDeed(words, to - 3, verb);
}

/** Whether the “to” at a word belongs to no verb and to no noun before it, and so tells to what end. */
function isOnItsOwn(looked: ReasonSentence, to: number, verb: AskedVerbWord | undefined): boolean {
  if (isDeedMeant(looked, to, verb)) return true;
  const forms = wordsBefore(looked.words, to, WORDS_TO_INFINITIVE).map(({ form }) => form);
  return (
    !BEFORE_INFINITIVES.has(forms.at(-1) ?? '') &&
    !isForWhoIsMade(forms) &&
    !isOfNoun(looked, to, verb)
  );
}

/** Whether a phrase that may be a reason is one for what is asked about, and does not only say that again. */
export function isReasonFor(
  phrase: CandidateSpan,
  sentence: number,
  looked: ReasonSentence,
  { verb, index, sentence: own }: AskedAndTold,
): boolean {
  if (phrase.from < looked.ownFrom) return false;
  const { first, last } = index.sentenceWords(sentence).rangeOf(phrase);
  const [opener, ...words] = looked.words.slice(first, Math.min(last + 1, first + WORDS_LOOKED_AT));
  const roots = rootsOf(words);
  const known = looked.roots;
  if (roots.includes(verb?.root ?? '') || roots.every((root) => known.has(root))) return false;
  const isBare = opener?.form === 'to' || opener?.form === 'for';
  if (isBare && sentence !== own && !takesItUp(looked, first, verb)) return false;
  switch (opener?.form) {
    case 'by':
      // What is done otherwise has means, too.
      return looked.firstAbout !== Infinity && (words[0]?.form.endsWith('ing') ?? false);
    case 'for':
      return !isForSomebody(looked.words, first, words, known);
    case 'as':
      return (
        // “As part of a push for more bread”
        (words[0]?.form === 'part' && words[1]?.form === 'of') ||
        words.some(
          ({ form }, i) =>
            isAuxiliary(form) || PERSONAL_SUBJECTS.has(form) || (i > 0 && isPastTense(form)),
        )
      );
    case 'to':
      return isOnItsOwn(looked, first, verb);
    case 'so':
      return (
        words[0]?.form === 'that' ||
        words[0]?.form === 'as' ||
        (!opener.isAfterMark &&
          words.slice(0, WORDS_TO_INFINITIVE).some(({ form }) => SO_THAT.has(form)))
      );
    default:
      return !BEFORE_RESULTS.has(opener?.form ?? '');
  }
}
