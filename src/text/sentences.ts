import { SHORT_DAYS_AND_MONTHS } from './english/calendar-words.js';
import { isKnownWord } from './english/known-words.js';
import { leadInLength, MAX_LEAD_IN } from './english/lead-ins.js';
import type { Span } from './span.js';
import { wordSet } from './word-set.js';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Abbreviations that a name or a number follows: a full stop after one never ends a sentence. */
const BEFORE_A_NAME = wordSet(
  'mr mrs ms mx dr prof sen sens rep reps gov govs gen lt col maj capt cmdr sgt cpl pvt adm',
  'rev fr hon pres supt insp det st mt ft messrs vs v no nos',
);

/**
 * Abbreviations that may end a sentence or stand inside one: they end it only before a word that
 * commonly opens a sentence.
 */
const AMBIGUOUS: ReadonlySet<string> = new Set([
  ...SHORT_DAYS_AND_MONTHS,
  ...wordSet(
    'jr sr inc co corp ltd bros plc dept univ est ave blvd rd ala ariz ark calif colo',
    'conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore',
    'pa tenn tex va vt wash wis wyo etc al esq approx fig vol pp ed eds cf',
  ),
]);

/** Other abbreviations that a number follows; short words that are one of these are taken for it. */
const BEFORE_A_NUMBER = wordSet(
  'pg pgs art arts ch chs chap sec secs sect para paras par cl sch cap fig figs vols op bk bks pt pts ver ser nr',
  'reg regs rs est tel ext max min ca circa ref item section lot rm ste apt fl hwy rte ex cat wt ht dist',
  'pop div divs bldg bldgs encl temp alt lat long',
);

const LETTERS = /^\p{L}+$/u;
const OPENING = new Set('([{');
const CLOSING = new Set(')]}');

/** Closed-class words: with a capital after a full stop, they open a sentence. */
const OPENERS = wordSet(
  'a an the this that these those there here he she it its his her their they we our you your',
  'my who what when where why how which in on at by for from with after before during since',
  'as if while when although though because until under over about into and but or so yet nor',
  'not no some many most all both each every several one two three however meanwhile',
  'moreover still also then now later earlier today yesterday',
);

