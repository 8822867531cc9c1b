import { momentOf } from '../story/moment.js';
import { readWords } from '../terms/analyzer.js';
import { commonness } from '../terms/english.js';

/** Terms of a story that tell what it is about. */
const MOST_TERMS = 60;
/** Paragraphs that a news story says the news in, and how much more their terms count. */
const LEAD = 3;
const LEAD_COUNTS = 1.5;
/** The share of a term's occurrences with a capital, from which on it is a name's. */
const NAME_SHARE = 0.5;
/** Characters of a story that are read for it. */
const MOST_READ = 20_000;
/** ms */
const DAY = 86_400_000;

/** Terms and how much they say of a story; as a vector, of length 1. */
export type TermVector = ReadonlyMap<string, number>;

/** What tells whether a story is about the same as another. */
export interface Signature {
  /** The terms that it comes back to and that are rare in English, */
  readonly terms: TermVector;
  /** and of these, the names'. */
  readonly names: TermVector;
  /** The number of the day on which it was published, since 1970; undefined if it is not known. */
  readonly day: number | undefined;
}

interface Occurrences {
  readonly first: number;
  /** Paragraphs that have it, */
  paragraphs: number;
  last: number;
  /** times that it stands there, and with a capital, where no sentence need begin. */
  count: number;
  capitals: number;
}

function readTerms(paragraphs: readonly string[]): Map<string, Occurrences> {
  const found = new Map<string, Occurrences>();
  let length = 0;
  for (const [i, text] of paragraphs.entries()) {
    if (length >= MOST_READ) break;
    const words = readWords(text.slice(0, MOST_READ - length));
    length += text.length;
    for (const [position, { terms, isCapitalised }] of words.entries()) {
      for (const term of terms) {
        if (term === '') continue;
        const known = found.get(term) ?? {
          first: i,
          paragraphs: 0,
          last: -1,
          count: 0,
          capitals: 0,
        };
        found.set(term, known);
        if (known.last !== i) known.paragraphs++;
        known.last = i;
        known.count++;
        if (isCapitalised && position > 0) known.capitals++;
      }
    }
  }
  return found;
}

function unit(weights: readonly (readonly [string, number])[]): TermVector {
  const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
  return new Map(weights.map(([term, weight]) => [term, weight / length]));
}

/**
 * Reads what a story is about. Nothing rests on its having a headline.
 *
 * @param published - ISO 8601
 */
export function readSignature(
  paragraphs: readonly string[],
  published: string | undefined,
): Signature {
  const found = readTerms(paragraphs);
  const weighed = [...found]
    .map(([term, { first, paragraphs: having }]): readonly [string, number] => [
      term,
      (1 - commonness(term)) * Math.log(1 + having) * (first < LEAD ? LEAD_COUNTS : 1),
    ])
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST_TERMS);
  const isName = (term: string) => {
    const { capitals = 0, count = 1 } = found.get(term) ?? {};
    return capitals >= NAME_SHARE * count;
  };
  const time = published === undefined ? Number.NaN : momentOf(published);
  return {
    terms: unit(weighed),
    names: unit(weighed.filter(([term]) => isName(term))),
    day: Number.isNaN(time) ? undefined : Math.floor(time / DAY),
  };
}

/**
 * How alike what two stories come back to is, from 0 to 1: the cosine of their terms' weights.
 *
 * @param without - terms that do not count
 */
export function topicLikeness(a: Signature, b: Signature, without: ReadonlySet<string>): number {
  const squares = ({ terms }: Signature) =>
    [...terms].reduce((sum, [term, weight]) => sum + (without.has(term) ? 0 : weight ** 2), 0);
  let product = 0;
  for (const [term, weight] of a.terms) {
    if (!without.has(term)) product += weight * (b.terms.get(term) ?? 0);
  }
  return product / (Math.sqrt(squares(a) * squares(b)) || 1);
}
