import type { Element } from './document.js';
import { wordsOfName } from './place.js';

const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** What is written for whoever has a page read aloud, and not shown. */
const SPOKEN =
  /(?:^| )(?:visually ?hidden|hidden visually|accessibly hidden|sr only|show for sr|screen ?reader(?: text| only)?|element invisible|assistive text)(?: |$)/;
/** Classes that undo another, or hold for some screens alone. */
const OTHERWISE = /:|^not-/;
/** Names of signs that are drawn from letters: "arrow_forward". */
const ICON = /(?:^| )(?:icons?|fa[brs]?|glyphicons?|material)(?: |$)/;
const SPELT = /[\p{L}\p{N}]/u;

const classOf = (element: Element) => (element.getAttribute('class') ?? '').slice(0, 300);

const isSpokenAlone = (element: Element) =>
  classOf(element)
    .split(/\s+/)
    .some((name) => !OTHERWISE.test(name) && SPOKEN.test(wordsOfName(name)));

/** Whether an element has letters of a text, and not signs or a link that stand for something. */
const isSpelt = (element: Element, name: string) =>
  name !== 'A' &&
  name !== 'I' &&
  !ICON.test(wordsOfName(classOf(element))) &&
  SPELT.test(element.textContent ?? '');

/**
 * Whether a reader sees what is in an element, as far as it says so itself. What is not to be read
 * aloud may be seen: the large first letter of a story, for one.
 *
 * @param isInText - whether it stands in a line of text
 */
export function isSeen(element: Element, name: string, isInText: boolean): boolean {
  if (element.getAttribute('hidden') !== null) return false;
  if (HIDING_STYLE.test(element.getAttribute('style') ?? '')) return false;
  if (isSpokenAlone(element)) return false;
  if (element.getAttribute('aria-hidden') !== 'true') return true;
  return classOf(element).includes('fallback-image') || (isInText && isSpelt(element, name));
}
