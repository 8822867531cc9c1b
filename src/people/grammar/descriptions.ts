import {
  AUXILIARIES,
  isAdverb,
  isFunctionWord,
  PREPOSITIONS,
} from '../../text/english/function-words.js';
import { isFinitePast, isPastTense } from '../../text/english/past-tense.js';
import { lowerAt, type Token } from '../../text/tokens.js';
import { isRoleNoun } from '../lexicon/roles.js';
import { isSpeakerNoun } from '../lexicon/sources.js';
import { opensClause } from './verb-forms.js';

/** What only goes on with a name before a comma: "who has seen it", "of Leeds"; an age does, too. */
const ADDS = /^(?:who|whose|whom|which|aged?|of|from)$/;
const ARTICLE = /^(?:a|an|the|his|her|its|their|one|then|now|former|formerly)$/;
/** Words of a name between commas. */
const MAX_NAME = 4;
/** Words before a name for what somebody does. */
const MAX_LABEL = 2;
/** Words of any other description; a stretch with more is a clause. */
const MAX_LENGTH = 14;
const MAX_STRETCHES = 6;

/** The comma, or the end, that ends the stretch behind the comma at `comma`. */
function stretchEnd(tokens: readonly Token[], comma: number, end: number): number {
  let close = comma + 1;
  while (close < end && tokens[close]?.text !== ',') close++;
  return close;
}

const isVerb = ({ lower, isCapitalised }: Token) =>
  !isCapitalised && (AUXILIARIES.has(lower) || isPastTense(lower));

/** "Diver Jane Roe": a name of several words, and what its bearer does. */
function isLabelledName(stretch: readonly Token[]): boolean {
  const name = stretch.findIndex(({ isCapitalised }) => isCapitalised);
  const length = stretch.length - name;
  return (
    name > 0 &&
    name <= MAX_LABEL &&
    length > 1 &&
    length <= MAX_NAME &&
    stretch.slice(name).every(({ isCapitalised }) => isCapitalised) &&
    !stretch.slice(0, name).some((each) => isFunctionWord(each.lower) || isVerb(each))
  );
}

/** "A virologist at Oxford", "its owner", "Jane Roe": who speaks, and no verb. */
function isNoun(tokens: readonly Token[], first: number, close: number): boolean {
  const stretch = tokens.slice(first, close);
  if (stretch.length <= MAX_NAME && stretch.every(({ isCapitalised }) => isCapitalised))
    return true;
  if (isLabelledName(stretch)) return true;
  const opener = lowerAt(tokens, first);
  // "The offer from the firm" is not the firm.
  const link = stretch.findIndex(({ lower }) => PREPOSITIONS.has(lower));
  const head = link === -1 ? stretch : stretch.slice(0, link);
  return (
    stretch.length <= MAX_LENGTH &&
    (ARTICLE.test(opener) || isRoleNoun(opener)) &&
    head.some(({ lower }) => isSpeakerNoun(lower)) &&
    !stretch.some(({ text }) => /^[()]$/.test(text)) &&
    !opensClause(tokens, first, close)
  );
}

/** "Takes bribes", and not "repairs are late". */
const isPresent = (tokens: readonly Token[], position: number) =>
  /^[a-z]{2,}[^s]s$/.test(tokens[position]?.text ?? '') &&
  !isSpeakerNoun(lowerAt(tokens, position)) &&
  !isFunctionWord(lowerAt(tokens, position)) &&
  !opensVerb(tokens, position + 1);

/** Whether a clause has more than one subject: "her son and a dog were hurt". */
function isList(tokens: readonly Token[], first: number, close: number): boolean {
  const stretch = tokens.slice(first, close);
  const and = stretch.findIndex(({ lower }) => lower === 'and');
  return and !== -1 && stretch.slice(and).some(isVerb) && !stretch.slice(0, and).some(isVerb);
}

/** Whether a verb stands at a position, whose subject comes before it. */
export function opensVerb(tokens: readonly Token[], position: number): boolean {
  let at = position;
  while (isAdverb(lowerAt(tokens, at))) at++;
  const verb = tokens[at];
  if (verb === undefined || !isVerb(verb)) return false;
  // "compared with", "led by": a participle.
  return (
    AUXILIARIES.has(verb.lower) ||
    isFinitePast(verb.lower) ||
    !PREPOSITIONS.has(lowerAt(tokens, at + 1))
  );
}

/** What describes whoever is named before a comma. */
interface Descriptions {
  /** The comma that ends them; that before them if there are none, the end if nothing else follows. */
  readonly comma: number;
  /** The comma before the first of them that may also be what the clause is about. */
  readonly noun?: number | undefined;
  /** Whether another describes whom that one means. */
  readonly isDescribed: boolean;
}

/** The descriptions behind whoever is named before the comma at `next`: ", 43, an engineer at the dam,". */
export function descriptionsAfter(
  tokens: readonly Token[],
  next: number,
  end: number,
): Descriptions {
  let comma = next;
  let noun: number | undefined;
  let isDescribed = false;
  for (let hops = 0; hops < MAX_STRETCHES && tokens[comma]?.text === ','; hops++) {
    const close = stretchEnd(tokens, comma, end);
    const opener = lowerAt(tokens, comma + 1);
    const adds = ADDS.test(opener) || (/^\d{1,3}$/.test(opener) && close === comma + 2);
    if (!adds && !isNoun(tokens, comma + 1, close)) break;
    if (noun !== undefined) isDescribed = true;
    if (!adds) noun ??= comma;
    comma = close;
  }
  return { comma, noun, isDescribed };
}

/**
 * The comma behind which a clause of the sentence's own begins: "According to Jane Roe, 43, an engineer
 * at the dam," it leaks; "According to police," a man, 43, was hurt.
 *
 * @param next - the comma behind whoever is named
 */
export function commaBeforeClause(tokens: readonly Token[], next: number, end: number): number {
  const { comma, noun, isDescribed } = descriptionsAfter(tokens, next, end);
  if (noun === undefined) return comma;
  let verb = comma + 1;
  // "There are": no adverb.
  while (isAdverb(lowerAt(tokens, verb)) && tokens[verb]?.lower !== 'there') verb++;
  const after = tokens[verb];
  const isSubject =
    comma === end ||
    (after !== undefined && isVerb(after)) ||
    // "the mayor, Tom Cole, takes bribes", "a doctor, 45, and a nurse"
    (isDescribed && (after?.lower === 'and' || isPresent(tokens, verb))) ||
    isList(tokens, comma + 1, stretchEnd(tokens, comma, end));
  return isSubject ? noun : comma;
}
