import { type Gender, genderOfPronoun } from '../../text/pronouns.js';
import type { Token } from '../../text/tokens.js';
import { genderOfWord, isRoleNoun } from '../lexicon/roles.js';
import { isInNounPhrase } from './noun-phrases.js';

/** A clause behind a description, by which its bearer is named. */
export interface Introduction {
  /** The position of the comma that opens it. */
  readonly comma: number;
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
  return /^(?:only|simply|just)$/.test(tokens[at]?.lower ?? '') ? at - 1 : at;
}

/** ", who gave only her first name" */
function givenName(tokens: readonly Token[], word: number): Introduction | undefined {
  let comma = word - 1;
  const limit = Math.max(0, word - MAX_CLAUSE);
  while (comma > limit && tokens[comma]?.isWord) comma--;
  if (tokens[comma]?.text !== ',') return undefined;
  const clause = tokens.slice(comma + 1, word + 1).map(({ lower }) => lower);
  const [, whose] = GIVES_NAME.exec(clause.join(' ')) ?? [];
  return whose === undefined ? undefined : { comma, gender: genderOfPronoun(whose) };
}

/** ", an old man called": a boat, or "a fan of a player called", is not who is described. */
function calledOne(tokens: readonly Token[], word: number): Introduction | undefined {
  const noun = tokens[word - 1]?.lower ?? '';
  if (!isRoleNoun(noun)) return undefined;
  let opener = word - 2;
  const limit = Math.max(0, word - MAX_CLAUSE);
  while (opener > limit && isInNounPhrase(tokens[opener])) opener--;
  const opens = /^an?$/.test(tokens[opener]?.lower ?? '') && tokens[opener - 1]?.text === ',';
  return opens ? { comma: opener - 1, gender: genderOfWord(noun) } : undefined;
}

/**
 * The clause that names the bearer of the description before it: "A nurse, who gave only her first
 * name, Ann", "a nurse, who gave her name as Ann", "a neighbour, an old man called Tom".
 *
 * @param name - the position of the name's first word
 */
export function introductionOf(tokens: readonly Token[], name: number): Introduction | undefined {
  const word = namingWord(tokens, name);
  const { lower } = tokens[word] ?? { lower: '' };
  if (lower === 'name') return givenName(tokens, word);
  return word === name - 1 && /^(?:called|named)$/.test(lower)
    ? calledOne(tokens, word)
    : undefined;
}
