import { editDistance } from './edit-distance.js';

/** Letters to each edit: names further apart are two names. */
const LETTERS_TO_AN_EDIT = 4;

const fold = (name: string) => name.toLowerCase().replace(/[\s_-]/g, '');

/** Of the names that something may have, the one that a name is misspelt from, if any is near. */
export function nearestName(name: string, names: readonly string[]): string | undefined {
  const folded = fold(name);
  let nearest: string | undefined;
  let most = Math.floor(folded.length / LETTERS_TO_AN_EDIT);
  for (const there of names) {
    const distance = editDistance(folded, fold(there), most);
    if (distance > most) continue;
    nearest = there;
    // What comes later must be nearer.
    most = distance - 1;
  }
  return nearest;
}
