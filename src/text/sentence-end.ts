/** How a text ends that is whole. */
export const SENTENCE_END = /[.!?…:][”’"'»)\]]*$/;
/** A sentence that ends within a line, and the next one. */
export const INNER_END = /\p{Ll}{2}[.!?][”’"']?\s+[“‘"']?\p{Lu}/u;
