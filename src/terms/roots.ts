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
 * The root of a word or, of two with a hyphen, of a verb with its particle: “call-off” is “call off”, as both are
 * found beside each other in a text.
 */
export function rootOfVerb(written: string): string {
  const [verb = '', particle] = written.split('-');
  return particle === undefined ? rootOf(verb) : `${rootOf(verb)} ${particle}`;
}

/** The roots of the words of some lines, separated by spaces: a word of a text may be one of them in any of its forms. */
export function rootSet(...lines: string[]): ReadonlySet<string> {
  return new Set(lines.join(' ').split(' ').map(rootOf));
}
