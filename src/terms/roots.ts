import { remembering } from '../text/remembering.js';
import { analyzeName } from './analyzer.js';
import { irregularFormsOf } from './inflection.js';

/** Words whose roots are remembered: every word that a question is laid beside is asked for its own. */
const REMEMBERED = 5_000;

/** What a word has in common with its other forms: of these, irregular ones as well, the first in order. */
export const rootOf = remembering((form: string): string => {
  const [term = form] = analyzeName(form);
  const forms = irregularFormsOf(term);
  // A form may be another word's, too: “leaves” is of “leave” and of “leaf”.
  return [term, ...forms, ...forms.flatMap(irregularFormsOf)].sort()[0] ?? term;
}, REMEMBERED);

/**
 * The root of an entry of a list: of a word its own; of two with a hyphen that of the first, and the second as it
 * stands, as they are found beside each other in a text: “call-off” is “call off”, and not “call”.
 */
export function rootOfEntry(entry: string): string {
  const [first = '', second] = entry.split('-');
  return second === undefined ? rootOf(first) : `${rootOf(first)} ${second}`;
}

/** The roots of the entries of some lines, separated by spaces: a text may have them in any of their forms. */
export function rootSet(...lines: string[]): ReadonlySet<string> {
  return new Set(lines.join(' ').split(' ').map(rootOfEntry));
}
