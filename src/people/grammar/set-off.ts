import { isGerund, isPastForm } from '../../terms/verb-forms.js';
import {
  DETERMINERS,
  isAdverb,
  PREPOSITIONS,
  SUBORDINATORS,
} from '../../text/english/function-words.js';
import { wordSet } from '../../text/word-set.js';

/** Characters before a description, and behind a name, that are looked at. */
const REACH = 120;
/** What stands last before a description: its clause, as far as its commas show. */
const CLAUSE = /(?<mark>^|[.?!;:,()\n“”"–—])(?<clause>[^.?!;:,()\n“”"–—]*)$/u;
/** What tells when or where, and is over before the description: “On 3 May a …”, “In Orme the …” */
const WHEN_OR_WHERE = /^\s*\p{Lu}\p{Ll}+ (?:(?:\p{Lu}\p{L}+|\d+) ){1,4}(?:an?|the) $/u;
const WORDS = /[\p{L}’'-]+/gu;
/** Behind these a clause may begin: “police said that *after* the fire”. */
const JOINING = wordSet('that said says and but or');
/** What compares, or leaves out of account, the subject that comes behind it. */
const COMPARING = wordSet('unlike like despite besides without');

const wordsOf = (clause: string) => clause.toLowerCase().match(WORDS) ?? [];
const opensClause = (word: string) => SUBORDINATORS.has(word) || COMPARING.has(word);
const opensPhrase = (word: string) =>
  opensClause(word) || PREPOSITIONS.has(word) || isGerund(word) || isPastForm(word);

/** Whether a clause goes before the subject of its sentence: “after rescuing a 12-year-old boy, Ann Roe …” */
function leadsToSubject(clause: string, isHead: boolean): boolean {
  const words = wordsOf(clause);
  const [first = ''] = words;
  const isLeading = isHead && !WHEN_OR_WHERE.test(clause) ? opensPhrase(first) : opensClause(first);
  return (
    isLeading || words.some((word, at) => opensPhrase(word) && JOINING.has(words[at - 1] ?? ''))
  );
}

/**
 * Whether a name that stands behind a description and a comma is of whom that describes: “a 12-year-old girl,
 * *Ann Roe,* fled”. It is not so in “hit by a 41-year-old driver, Roe said”, nor surely in “after rescuing a boy,
 * Roe, a firefighter, fell” or in a list.
 *
 * @param start - where what describes begins
 * @param end - where the name ends
 */
export function isSetOff(text: string, start: number, end: number): boolean {
  const behind = text.slice(end, end + REACH);
  if (/^(?:[.;:)]|\s*$)/.test(behind)) return true;
  // What is more than a word of the same sentence may be of another: “Roe, a firefighter,” or “Roe, Low and others”.
  const next = /^, (?<word>\p{Ll}+)/u.exec(behind)?.groups?.word;
  if (next === undefined || DETERMINERS.has(next) || isAdverb(next)) return false;
  const { mark = '', clause = '' } =
    CLAUSE.exec(text.slice(Math.max(0, start - REACH), start))?.groups ?? {};
  const isListed =
    mark === ',' && next === 'and' && wordsOf(clause).every((word) => DETERMINERS.has(word));
  return !isListed && !leadsToSubject(clause, mark !== ',');
}
