import type { ReadQuestion } from '../question/question.js';

/** All of a question's terms, as a set: each is a bit, in their order. */
export const ALL_TERMS = -1;

/** Whether a set has a term, by its number in the question. */
export const hasTerm = (set: number, term: number): boolean => ((set >> term) & 1) === 1;

/** The weights of some of a question's terms. */
export function weigh(set: number, { terms }: ReadQuestion): number {
  let weight = 0;
  for (let i = 0; i < terms.length && set >> i !== 0; i++) {
    if (hasTerm(set, i)) weight += terms[i]?.weight ?? 0;
  }
  return weight;
}

/** How many terms a set has. */
export function sizeOf(set: number): number {
  let size = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) size++;
  return size;
}
