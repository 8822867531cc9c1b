/** How Markdown marks what is emphasised. */
const EMPHASIS = /^(\*{1,3}|_{1,3})(\S(?:.*\S)?)\1$/;

/** A line without the marks of emphasis around it. */
export const withoutEmphasis = (text: string): string => text.replace(EMPHASIS, '$2');
