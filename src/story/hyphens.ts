import { wordSet } from '../text/word-set.js';

/** How two lines are joined: the first as it goes on in the second. */
export type Joint = (line: string, next: string) => string;

/** How often English has a word, as a logarithm; 0 if it is not known to be one. */
export type RateOf = (word: string) => number;

/** A word that is broken itself, or has a hyphen of its own: "twenty-" and "five". */
const HYPHEN = /[\p{L}\p{N}][-\u2010\u00AD]$/u;
const SOFT = '\u00AD';
const SMALL = /^\p{Ll}/u;
const WORD_FIRST = /^[\p{L}\p{N}]/u;
/** "mid- to late spring", "one- or two-year"; where no hyphen follows, it may be the end of a word: "direct-" and "or". */
const GOES_ON_BEHIND = /^(?:(?:and|but|nor|to)\s|or\s+\S{1,30}[-\u2010])/;
/** What has a hyphen of its own before a word. */
const PREFIXES = wordSet(
  're co un pre no non anti self ex semi mid multi under hyper mega micro mini ultra',
);
/** What is no word by itself, and ends many. */
const ENDINGS = wordSet(
  'able ably al ally an ans ance ar ary ate ated ates ating ation ations ed en ence ent ents er ers es',
  'est ful ial ian ians ible ic ical ics ied ies ing ings ion ions ish ism ist ists ity ive ize ized',
  'ling ly ment ments ness or ors ous sion sions tion tions ture tures ty',
);
/** What is the second part of a noun that a verb makes: "set-up". */
const PARTICLES = wordSet('away back by down in off on out over through to together up');
/** What is another word without the hyphen behind its "re": “re-cover” is not “recover”. */
const OTHER_WITH_RE =
  /^(?:act|bound|collect|count|cover|creat|dress|form|lay|leas|mark|pos|present|press|prov|sent|serv|sign|solv|sort|sound|stor|strain|tir|treat)/;
/** What hardly ever has a hyphen before a word that English has with it. */
const GROWN_ON = wordSet('ex mid pre un under');
/** From here on a word is one that everybody writes without a hyphen: "weekend", and not "halftime". */
const RATE_OF_WHOLE = 18;
/** Like {@link RATE_OF_WHOLE}, in a text with broken words. */
const RATE_AMONG_BROKEN = 15;
/** Letters of a second piece, at most, that is no word though it is known to be one: "avi-" and "an". */
const LONGEST_PIECE = 3;
/** Letters of a beginning that an ending makes a word of. */
const SHORTEST_BEGINNING = 3;
/** Letters in which two words rhyme: "roly-poly". */
const RHYME = 2;
/** The share of hyphens at the ends of lines from which on a text was set with broken words. */
const SHARE_OF_BROKEN = 0.5;

const LETTERS = /^\p{L}+/u;
const WORD = /\p{L}+(?:[-\u2010]\p{L}+)*/gu;
const lastWordOf = (line: string) =>
  line
    .slice(line.lastIndexOf(' ') + 1)
    .match(WORD)
    ?.at(-1) ?? '';

/**
 * Whether English has two pieces as one word rather than as two with a hyphen. Of two words in one, the
 * whole is rarer than its parts; what is more frequent has been broken where a piece happens to be a word.
 */
function isOne(first: string, rest: string, rateOf: RateOf): boolean {
  const whole = rateOf(first + rest);
  const [before, after] = [rateOf(first), rateOf(rest)];
  if (whole === 0) return false;
  if (PREFIXES.has(first)) return whole > after;
  return (
    whole >= Math.min(before, after) ||
    (ENDINGS.has(rest) && first.length >= SHORTEST_BEGINNING) ||
    (whole >= RATE_OF_WHOLE && !PARTICLES.has(rest))
  );
}

/** Whether neither piece is a word of English, as those of a compound are, unless they rhyme. */
const areNoWords = (first: string, rest: string, rateOf: RateOf) =>
  rateOf(first) === 0 &&
  rateOf(rest) === 0 &&
  !PREFIXES.has(first) &&
  first.slice(-RHYME) !== rest.slice(-RHYME);

/** The same in a text that breaks words at the ends of its lines, as few others break a compound there. */
function isOneAmongBroken(first: string, rest: string, rateOf: RateOf): boolean {
  const whole = rateOf(first + rest);
  if (first === 're') return whole > 0 && !OTHER_WITH_RE.test(rest);
  if (GROWN_ON.has(first)) return whole > 0;
  if (PREFIXES.has(first)) return false;
  if (whole > 0) return whole >= RATE_AMONG_BROKEN && !PARTICLES.has(rest);
  const isPiece = rateOf(first) === 0 && rateOf(rest) > 0 && rest.length <= LONGEST_PIECE;
  return isPiece || areNoWords(first, rest, rateOf);
}

/** The pieces on both sides of a hyphen at the end of a line. */
function piecesOf(line: string, next: string): readonly [first: string, rest: string] | undefined {
  const isHyphen = HYPHEN.test(line.slice(-2)) && SMALL.test(next) && !GOES_ON_BEHIND.test(next);
  const first = isHyphen ? lastWordOf(line.slice(0, -1)) : '';
  return first === '' ? undefined : [first, LETTERS.exec(next)?.[0] ?? ''];
}

/** Whether a line ends within a word that the next one goes on with. */
export const endsInWord = (line: string, next: string): boolean =>
  piecesOf(line, next) !== undefined;

/**
 * Says how the lines of a text are joined. A hyphen goes where it is a soft one; where the text has the
 * word without it and not with it; or where English has it so. Behind a prefix, what the text has
 * elsewhere may be another word. Where most words at the ends of lines are broken, what may be one is
 * broken, too.
 */
export function createJoint(text: string, rateOf: RateOf): Joint {
  let words: ReadonlySet<string> | undefined;
  const has = (word: string) => {
    words ??= new Set(text.toLowerCase().match(WORD));
    return words.has(word);
  };

  const isSurelyBroken = (first: string, rest: string) => {
    if (has(`${first}-${rest}`)) return false;
    return (has(first + rest) && !PREFIXES.has(first)) || isOne(first, rest, rateOf);
  };

  let isBreaking: boolean | undefined;
  const breaksWords = () => {
    if (isBreaking !== undefined) return isBreaking;
    const lines = text.split('\n').map((line) => line.trim());
    const pieces = lines.flatMap((line, i) => {
      const found = piecesOf(line, lines[i + 1] ?? '');
      return found === undefined ? [] : [found];
    });
    const broken = pieces.filter(([first, rest]) => isSurelyBroken(first.toLowerCase(), rest));
    isBreaking = broken.length > 0 && broken.length >= SHARE_OF_BROKEN * pieces.length;
    return isBreaking;
  };

  const isBroken = (given: string, rest: string) => {
    const first = given.toLowerCase();
    if (isSurelyBroken(first, rest)) return true;
    if (has(`${first}-${rest}`)) return false;
    // A name may be of two words that nobody knows.
    if (SMALL.test(given) && areNoWords(first, rest, rateOf)) return true;
    return breaksWords() && isOneAmongBroken(first, rest, rateOf);
  };

  return (line, next) => {
    if (!HYPHEN.test(line.slice(-2)) || !WORD_FIRST.test(next) || GOES_ON_BEHIND.test(next)) {
      return `${line} `;
    }
    if (line.endsWith(SOFT)) return line.slice(0, -1);
    const pieces = piecesOf(line, next);
    return pieces !== undefined && isBroken(...pieces) ? line.slice(0, -1) : line;
  };
}
