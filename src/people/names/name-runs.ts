import { isCalendarWord } from '../../text/calendar-words.js';
import { AUXILIARIES, DETERMINERS, isFunctionWord } from '../../text/function-words.js';
import { hasSmallLetter } from '../../text/letters.js';
import type { Range } from '../../text/ranges.js';
import type { Span } from '../../text/span.js';
import type { Token, TokenisedSentence } from '../../text/tokens.js';
import { isNameHere } from '../grammar/time-or-name.js';
import { isSpeechCue } from '../lexicon/cues.js';
import { isFamilyNameAsWell, isFirmsName, isPlaceOrFirmAsWell } from '../lexicon/family-names.js';
import { bearersOf } from '../lexicon/given-names.js';
import { isKnownAcronym, isNotPersonWord, isRomanNumeral } from '../lexicon/organisations.js';
import { isDemonym, isPlace, isPlaceOnly, isPlaceOrName, opensPlace } from '../lexicon/places.js';
import { isPostNominal } from '../lexicon/post-nominals.js';
import {
  isAddress,
  isFamilyNameOrRole,
  isHonorific,
  isPluralRole,
  isRoleNoun,
} from '../lexicon/roles.js';
import { isShip } from '../lexicon/ships.js';
import { isOfficeBeforeName } from '../lexicon/titles.js';
import { beforeLetters, isNumbered } from './letters.js';
import { isInitials, isParticle, isSureSuffix } from './name-parts.js';
import { nicknameAt } from './nicknames.js';
import { officeEnd } from './offices.js';
import { isOrdinary } from './ordinary-words.js';
import { particledNames } from './particled-names.js';
import { isRankHere } from './ranks.js';
import { isStorm } from './storms.js';
import { canBeAlone, isNameAlone } from './words-alone.js';

/** A run of words with capitals that may be somebody's name, in a sentence. */
export interface NameRun extends Span {
  readonly sentence: TokenisedSentence;
  /** Positions in the sentence's tokens: the first of the name, and the one after its last. */
  readonly first: number;
  readonly next: number;
  /** The name's words. */
  readonly words: readonly string[];
  /** Between marks among them, and none of them: Robert “Bobby” Roe. */
  readonly nickname?: string;
  /** Letters stand behind it, and are none of its words: Jane Roe KC. */
  readonly hasLetters?: true;
  /** The honorific right before the name, in lower case without its full stop. */
  readonly title?: string;
  /** Where a capitalised role or affiliation before the name begins ("Environment Minister"). */
  readonly prefixFirst?: number;
  /** Its last word means something else as well ("Church", "May"): more must speak for a person. */
  readonly isWordToo?: true;
  /** "ROE: …": it says in capitals who speaks, and may be no name ("VIDEO: …"). */
  readonly isLabel?: true;
}

const MAX_NAME_WORDS = 5;
/** Words; a run with more is a headline or a list without marks. */
const MAX_RUN = 40;

const canBeInName = (token: Token | undefined): token is Token =>
  token?.isCapitalised === true && !isFunctionWord(token.lower);

/**
 * Whether a particle joins two parts of a name: "do" is a verb, but before what may be a noun of Portuguese
 * with its article in a name that goes on ("Maria do Carmo Vieira").
 */
function joinsNames(tokens: readonly Token[], at: number): boolean {
  const { lower = '' } = tokens[at] ?? {};
  if (lower !== 'do') return isParticle(lower);
  return /(?:o|al|ale|ar|éu)$/.test(tokens[at + 1]?.lower ?? '') && canBeInName(tokens[at + 2]);
}

/** Positions of the runs of capitalised words, particles inside them included. */
function* capitalRuns(tokens: readonly Token[]): Generator<{ first: number; next: number }> {
  let position = 0;
  while (position < tokens.length) {
    if (!canBeInName(tokens[position])) {
      position++;
      continue;
    }
    const first = position;
    let next = position + 1;
    for (;;) {
      let ahead = next;
      while (ahead - next < 3 && joinsNames(tokens, ahead)) ahead++;
      if (ahead === next) ahead = nicknameAt(tokens, next)?.next ?? next;
      // "Robert Downey, Jr.", "Jane Roe, PhD"
      const behind = tokens[ahead + 1]?.text ?? '';
      const hasBehind = isSureSuffix(behind) || isPostNominal(behind);
      if (tokens[ahead]?.text === ',' && hasBehind) ahead++;
      if (!canBeInName(tokens[ahead])) break;
      next = ahead + 1;
    }
    yield { first, next };
    position = next;
  }
}

