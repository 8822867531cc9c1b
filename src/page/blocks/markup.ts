import type { Element } from './document.js';
import { HEADING } from './headings.js';

/** What is remembered of an element: whoever reads a document may take it apart. */
export interface Markup {
  readonly name: string;
  readonly id: string;
  readonly classes: string;
  /** The address of the story in it, where a script has put that there. */
  readonly address: string;
  /** Where the first link of a heading leads. */
  readonly link: string;
  /** Whether an article has a time in it. */
  readonly isTimed: boolean;
}

/** Characters of an attribute. */
const LONGEST = 300;

export function readMarkup(element: Element, name: string): Markup {
  const attributeOf = (attribute: string, of: Element | null = element) =>
    (of?.getAttribute(attribute) ?? '').slice(0, LONGEST);
  return {
    name,
    id: attributeOf('id'),
    classes: attributeOf('class'),
    address: attributeOf('data-url') || attributeOf('data-href'),
    link: HEADING.test(name) ? attributeOf('href', element.querySelector('a')) : '',
    isTimed: name === 'ARTICLE' && element.querySelector('time') !== null,
  };
}
