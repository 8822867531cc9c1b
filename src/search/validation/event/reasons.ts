import { rootSet } from '../../../terms/roots.js';
import { TO_BE } from '../../../terms/verb-forms.js';
import { SUSPECTED_DEEDS } from '../../../text/english/complements.js';
import { DETERMINERS, PREPOSITIONS, SUBORDINATORS } from '../../../text/english/function-words.js';
import { isPastTense } from '../../../text/english/past-tense.js';
import { PERSONAL_SUBJECTS, THIRD_PERSON_OBJECTS } from '../../../text/english/pronouns.js';
import { contains } from '../../../text/span.js';
import { wordSet } from '../../../text/word-set.js';
import { readSaidWords, type SaidWord } from '../../factuality/modality.js';
import type { CandidateSpan } from '../../index/candidate-spans.js';
import { isAuxiliary, isFunctional } from '../../question/asked-noun.js';
import type { ScoredSpan } from '../../ranking/answer-spans.js';
import { type AskedAndTold, withNeighbours } from '../reading/asked-and-told.js';
import { firstMentioned } from '../reading/first-mentioned.js';
import { wordsBefore, wordsBehind } from '../reading/word-places.js';
import { isForSomebody } from './for-phrases.js';

/** Words by which a text tells what something came of, */
const OF_REASONS = wordSet(
  'because cause causes caused causing reason reasons motive motives purpose why stem stems stemmed stemming',
  'responsible blame blamed blames blaming explain explains explained following citing cited owing amid',
);
/** those between what it came of and what came, */
const OF_RESULTS = wordSet(
  'result results resulted resulting led lead leads leading force forces forced means meant',
  'trigger triggers triggered spark sparks sparked prompt prompts prompted',
);
/** and those before what came. */
const BEFORE_RESULTS = wordSet('so thus therefore hence');
/** “On the *back* of the war”, “in *protest* at the ban”; and what follows them. */
const GROUNDS = wordSet(
  'account back consequence grounds light protest response retaliation revenge view wake',
);
const OF_GROUNDS = wordSet('of to at over against that for');
/** On what others say one does something as well: “on the *advice* of doctors”, “on *suspicion* of theft”. */
const WORDS_GIVEN = rootSet(
  SUSPECTED_DEEDS,
  'request advice order instruction recommendation insistence',
);
/** Before “by”: “inspired by her aunt”. */
export const INSPIRING = wordSet('inspired motivated driven moved persuaded encouraged');
/** Nothing came of what these say: “means to leave”, “led the team”. */
const MEANS = wordSet('means meant');
const LEADS = wordSet('led lead leads leading');
/** “Thanks to the rain”, but “thanks to all of you”. */
const THANKED = wordSet('all you everyone everybody him her them god');
/** Words from a verb to the “to” that goes with it: “led thousands of drivers to”. */
const WORDS_TO_INFINITIVE = 5;
/** Words of a phrase, or behind a word, that are looked at: a sentence may have thousands. */
const WORDS_LOOKED_AT = 40;

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

/** Of those words, the ones that a clause or a phrase follows with what it came of. */
const BEFORE_REASONS = wordSet('because following citing amid owing');
const NUMBER = /^\d/;
/** Behind “so” and who does it, they tell to what end: “so it *could* pay”. */
const SO_THAT = wordSet("can could will would may might can't couldn't won't wouldn't");

/** A colon with a clause behind it; what is quoted begins with a mark or a capital. */
const EXPLAINING = /: \p{Ll}/u;

const rootsOf = (words: readonly SaidWord[]) =>
  words.flatMap(({ root, terms }) => (terms.length > 0 ? [root] : []));

/** A sentence, and where it has words of the question. */
interface ReasonSentence {
  readonly words: readonly SaidWord[];
  /** What the question has, as roots. */
  readonly roots: ReadonlySet<string>;
  /** The first word for what is asked about, and the last one of any that the question has. */
  readonly firstAbout: number;
  readonly lastAsked: number;
  /** How many terms stand before the clause of what is asked about, where it only tells when something else was. */
  readonly ownFrom: number;
}