/**
 * "Award-winning Jane Roe": whether a compound of English words opens a sentence before a full name, with a
 * capital for that alone. "So-young Lee" is a name.
 */
const isModifier = ([compound, given]: readonly Token[], next: number) =>
  next > 2 &&
  /^\p{Lu}\p{Ll}+(?:-\p{Ll}+)+$/u.test(compound?.text ?? '') &&
  given?.isAllCapitals === false &&
  bearersOf(given.text) !== undefined &&
  compound?.lower.split('-').every((part) => isFunctionWord(part) || isOrdinary(part)) === true;

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
  const given = tokens[position - 1]?.lower ?? '';
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
  const word = (at: number) => tokens[at]?.lower ?? '';
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
    bearersOf(tokens[position]?.lower ?? '') !== undefined &&
    !DETERMINERS.has(tokens[position - 1]?.lower ?? '')
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

/** The nickname in a run: what stands between marks. */
function nicknameIn(tokens: readonly Token[], first: number, next: number): Range | undefined {
  for (let position = first; position < next; position++) {
    const found = nicknameAt(tokens, position);
    if (found !== undefined) return found;
  }
  return undefined;
}

const isIn = (range: Range | undefined, position: number) =>
  range !== undefined && position >= range.first && position < range.next;

const wordsOf = (tokens: readonly Token[]) =>
  tokens.filter(({ isWord }) => isWord).map(({ text }) => text);

/** Whether a run in capitals and a colon open a sentence that is not in capitals, too. */
function isLabel({ tokens }: TokenisedSentence, { first, next }: { first: number; next: number }) {
  return (
    tokens[next]?.text === ':' &&
    // "00:12 JANE ROE: …"
    tokens.slice(0, first).every(({ isWord, text }) => !isWord || /^\d/.test(text)) &&
    tokens.slice(first, next).every(({ text }) => !hasSmallLetter(text))
  );
}

/**
 * The part of a run that may be a name: what stands before it (function words, days, roles,
 * organisations, nationalities) and days after it are taken off.
 *
 * @param particled - the family names that the story has with a small word before them
 * @returns undefined if nothing is left that could name a person
 */
