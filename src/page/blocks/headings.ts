/** The name of an element that is a heading. */
export const HEADING = /^H[1-6]$/;