function lookForReasons(words: readonly SaidWord[], { asked, verb }: AskedAndTold): ReasonSentence {
  const roots = new Set(rootsOf(asked));
  const about = verb === undefined ? roots : new Set([verb.root]);
  const has = (some: ReadonlySet<string>) => (word: SaidWord) =>
    word.terms.length > 0 && some.has(word.root);
  const firstAbout = words.findIndex(has(about));
  return {
    words,
    roots,
    firstAbout: firstAbout === -1 ? Infinity : firstAbout,
    lastAsked: words.findLastIndex(has(roots)),
    ownFrom: words.slice(0, opensClauseOf(words, firstAbout)).flatMap(({ terms }) => terms).length,
  };
}

/** Where the clause of a word opens that is added to another one: “cut off *since* the bridge fell”; else 0. */
function opensClauseOf(words: readonly SaidWord[], at: number): number {
  // “Before 2000” opens none.
  const opens = (i: number) =>
    SUBORDINATORS.has(words[i]?.form ?? '') && !NUMBER.test(words[i + 1]?.form ?? '');
  let opener = at;
  while (opener > 0 && !words[opener]?.isAfterMark && !opens(opener)) opener--;
  return opens(opener) ? opener : 0;
}

/** Whether what is asked about is itself the reason there, of something else: “was late *because the van broke down*”. */
function tellsItAsReason(words: readonly SaidWord[], at: number, roots: ReadonlySet<string>) {
  const clause = wordsBehind(words, at, WORDS_LOOKED_AT);
  const end = clause.findIndex(({ isAfterMark }) => isAfterMark);
  const behind = new Set(rootsOf(clause.slice(0, end === -1 ? undefined : end)));
  return roots.size > 1 && [...roots].every((root) => behind.has(root));
}

/** Whether a word is what something was done on: “on the *advice* of doctors”, but “on the *order* of 900 ships”. */
function isWordGiven(words: readonly SaidWord[], at: number): boolean {
  if (!WORDS_GIVEN.has(words[at]?.root ?? '') || words[at + 1]?.form !== 'of') return false;
  const { form = '' } = words[words[at - 1]?.form === 'the' ? at - 2 : at - 1] ?? {};
  return (form === 'on' || form === 'at') && !NUMBER.test(words[at + 2]?.form ?? '');
}

/** Whether “given” opens what something came of: “*given* the storm, it stayed”, but “it was given the name”. */
function isGiven({ words, firstAbout }: ReasonSentence, at: number): boolean {
  const { form: next = '' } = words[at + 1] ?? {};
  if (words[at]?.form !== 'given' || !(next === 'that' || DETERMINERS.has(next))) return false;
  return at === 0 || (words[at]?.isAfterMark === true && firstAbout < at);
}

/** Whether a word tells what something came of, and that is what is asked about. */
function isOfReason(looked: ReasonSentence, at: number): boolean {
  const { words, firstAbout, lastAsked, roots } = looked;
  const { form = '', isCapitalised = false } = words[at] ?? {};
  // “The Air *Force*”
  if (isCapitalised && at > 0) return false;
  if (OF_REASONS.has(form)) return !(BEFORE_REASONS.has(form) && tellsItAsReason(words, at, roots));
  const [next = '', second = '', ...more] = wordsBehind(words, at, WORDS_TO_INFINITIVE).map(
    (w) => w.form,
  );
  // Of anything else, it may be the back of a van.
  if (GROUNDS.has(form) && OF_GROUNDS.has(next) && firstAbout !== Infinity) {
    const before = wordsBefore(words, at, 2).map((word) => word.form);
    return before.some((each) => each === 'on' || each === 'in');
  }
  if (firstAbout !== Infinity && (isWordGiven(words, at) || isGiven(looked, at))) return true;
  if (INSPIRING.has(form)) return next === 'by';
  if (form === 'thanks') return next === 'to' && !THANKED.has(second);
  if (BEFORE_RESULTS.has(form)) return next === 'that' || lastAsked > at;
  if (!OF_RESULTS.has(form) || (MEANS.has(form) && next === 'to')) return false;
  if (LEADS.has(form) && ![next, second, ...more].includes('to')) return false;
  // What stands before is what something else came of.
  return next === 'by' || firstAbout >= at;
}

