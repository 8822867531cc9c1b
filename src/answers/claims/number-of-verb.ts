import { isSpeechCue } from '../../people/lexicon/cues.js';
import { isMainVerb } from '../../search/factuality/stretches.js';
import { locateWords, readWords } from '../../terms/analyzer.js';
import { areOfOneKind, type Counted, numbersIn } from '../../terms/numbers.js';
import { rootOf } from '../../terms/roots.js';
import { DETERMINERS } from '../../text/english/function-words.js';
import { wordSet } from '../../text/word-set.js';

/** A number behind these is that of a whole, or of what was before: “of £410,000”, “from $30 to $20”. */
const BEFORE_OTHER = wordSet('of from');

/** A number, with the root of the verb in the past by which something is done to so many. */
interface NumberOfVerb {
  readonly verb: string;
  readonly number: Counted;
}

/** The numbers of a sentence, each by the last verb before it that tells no saying: “raised *£86,000* and, Roe said, *£40,000*”. */
function numbersByVerb(text: string): NumberOfVerb[] {
  const words = readWords(text);
  const spans = locateWords(text);
  const formAt = (at: number) => words[at]?.form ?? '';
  return numbersIn(text).flatMap((number) => {
    const at = spans.findIndex(({ end }) => end > number.start);
    const before = DETERMINERS.has(formAt(at - 1)) ? at - 2 : at - 1;
    const verb = words.slice(0, at).findLast((word) => isMainVerb(word) && !isSpeechCue(word.form));
    if (verb === undefined || BEFORE_OTHER.has(formAt(before))) return [];
    return [{ verb: rootOf(verb.form), number }];
  });
}

/**
 * Whether a claim has another number behind its verb than a sentence has behind that: “raised £410,000” of “raised
 * £86,000 of the £410,000”.
 */
export function hasNumberOfOtherVerb(claim: string, sentence: string): boolean {
  const claimed = numbersByVerb(claim);
  if (claimed.length === 0) return false;
  const told = numbersByVerb(sentence);
  return claimed.some(({ verb, number }) => {
    const own = told.filter((one) => one.verb === verb);
    // “Sold 40 cakes on Monday and *55* on Tuesday”: of cakes, too.
    const isTold = own.some((one) => one.number.value === number.value);
    return !isTold && own.some((one) => areOfOneKind(one.number, number));
  });
}
