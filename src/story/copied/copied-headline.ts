import { isFunctionWord } from '../../text/english/function-words.js';
import { STOP_WORDS } from '../../text/english/stop-words.js';
import { isVerbForm } from '../../text/english/verbs.js';
import { SENTENCE_END } from '../../text/sentence-end.js';
import { isAtSite } from '../addresses.js';
import { readByline, readNameOrRole } from '../byline.js';
import { isMastheadName } from '../masthead-name.js';
import { isCutShort, wordsIn, wordsOf } from '../page-line.js';
import { ADDRESSES, isCaption, isFurniture } from './own-words.js';
import { readCopyright } from './site-names.js';

/** Headlines stand near the top, above the story and below the site's navigation. */
const TOP = 40;
const MAX_HEADLINE_LENGTH = 200;
/** Words; the entries of a menu have fewer. */
const HEADLINE_WORDS = 4;

/** Sentences of a story that tell what it is about. */
const BEGINNING = 8;
/** What joins a headline and the names of its site; the second may join what belongs together as well. */
const JOINT = /(\s*[|»]\s*|\s+[·–—-]\s+)/;
const SURE_JOINT = /[|»]/;
/** Words of the name of a site, or of a section, at most. */
const NAME_WORDS = 5;
/** What is set to both edges of a page is its head. */
const SET_APART = /\S\s{3,}\S/;

