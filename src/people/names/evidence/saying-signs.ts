import { AUXILIARIES, isAdverb } from '../../../text/english/function-words.js';
import { isPastTense } from '../../../text/english/past-tense.js';
import { lowerAt, type Token } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import { affiliationAfter } from '../../grammar/affiliations.js';
import { isCue, isSpeechCue } from '../../lexicon/cues.js';
import { isPlace } from '../../lexicon/places.js';
import type { NameRun } from '../runs/name-runs.js';
import { isOrdinary } from '../runs/ordinary-words.js';

/** What people do and organisations do not. */
export const PERSONAL_VERBS = wordSet(
  'scored conceded married divorced died resigned retired graduated studied grew lives lived born',
  'smiled smiles laughed wept starred stars sang sings played plays coached pleaded testified nodded',
  'grinned shrugged stood sat walked slept ate drank wore wears taught wrote painted composed won',
);

/** Where a verb stands, if one does, behind auxiliaries and adverbs. */
export function verbAfter(tokens: readonly Token[], next: number): number {
  let position = next;
  while (AUXILIARIES.has(lowerAt(tokens, position)) || isAdverb(lowerAt(tokens, position))) {
    position++;
  }
  return position;
}

/** Whether a verb has who speaks right behind it: what is told is told to papers and channels as well. */
export const isSaidBy = (lower: string) => isSpeechCue(lower) && !/^(?:tell|told)/.test(lower);

/** "Cole said Roe never called": a name with a verb of its own is not who says it. */
export function hasVerb(tokens: readonly Token[], next: number): boolean {
  const { lower } = tokens[verbAfter(tokens, next)] ?? { lower: '' };
  return AUXILIARIES.has(lowerAt(tokens, next)) || isPastTense(lower);
}

/** Words of a clause about a body, between commas: "which runs the dams". */
const MAX_CLAUSE = 14;

/** "Which", "giving evidence" */
const OPENS_CLAUSE = /^(?:which|[a-z]{2,}ing)$/;

/** Where a clause between commas ends that begins at a position; the position itself if none does. */
function behindClause(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.text !== ',' || !OPENS_CLAUSE.test(tokens[from + 1]?.text ?? '')) return from;
  let end = from + 1;
  while (end - from <= MAX_CLAUSE && !/^[,.;:“”]$/.test(tokens[end]?.text ?? '.')) end++;
  return tokens[end]?.text === ',' ? end + 1 : from;
}

/**
 * "Hadiza Sule of the Water Agency, which …, said", and not "the Joint Chiefs of Staff said". What is of a
 * country alone may be a firm.
 */
export function speaksForBody({ sentence: { tokens }, next, words }: NameRun): boolean {
  if (words.length < 2 || words.some((word) => isOrdinary(word.toLowerCase()))) return false;
  const body = affiliationAfter(tokens, next);
  if (body === undefined || tokens[next]?.text === ',') return false;
  const head = tokens[body.first];
  const isCountry = body.next === body.first + 1 && isPlace(head?.lower ?? '');
  if (head?.isCapitalised !== true || isCountry) return false;
  const verb = verbAfter(tokens, behindClause(tokens, body.next));
  return isCue(lowerAt(tokens, verb));
}

/** "Roe, giving evidence, said": what a body does so as well is no more than "Lumen said". */
export function saysBehindParticiple({ sentence: { tokens }, next }: NameRun): boolean {
  const end = /ing$/.test(tokens[next + 1]?.text ?? '') ? behindClause(tokens, next) : next;
  return end > next && isCue(lowerAt(tokens, verbAfter(tokens, end)));
}
