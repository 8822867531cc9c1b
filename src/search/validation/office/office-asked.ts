import { isRoleNoun } from '../../../people/lexicon/roles.js';
import { readWords, type Word } from '../../../terms/analyzer.js';
import { DETERMINERS } from '../../../text/english/function-words.js';
import { wordSet } from '../../../text/word-set.js';
import { lookAtWords } from '../../index/sentence-words.js';
import { isAuxiliary, isFunctional } from '../../question/asked-noun.js';
import { DO } from '../../question/asked-verb.js';
import type { ReadQuestion } from '../../question/question.js';
import { isAhead, isNow, isOnceOrOld } from './office-epithets.js';

const WHO_IS = /^\W*who(?:['’]?s| is| (was)| (will) be)\s/i;
/** What may stand behind an office. */
export const BEHIND_OFFICES = wordSet('of for in at');
/** They ask of now, and tell nothing of the office: “who is the mayor *now*”. */
const NOWADAYS = wordSet('now currently today nowadays');

const PROGRESSIVE = /..ing$/;

/** The office that a question is about: “deputy mayor”. */
export interface AskedOffice {
  /** The noun stands last. */
  readonly words: readonly Word[];
  /** Whose it is, in the question's own words: “tauria”, “the company”. */
  readonly owner: readonly Word[];
  /** The question asks who holds the office, and nothing else. */
  readonly isAll: boolean;
  /** Of which holder it asks, where it tells: “the *former* mayor”. */
  readonly when?: 'once' | 'now';
  /** It asks of who will hold it: “the *next* mayor”. */
  readonly isAhead?: true;
}

/** The office that a question asks the holder of, and nothing else: “who is the *deputy mayor* of Orme”. */
function askedHolder({ text, answerType }: ReadQuestion): AskedOffice | undefined {
  const whoIs = WHO_IS.exec(text);
  if (answerType !== 'person' || whoIs === null) return undefined;
  const holder = text.replace(WHO_IS, '');
  const words = readWords(holder);
  const { isPossessive } = lookAtWords(holder, words);
  // “Orme's mayor” is the mayor of Orme.
  const owned = words.findIndex((_, at) => isPossessive(at)) + 1;
  const isOfNow = ({ form }: Word) => NOWADAYS.has(form);
  const start = words.findIndex(
    (word, at) => at >= owned && !DETERMINERS.has(word.form) && !isOfNow(word),
  );
  const end = words.findIndex(
    (word, at) => at > start && (isFunctional(word.form) || isOfNow(word)),
  );
  const rest = end === -1 ? [] : words.slice(end);
  const isOf = BEHIND_OFFICES.has(rest[0]?.form ?? '');
  if (start === -1 || !(isOf || rest.every(isOfNow))) return undefined;
  const office = words.slice(start, end === -1 ? words.length : end);
  // “Who is buying the club”: it asks who does that. “Who is acting mayor”: that is an office.
  const isDoing = start === 0 && PROGRESSIVE.test(office[0]?.form ?? '');
  if (isDoing && !isRoleNoun(office.at(-1)?.form ?? '')) return undefined;
  const behind = isOf ? rest.slice(1).filter((word) => !isOfNow(word)) : [];
  const isOfThen = office.some(({ form }) => isOnceOrOld(form));
  const isNowAsked =
    whoIs[1] === undefined || words.some(isOfNow) || office.some(({ form }) => isNow(form));
  const when = isOfThen ? 'once' : 'now';
  return {
    words: office,
    owner: owned > 0 ? words.slice(0, owned) : behind,
    isAll: true,
    ...((isOfThen || isNowAsked) && { when }),
    ...((whoIs[2] !== undefined || office.some(({ form }) => isAhead(form))) && { isAhead: true }),
  };
}

/** The office of whom a question asks something: “why did the *deputy mayor* of Orme resign”. */
function subjectOffice({ text, isTopic }: ReadQuestion): AskedOffice | undefined {
  const words = readWords(text);
  const { form, isPossessive } = lookAtWords(text, words);
  const auxiliary = words.findIndex((word) => isAuxiliary(word.form));
  // “Who did the mayor sack” has another subject, and “who was elected mayor” has none.
  const isOfWho = form(auxiliary - 1) === 'who' && !DO.has(form(auxiliary));
  if (isTopic || auxiliary === -1 || isOfWho) return undefined;
  let start = auxiliary + 1;
  while (DETERMINERS.has(form(start))) start++;
  let end = start;
  while (end < words.length && !isFunctional(form(end))) {
    end++;
    // “Orme's mayor”
    if (isPossessive(end - 1)) start = end;
  }
  let noun = words.findIndex((word, at) => at >= start && at < end && isRoleNoun(word.form));
  if (noun === -1) return undefined;
  while (noun + 1 < end && isRoleNoun(form(noun + 1))) noun++;
  return { words: words.slice(start, noun + 1), owner: [], isAll: false };
}

/** A word with the story's terms for it, too: “defense” of a question is the “defence” that the story has. */
function asStoryHas(word: Word, { terms }: ReadQuestion): Word {
  const known = terms.filter(({ term }) => word.terms.includes(term));
  return { ...word, terms: [...word.terms, ...known.flatMap(({ forms }) => forms)] };
}

/** The office that a question is about, as its subject. */
export function askedOffice(question: ReadQuestion): AskedOffice | undefined {
  const office = askedHolder(question) ?? subjectOffice(question);
  return office && { ...office, words: office.words.map((word) => asStoryHas(word, question)) };
}
