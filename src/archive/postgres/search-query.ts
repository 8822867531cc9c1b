import { createTermReader } from '../../seek/story-terms.js';

/**
 * The terms of a story as PostgreSQL's tsvector, with the numbers of the paragraphs that have them
 * for positions: `'ferri':1,4 'monday':1`.
 */
export function termsVector(paragraphs: readonly string[]): string {
  const reader = createTermReader();
  for (const [i, text] of paragraphs.entries()) reader.read(text, i + 1);
  return [...reader.terms]
    .map(([term, numbers]) => `'${quoteTerm(term)}':${numbers.join(',')}`)
    .join(' ');
}

/** A term as it stands between quotation marks in a tsvector or a tsquery. */
export function quoteTerm(term: string): string {
  return term.replaceAll('\\', '\\\\').replaceAll("'", "''");
}
