import { wordSet } from '../text/word-set.js';
import { readWordTable, type WordTable } from '../text/word-table.js';
import { normalise, type Vector } from './vector.js';

/** Numbers in a vector. */
export const VECTOR_SIZE = 50;

/** What words mean, as vectors: the nearer in direction, the more alike are the texts they stand in. */
let table: WordTable | undefined;

/** The words that may make another verb of one: "kick off", "put up". */
export const PARTICLES = wordSet(
  'up off out down over on in away back about around through forward apart by along after to for into',
  'across upon together ahead aside',
);

/** What a verb with a particle is known by. */
export const phraseOf = (stem: string, particle: string) => `${stem}_${particle}`;

/**
 * The vector, of length 1, of a term as the analyzer gives it, or of a verb with its particle.
 *
 * @param into - where it is put
 */
export function vectorOf(
  term: string,
  into: () => Vector = () => new Float32Array(VECTOR_SIZE),
): Vector | undefined {
  table ??= readWordTable('#word-vectors', VECTOR_SIZE);
  const bytes = table.bytesOf(term);
  if (bytes === undefined) return undefined;
  const vector = into();
  vector.set(bytes);
  return normalise(vector);
}
