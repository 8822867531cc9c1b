import { DETERMINERS } from '../../text/english/function-words.js';
import { type Gender, genderOfPronoun } from '../../text/english/pronouns.js';
import { lowerAt, type Token } from '../../text/tokens.js';
import { bearersOf } from '../lexicon/given-names.js';
import { isDemonym, isPlace } from '../lexicon/places.js';
import { genderOfWord, isRoleNoun } from '../lexicon/roles.js';
import { headOf } from '../lexicon/sources.js';
import { nounPhraseBefore } from './noun-phrase-before.js';
import { isInNounPhrase, nounPhraseStart } from './noun-phrase-edges.js';

/** A clause behind a description, by which its bearer is named. */
export interface Introduction {
  /** The position behind the description: of the comma, or of what goes on without one: "a man named by police as". */
  readonly end: number;
  /** Of whom it names, where it tells: "his name", "a woman called". */
  readonly gender?: Gender | undefined;
}

/** Words between the comma that opens a clause and the name in it. */
const MAX_CLAUSE = 14;

/**
 * How people name themselves. Whoever "gave the boy his name", or "asked for her name", names somebody
 * else, so that nothing may stand between the verb and whose name it is.
 */
const GIVES_NAME =
  /^who (?:(?:has|had|would|only|just) ){0,2}(?:gave|gives?|given) (?:(?:only|just|simply) )?(his|her|their) (?:(?:first|last|full|given|family|middle|real) )?name$/;

/** Where the word stands by which a clause gives the name at `name`: "name, Ann", "name only as Ann". */
function namingWord(tokens: readonly Token[], name: number): number {
  let at = name - 1;
  if (tokens[at]?.text === ',') return at - 1;
  if (tokens[at]?.lower !== 'as') return at;
  at--;
  return /^(?:only|simply|just)$/.test(lowerAt(tokens, at)) ? at - 1 : at;
}

/** The comma that opens the clause with the word at a position. */
function commaBefore(tokens: readonly Token[], word: number): number | undefined {
  let comma = word - 1;
  const limit = Math.max(0, word - MAX_CLAUSE);
  while (comma > limit && tokens[comma]?.isWord) comma--;
  return tokens[comma]?.text === ',' ? comma : undefined;
}

/** ", who gave only her first name" */
function givenName(tokens: readonly Token[], word: number): Introduction | undefined {
  const comma = commaBefore(tokens, word);
  if (comma === undefined) return undefined;
  const clause = tokens.slice(comma + 1, word + 1).map(({ lower }) => lower);
  const [, whose] = GIVES_NAME.exec(clause.join(' ')) ?? [];
  return whose === undefined ? undefined : { end: comma, gender: genderOfPronoun(whose) };
}

/** Dogs, which are called like those who come from somewhere. */
const DOG = /^(?:great dane|(?:german|australian|belgian|anatolian) shepherd)$/;

/** Whether a noun means somebody by what they are or where they come from: "a man", "a Dane". */
function isPerson(tokens: readonly Token[], noun: number): boolean {
  const [{ lower: before } = { lower: '' }, { lower } = { lower: '' }] = tokens.slice(
    Math.max(0, noun - 1),
    noun + 1,
  );
  return (isRoleNoun(lower) || isDemonym(lower)) && !DOG.test(`${before} ${lower}`);
}

/** How others call somebody. */
const KNOWN_AS =
  /^(?:who (?:is|was|has(?: since)? been) )?(?:(?:only|also|better|best|later|since|[a-z]+ly) )?(?:known|identified|named)(?: (?:only|simply|just|[a-z]+ly))?(?: (?:to|by|in|among)(?: [a-z’'-]+){1,3})?(?: (?:only|simply|just))? as$/;

/** Where the clause begins by which others call somebody, and which ends with "as": "who was named by police as". */
function callingClause(tokens: readonly Token[], as: number): number | undefined {
  let found: number | undefined;
  let clause = 'as';
  for (let first = as - 1; first > Math.max(0, as - MAX_CLAUSE); first--) {
    const { isWord, lower } = tokens[first] ?? { isWord: false, lower: '' };
    if (!isWord) break;
    clause = `${lower} ${clause}`;
    if (KNOWN_AS.test(clause)) found = first;
  }
  return found;
}

/**
 * "Known only as", behind a noun for a person, with a comma between or without, or where that is: the ship in "the
 * owner of the ship, known as", and the country in "the president of Turkey, known as", may be what is known so.
 */
function knownAs(tokens: readonly Token[], as: number): Introduction | undefined {
  const clause = callingClause(tokens, as);
  if (clause === undefined) return undefined;
  const hasComma = tokens[clause - 1]?.text === ',';
  if (!hasComma) return isPerson(tokens, clause - 1) ? { end: clause } : undefined;
  const comma = clause - 1;
  if (isPerson(tokens, comma - 1)) return { end: comma };
  const last = tokens[comma - 1];
  if (last === undefined || !last.isCapitalised || isPlace(last.lower)) return undefined;
  const phrase = nounPhraseBefore(tokens, comma);
  const isOf = tokens.slice(phrase?.first, comma).some(({ lower }) => lower === 'of');
  const noun = phrase === undefined || isOf ? undefined : headOf(tokens, phrase);
  return noun !== undefined && isPerson(tokens, tokens.indexOf(noun)) ? { end: comma } : undefined;
}

const NAMES = /^(?:nam|identif)(?:e[ds]?|y|ies|ied|ing|ying)$/;

/** "Police named the dead man as" Tom Cole, and not "named the keeper as Man of the Match". */
function namedAs(tokens: readonly Token[], as: number): Introduction | undefined {
  if (!isPerson(tokens, as - 1) || bearersOf(tokens[as + 1]?.text ?? '') === undefined)
    return undefined;
  const opener = nounPhraseStart(tokens, as, MAX_CLAUSE) - 1;
  const isObject =
    DETERMINERS.has(lowerAt(tokens, opener)) && NAMES.test(lowerAt(tokens, opener - 1));
  return isObject ? { end: as } : undefined;
}

/** ", an old man called": a boat, or "a fan of a player called", is not who is described. */
function calledOne(tokens: readonly Token[], word: number): Introduction | undefined {
  const noun = lowerAt(tokens, word - 1);
  if (!isPerson(tokens, word - 1)) return undefined;
  let opener = word - 2;
  const limit = Math.max(0, word - MAX_CLAUSE);
  while (opener > limit && isInNounPhrase(tokens[opener])) opener--;
  const opens = /^an?$/.test(lowerAt(tokens, opener)) && tokens[opener - 1]?.text === ',';
  return opens ? { end: opener - 1, gender: genderOfWord(noun) } : undefined;
}

/**
 * The clause that names the bearer of the description before it: "A nurse, who gave only her first
 * name, Ann", "a nurse, who gave her name as Ann", "a neighbour, an old man called Tom", "the chief negotiator,
 * known only as Tom", "a man named by police as Tom", "identified the man as Tom".
 *
 * @param name - the position of the name's first word
 */
export function introductionOf(tokens: readonly Token[], name: number): Introduction | undefined {
  const word = namingWord(tokens, name);
  const { lower } = tokens[word] ?? { lower: '' };
  if (lower === 'name') return givenName(tokens, word);
  const isCalled =
    /^(?:called|named|known)$/.test(lower) && (lower === 'known') === word < name - 1;
  const called = isCalled ? calledOne(tokens, word) : undefined;
  if (called !== undefined) return called;
  const as = name - 1;
  return tokens[as]?.lower === 'as' ? (knownAs(tokens, as) ?? namedAs(tokens, as)) : undefined;
}
