import { isFunctionWord } from '../../text/english/function-words.js';
import { isPast } from '../../text/english/irregular-forms.js';
import { wordSet } from '../../text/word-set.js';
import { opensClauseInPresent, opensWithPresent } from './present-tense.js';

/** A clause of a noun, or one that a sentence begins with, up to the comma or dash that ends it. */
const CLOSED =
  /(?:,? ?\b(?:who|which|whose|whom)\b|\bthat (?=[a-z]+\b)|^(?:After|When|Since|As|Because|Although|Though|While|Before|Once)\b)[^,;:–—“”]{0,200}[,–—] ?/g;
const THAT = /^that ([a-z]+)/;
const BEGINS_SENTENCE = /^\p{Lu}/u;

/** The same where nothing ends the clause: "the band that broke up in 2004 | plays its first concert". */
const UNCLOSED =
  /\b(?:who|which|that) ([a-z]+) [^,;:–—“”]{0,100}?(?=\b([a-z]{2,}s) (?:its|his|her|their|our) )/;
/** "Who paid the boys their wages": with two objects, the first may look like a verb. */
const HAVE_TWO_OBJECTS = wordSet(
  'gave paid told sent showed offered cost handed taught lent promised denied brought',
);
function withoutUnclosed(text: string): string {
  const [clause, first = '', verb] = UNCLOSED.exec(text) ?? [];
  if (
    clause === undefined ||
    !isPast(first) ||
    HAVE_TWO_OBJECTS.has(first) ||
    isFunctionWord(verb ?? '')
  )
    return text;
  return text.replace(clause, '');
}

/**
 * What stands before a time, without the clauses that a main clause in the present tense follows: of
 * "Roe, who lost the election, leaves office on" it is "Roe leaves office on". The verbs of such a
 * clause tell nothing of the time. Everything, where no such clause is found.
 */
export function mainClauseOf(before: string): string {
  let [main, from] = ['', 0];
  for (const { index, 0: clause } of before.matchAll(CLOSED)) {
    const rest = before.slice(index + clause.length);
    const that = THAT.exec(clause)?.[1];
    if (that !== undefined && !isPast(that)) continue;
    const isOfSubject = !BEGINS_SENTENCE.test(clause) && opensWithPresent(rest);
    if (!isOfSubject && !opensClauseInPresent(rest)) continue;
    main += `${before.slice(from, index)} `;
    from = index + clause.length;
  }
  return withoutUnclosed(main + before.slice(from));
}