function trimRun(
  sentence: TokenisedSentence,
  run: { first: number; next: number },
  particled: ReadonlySet<string>,
): NameRun | undefined {
  const { tokens } = sentence;
  let { first, next } = run;
  if (next - first > MAX_RUN) return undefined;
  const whole = next;
  next = beforeLetters(tokens, first, next);
  const hasLetters = next < whole;
  const word = (position: number) => tokens[position]?.lower ?? '';
  const isOutside = (position: number) =>
    isFunctionWord(word(position)) ||
    word(position).endsWith('-old') ||
    (isCalendarWord(word(position)) && !isNameHere(tokens, position));
  while (first < next && isOutside(first)) first++;
  while (next > first && isOutside(next - 1)) next--;
  // "Will Roe resign?"
  const isQuestion = tokens.at(-1)?.text === '?';
  if (first === 0 && next > 1 && isQuestion && AUXILIARIES.has(word(0))) first++;
  if (isShip(tokens, first)) return undefined;
  const prefixFirst = first;
  if (first === 0 && isModifier(tokens, next)) first++;
  first = officeEnd(tokens, first, next);

  const isLoud = tokens.every(({ isWord, text }) => !isWord || !hasSmallLetter(text));
  const labels = !isLoud && isLabel(sentence, run);
  const isShouting = isLoud || labels;
  const nickname = nicknameIn(tokens, first, next);
  const opensFullName = (position: number) =>
    next - position > 1 && bearersOf(word(position)) !== undefined;
  const isTitle = (position: number) =>
    isHonorific(word(position)) ||
    isPluralRole(word(position)) ||
    (isRoleNoun(word(position)) &&
      !(isFamilyNameOrRole(word(position)) && !opensFullName(position + 1)) &&
      // Shepherd “Shep” Roe
      nickname?.first !== position + 1 &&
      !isKorean(word(position), tokens[position + 1]) &&
      !isGivenName(tokens, position, next)) ||
    (!isLoud && isRankHere(tokens, position)) ||
    (isOfficeBeforeName(word(position)) && !isNotPersonWord(word(position + 1))) ||
    // "Det Con Jane Roe"; "Con Roe" may be a Cornelius.
    (word(position) === 'con' && word(position - 1) === 'det');
  const numbered = isNumbered(tokens, first, next);
  let isWordToo = false;
  for (let position = next - 1; position >= first; position--) {
    const token = tokens[position];
    if (token === undefined) break;
    if (isIn(nickname, position) || (numbered && position === next - 1)) continue;
    // "King" and "Baker" end names, too.
    if (isTitle(position) && position < next - 1) {
      first = position + 1;
      break;
    }
    const rest = next - position - 1;
    if (!isNotPersonal(token, isShouting)) continue;
    const around = tokens.slice(first, next).map(({ lower }) => lower);
    if (opensName(around, position - first) || isAddressed(tokens, position)) continue;
    if (position > first && position === next - 1 && hasAge(tokens, position)) continue;
    const isAlone = position === next - 1 && (position === first || isTitle(position - 1));
    if (closesName(around, position - first)) {
      isWordToo = isPlaceOrFirmAsWell(token.lower);
      continue;
    }
    if (isAlone && isNotPersonWord(token.lower) && canBeAlone(token)) {
      isWordToo = true;
      continue;
    }
    const startsName = bearersOf(word(position + 1)) !== undefined;
    const isOrigin = isPlace(token.lower) || token.isAllCapitals || isInitials(token.text);
    const speaks = rest === 2 && isSpeechCue(word(next));
    if (rest < 2 || !(startsName || speaks || (isOrigin && position === first))) return undefined;
    first = position + 1;
    break;
  }

  // "the governor of Washington Jane Roe"
  const isOfPlace =
    word(first - 1) === 'of' && (isPlace(word(first)) || isPlaceOrName(word(first)));
  if (next - first > 2 && isOfPlace) first++;

  const isFamilyName =
    isAddress(word(first - 1)) || particled.has(`${word(first)} ${word(first + 1)}`);
  if (next - first > 1 && opensPlace(word(first), word(first + 1)) && !isFamilyName)
    return undefined;

  const head = tokens[first];
  const last = tokens[next - 1];
  if (isWordToo && next - first === 1 && !isNameAlone(sentence, first)) return undefined;
  isWordToo ||=
    isCalendarWord(word(next - 1)) || (first === prefixFirst && isCalendarWord(word(first)));
  if (head === undefined || last === undefined || first >= next) return undefined;
  const called = nickname !== undefined && nickname.first > first ? nickname : undefined;
  const words = wordsOf(tokens.slice(first, next).filter((_, i) => !isIn(called, first + i)));
  const fullWords = words.filter((each) => !isParticle(each));
  if (fullWords.length > MAX_NAME_WORDS) return undefined;
  if (words.every((each) => each.length === 1 || isInitials(each))) return undefined;
  const isAcronym = !numbered && last.isAllCapitals && isNotPersonal(last, isShouting);
  if (words.length > 1 && isAcronym) return undefined;
  const before = word(first - 1).replace(/\.$/, '');
  return {
    sentence,
    first,
    next: hasLetters ? whole : next,
    start: head.start,
    end: hasLetters ? (tokens[whole - 1]?.end ?? last.end) : last.end,
    words,
    ...(hasLetters && { hasLetters }),
    ...(called && { nickname: wordsOf(tokens.slice(called.first, called.next)).join(' ') }),
    ...(isHonorific(before) && first - 1 >= prefixFirst && { title: before }),
    ...(prefixFirst < first && { prefixFirst }),
    ...(isWordToo && { isWordToo: true as const }),
    ...(labels && { isLabel: true as const }),
  };
}

/** A part of a run. */
export function partOf(run: NameRun, first: number, next: number): NameRun {
  const tokens = run.sentence.tokens.slice(first, next);
  const { start, end } = {
    start: tokens[0]?.start ?? run.start,
    end: tokens.at(-1)?.end ?? run.end,
  };
  return { sentence: run.sentence, first, next, start, end, words: wordsOf(tokens) };
}

/** Finds the runs of capitalised words that may be people's names. */
export function findNameRuns(sentences: readonly TokenisedSentence[]): NameRun[] {
  const particled = particledNames(sentences);
  return sentences.flatMap((sentence) =>
    [...capitalRuns(sentence.tokens)].flatMap((run) => trimRun(sentence, run, particled) ?? []),
  );
}
