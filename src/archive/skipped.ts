const BEGINNING = 'Skipped: ';

/** The sentence that says what is left out because it cannot be used. */
export const sayingSkipped = (what: string): string => `${BEGINNING}${what}`;

/** Whether a sentence says that something is left out, and not how a place is: “cannot be reached”. */
export const saysSkipped = (sentence: string): boolean => sentence.startsWith(BEGINNING);
