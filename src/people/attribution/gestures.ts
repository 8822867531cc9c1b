import { isAdverb, isFunctionWord } from '../../text/english/function-words.js';
import { genderOfPronoun } from '../../text/english/pronouns.js';
import { type Range, spanOf } from '../../text/ranges.js';
import { lowerAt, type Token } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { afterAppositions } from '../grammar/appositions.js';
import { subjectOf } from '../grammar/subjects.js';
import { isNotPersonWord } from '../lexicon/organisations.js';
import { isPluralRole, isRoleNoun } from '../lexicon/roles.js';
import { headOf } from '../lexicon/sources.js';
import { afterName } from './cue-subjects.js';
import type { Attribution } from './found-statement.js';
import type { Unit } from './units.js';

/** What people do with face, head, hands and breath while they speak; without an ending, it is a noun ("A laugh."). */
const GESTURES = wordSet(
  'shrugs shrugged nods nodded smiles smiled grins grinned beams beamed laughs laughed chuckles chuckled',
  'giggles giggled sighs sighed frowns frowned winces winced grimaces grimaced scowls scowled winks winked',
  'blinks blinked glances glanced gazes gazed stares stared gestures gestured points pointed shakes shook',
  'pauses paused hesitates hesitated leans leaned leant snorts snorted scoffs scoffed groans groaned',
  'gasps gasped sniffs sniffed tuts tutted',
);
/** How somebody takes what was said, which their own words tell behind it: "Roe agrees. “…”" */
const TAKES = /^(?:(?:dis)?agree[sd]|concur(?:s|red)|demur(?:s|red))$/;
/** Whether a word, in lower case, is the form of such a verb. */
export const isGesture = (lower: string) => GESTURES.has(lower);
/** Words; what is longer tells more than a gesture. */
const MAX_GESTURE = 20;

/** Whether a noun phrase is one person: neither a crowd nor a study makes a gesture. */
export function isPerson(tokens: readonly Token[], source: Range): boolean {
  const head = headOf(tokens, source);
  if (head === undefined) return false;
  if (genderOfPronoun(head.lower) !== undefined || isRoleNoun(head.lower)) return true;
  // "Hald", and not "Neighbours", which has its capital from the head of the sentence.
  const isName = head.isCapitalised && !isNotPersonWord(head.lower);
  return isName && !isFunctionWord(head.lower) && !isPluralRole(head.lower);
}

/** "Roe agrees", "Roe disagreed with that", and not "Roe agreed to pay". */
const takesIt = (tokens: readonly Token[], verb: number) =>
  TAKES.test(lowerAt(tokens, verb)) && /^(?:[.;,]|with)$/.test(tokens[verb + 1]?.lower ?? '.');

/** "One, | Jane Roe, nods": where the name of one of several begins; else 0. */
const startOfSubject = ([one, comma, name]: readonly Token[]): number =>
  /^(?:one|another)$/.test(one?.lower ?? '') && comma?.text === ',' && name?.isCapitalised ? 2 : 0;

/** Who makes a gesture as the subject of a sentence, and where the verb stands for it. */
function gestureOf(
  tokens: readonly Token[],
  subject: Range,
): { source: Range; verb: number } | undefined {
  const isOne = (verb: number) => GESTURES.has(lowerAt(tokens, verb)) || takesIt(tokens, verb);
  // "Roe points" is taken for a noun phrase.
  for (let verb = 1; verb <= subject.next; verb++) {
    let next = verb;
    while (next > 1 && isAdverb(lowerAt(tokens, next - 1))) next--;
    const source = { first: 0, next };
    if (isOne(verb)) return isPerson(tokens, source) ? { source, verb } : undefined;
  }
  // "Her neighbour, Frank, agrees", "Roe, 84, laughs"
  const isName = tokens[subject.next]?.text === ',' && tokens[subject.next + 1]?.isCapitalised;
  const behind = isName ? afterName(tokens, subject.next) : subject.next;
  const close = afterAppositions(tokens, behind);
  const isSetOff = close > subject.next || subject.first > 0;
  if (!isSetOff || tokens[close]?.text !== ',') return undefined;
  let verb = close + 1;
  while (isAdverb(lowerAt(tokens, verb))) verb++;
  const source = isName ? { first: subject.next + 1, next: behind } : subject;
  return isOne(verb) && isPerson(tokens, subject) ? { source, verb } : undefined;
}

/** Who makes a gesture in a sentence without a quotation, beside which somebody speaks: "He shrugs." */
export function gestureIn(unit: Unit | undefined): Attribution | undefined {
  if (unit === undefined || unit.quotations.size > 0) return undefined;
  const { tokens } = unit;
  if (tokens.length > MAX_GESTURE) return undefined;
  const subject = subjectOf(tokens, 0, tokens.length);
  if (subject === undefined || subject.first > startOfSubject(tokens)) return undefined;
  const made = gestureOf(tokens, subject);
  if (made === undefined) return undefined;
  const { source, verb } = made;
  return { source: spanOf(tokens, source), cue: spanOf(tokens, { first: verb, next: verb + 1 }) };
}
