import { isCalendarWord } from '../../../text/english/calendar-words.js';
import { AUXILIARIES, isFunctionWord } from '../../../text/english/function-words.js';
import { hasSmallLetter } from '../../../text/letters.js';
import type { Range } from '../../../text/ranges.js';
import type { Span } from '../../../text/span.js';
import { lowerAt, type Token, type TokenisedSentence } from '../../../text/tokens.js';
import { isNameHere } from '../../grammar/time-or-name.js';
import { bearersOf } from '../../lexicon/given-names.js';
import { isPlace, isPlaceOrName, opensPlace } from '../../lexicon/places.js';
import { isPostNominal } from '../../lexicon/post-nominals.js';
import { isAddress, isHonorific } from '../../lexicon/roles.js';
import { isShip } from '../../lexicon/ships.js';
import { beforeLetters, isNumbered } from './letters.js';
import { isAcronym, isIn, type NameRange, nameIn, type TrimmedRun } from './name-in-run.js';
import { isInitials, isParticle, isSureSuffix } from './name-parts.js';
import { nicknameAt } from './nicknames.js';
import { officeEnd } from './offices.js';
import { isOrdinary } from './ordinary-words.js';
import { particledNames } from './particled-names.js';
import { isNameAlone } from './words-alone.js';

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
  return /(?:o|al|ale|ar|éu)$/.test(lowerAt(tokens, at + 1)) && canBeInName(tokens[at + 2]);
}

