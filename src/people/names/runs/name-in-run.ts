import { DETERMINERS } from '../../../text/english/function-words.js';
import type { Range } from '../../../text/ranges.js';
import { lowerAt, type Token, type TokenisedSentence } from '../../../text/tokens.js';
import { isSpeechCue } from '../../lexicon/cues.js';
import {
  isFamilyNameAsWell,
  isFirmsName,
  isPlaceOrFirmAsWell,
} from '../../lexicon/family-names.js';
import { bearersOf } from '../../lexicon/given-names.js';
import { isKnownAcronym, isNotPersonWord, isRomanNumeral } from '../../lexicon/organisations.js';
import { isDemonym, isPlace, isPlaceOnly, isPlaceOrName } from '../../lexicon/places.js';
import {
  isAddress,
  isFamilyNameOrRole,
  isHonorific,
  isPluralRole,
  isRoleNoun,
} from '../../lexicon/roles.js';
import { isOfficeBeforeName } from '../../lexicon/titles.js';
import { isInitials, isParticle } from './name-parts.js';
import { isRankHere } from './ranks.js';
import { isStorm } from './storms.js';
import { canBeAlone } from './words-alone.js';

/** A run of words with capitals, without what stands around a name. */
export interface TrimmedRun extends Range {
  readonly sentence: TokenisedSentence;
  /** With all that was taken off. */
  readonly whole: Range;
  /** Where it begins with what may be a role before the name. */
  readonly prefixFirst: number;
  /** Letters stand behind it: "Jane Roe KC". */
  readonly hasLetters: boolean;
  /** The whole sentence is in capitals. */
  readonly isLoud: boolean;
  /** It says in capitals who speaks: "ROE: …". */
  readonly isLabel: boolean;
  readonly nickname: Range | undefined;
  /** A number closes it that is part of the name: "Queen Anne II". */
  readonly isNumbered: boolean;
}

/** The words of a run that are a name's, and whether the last of them means something else as well. */
export interface NameRange extends Range {
  readonly isWordToo: boolean;
}

/** Whether a position is one of a range, if there is one. */
export const isIn = (range: Range | undefined, position: number) =>
  range !== undefined && position >= range.first && position < range.next;

/** "Bill Roe", "Mayor Bill Roe": a word for a thing that opens a name of several words. */
function opensName(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  const before = words[at - 1] ?? '';
  if (at === words.length - 1 || isFirmsName(word) || isStorm(word)) return false;
  const isFirst = at === 0 || isRoleNoun(before) || isHonorific(before) || isDemonym(before);
  // Korean: "Park Ji-sung", "Gen. Park Ji-sung"
  if (isFirst && word === 'park' && words[at + 1]?.includes('-')) return true;
  return isFirst && bearersOf(word) !== undefined;
}

/** "Mark Green", "Jane R. Church": a word for a thing that closes a name of several words. */
function closesName(words: readonly string[], at: number): boolean {
  if (at === 0 || at < words.length - 1 || !isFamilyNameAsWell(words[at] ?? '')) return false;
  const before = words[at - 1] ?? '';
  const given = at > 1 && /^.\.?$/.test(before) ? (words[at - 2] ?? '') : before;
  return bearersOf(given) !== undefined && !isRoleNoun(given);
}

/** "Eric Freight, 40, said": a given name, and an age behind the word. */
function hasAge(tokens: readonly Token[], position: number): boolean {
  const given = lowerAt(tokens, position - 1);
  const [comma, age, end] = tokens.slice(position + 1, position + 4);
  return (
    bearersOf(given) !== undefined &&
    !isPlaceOrName(given) &&
    !isRoleNoun(given) &&
    comma?.text === ',' &&
    /^[1-9]\d$/.test(age?.text ?? '') &&
    end?.isWord !== true
  );
}

/** "Mr Reef", "Dr Jane Church", "DI Washington": what a form of address makes a name of. */
function isAddressed(tokens: readonly Token[], position: number): boolean {
  const word = (at: number) => lowerAt(tokens, at);
  if (isAddress(word(position - 1)) || isRankHere(tokens, position - 1)) return true;
  const isGiven = bearersOf(word(position - 1)) !== undefined;
  const isName = isFamilyNameAsWell(word(position)) || isPlaceOnly(word(position));
  const title = word(position - 2).replace(/\.$/, '');
  return isGiven && (isName ? isAddress(title) : /^(?:mrs?|ms|mx)$/.test(title));
}

/** "Dean Roe", "Dean van Roe" without "the dean": a noun for a person that is a given name as well. */
function isGivenName(tokens: readonly Token[], position: number, next: number): boolean {
  return (
    (next - position === 2 ||
      (next - position > 2 && isParticle(tokens[position + 1]?.text ?? ''))) &&
    bearersOf(lowerAt(tokens, position)) !== undefined &&
    !DETERMINERS.has(lowerAt(tokens, position - 1))
  );
}

