import stem from 'wink-porter2-stemmer';

/** Letters; what is longer is no English word, and stemming it would take long. */
const LONGEST_WORD = 40;

/** A word's stem (M. F. Porter, "The English (Porter2) stemming algorithm"), or what is too long for a word. */
export const stemOf = (word: string): string => (word.length > LONGEST_WORD ? word : stem(word));
