import { AUXILIARIES } from '../../text/english/function-words.js';
import { isPastTense } from '../../text/english/past-tense.js';
import type { Gender } from '../../text/english/pronouns.js';
import { isPossessive, lowerAt, type Token } from '../../text/tokens.js';
import { isTheirs } from '../grammar/appositions.js';
import { HAS_VERB_FORM, isInNounPhrase } from '../grammar/noun-phrase-edges.js';
import { isCue } from '../lexicon/cues.js';
import { bearersOf } from '../lexicon/given-names.js';
import { isPlace } from '../lexicon/places.js';
import { genderOfWord, isHonorific, isKinship, isRoleNoun } from '../lexicon/roles.js';
import { type Description, describingPhrase } from './description.js';

/** Names and descriptions in a row, at most. */
const MAX_IN_A_ROW = 8;
/** Words of a name or of a description. */
const MAX_WORDS = 8;

const DETERMINER = /^(?:a|the|his|her|their|its|another)$/;

const isComma = (tokens: readonly Token[], position: number) => tokens[position]?.text === ',';

const isVerb = ({ lower, isCapitalised }: Token) =>
  !isCapitalised &&
  (AUXILIARIES.has(lower) || HAS_VERB_FORM.test(lower) || isCue(lower) || isPastTense(lower));

/** Where a name begins that ends before `next`, with a title. */
function nameStart(tokens: readonly Token[], next: number): number {
  let first = next;
  while (next - first < MAX_WORDS && tokens[first - 1]?.isCapitalised) first--;
  return first;
}

/** Where a name ends that begins at a position, with an age behind it. */
function nameEnd(tokens: readonly Token[], first: number): number {
  let next = first;
  while (next - first < MAX_WORDS && tokens[next]?.isCapitalised) next++;
  const hasAge = isComma(tokens, next) && /^\d{1,3}$/.test(tokens[next + 1]?.text ?? '');
  return hasAge ? next + 2 : next;
}

/** The sex of whoever has the name that begins at a position, as far as its title and given name tell. */
function sexOfName(tokens: readonly Token[], first: number): Gender | undefined {
  const { lower, text } = tokens[first] ?? { lower: '', text: '' };
  const bearers = isHonorific(lower) ? genderOfWord(lower) : bearersOf(text);
  return bearers === 'both' ? undefined : bearers;
}

/** What opens a description: its article, of "a" and "an" the same, or somebody's name ("Velden’s mayor"). */
function openerOf(words: readonly Token[]): string {
  const first = words[0]?.lower.replace(/^an$/, 'a') ?? '';
  return !DETERMINER.test(first) && words.some(isPossessive) ? '’s' : first;
}

const isOfDescription = (token: Token | undefined) => isInNounPhrase(token) || isPossessive(token);

/**
 * Whether what stands before a name that ends at a comma describes it, and no name stands before that, or is
 * described so as well, each opened in the same way: "a teacher, Tim Ward, a driver, Sue Marsh".
 */
function isDescribedBefore(
  tokens: readonly Token[],
  comma: number,
  opener: string,
  hops: number,
): boolean {
  const name = nameStart(tokens, comma);
  if (hops === 0 || !isComma(tokens, name - 1)) return false;
  if (!isRoleNoun(lowerAt(tokens, name - 2))) return false;
  let first = name - 1;
  while (name - first < MAX_WORDS && isOfDescription(tokens[first - 1])) first--;
  if (DETERMINER.test(openerOf(tokens.slice(first - 1, first)))) first--;
  const own = openerOf(tokens.slice(first, name));
  if (!(DETERMINER.test(own) || own === '’s') || own !== opener) return false;
  const before = first - 1;
  return (
    !isComma(tokens, before) ||
    !tokens[before - 1]?.isCapitalised ||
    isDescribedBefore(tokens, before, opener, hops - 1)
  );
}

/** "A sister", and no more. */
const isBareKin = (tokens: readonly Token[], { first, head }: Description) =>
  isKinship(head) && /^an?$/.test(lowerAt(tokens, first));

/** "His friend": who that is depends on whoever is named before it, or on somebody else. */
const hasOwner = (tokens: readonly Token[], { first }: Description) => isTheirs(tokens[first]);

/** Whether somebody's name stands at a position, and no place that goes on with another: "Leeds, England". */
function isName(tokens: readonly Token[], first: number): boolean {
  const [token, second] = [tokens[first], tokens[first + 1]];
  if (!token?.isCapitalised || isPlace(token.lower)) return false;
  return second?.isCapitalised === true || bearersOf(token.text) !== undefined;
}

/** The sex of whoever is named before a description and a comma. */
const sexBefore = (tokens: readonly Token[], { first }: Description) =>
  sexOfName(tokens, nameStart(tokens, first - 1));

/** Whether a description between two names in a row is that of the second. */
function describesNext(
  tokens: readonly Token[],
  description: Description,
  hops = MAX_IN_A_ROW,
): boolean {
  const { first, next, head } = description;
  const name = next + 1;
  // "A friend of the vicar, Tom Cole": that may be the vicar.
  const isBare = tokens[next - 1]?.lower === head;
  if (hops === 0 || !isBare || !isComma(tokens, next) || !isName(tokens, name)) return false;
  const end = nameEnd(tokens, name);
  const behind = tokens[end];
  // "Otto Reis, a banker, Ada Lund said"
  if (behind?.isWord && behind.lower !== 'and') return false;
  const after = tokens[end + 1];
  // "Unlike Otto Reis, a banker, Ada Lund, fled."
  if (isComma(tokens, end) && after !== undefined && isVerb(after)) return true;
  const second = isComma(tokens, end) ? describingPhrase(tokens, end + 1) : undefined;
  // "Tom Cole, a coach, Bob Ray, a trainer, and": each has one of their own.
  const alternates = second === undefined || describesNext(tokens, second, hops - 1);
  const opener = openerOf(tokens.slice(first, next));
  if (alternates && isDescribedBefore(tokens, first - 1, opener, hops)) return true;
  const sex = genderOfWord(head);
  const isOfFirst = sex === (sexBefore(tokens, description) ?? sex);
  const isOfNext = sex === (sexOfName(tokens, name) ?? sex);
  if (sex !== undefined && isOfFirst !== isOfNext) return isOfNext;
  if (hasOwner(tokens, description)) return second === undefined;
  return isBareKin(tokens, description) && alternates;
}

/** "Jonas, a sister, and two nephews": somebody else in a list. */
function isOtherItem(tokens: readonly Token[], description: Description): boolean {
  const and = description.next + (isComma(tokens, description.next) ? 1 : 0);
  const [sex, own] = [genderOfWord(description.head), sexBefore(tokens, description)];
  return (
    isBareKin(tokens, description) &&
    tokens[and]?.lower === 'and' &&
    sex !== undefined &&
    own !== undefined &&
    sex !== own
  );
}

/**
 * Whether a description behind a name is that of somebody else in a list: "Jonas, a sister, Helga, and a
 * nephew", and not "Jonas, a teacher, Helga, a driver, and Kai".
 *
 * @param description - behind a name and a comma
 */
export const describesAnother = (tokens: readonly Token[], description: Description): boolean =>
  describesNext(tokens, description) || isOtherItem(tokens, description);
