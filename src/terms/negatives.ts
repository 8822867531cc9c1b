import { isPastTense } from '../text/english/past-tense.js';
import { stemOf } from '../text/english/stem.js';
import { innerProduct } from './vector.js';
import { isPastForm } from './verb-forms.js';
import { vectorOf } from './word-vectors.js';

/** A prefix that makes a word's negative, as “un” makes “unsafe” of “safe”. */
interface Prefix {
  readonly prefix: string;
  /** A cosine; what is less alike only looks like a word's negative, as “dissent” does of “sent”. */
  readonly like: number;
  /** Before what it is no negative: “in” is “im” there, as in “impatient”, and no “inpatient”. */
  readonly notBefore?: RegExp;
  /** That of verbs in the past, which it hardly ever is before: “improved” is no negative of “proved”. */
  readonly likeOfPast?: number;
}

const PREFIXES: readonly Prefix[] = [
  { prefix: 'un', like: 0.1 },
  { prefix: 'non', like: 0.1 },
  { prefix: 'il', like: 0.1 },
  { prefix: 'ir', like: 0.1 },
  { prefix: 'in', like: 0.2, notBefore: /^[bmplr]/, likeOfPast: 0.5 },
  { prefix: 'im', like: 0.2, likeOfPast: 0.5 },
  // Before a consonant it as often has a meaning of its own: “discharge”, “display”, “discover”.
  { prefix: 'dis', like: 0.25, notBefore: /^[^aeioh]/ },
  { prefix: 'dis', like: 0.45, notBefore: /^[aeioh]/ },
];

/** Of the words that a text on anything may have, by their stems: they are as like the word, and no negatives. */
const NO_NEGATIVES: ReadonlySet<string> = new Set(
  [
    'inside intense inhabit insight infield inflow influx indoor imprison imprint implant imperil impulse',
    'disclaim disguise disposition unless unearth unnerve unravel',
    'indifferent invaluable intake install improve immigrant instate indeed instead intact insure incite',
  ]
    .join(' ')
    .split(' ')
    .map(stemOf),
);

/** And those that are negatives, however little their texts are like those of the word: “independent” and “depend”. */
const HARDLY_LIKE: ReadonlySet<string> = new Set(
  [
    'incompetent independent insecure inescapable impatient impassable irreplaceable unhelpful untouched',
    'disconnected discontented disengaged disorganised disorganized disbelief',
  ]
    .join(' ')
    .split(' ')
    .map(stemOf),
);

/** Adjectives, as long as they are: what these begin with “in” or “un” are the negatives of, however they are used. */
const ADJECTIVE = /^.{2,}(?:able|ible|ent|ant|ic|ive|al|ure)$/;
const OF_ADJECTIVES: ReadonlySet<string> = new Set(['un', 'in', 'im', 'il', 'ir']);
/** Letters of such an adjective at least: “tent” and “sure” are none. */
const FEWEST_LETTERS = 6;

const isAdjective = (word: string) => word.length >= FEWEST_LETTERS && ADJECTIVE.test(word);

/** A word that no text of the corpus has is no less like its negative. */
function isLike(one: string, other: string, least: number): boolean {
  const [first, second] = [vectorOf(one), vectorOf(other)];
  return first === undefined || second === undefined || innerProduct(first, second) >= least;
}

const mayNegate = (term: string, negative: string, { like, notBefore }: Prefix) =>
  notBefore?.test(term) !== true &&
  !NO_NEGATIVES.has(negative) &&
  (HARDLY_LIKE.has(negative) || isLike(term, negative, like));

/** Letters of such a term that no stemming takes off. */
const KEPT_LETTERS = 2;

/**
 * The negatives of a term that some terms have: no stem is worked out that could not be there.
 *
 * @param beginningWith - those of the terms that begin with a letter
 */
export function negativesOf(
  term: string,
  beginningWith: (letter: string) => readonly string[] | undefined,
): string[] {
  return PREFIXES.flatMap((prefix) => {
    const begin = prefix.prefix + term.slice(0, KEPT_LETTERS);
    const alike = beginningWith(begin.charAt(0))?.filter((other) => other.startsWith(begin));
    if (alike === undefined || alike.length === 0) return [];
    const negative = stemOf(prefix.prefix + term);
    return alike.includes(negative) && mayNegate(term, negative, prefix) ? [negative] : [];
  });
}

/** Whether a word, in lower case, is another one's negative: “unsafe” tells whether something is safe. */
export function isNegativeOf(negative: string, word: string): boolean {
  const added = negative.length - word.length;
  if (added < 2 || added > 3 || !negative.endsWith(word)) return false;
  const [term, stem] = [stemOf(word), stemOf(negative)];
  const isPast = isPastForm(word) || isPastTense(word);
  const leastFor = ({ prefix, like, likeOfPast = like }: Prefix) => {
    if (OF_ADJECTIVES.has(prefix) && isAdjective(word)) return -1;
    return isPast ? likeOfPast : like;
  };
  return PREFIXES.some(
    (one) =>
      negative === one.prefix + word && mayNegate(term, stem, { ...one, like: leastFor(one) }),
  );
}
