import { analyzeName } from './analyzer.js';
import { irregularFormsOf } from './inflection.js';

/** What a word has in common with its other forms: of these, irregular ones as well, the first in order. */
export function rootOf(form: string): string {
  const [term = form] = analyzeName(form);
  const forms = irregularFormsOf(term);
  // A form may be another word's, too: “leaves” is of “leave” and of “leaf”.
  return [term, ...forms, ...forms.flatMap(irregularFormsOf)].sort()[0] ?? term;
}
