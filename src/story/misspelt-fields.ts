import { nearestName } from '../text/nearest-name.js';
import { FIELDS, FIELDS_OF_PEOPLE } from './front-matter.js';
import type { Outline } from './story.js';

/** Between the name of a field of somebody's entry and which entry it is of. */
const OF_ENTRY = / (?=of entry \d+ of people$)/;

/**
 * The fields of a story's front matter that mean nothing here and are nearly one that does, a sentence
 * each. What is nothing like one is another program's.
 *
 * @param name - what messages call the file
 */
export function misspeltFields({ unknownFields = [] }: Outline, name: string): readonly string[] {
  return unknownFields.flatMap((field) => {
    const [own = '', entry] = field.split(OF_ENTRY);
    const meant = nearestName(own, entry === undefined ? FIELDS : FIELDS_OF_PEOPLE);
    if (meant === undefined) return [];
    return [`${name}: in the front matter, ${field} is not known here; is ${meant} meant?`];
  });
}