/** One letter ("J."), or letters with a full stop after each ("U.S.", "a.m."). */
const INITIALS = /^(?:\p{L}\.)+$/u;
/** A question or exclamation that ends inside its quotation marks: the sentence may go on. */
const QUOTED_EXCLAMATION = /[?!…][”’"'»]+$/u;
const MARK = /[?!]$/;
const OPENS_SMALL = /^["“‘'([]*\p{Ll}/u;
/** A word in small letters: "iPhone" is none. */
const SMALL_WORD = /^\p{Ll}+$/u;
/** What goes on with the word before it: "Yahoo!'s", "a?page=2", "a?2=b"; but "over?2 men". */
const GOES_ON = /^(?:[’']?\p{Ll}|\p{N}[^\s=]{0,40}=)/u;
/** A name that begins a sentence with a small letter: "de Villiers". */
const NAME_WITH_PARTICLE =
  /^(?:(?:van|von|de|del|della|der|den|di|da|do|dos|du|la|le|al|el|bin|ibn|ter|ten|zu)[ -]){1,3}\p{Lu}|^d[’']\p{Lu}/u;
/** A capital may go on with an address only; elsewhere a space was forgotten: "Why?Because". */
const ADDRESS = /[/=@]\S*$/;
/** "Smith said", "Ms Smith asked": an attribution that belongs to the quotation before it. */
const ATTRIBUTION =
  /^(?:\p{Lu}[\p{L}.’'-]*\s+){1,4}(?:said|says|asked|asks|added|replied|wrote|told|cried|shouted|exclaimed)\b/u;

/** The last word before the end, with what belongs to an abbreviation. */
const LAST_WORD = /[\p{L}\p{N}.]+$/u;
const FIRST_WORD = /^[“‘"'«([]*([\p{L}\p{N}]+)/u;

/**
 * A full stop before a number, where ICU ends no sentence, and the word before it: a whole word, a year, or a
 * number with its sign or unit. A bare number is that of an item, or of a day.
 */
const BEFORE_NUMBER =
  /(?<![\p{L}\p{N}.])(\p{L}{3,40}|(?:19|20)\d\d|\d{1,9}(?:%|\p{Ll}{1,2}))\.["”’)]{0,2}\s+(?=["“‘(]?\p{Sc}?\d)/gu;

/** Letters at most of a word that may be an abbreviation. */
const LONGEST_ABBREVIATION = 4;

/** Whether a word before a number may be cut short: “Bldg. 12”, but not “in *May*”, nor “*fell*”. */
function isAbbreviation(word: string): boolean {
  const lower = word.toLowerCase();
  if (BEFORE_A_NAME.has(lower) || AMBIGUOUS.has(lower) || BEFORE_A_NUMBER.has(lower)) return true;
  if (!LETTERS.test(word) || word.length > LONGEST_ABBREVIATION) return false;
  return word !== lower || !isKnownWord(word);
}

/** Where sentences begin with a number within a segment of ICU's; within brackets none does. */
function startsWithNumber(segment: string): number[] {
  let seen = 0;
  let open = 0;
  return Array.from(segment.matchAll(BEFORE_NUMBER)).flatMap(
    ({ 0: match, 1: last = '', index }) => {
      for (; seen < index; seen++) {
        if (OPENING.has(segment.charAt(seen))) open++;
        else if (CLOSING.has(segment.charAt(seen))) open = Math.max(0, open - 1);
      }
      const isWithin = open > 0 && !match.includes(')');
      return isWithin || isAbbreviation(last) ? [] : [index + match.length];
    },
  );
}

/** Whether ICU was wrong to end a sentence between `before` and `after`. */
function belongTogether(before: string, after: string): boolean {
  const next = FIRST_WORD.exec(after)?.[1];
  if (next === undefined) return false;
  const startsLower = /^\p{Ll}/u.test(next);
  if (QUOTED_EXCLAMATION.test(before)) return startsLower || ATTRIBUTION.test(after);
  if (!before.endsWith('.')) return startsLower && /…$/u.test(before);

  const last = LAST_WORD.exec(before)?.[0] ?? '';
  const word = last.slice(0, -1).toLowerCase();
  if (BEFORE_A_NAME.has(word) && word !== 'no' && word !== 'nos') return true;
  if (word === 'no' || word === 'nos') return /^\d/.test(next);
  if (INITIALS.test(last) || AMBIGUOUS.has(word)) return !OPENERS.has(next.toLowerCase());
  return false;
}

/** Whether a mark at which ICU ended a sentence is in the midst of an address or a word: "?page=2", "Yahoo!'s". */
const isWithinWord = (before: string, after: string) =>
  MARK.test(before) && (GOES_ON.test(after) || ADDRESS.test(before));

/** Whether such a mark ends a name and no sentence, which a capital would follow: "Yahoo! said". */
const endsName = (before: string, after: string) =>
  MARK.test(before) &&
  SMALL_WORD.test(after.split(/[\s,.;:)]/, 1)[0] ?? '') &&
  !NAME_WITH_PARTICLE.test(after);

/** Characters before a border that are looked at. */
const LOOK_BACK = 40;

/** Code units that are segmented at a time; longer than nearly every paragraph. */
const WINDOW = 4_000;

/**
 * ICU's segments of a text, window by window: V8 takes time for each segment in proportion to the
 * whole text it is given, so that one long paragraph would take the square of its length. A window
 * that was widened for one long segment gives that one alone, for the same reason.
 */
function* segmentsOf(text: string): Generator<{ segment: string; index: number }> {
  let start = 0;
  let width = WINDOW;
  while (start < text.length) {
    const end = Math.min(text.length, start + width);
    let next = start;
    for (const { segment, index } of segmenter.segment(text.slice(start, end))) {
      const segmentEnd = start + index + segment.length;
      // Where the window ends, ICU ends a segment: only the next window shows where it really ends.
      if (segmentEnd === end && end < text.length) break;
      const cuts = [0, ...startsWithNumber(segment), segment.length];
      for (const [i, from] of cuts.slice(0, -1).entries()) {
        yield { segment: segment.slice(from, cuts[i + 1]), index: start + index + from };
      }
      next = segmentEnd;
      if (width > WINDOW) break;
    }
    width = next === start ? width * 2 : WINDOW;
    start = next;
  }
}

/**
 * Cuts a stretch of text into sentences.
 *
 * `Intl.Segmenter` (ICU, Unicode Standard Annex #29) finds the candidates; what it breaks at
 * abbreviations, initials and quoted questions is put together again, and what begins with a number
 * stands by itself. A line break inside a
 * paragraph counts as a space. A dateline, or the time of an entry in a live report, stands apart from
 * the first sentence. Spans have no white space at either end, do not overlap, and hold every
 * character that is not white space.
 *
 * @param text - the whole text
 * @param within - the stretch to cut, in offsets of `text`
 */
export function splitSentences(text: string, { start, end }: Span): Span[] {
  const length = leadInLength(text.slice(start, Math.min(end, start + MAX_LEAD_IN)));
  const rest = sentencesIn(text, { start: start + length, end });
  if (length === 0) return rest;
  return [{ start, end: start + text.slice(start, start + length).trimEnd().length }, ...rest];
}

function sentencesIn(text: string, within: Span): Span[] {
  const stretch = text.slice(within.start, within.end).replace(/[\n\r\u2028\u2029\u0085]/g, ' ');
  const sentences: Span[] = [];
  let start = -1;
  let end = 0;
  for (const { segment, index } of segmentsOf(stretch)) {
    const trimmed = segment.trimEnd();
    const lead = trimmed.length - trimmed.trimStart().length;
    if (trimmed.length === lead) continue;
    const segmentStart = index + lead;
    const before = stretch.slice(Math.max(start, end - LOOK_BACK), end);
    const after = segment.trimStart();
    if (start === -1) {
      start = segmentStart;
    } else if (
      !belongTogether(before, after) &&
      !(segmentStart === end && isWithinWord(before, after)) &&
      // Who writes no capitals begins a sentence without one, too.
      (OPENS_SMALL.test(stretch.slice(start, start + LOOK_BACK)) || !endsName(before, after))
    ) {
      sentences.push({ start: within.start + start, end: within.start + end });
      start = segmentStart;
    }
    end = index + trimmed.length;
  }
  if (start !== -1) sentences.push({ start: within.start + start, end: within.start + end });
  return sentences;
}
