import { rootOf, rootSet } from '../../../terms/roots.js';
import { isPastForm } from '../../../terms/verb-forms.js';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  isAdverb,
} from '../../../text/english/function-words.js';
import { isFinitePast } from '../../../text/english/past-tense.js';
import { PERSONAL_SUBJECTS } from '../../../text/english/pronouns.js';
import { wordSet } from '../../../text/word-set.js';
import type { SentenceWords } from '../../index/sentence-words.js';
import { type AskedAndTold, lookAtSentence } from '../reading/asked-and-told.js';

/** They open a clause that tells more of a noun. */
const RELATIVES = wordSet('who which where whose');
/**
 * By these a length is that of a term, and of nothing that is told beside: “who worked there *was jailed for* two
 * years”. By others it may be: “who was kidnapped was *held* for 12 days”.
 */
const SETTING_TERMS = rootSet(
  'jail imprison sentence ban suspend bar disqualify exclude appoint elect hire contract lease extend',
);
/** A sentence may have thousands of words. */
const LONGEST = 200;
/** Words before a length in which its “for” stands: “*for* at least two years”. */
const WORDS_TO_FOR = 3;

const isVerb = (form: string) => AUXILIARIES.has(form) || isPastForm(form);
/** Whether a word behind another verb is one of the clause around it: “who was held *spoke*”, “who left *was*”. */
const endsRelative = (form: string) => AUXILIARIES.has(form) || isFinitePast(form);

/** Whether a verb stands right behind a relative pronoun: “who *lives* there”, and not “who he met”. */
const opensWithVerb = (word: string, next: string) =>
  (word === 'who' || word === 'which') && !PERSONAL_SUBJECTS.has(next) && !DETERMINERS.has(next);

/**
 * By its number, the relative clause of each word of a sentence; 0 for the words of none. It ends at a mark, or before
 * the verb of the clause around it: “a nurse *who stole drugs from the clinic* *where she worked* has been jailed”.
 */
function relativeClauses({ words, form, isJoined }: SentenceWords): number[] {
  let clause = 0;
  let opened = 0;
  let hasVerb = false;
  return words.slice(0, LONGEST).map(({ form: word }, at) => {
    const before = form(at - 1);
    const goesOn = AUXILIARIES.has(before) || isAdverb(before) || CONJUNCTIONS.has(before);
    if (at > 0 && RELATIVES.has(word)) {
      clause = ++opened;
      hasVerb = opensWithVerb(word, form(at + 1)) && !isVerb(form(at + 1));
    } else if (!isJoined(at) || (hasVerb && endsRelative(word) && !goesOn)) {
      clause = 0;
    } else {
      hasVerb ||= isVerb(word);
    }
    return clause;
  });
}

/**
 * Whether a question asks how long something was done that a sentence only tells in passing, and the one length there
 * is that of what else it tells: “the nurse, *who worked at the clinic*, was jailed *for two years*”.
 */
export function tellsAnotherLength(beside: AskedAndTold): boolean {
  const { question, asked, verb, sentence: number, index } = beside;
  if (question.answerType !== 'duration' || verb === undefined) return false;
  if (asked.some(({ form }, at) => at > 0 && (RELATIVES.has(form) || form === 'that')))
    return false;
  const sentence = lookAtSentence(beside);
  const { words, form, rangeOf } = sentence;
  if (!words.some((word) => RELATIVES.has(word.form))) return false;
  const clauses = relativeClauses(sentence);
  const { candidates = [] } = index.terms.sentences[number]?.spans ?? {};
  const lengths = candidates.filter(({ kind }) => kind === 'duration').map(rangeOf);
  const isLength = (at: number) => lengths.some(({ first, last }) => first <= at && at <= last);
  const asksOf = clauses.flatMap((clause, at) =>
    rootOf(form(at)) === verb.root && !isLength(at) ? [clause] : [],
  );
  const isOfOther = ({ first }: { first: number }) => {
    const own = clauses[first];
    const verbs = clauses.flatMap((clause, at) =>
      clause === own && isPastForm(form(at)) && !AUXILIARIES.has(form(at))
        ? [rootOf(form(at))]
        : [],
    );
    const isFor = [...Array(WORDS_TO_FOR).keys()].some((back) => form(first - 1 - back) === 'for');
    // “The mill, which ran for 40 years, was shut”: in a clause on a noun, it is that clause's.
    const isItsOwn = own !== 0 || verbs.some((root) => SETTING_TERMS.has(root));
    return isFor && verbs.length > 0 && isItsOwn && !asksOf.includes(own ?? 0);
  };
  return asksOf.length > 0 && lengths.length > 0 && lengths.every(isOfOther);
}