/** What is called out, and no sentence that one word of a story is. */
const CALLS = /^\p{Lu}[^.!?]{2,40}[!?]$/u;
const ASKS = /\?[”’"']?$/;
const FULL_STOP = /\p{L}[.!?]$/u;
const CAPITAL = /^[“‘"'(]*[\p{Lu}\p{N}]/u;

/** Whether sentences are set as a headline is: "She Lost Her Boat. Now She Builds Them." */
function isInTitleCase(unit: string): boolean {
  const words = unit.split(/\s+/);
  return (
    FULL_STOP.test(unit) &&
    words.length >= HEADLINE_WORDS &&
    words.every((word) => CAPITAL.test(word) || isFunctionWord(word.toLowerCase())) &&
    words.filter((word) => CAPITAL.test(word)).length > words.length / 2 &&
    words.some((word) => CAPITAL.test(word) && isFunctionWord(word.toLowerCase()))
  );
}

function looksLikeHeadline(unit: string): boolean {
  return (
    unit.length <= MAX_HEADLINE_LENGTH &&
    unit.includes(' ') &&
    !SET_APART.test(unit) &&
    (!/[.:…][”’"'»)\]]*$/.test(unit) || isInTitleCase(unit)) &&
    !isFurniture(unit)
  );
}

/** A line with so many words and no end is a paragraph rather. */
const isHeadline = (unit: string) => looksLikeHeadline(unit) && !isCutShort(unit);

const isSentence = (unit: string) =>
  (SENTENCE_END.test(unit) || isCutShort(unit)) &&
  wordsIn(unit) > HEADLINE_WORDS &&
  !isFurniture(unit) &&
  !isInTitleCase(unit);

/** How many of a line's words the first sentences of a story have. */
function createCount(units: readonly string[]): (unit: string) => number {
  const sentences = units.filter(isSentence).slice(0, BEGINNING);
  const known = new Set(sentences.flatMap((unit) => wordsOf(unit).split(' ')));
  return (unit) =>
    new Set(
      wordsOf(unit)
        .split(' ')
        .filter((word) => known.has(word) && !STOP_WORDS.has(word)),
    ).size;
}

/** Whether a line of a few words says something, as a section never does: "Libraries lose", "Sold!" */
function isShortClaim(unit: string): boolean {
  const words = unit
    .toLowerCase()
    .split(/[^\p{L}’']+/u)
    .filter((word) => word !== '');
  const tells = words.some(
    (word, i) => i > 0 && isVerbForm(word) && !isFunctionWord(words[i - 1] ?? ''),
  );
  return words.length < HEADLINE_WORDS && (CALLS.test(unit) || tells);
}

/**
 * The first line of a text in which one other stands between it and the story, or none: that one may have
 * more words of the story, and is no headline for it, but sums the story up.
 */
function findOpening(
  units: readonly string[],
  candidates: readonly string[],
  count: (unit: string) => number,
): string | undefined {
  const [opening = ''] = units;
  const isLong = wordsIn(opening) >= HEADLINE_WORDS && candidates.includes(opening);
  const isFirst = isLong || (isShortClaim(opening) && !isFurniture(opening));
  const others = candidates.filter((unit) => unit !== opening);
  const isOver = others.length === 1 && units[1] === others[0];
  const isOwn = count(opening) > 0 && !ADDRESSES.test(opening);
  return isFirst && isOver && isOwn ? opening : undefined;
}

/** Where the byline stands under the headline: a day over one is that of the page. */
function findByline(units: readonly string[]): number {
  return units.findIndex((unit, i) => {
    const byline = readByline(unit);
    if (byline?.reason !== 'the date') return byline !== undefined;
    const [next = '', under = ''] = units.slice(i + 1, i + 3);
    const isOverHeadline = isHeadline(next) && (isSentence(under) || readByline(under));
    return !isOverHeadline;
  });
}

/** Where the story begins; what asks under nothing but a section is its headline rather. */
function findBody(units: readonly string[]): number {
  const first = units.findIndex(isSentence);
  const isUnderHeadline = units
    .slice(0, Math.max(0, first))
    .some((unit) => wordsIn(unit) >= HEADLINE_WORDS && isHeadline(unit));
  if (isUnderHeadline || !ASKS.test(units[first] ?? '')) return first;
  return units.findIndex((unit, i) => i > first && isSentence(unit));
}

/** What leads to another story, or says what a site has. */
const LEADS_ON =
  /^(?:also|breaking|gallery|in pictures|just in|latest|listen|live|more|most (?:popular|read|viewed)|next|now playing|pictures|podcast|popular|read|related|see|sponsored|trending|up next|video|watch)(?: (?:also|more|next|now|this))?\s*[:|–—-]\s|\bnews\b/i;
/** Words that a line over a headline shares with the story at least; one in common may be any. */
const SHARED_WORDS = 2;

/** Whether a line that is no title in capitals names what the lines under it do not. */
function namesOthers(unit: string, under: readonly string[]): boolean {
  const [, ...words] = unit.split(/\s+/);
  const isCapital = (word: string) => /^\p{Lu}/u.test(word);
  const isSentenceCase = words.some(
    (word) => !isCapital(word) && !isFunctionWord(word.toLowerCase()),
  );
  if (!isSentenceCase) return false;
  const known = new Set(under.flatMap((line) => wordsOf(line).split(' ')));
  const isKnown = (word: string) =>
    word.length < 2 || known.has(word) || known.has(word.replace(/s$/, ''));
  return words.filter(isCapital).some((word) => !wordsOf(word).split(' ').every(isKnown));
}

/**
 * The one line that stands over a headline and is like one: the lower of the two sums the story up, and
 * has the more words. A line that leads to another story is none.
 */
function findOver(
  units: readonly string[],
  candidates: readonly string[],
  headline: string,
  count: (unit: string) => number,
): string | undefined {
  const at = units.indexOf(headline);
  const isOne = (i: number) => candidates.includes(units[i] ?? '');
  const over = units[at - 1] ?? '';
  const isPair = isOne(at - 1) && !isOne(at - 2) && !isOne(at + 1);
  const isTitle = wordsIn(over) <= wordsIn(headline) && count(over) >= SHARED_WORDS;
  const leadsOn = LEADS_ON.test(over) || ADDRESSES.test(over);
  const isOwn = isPair && isTitle && !leadsOn && !namesOthers(over, units.slice(at));
  return isOwn ? over : undefined;
}

/**
 * The headline: what the page says twice near its top (in its title, over the story, in a closing
 * line) and has words of the story; on a page without such the first line above the byline, or above
 * the first sentence, that is too long for a menu and has about as many words of the story as any
 * such line, or a first line that is no sentence.
 */
function findHeadlineIn(units: readonly string[]): string | undefined {
  const top = units.slice(0, TOP);
  const body = findBody(top);
  // What is said twice among the paragraphs is a quotation set apart.
  const over = top.slice(0, body === -1 ? undefined : body + 1);
  const repeated = over.filter(
    (unit, i) =>
      wordsIn(unit) >= HEADLINE_WORDS &&
      isHeadline(unit) &&
      units.some((other, j) => j !== i && other.includes(unit)) &&
      // A picture's caption stands there again with its credit.
      !units.some((other) => other !== unit && other.startsWith(unit) && isCaption(other)),
  );
  // A link to another story may stand over this one, and in a list under it.
  const count = createCount(units);
  const own = repeated.find((unit) => count(unit) > 0);
  if (own !== undefined) return own;
  const byline = findByline(top);
  const candidatesIn = (lines: readonly string[], isOne = isHeadline) =>
    lines.filter((unit) => {
      const kind = isOne(unit) ? readNameOrRole(unit) : 'role';
      // "Mayor Resigns Over Statue" may be a name by its capitals; a writer's is not in the story.
      return kind === undefined || (kind === 'name' && count(unit) > 0);
    });
  // "The Harbour, 5 March 2025" may open a page.
  const above = top.slice(0, Math.max(0, byline));
  const headlines = candidatesIn(above);
  const aboveByline =
    headlines.length > 0 ? headlines : candidatesIn(above.slice(-1), looksLikeHeadline);
  const candidates =
    aboveByline.length > 0 ? aboveByline : candidatesIn(top.slice(0, Math.max(0, body)));
  const claim = findOpening(units, candidates, count);
  if (claim !== undefined) return claim;
  const long = candidates.filter((unit) => wordsIn(unit) >= HEADLINE_WORDS);
  const counts = long.map(count);
  const most = counts.reduce((a, b) => Math.max(a, b), 0);
  if (most === 0 && repeated[0] !== undefined) return repeated[0];
  // One word in common may be any.
  const enough = most > 1 ? most / 2 : 0;
  const first = long.find((_, i) => (counts[i] ?? 0) >= enough);
  if (first !== undefined) return findOver(units, long, first, count) ?? first;
  if (byline !== -1) {
    return candidates.findLast((unit) => readNameOrRole(unit) === undefined) ?? candidates.at(-1);
  }
  const [opening, second] = top.filter((unit) => !isFurniture(unit));
  if (opening === undefined || second === undefined || !SENTENCE_END.test(second)) return undefined;
  return isHeadline(opening) || CALLS.test(opening) ? opening : undefined;
}

/** A headline without the names of its site and section behind it: "Two bridges shut | The Harbour". */
function withoutNames(headline: string, units: readonly string[]): string {
  const pieces = headline.split(JOINT);
  if (pieces.length === 1) return headline;
  const last = pieces.at(-1) ?? '';
  const isKnown =
    isMastheadName(last) ||
    units.some(
      (unit) =>
        wordsOf(unit) === wordsOf(last) || readCopyright(unit) === last || isAtSite(unit, last),
    );
  for (let end = 1; end < pieces.length; end += 2) {
    const before = pieces.slice(0, end).join('');
    const names = pieces.slice(end + 1).filter((_, i) => i % 2 === 0);
    const isJoint = isKnown || SURE_JOINT.test(pieces[end] ?? '');
    const isWhole = wordsIn(before) >= HEADLINE_WORDS;
    if (isJoint && isWhole && names.every((name) => wordsIn(name) <= NAME_WORDS)) return before;
  }
  return headline;
}

/**
 * The headline of a page as it was copied, without its site's names. A newspaper's name is one only
 * where there is no other.
 */
export function findHeadline(units: readonly string[]): string | undefined {
  const others = units.filter((unit) => !isMastheadName(unit));
  const found = findHeadlineIn(others) ?? findHeadlineIn(units);
  if (found === undefined) return undefined;
  return withoutNames(found, units);
}