/** "Son Heung-min", where "Son" is a family name. */
const isKorean = (family: string, given: Token | undefined) =>
  family === 'son' && /^[A-Z][a-z]+-[a-z]+$/.test(given?.text ?? '');

/** Whether a word with a capital belongs to what an organisation, a place or a thing is called. */
function isNotPersonal({ lower, isAllCapitals, text }: Token, isShouting: boolean): boolean {
  if (isNotPersonWord(lower) || isPlaceOnly(lower) || /\d/.test(text)) return true;
  // "World War II"; "D-Ohio"
  if (isRomanNumeral(text) || /^[DRI]-[A-Z]/.test(text)) return true;
  if (isInitials(text)) return /^(?:u\.?s|u\.?k|u\.?n|e\.?u|d\.?c|u\.?s\.?a)\.?$/.test(lower);
  return isAllCapitals && !isShouting && (text.length > 2 || isKnownAcronym(lower));
}

/** Whether capitals throughout say nothing of a word in a run. */
const isShouting = (run: TrimmedRun) => run.isLoud || run.isLabel;

/** Whether a word is the acronym of a body, and no name in capitals. */
export const isAcronym = (run: TrimmedRun, word: Token): boolean =>
  word.isAllCapitals && isNotPersonal(word, isShouting(run));

/** Whether a noun for a person stands for what somebody is, and is no part of a name. */
function isRole({ sentence: { tokens }, next, nickname }: TrimmedRun, position: number): boolean {
  const lower = lowerAt(tokens, position);
  const opensFullName =
    next - position > 2 && bearersOf(lowerAt(tokens, position + 1)) !== undefined;
  return (
    isRoleNoun(lower) &&
    !(isFamilyNameOrRole(lower) && !opensFullName) &&
    // Shepherd “Shep” Roe
    nickname?.first !== position + 1 &&
    !isKorean(lower, tokens[position + 1]) &&
    !isGivenName(tokens, position, next)
  );
}

/** Whether a word in a run stands before names, and is part of none. */
function isTitle(run: TrimmedRun, position: number): boolean {
  const { tokens } = run.sentence;
  const lower = lowerAt(tokens, position);
  return (
    isHonorific(lower) ||
    isPluralRole(lower) ||
    isRole(run, position) ||
    (!run.isLoud && isRankHere(tokens, position)) ||
    (isOfficeBeforeName(lower) && !isNotPersonWord(lowerAt(tokens, position + 1))) ||
    // "Det Con Jane Roe"; "Con Roe" may be a Cornelius.
    (lower === 'con' && lowerAt(tokens, position - 1) === 'det')
  );
}

/** Whether a word can be part of a name where it stands in a run, and may even so be something else. */
function readInName(run: TrimmedRun, position: number): 'name' | 'name or word' | 'no name' {
  const { first, next } = run;
  const { tokens } = run.sentence;
  const token = tokens[position];
  const isLast = position === next - 1;
  if (token === undefined || !isNotPersonal(token, isShouting(run))) return 'name';
  const words = tokens.slice(first, next).map(({ lower }) => lower);
  if (opensName(words, position - first) || isAddressed(tokens, position)) return 'name';
  if (position > first && isLast && hasAge(tokens, position)) return 'name';
  if (closesName(words, position - first))
    return isPlaceOrFirmAsWell(token.lower) ? 'name or word' : 'name';
  const isAlone = isLast && (position === first || isTitle(run, position - 1));
  return isAlone && isNotPersonWord(token.lower) && canBeAlone(token) ? 'name or word' : 'no name';
}

/** Whether a name begins behind a word that is part of none: "Republican Jane Roe", "UK Jane Roe". */
function isNameBehind({ sentence, first, next }: TrimmedRun, position: number): boolean {
  const { tokens } = sentence;
  const { lower, text, isAllCapitals } = tokens[position] ?? { lower: '', text: '' };
  const rest = next - position - 1;
  if (rest < 2) return false;
  const startsName = bearersOf(lowerAt(tokens, position + 1)) !== undefined;
  const speaks = rest === 2 && isSpeechCue(lowerAt(tokens, next));
  const isOrigin = isPlace(lower) || isAllCapitals === true || isInitials(text);
  return startsName || speaks || (isOrigin && position === first);
}

/** The words behind the last one that is none of a name's; nothing if what follows that cannot be a name. */
export function nameIn(run: TrimmedRun): NameRange | undefined {
  const { first, next, nickname } = run;
  let isWordToo = false;
  for (let position = next - 1; position >= first; position--) {
    if (isIn(nickname, position) || (run.isNumbered && position === next - 1)) continue;
    // "King" and "Baker" end names, too.
    if (position < next - 1 && isTitle(run, position))
      return { first: position + 1, next, isWordToo };
    const reading = readInName(run, position);
    if (reading === 'no name')
      return isNameBehind(run, position) ? { first: position + 1, next, isWordToo } : undefined;
    isWordToo ||= reading === 'name or word';
  }
  return { first, next, isWordToo };
}
