import { isAdverb, PREPOSITIONS, SUBORDINATORS } from '../../text/english/function-words.js';
import { genderOfPronoun } from '../../text/english/pronouns.js';
import { formsOfVerb } from '../../text/english/verb-inflection.js';
import { isMark, type Range, spanOf } from '../../text/ranges.js';
import { lowerAt, type Token } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { nounPhraseAfter } from '../grammar/noun-phrase-after.js';
import { subjectOf } from '../grammar/subjects.js';
import { genderOfWord } from '../lexicon/roles.js';
import { headOf } from '../lexicon/sources.js';
import type { Attribution } from './found-statement.js';
import { isGesture, isPerson } from './gestures.js';
import type { Unit } from './units.js';

/** What leads from a quotation to whoever says it. */
const LEADS_ON = /[,?!…—–][”’"']?$/;

/** How the voice sounds and the face looks, beside the gestures; in the past, for "a bark" is a noun. */
const VOICED: ReadonlySet<string> = new Set([
  'deadpanned',
  ...[
    ...wordSet(
      'bark bawl beg bellow blush bristle choke cringe croak drawl enthuse falter gasp gloat growl',
      'grimace groan grumble grunt gush hiss howl intone lisp moan mumble murmur plead purr roar scream',
      'screech shiver shriek shrill shudder sneer smirk snap snarl sniff snort sob splutter stammer stutter',
      'stumble swallow tremble wail weep wheeze whimper whine whoop yelp',
    ),
  ].flatMap((verb) => formsOfVerb(verb).past),
]);

/** Whether a verb that tells how somebody looks or sounds as they speak stands at a position. */
function isManner(tokens: readonly Token[], position: number): boolean {
  const { lower, isCapitalised } = tokens[position] ?? { lower: '', isCapitalised: true };
  return !isCapitalised && (isGesture(lower) || VOICED.has(lower));
}

/** Whether nothing is left of a clause but how and when: "with a grin", "as she left". */
function closes(tokens: readonly Token[], position: number): boolean {
  const { lower, isWord } = tokens[position] ?? { lower: '', isWord: false };
  return !isWord || isAdverb(lower) || PREPOSITIONS.has(lower) || SUBORDINATORS.has(lower);
}

/** “…,” shrugged Roe: the verb first. */
function inverted(tokens: readonly Token[], verb: number): Range | undefined {
  const subject = isManner(tokens, verb) ? nounPhraseAfter(tokens, verb + 1) : undefined;
  const isOne = subject !== undefined && tokens[verb + 1]?.isCapitalised === true;
  return isOne && closes(tokens, subject.next) ? subject : undefined;
}

/** Whether a sentence brings somebody in of whom neither name nor sex is told: "A baker made soup." */
function isOfUnnamed({ tokens }: Unit): boolean {
  const subject = subjectOf(tokens, 0, tokens.length);
  if (subject === undefined || !/^an?$/.test(lowerAt(tokens, subject.first))) return false;
  const noun = headOf(tokens, subject)?.lower ?? '';
  return isPerson(tokens, subject) && genderOfWord(noun) === undefined;
}

/**
 * Who speaks in a sentence that begins with a quotation and goes on, with no verb of saying, with what
 * somebody does as they speak: “…,” she shrugged. A "she" behind somebody without a name may be they.
 *
 * @param before - the sentence before, in the same paragraph
 */
export function mannerOf(
  { tokens }: Unit,
  position: number,
  before: Unit | undefined,
): Attribution | undefined {
  if (position > 0 || !tokens[0]) return undefined;
  const isParted = isMark(tokens[1], /^,$/);
  if (!isParted && !LEADS_ON.test(tokens[0].text)) return undefined;
  const first = isParted ? 2 : 1;
  const after = inverted(tokens, first);
  const subject = after ?? subjectOf(tokens, first, tokens.length);
  if (subject === undefined || !isPerson(tokens, subject)) return undefined;
  const isPronoun = genderOfPronoun(lowerAt(tokens, subject.first)) !== undefined;
  if (isPronoun && before !== undefined && isOfUnnamed(before)) return undefined;
  if (after !== undefined)
    return { source: spanOf(tokens, after), cue: spanOf(tokens, { first, next: first + 1 }) };
  let verb = subject.next;
  while (isAdverb(lowerAt(tokens, verb))) verb++;
  if (subject.first !== first || !isManner(tokens, verb) || !closes(tokens, verb + 1))
    return undefined;
  return { source: spanOf(tokens, subject), cue: spanOf(tokens, { first: verb, next: verb + 1 }) };
}
