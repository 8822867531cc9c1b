import { createAnalyzer } from '../search/analyzer.js';

/** PostgreSQL's own limits: of a position, of positions a term, and (here rounded down) of terms. */
const MAX_POSITION = 16_383;
const MAX_POSITIONS = 255;
const MAX_TERMS = 20_000;
/** Characters; what is longer is no word. */
const MAX_TERM_LENGTH = 100;

/**
 * The terms of a story as PostgreSQL's tsvector, with the numbers of the paragraphs that have them
 * for positions: `'ferri':1,4 'monday':1`.
 */
export function termsVector(paragraphs: readonly string[]): string {
  const readWords = createAnalyzer();
  const positions = new Map<string, Set<number>>();
  for (const [i, text] of paragraphs.entries()) {
    for (const { terms } of readWords(text)) {
      for (const term of terms) {
        if (term.length > MAX_TERM_LENGTH) continue;
        const known = positions.get(term);
        if (known !== undefined) known.add(Math.min(i + 1, MAX_POSITION));
        else if (positions.size < MAX_TERMS) positions.set(term, new Set([i + 1]));
      }
    }
  }
  return [...positions]
    .map(([term, numbers]) => {
      const quoted = term.replaceAll('\\', '\\\\').replaceAll("'", "''");
      return `'${quoted}':${[...numbers].slice(0, MAX_POSITIONS).join(',')}`;
    })
    .join(' ');
}
