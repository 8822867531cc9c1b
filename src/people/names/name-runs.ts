import { isCalendarWord } from '../../text/calendar-words.js';
import { AUXILIARIES, DETERMINERS, isFunctionWord } from '../../text/function-words.js';
import { hasSmallLetter } from '../../text/letters.js';
import { isPastTense } from '../../text/past-tense.js';
import type { Span } from '../../text/span.js';
import type { Token, TokenisedSentence } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { isSpeechCue } from '../lexicon/cues.js';
import { isKnownAcronym, isNotPersonWord } from '../lexicon/organisations.js';
import { isPlace, isPlaceOnly, isPlaceOrName, opensPlace } from '../lexicon/places.js';
import { isHonorific, isPluralRole, isRoleNoun } from '../lexicon/roles.js';
import { bearersOf } from './given-names.js';
import { isInitials, isNameSuffix, isParticle } from './name-parts.js';

/** A run of words with capitals that may be somebody's name, in a sentence. */
export interface NameRun extends Span {
  readonly sentence: TokenisedSentence;
  /** Positions in the sentence's tokens: the first of the name, and the one after its last. */
  readonly first: number;
  readonly next: number;
  /** The name's words. */
  readonly words: readonly string[];
  /** The honorific right before the name, in lower case without its full stop. */
  readonly title?: string;
  /** Where a capitalised role or affiliation before the name begins ("Environment Minister"). */
  readonly prefixFirst?: number;
  /** "ROE: …": it says in capitals who speaks, and may be no name ("VIDEO: …"). */
  readonly isLabel?: true;
}

const MAX_NAME_WORDS = 5;
/** Words; a run with more is a headline or a list without marks. */
const MAX_RUN = 40;

const canBeInName = (token: Token | undefined): token is Token =>
  token?.isCapitalised === true && !isFunctionWord(token.lower);

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
      while (ahead - next < 3 && isParticle(tokens[ahead]?.lower ?? '')) ahead++;
      // "Robert Downey, Jr."
      if (tokens[ahead]?.text === ',' && isNameSuffix(tokens[ahead + 1]?.text ?? '')) ahead++;
      if (!canBeInName(tokens[ahead])) break;
      next = ahead + 1;
    }
    yield { first, next };
    position = next;
  }
}

/** Words for things and places that are family names as often ("Green", "Woods"). */
const SURNAME_AS_WELL = wordSet(
  'green black white woods bush may hall hill parks banks mills marsh price page day law cross moon young power king bishop major field west north',
);

/** "Bill Roe", "Mark Green": a given name before a word makes a name of it, and of itself. */
function isNameAfterAll(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  const isFirst = at === 0 && words.length > 1;
  if (isFirst && bearersOf(word) !== undefined) return true;
  if (at === words.length - 1 && SURNAME_AS_WELL.has(word)) {
    return at > 0 && bearersOf(words[at - 1] ?? '') !== undefined;
  }
  // Korean: "Park Ji-sung"
  return isFirst && word === 'park' && /-/.test(words[1] ?? '');
}

/** Months that are family names in a story: "Theresa May". */
function findMonthsInNames(sentences: readonly TokenisedSentence[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { tokens } of sentences) {
    for (const [i, { lower }] of tokens.entries()) {
      if (isCalendarWord(lower) && SURNAME_AS_WELL.has(lower) && hasGivenName(tokens, i)) {
        found.add(lower);
      }
    }
  }
  return found;
}

/** Whether a month stands behind a given name, and before no day of it: "Theresa May". */
function hasGivenName(tokens: readonly Token[], position: number): boolean {
  const [before, month, next] = tokens.slice(Math.max(0, position - 1), position + 2);
  return (
    position > 0 &&
    canBeInName(before) &&
    canBeInName(month) &&
    !isCalendarWord(before.lower) &&
    bearersOf(before.lower) !== undefined &&
    !/^\d/.test(next?.text ?? '')
  );
}

/**
 * Whether a word with a capital is a month or a day, and not somebody of that family name: one who has a
 * title, has something or does something.
 *
 * @param months - those that the story has as family names
 */
