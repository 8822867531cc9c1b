const LINK = /https?:\/\/[^\s<>"]+/i;
/** What ends a sentence, or is markup, and no part of an address. */
const AFTER_LINK = /[.,;:!?'’”*_|`~…]$/;
/** What Discord shows in the place of a link: "[the words](https://…)". */
const LABEL = /\[[^[\]\n]*\]\((?=<?https?:\/\/)/gi;

const count = (text: string, sign: string) => text.split(sign).length;

/** The first link in a text; a bracket belongs to it where it is opened in it. */
export function linkIn(text: string): string | undefined {
  let link = LINK.exec(text.replace(LABEL, '('))?.[0];
  while (
    link !== undefined &&
    (AFTER_LINK.test(link) || (link.endsWith(')') && count(link, ')') > count(link, '(')))
  ) {
    link = link.slice(0, -1);
  }
  return link;
}

/** A text without its links. */
export const withoutLinks = (text: string): string =>
  text.replace(new RegExp(LINK, 'gi'), (found) => {
    const link = linkIn(found) ?? found;
    return found.slice(link.length);
  });