/** Positions of the runs of capitalised words, particles inside them included. */
function* capitalRuns(tokens: readonly Token[]): Generator<Range> {
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

/** The nickname in a run: what stands between marks. */
function nicknameIn(tokens: readonly Token[], first: number, next: number): Range | undefined {
  for (let position = first; position < next; position++) {
    const found = nicknameAt(tokens, position);
    if (found !== undefined) return found;
  }
  return undefined;
}

const wordsOf = (tokens: readonly Token[]) =>
  tokens.filter(({ isWord }) => isWord).map(({ text }) => text);

/** Whether a run in capitals and a colon open a sentence that is not in capitals, too. */
function isLabel({ tokens }: TokenisedSentence, { first, next }: Range): boolean {
  return (
    tokens[next]?.text === ':' &&
    // "00:12 JANE ROE: …"
    tokens.slice(0, first).every(({ isWord, text }) => !isWord || /^\d/.test(text)) &&
    tokens.slice(first, next).every(({ text }) => !hasSmallLetter(text))
  );
}

/** Whether a word with a capital is none of a name's at either end of it: "The", "Monday". */
function isOutside(tokens: readonly Token[], position: number): boolean {
  const lower = lowerAt(tokens, position);
  return (
    isFunctionWord(lower) ||
    lower.endsWith('-old') ||
    (isCalendarWord(lower) && !isNameHere(tokens, position))
  );
}

/** Takes function words and days off either end of a run. */
function withoutOutside(tokens: readonly Token[], run: Range): Range {
  let { first, next } = run;
  while (first < next && isOutside(tokens, first)) first++;
  while (next > first && isOutside(tokens, next - 1)) next--;
  // "Will Roe resign?"
  const isQuestion = tokens.at(-1)?.text === '?';
  if (first === 0 && next > 1 && isQuestion && AUXILIARIES.has(lowerAt(tokens, 0))) first++;
  return { first, next };
}

/**
 * Takes off what stands before a name in a run (function words, days, "Award-winning", "Chief of Staff"), and
 * days and letters behind it.
 *
 * @returns undefined if it is too long for a name, or a ship's
 */
function trimRun(sentence: TokenisedSentence, whole: Range): TrimmedRun | undefined {
  const { tokens } = sentence;
  if (whole.next - whole.first > MAX_RUN) return undefined;
  const lettersFirst = beforeLetters(tokens, whole.first, whole.next);
  const inside = withoutOutside(tokens, { first: whole.first, next: lettersFirst });
  const { first: prefixFirst, next } = inside;
  if (isShip(tokens, prefixFirst)) return undefined;
  const hasModifier = prefixFirst === 0 && isModifier(tokens, next);
  const first = officeEnd(tokens, hasModifier ? 1 : prefixFirst, next);
  const isLoud = tokens.every(({ isWord, text }) => !isWord || !hasSmallLetter(text));
  return {
    sentence,
    whole,
    prefixFirst,
    hasLetters: lettersFirst < whole.next,
    first,
    next,
    isLoud,
    isLabel: !isLoud && isLabel(sentence, whole),
    nickname: nicknameIn(tokens, first, next),
    isNumbered: isNumbered(tokens, first, next),
  };
}

/** Takes the place off that an office is of: "the governor of Washington Jane Roe". */
function behindPlace(tokens: readonly Token[], name: NameRange): NameRange {
  const { first, next } = name;
  const opener = lowerAt(tokens, first);
  const isOfPlace =
    lowerAt(tokens, first - 1) === 'of' && (isPlace(opener) || isPlaceOrName(opener));
  return next - first > 2 && isOfPlace ? { ...name, first: first + 1 } : name;
}

/** Whether words are what a place is called, and no family name: "Fort Roe". */
function isOfPlace(
  tokens: readonly Token[],
  { first, next }: Range,
  particled: ReadonlySet<string>,
): boolean {
  const [opener, second] = [lowerAt(tokens, first), lowerAt(tokens, first + 1)];
  const isFamilyName =
    isAddress(lowerAt(tokens, first - 1)) || particled.has(`${opener} ${second}`);
  return next - first > 1 && opensPlace(opener, second) && !isFamilyName;
}

/**
 * The words of a name, if they can be somebody's.
 *
 * @param nickname - between marks, and none of them
 */
function wordsOfName(
  run: TrimmedRun,
  { first, next }: Range,
  nickname: Range | undefined,
): string[] | undefined {
  const { tokens } = run.sentence;
  const last = tokens[next - 1];
  const words = wordsOf(tokens.slice(first, next).filter((_, i) => !isIn(nickname, first + i)));
  if (words.filter((each) => !isParticle(each)).length > MAX_NAME_WORDS) return undefined;
  if (words.every((each) => each.length === 1 || isInitials(each))) return undefined;
  const endsInAcronym = !run.isNumbered && last !== undefined && isAcronym(run, last);
  return words.length > 1 && endsInAcronym ? undefined : words;
}

/**
 * The part of a run that may be a name: roles, organisations and nationalities before it are taken off.
 *
 * @param particled - the family names that the story has with a small word before them
 * @returns undefined if nothing is left that could name a person
 */
function asNameRun(run: TrimmedRun, particled: ReadonlySet<string>): NameRun | undefined {
  const { sentence, whole, prefixFirst, hasLetters } = run;
  const { tokens } = sentence;
  const found = nameIn(run);
  const name = found && behindPlace(tokens, found);
  if (name === undefined || isOfPlace(tokens, name, particled)) return undefined;
  const { first, next } = name;
  const head = tokens[first];
  const last = tokens[next - 1];
  if (head === undefined || last === undefined || first >= next) return undefined;
  if (name.isWordToo && next - first === 1 && !isNameAlone(sentence, first)) return undefined;
  const nickname = run.nickname && run.nickname.first > first ? run.nickname : undefined;
  const words = wordsOfName(run, name, nickname);
  if (words === undefined) return undefined;
  const isWordToo =
    name.isWordToo ||
    isCalendarWord(last.lower) ||
    (first === prefixFirst && isCalendarWord(head.lower));
  const before = lowerAt(tokens, first - 1).replace(/\.$/, '');
  return {
    sentence,
    first,
    next: hasLetters ? whole.next : next,
    start: head.start,
    end: hasLetters ? (tokens[whole.next - 1]?.end ?? last.end) : last.end,
    words,
    ...(hasLetters && { hasLetters }),
    ...(nickname && { nickname: wordsOf(tokens.slice(nickname.first, nickname.next)).join(' ') }),
    ...(isHonorific(before) && first - 1 >= prefixFirst && { title: before }),
    ...(prefixFirst < first && { prefixFirst }),
    ...(isWordToo && { isWordToo: true as const }),
    ...(run.isLabel && { isLabel: true as const }),
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
    [...capitalRuns(sentence.tokens)].flatMap((whole) => {
      const run = trimRun(sentence, whole);
      return (run && asNameRun(run, particled)) ?? [];
    }),
  );
}