/**
 * Whether the “to” at a word belongs to a noun before it that the question has not: “rejected *a bid* to delay it”, but
 * “in *a bid* to delay it”, “it was *the only way* to stay”.
 */
function isOfNoun({ words, roots }: ReasonSentence, to: number): boolean {
  const { form = '', root = '' } = words[to - 1] ?? {};
  if (!WITH_INFINITIVES.has(form) || roots.has(root)) return false;
  const isOfPhrase = ({ form: each }: SaidWord) =>
    DETERMINERS.has(each) || !(isFunctional(each) || isPastTense(each));
  let start = to - 1;
  while (
    start > Math.max(0, to - WORDS_TO_INFINITIVE) &&
    words.slice(start - 1, start).every(isOfPhrase)
  )
    start--;
  const before = words[start - 1]?.form ?? '';
  const isEqual = TO_BE.has(before) && words[start - 2]?.form !== 'there';
  return !isEqual && !PREPOSITIONS.has(before);
}

/** Whether a sentence beside takes up what is asked about, before a phrase or, where that opens it, anywhere. */
function takesItUp({ words, roots }: ReasonSentence, first: number): boolean {
  const before =
    first > 0 ? wordsBefore(words, first, WORDS_LOOKED_AT) : words.slice(0, WORDS_LOOKED_AT);
  return before.some(
    ({ form, root, terms }) =>
      PERSONAL_SUBJECTS.has(form) ||
      THIRD_PERSON_OBJECTS.has(form) ||
      TAKING_UP.has(form) ||
      (terms.length > 0 && roots.has(root)),
  );
}

/** Whether a phrase that may be a reason is one for what is asked about, and does not only say that again. */
function isReasonFor(
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
  if (isBare && sentence !== own && !takesItUp(looked, first)) return false;
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
    case 'to': {
      const forms = wordsBefore(looked.words, first, WORDS_TO_INFINITIVE).map(({ form }) => form);
      return (
        !BEFORE_INFINITIVES.has(forms.at(-1) ?? '') &&
        !forms.some((form) => MAKING_DO.has(form)) &&
        !isOfNoun(looked, first)
      );
    }
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

/** Whether what is asked about stands before a colon, and something else behind it explains it. */
function isExplained(sentence: string, { asked }: AskedAndTold): boolean {
  const colon = EXPLAINING.exec(sentence);
  if (colon === null) return false;
  const told = new Set(rootsOf(readSaidWords(sentence.slice(0, colon.index))));
  const content = rootsOf(asked);
  return content.length > 0 && content.every((root) => told.has(root));
}

/** Whether words that may be a reason are one for what is asked about, as their sentence tells. */
export function areReason({ span, sentence }: ScoredSpan, beside: AskedAndTold): boolean {
  const { spans } = beside.index.terms.sentences[sentence] ?? {};
  const looked = lookForReasons(beside.index.wordsOf(sentence), beside);
  // “By half *to attract families*”
  const within = spans?.candidates.filter((one) => one.kind === 'reason' && contains(span, one));
  return within?.some((one) => isReasonFor(one, sentence, looked, beside)) ?? false;
}

/** Whether a sentence beside is about somebody else than the question: what they did had other reasons. */
function isOfAnother(at: number, { question, sentence, index }: AskedAndTold): boolean {
  if (at === sentence || question.meant.length === 0) return false;
  const { person, mention } = firstMentioned(at, index) ?? {};
  return mention?.kind === 'name' && !question.meant.some((one) => one.person === person);
}

/** Whether a sentence, or one beside it in its paragraph, may give a reason for what is asked about. */
export function givesReason(beside: AskedAndTold): boolean {
  const { sentence, index } = beside;
  return withNeighbours(sentence, index).some((at) => {
    const { span, spans } = index.terms.sentences[at] ?? {};
    if (span === undefined || spans === undefined) return false;
    const looked = lookForReasons(index.wordsOf(at), beside);
    return (
      looked.words.some((_, i) => isOfReason(looked, i)) ||
      isExplained(index.text.slice(span.start, span.end), beside) ||
      (!isOfAnother(at, beside) &&
        spans.candidates.some(
          (each) => each.kind === 'reason' && isReasonFor(each, at, looked, beside),
        ))
    );
  });
}
