import { analyzeName } from '../search/analyzer.js';
import { irregularFormsOf } from '../search/inflection.js';

/** What a word has in common with its other forms: of these, irregular ones as well, the first in order. */
export function rootOf(form: string): string {
  const [term = form] = analyzeName(form);
  return [term, ...irregularFormsOf(term)].sort()[0] ?? term;
}
