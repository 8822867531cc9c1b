/** Marks of where a word may be broken: nobody sees them, and who asks for the word has none. */
const ANYWHERE =
  /[\u00AD\u200B\u2060\uFEFF]|&(?:shy|#0{0,9}173|#x0{0,9}ad|zerowidthspace|#0{0,9}8203|#x0{0,9}200b);/gi;
/** At the end of a line, a soft hyphen is seen, and says that the word goes on. */
const UNSEEN = /\u00AD(?![^\S\n]*\n)|[\u200B\u2060\uFEFF]/g;

/** A page without the marks of where its words may be broken. */
export const withoutBreakMarks = (html: string): string => html.replace(ANYWHERE, '');

/** A text without those marks at which no word of it was broken. */
export const withoutUnseenMarks = (text: string): string => text.replace(UNSEEN, '');
