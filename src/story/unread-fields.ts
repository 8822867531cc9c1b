import { nearestName } from '../text/nearest-name.js';
import { FIRST_YEAR, LAST_YEAR } from './day.js';
import { FIELDS, FIELDS_OF_PEOPLE } from './front-matter.js';
import type { Outline } from './story.js';

/** Between the name of a field of somebody's entry and which entry it is of. */
const OF_ENTRY = / (?=of entry \d+ of people$)/;

/** How a day is written that can mean one day only. */
export const HOW_TO_WRITE_A_DAY = `a day is written as 2025-03-06, in a year from ${FIRST_YEAR} to ${LAST_YEAR}`;

/**
 * What a story's front matter says and is not read, a sentence each: fields that mean nothing here and
 * are nearly one that does, and a day that is not clear. What is nothing like a field is another program's.
 *
 * @param name - what messages call the file
 */
export function unreadFields(
  { unknownFields = [], unclearDay }: Outline,
  name: string,
): readonly string[] {
  const misspelt = unknownFields.flatMap((field) => {
    const [own = '', entry] = field.split(OF_ENTRY);
    const meant = nearestName(own, entry === undefined ? FIELDS : FIELDS_OF_PEOPLE);
    if (meant === undefined) return [];
    return [`${name}: in the front matter, ${field} is not known here; is ${meant} meant?`];
  });
  return unclearDay === undefined
    ? misspelt
    : [
        ...misspelt,
        `${name}: in the front matter, “${unclearDay}” is not read as a day: ${HOW_TO_WRITE_A_DAY}.`,
      ];
}
