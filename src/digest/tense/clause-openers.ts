/**
 * Words that open a clause within another one, as sources of regular expressions. What counts differs
 * with what is looked for, so each reader says which others it takes.
 */

/** Of a noun, of a place or time, of a reason or condition: none of them is a preposition. */
export const CLAUSE_OPENERS = 'that|which|who|whom|whose|where|when|because|if';
/** Of when something is; these are prepositions or adverbs as well. */
export const TIME_OPENERS = 'since|after|before|until|while|as';