function isCalendar(
  tokens: readonly Token[],
  position: number,
  months: ReadonlySet<string>,
): boolean {
  const { lower = '' } = tokens[position] ?? {};
  if (!isCalendarWord(lower)) return false;
  if (!months.has(lower)) return true;
  const before = tokens[position - 1]?.lower.replace(/\.$/, '') ?? '';
  const next = tokens[position + 1]?.lower ?? '';
  const acts = /^[’']s$/.test(next) || AUXILIARIES.has(next) || isPastTense(next);
  return !(hasGivenName(tokens, position) || isHonorific(before) || acts || isSpeechCue(next));
}

/** "Dean Roe" without "the dean": a noun for a person that is a given name as well. */
function isGivenName(tokens: readonly Token[], position: number, next: number): boolean {
  return (
    next - position === 2 &&
    bearersOf(tokens[position]?.lower ?? '') !== undefined &&
    !DETERMINERS.has(tokens[position - 1]?.lower ?? '')
  );
}

/** Whether a word with a capital belongs to what an organisation, a place or a thing is called. */
function isNotPersonal({ lower, isAllCapitals, text }: Token, isShouting: boolean): boolean {
  if (isNotPersonWord(lower) || isPlaceOnly(lower) || /\d/.test(text)) return true;
  if (isInitials(text)) return /^(?:u\.?s|u\.?k|u\.?n|e\.?u|d\.?c|u\.?s\.?a)\.?$/.test(lower);
  return isAllCapitals && !isShouting && (text.length > 2 || isKnownAcronym(lower));
}

/** Whether a run in capitals and a colon open a sentence that is not in capitals, too. */
function isLabel({ tokens }: TokenisedSentence, { first, next }: { first: number; next: number }) {
  return (
    tokens[next]?.text === ':' &&
    tokens.slice(0, first).every(({ isWord }) => !isWord) &&
    tokens.slice(first, next).every(({ text }) => !hasSmallLetter(text))
  );
}

/**
 * The part of a run that may be a name: what stands before it (function words, days, roles,
 * organisations, nationalities) and days after it are taken off.
 *
 * @returns undefined if nothing is left that could name a person
 */
function trimRun(
  sentence: TokenisedSentence,
  run: { first: number; next: number },
  months: ReadonlySet<string>,
): NameRun | undefined {
  const { tokens } = sentence;
  let { first, next } = run;
  if (next - first > MAX_RUN) return undefined;
  const word = (position: number) => tokens[position]?.lower ?? '';
  const isOutside = (position: number) =>
    isFunctionWord(word(position)) || isCalendar(tokens, position, months);
  while (first < next && isOutside(first)) first++;
  while (next > first && isOutside(next - 1)) next--;
  // "Will Roe resign?"
  const isQuestion = tokens.at(-1)?.text === '?';
  if (first === 0 && next > 1 && isQuestion && AUXILIARIES.has(word(0))) first++;
  const prefixFirst = first;

  const isLoud = tokens.every(({ isWord, text }) => !isWord || !hasSmallLetter(text));
  const labels = !isLoud && isLabel(sentence, run);
  const isShouting = isLoud || labels;
  for (let position = next - 1; position >= first; position--) {
    const token = tokens[position];
    if (token === undefined) break;
    const isTitle =
      isHonorific(token.lower) ||
      isPluralRole(token.lower) ||
      (isRoleNoun(token.lower) && !isGivenName(tokens, position, next));
    // "King" and "Baker" end names, too.
    if (isTitle && position < next - 1) {
      first = position + 1;
      break;
    }
    const rest = next - position - 1;
    if (!isNotPersonal(token, isShouting)) continue;
    const around = tokens.slice(first, next).map(({ lower }) => lower);
    if (isNameAfterAll(around, position - first)) continue;
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

  if (next - first > 1 && opensPlace(word(first))) return undefined;

  const head = tokens[first];
  const last = tokens[next - 1];
  if (head === undefined || last === undefined || first >= next) return undefined;
  const words = tokens
    .slice(first, next)
    .filter(({ isWord }) => isWord)
    .map(({ text }) => text);
  const fullWords = words.filter((each) => !isParticle(each));
  if (fullWords.length > MAX_NAME_WORDS) return undefined;
  if (words.every((each) => each.length === 1 || isInitials(each))) return undefined;
  if (words.length > 1 && isNotPersonal(last, isShouting) && last.isAllCapitals) return undefined;
  const before = word(first - 1).replace(/\.$/, '');
  return {
    sentence,
    first,
    next,
    start: head.start,
    end: last.end,
    words,
    ...(isHonorific(before) && first - 1 >= prefixFirst && { title: before }),
    ...(prefixFirst < first && { prefixFirst }),
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
  const words = tokens.filter(({ isWord }) => isWord).map(({ text }) => text);
  return { sentence: run.sentence, first, next, start, end, words };
}

/** Finds the runs of capitalised words that may be people's names. */
export function findNameRuns(sentences: readonly TokenisedSentence[]): NameRun[] {
  const months = findMonthsInNames(sentences);
  return sentences.flatMap((sentence) =>
    [...capitalRuns(sentence.tokens)].flatMap((run) => trimRun(sentence, run, months) ?? []),
  );
}
