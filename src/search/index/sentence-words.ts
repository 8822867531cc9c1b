import { locateWords, type Word } from '../../terms/analyzer.js';
import { NUMBER_WORDS } from '../../text/english/number-words.js';
import { gluedUnit, type UnitKind } from '../../text/english/units.js';
import { firstWhere, type Span } from '../../text/span.js';
import { wordSet } from '../../text/word-set.js';

/** Numbers in words, what multiplies them, and parts of a whole. */
export const NUMBERS: ReadonlySet<string> = new Set([
  ...NUMBER_WORDS.keys(),
  ...wordSet(
    'hundred hundreds thousand thousands million millions billion billions trillion dozen dozens',
    'half quarter double twice once third lakh lakhs crore crores',
  ),
]);
const DIGIT = /^\d/;
const WITH_UNIT = /^\d[\d.,]*(\p{L}+)$/u;
/** How many lines a picture has: “1080p”. */
const LINES_OF_PICTURE = /^(?:480|720|1080|1440|2160)p$/;
const POSSESSIVE = /['’]s$/;
const APOSTROPHE = /['’]/;
const CLAUSE_BREAK = /[,;:()—–"“”?!]|--|\n/;

/** Words of a sentence, by the numbers of the first and the last of them. */
export interface WordRange {
  readonly first: number;
  readonly last: number;
}

/** The words of a sentence, by their number, and what stands between them. */
export interface SentenceWords {
  readonly text: string;
  readonly words: readonly Word[];
  /** Where the words stand in the sentence. */
  readonly spots: readonly Span[];
  /** Folded; empty where there is no such word. */
  form(at: number): string;
  isNumber(at: number): boolean;
  /** What a number counts by a unit that is written together with it: “60mph”. */
  unitIn(at: number): UnitKind | undefined;
  isCapitalised(at: number): boolean;
  /** Whether it ends as "Ann’s" and "the crews’" do. */
  isPossessive(at: number): boolean;
  /** What stands between a word and the one before it. */
  gapBefore(at: number): string;
  /** Whether no clause ends right before it. */
  isJoined(at: number): boolean;
  /** The words that a span of the text has which the sentence is of; the last is before the first where it has none. */
  rangeOf(span: Span): WordRange;
}

/**
 * Looks at the words of a sentence.
 *
 * @param start - where the sentence begins in the text that it is of
 */
export function lookAtWords(text: string, words: readonly Word[], start = 0): SentenceWords {
  const spots = locateWords(text);
  const form = (at: number) => words[at]?.form ?? '';
  const gapBefore = (at: number) => text.slice(spots[at - 1]?.end ?? 0, spots[at]?.start ?? 0);
  return {
    text,
    words,
    spots,
    form,
    gapBefore,
    isNumber: (at) => DIGIT.test(form(at)) || NUMBERS.has(form(at)),
    unitIn: (at) => {
      const written = text.slice(spots[at]?.start, spots[at]?.end);
      const [, unit] = WITH_UNIT.exec(written) ?? [];
      return unit === undefined || LINES_OF_PICTURE.test(written) ? undefined : gluedUnit(unit);
    },
    isCapitalised: (at) => words[at]?.isCapitalised ?? false,
    isPossessive: (at) => {
      const { start, end } = spots[at] ?? { start: 0, end: 0 };
      return POSSESSIVE.test(text.slice(start, end)) || APOSTROPHE.test(text.charAt(end));
    },
    isJoined: (at) => !CLAUSE_BREAK.test(gapBefore(at)),
    rangeOf: (span) => ({
      first: firstWhere(spots, ({ end }) => start + end > span.start),
      last: firstWhere(spots, (spot) => start + spot.start >= span.end) - 1,
    }),
  };
}
