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
