import { IRREGULAR_FORMS } from '../text/english/irregular-forms.js';
import { analyze } from './analyzer.js';

const NONE: readonly string[] = [];

let known: Map<string, string[]> | undefined;

function readForms(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const forms of IRREGULAR_FORMS) {
    const terms = forms.flatMap(analyze);
    for (const term of terms) {
      const others = terms.filter((other) => other !== term);
      found.set(term, [...(found.get(term) ?? []), ...others]);
    }
  }
  return found;
}

/** The terms of a word's other forms, where these are no one word with endings: of “win”, “won”. */
export function irregularFormsOf(term: string): readonly string[] {
  known ??= readForms();
  const others = known.get(term);
  if (others !== undefined) return others;
  // “Fisherman”, “policewomen”.
  const [, before, vowel] = /^(.{2,}m)([ae])n$/.exec(term) ?? [];
  return before === undefined ? NONE : [`${before}${vowel === 'a' ? 'e' : 'a'}n`];
}
