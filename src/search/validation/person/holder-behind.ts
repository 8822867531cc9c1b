import { analyze } from '../../../terms/analyzer.js';
import { wordSet } from '../../../text/word-set.js';
import type { SentenceWords } from '../../index/sentence-words.js';
import { askedOffice } from '../office/office-asked.js';
import { isOnce, isRank } from '../office/office-epithets.js';
import { ITS } from '../office/whose-office.js';
import { type AskedAndTold, sentenceBehind } from '../reading/asked-and-told.js';
import { mentionsIn } from '../reading/mentions.js';
import { isAgentOf } from './done-to.js';

/** Whoever is at the head of something is asked for by these, */
const HEADS = wordSet('boss leader head chief');
const HEADING = wordSet('leads led heads headed runs ran');
/** and may be called by these, or by two words. */
const CALLED = wordSet('boss leader head president chairman chairwoman chair');
const CALLED_IN_TWO: ReadonlyMap<string, string> = new Map([
  ['secretary', 'general'],
  ['executive', 'chief'],
]);
/** Words at most from “its” to the noun: “its *long-serving general* secretary”. */
const WORDS_TO_NOUN = 3;

/** Whether a word of a sentence is for whoever a question asks for: the “secretary” of “who leads the union”. */
type IsForAsked = (sentence: SentenceWords, at: number) => boolean;

function readAsked({ question, asked }: AskedAndTold): IsForAsked | undefined {
  if (question.answerType !== 'person' || asked[0]?.form !== 'who') return undefined;
  const verb = asked[1]?.form ?? '';
  const office = askedOffice(question);
  const noun = office?.isAll ? (office.words.at(-1)?.form ?? '') : '';
  if (HEADING.has(verb) || HEADS.has(noun)) {
    return ({ form }, at) => CALLED.has(form(at)) || CALLED_IN_TWO.get(form(at)) === form(at - 1);
  }
  return noun === ''
    ? ({ form }, at) => isAgentOf(form(at), verb)
    : ({ form }, at) => form(at) === noun;
}

/** The number of the noun behind “its” that is for whoever is asked for; -1 where there is none. */
function findHolder(sentence: SentenceWords, isForAsked: IsForAsked): number {
  const { words, form, isJoined } = sentence;
  return words.findIndex((_, at) => {
    if (!isForAsked(sentence, at)) return false;
    for (let before = at - 1; before >= at - 1 - WORDS_TO_NOUN && isJoined(before + 1); before--) {
      if (ITS.has(form(before))) return true;
      if (isRank(form(before)) || isOnce(form(before))) return false;
    }
    return false;
  });
}

/** Whether a sentence names somebody, or a body that the question does not: “its” may be of that. */
function namesAnother({ asked, sentence, index }: AskedAndTold): boolean {
  const known = new Set(asked.flatMap(({ terms }) => terms));
  const { candidates = [] } = index.terms.sentences[sentence]?.spans ?? {};
  return (
    index.who.persons.some(({ mentions }) => mentions.includes(sentence)) ||
    candidates.some(
      ({ kind, start, end }) =>
        kind === 'name' && !analyze(index.text.slice(start, end)).some((term) => known.has(term)),
    )
  );
}

/**
 * The next sentence, if it names the person whom a question asks for by an office, and this
 * sentence speaks of the body with that office but names nobody: “the union said so. *Its general
 * secretary, Ann Roe*, spoke of a fraud.”
 */
export function holderBehind(beside: AskedAndTold): number | undefined {
  const { sentence, index } = beside;
  const next = sentenceBehind(sentence, index);
  const isForAsked = next === undefined ? undefined : readAsked(beside);
  if (next === undefined || isForAsked === undefined || namesAnother(beside)) return undefined;
  const there = index.sentenceWords(next);
  const noun = findHolder(there, isForAsked);
  const isNamed = index.who.persons.some(({ person }) =>
    mentionsIn(next, person, index).some(
      ({ kind, span }) => kind === 'name' && there.rangeOf(span).first === noun + 1,
    ),
  );
  return noun !== -1 && isNamed ? next : undefined;
}
