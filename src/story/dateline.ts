import { findDay } from './day.js';

/** "PORT SKERRY, ", and with the land that it is in: "LONDON, England, " */
const PLACES = [
  /^\p{Lu}{2}[\p{Lu}\p{M} .’'-]{1,40},?\s\(?/u,
  /^\p{Lu}{2}[\p{Lu}\p{M} .’'-]{1,40},\s\p{Lu}[\p{L}. ]{1,20},?\s\(?/u,
];
/** What stands behind the day, up to the first words: " --", " /Wire/ --", " (Agency) —" */
const BEHIND = /^\)?\s?(?:\/[^/\s]{2,30}\/\s?|\([^()]{2,30}\)\s?)?(?:--|[–—-])\s/;
/** Characters behind the place in which the day stands. */
const NEAR = 100;

function readBehind(paragraph: string, place: RegExp): string | undefined {
  const [before] = place.exec(paragraph) ?? [];
  if (before === undefined) return undefined;
  const rest = paragraph.slice(before.length, before.length + NEAR);
  const found = findDay(rest);
  return found !== undefined && BEHIND.test(rest.slice(found.end)) ? found.day : undefined;
}

/** The day from which a story is told, if its first paragraph begins with a place and a whole day. */
export const readDatelineDay = (paragraph: string): string | undefined =>
  PLACES.map((place) => readBehind(paragraph, place)).find((day) => day !== undefined);
