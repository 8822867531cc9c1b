import { type IsName, locateWords, readWords } from '../../terms/analyzer.js';
import { spellOut } from '../../text/english/chat-spelling.js';
import { PREPOSITIONS } from '../../text/english/function-words.js';
import { isFinitePast } from '../../text/english/past-tense.js';
import { fold } from '../../text/fold.js';
import { wordSet } from '../../text/word-set.js';
import type { WhoIsWho } from '../index/who-is-who.js';
import { isAuxiliary } from './asked-noun.js';

/** What joins a clause as well: "as may be", "more than will fit". */
const CONJUNCTIONS_TOO = wordSet('as than like once');
/** Verbs that no other auxiliary verb stands before. */
const FINITE = wordSet('is are was were am has had did does would could should');
const CONTRACTED_IS = /'s$/;

/** Whether somebody's name has two words side by side. */
function isNamed(first: string, second: string, { designations }: WhoIsWho): boolean {
  return (designations.get(second) ?? []).some(({ terms }) => terms.at(-2) === first);
}

/**
 * Tells which of the auxiliary verbs in a question about a story are names there, as people type them:
 * "what did may say". It is one where no auxiliary verb can stand: behind another one, behind a preposition,
 * before a finite verb; alone; and beside the rest of a name.
 *
 * @param isTerm - whether the story has a name that is this word
 */
export function readAskedNames(
  question: string,
  isTerm: (form: string) => boolean,
  who: WhoIsWho,
): IsName {
  return (start) => {
    const words = readWords(question);
    const spans = locateWords(question);
    const at = spans.findIndex((span) => span.start === start);
    const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
    if (word === undefined || !isTerm(word.form)) return false;
    if (
      isNamed(before?.terms.at(-1) ?? '', word.form, who) ||
      isNamed(word.form, after?.terms[0] ?? '', who)
    ) {
      return true;
    }
    const next = after?.form ?? '';
    if (FINITE.has(next) || isFinitePast(next)) return true;
    if (before === undefined) return after === undefined;
    const typed = spellOut(fold(question.slice(spans[at - 1]?.start, spans[at - 1]?.end)));
    return (
      isAuxiliary(typed) ||
      CONTRACTED_IS.test(typed) ||
      (PREPOSITIONS.has(typed) && !CONJUNCTIONS_TOO.has(typed))
    );
  };
}
