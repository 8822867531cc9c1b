import { readWords } from '../terms/analyzer.js';

/** PostgreSQL's own limits: of a position, of positions a term, and (here rounded down) of terms. */
const MAX_POSITION = 16_383;
const MAX_POSITIONS = 255;
const MAX_TERMS = 20_000;
/** Characters; what is longer is no word. */
const MAX_TERM_LENGTH = 100;

/** For each term of a story the paragraphs that have it, from 1, ascending. */
export type TermParagraphs = ReadonlyMap<string, readonly number[]>;

/** Collects the terms of a story, a piece of text after the other. */
export interface TermReader {
  readonly terms: TermParagraphs;
  /** @param paragraph - the number of the paragraph that the text is of; never less than before */
  read(text: string, paragraph: number): void;
}

/** Makes a reader for the terms of one story, within the limits of what every store can keep. */
export function createTermReader(): TermReader {
  const found = new Map<string, number[]>();
  return {
    terms: found,
    read(text, paragraph) {
      const number = Math.min(paragraph, MAX_POSITION);
      for (const { terms } of readWords(text)) {
        for (const term of terms) {
          // The selector behind a sun or a heart counts as a letter, and folds to nothing.
          if (term === '' || term.length > MAX_TERM_LENGTH) continue;
          const known = found.get(term);
          if (known === undefined) {
            if (found.size < MAX_TERMS) found.set(term, [number]);
          } else if (known.at(-1) !== number && known.length < MAX_POSITIONS) known.push(number);
        }
      }
    },
  };
}
