import { contains, firstWhere, type Span } from '../../text/span.js';
import { namesOneself } from '../grammar/own-names.js';
import { isCue } from '../lexicon/cues.js';
import type { Draft } from './draft.js';
import type { NameRun } from './name-runs.js';
import type { Registry } from './registry.js';

/** Words of a title before a family name. */
const MAX_TITLE = 2;

/** Whether a verb of saying stands right before or behind a name: "Roe said", "said Mr Roe". */
function speaks({ sentence: { tokens }, first, next, prefixFirst }: NameRun): boolean {
  const before = tokens.slice(Math.max(0, (prefixFirst ?? first) - MAX_TITLE), first);
  return isCue(tokens[next]?.lower ?? '') || before.some(({ lower }) => isCue(lower));
}

/**
 * Leaves those out whom a name cannot mean because they are named in the words of whoever has it: “My
 * brother Liam would sell it,” Roe said.
 *
 * @param runs - all names, in the order of the text
 * @param quotations - in the order of the text
 */
export function withoutQuoted(
  candidates: readonly Draft[],
  run: NameRun,
  registry: Registry,
  runs: readonly NameRun[],
  quotations: readonly Span[],
): readonly Draft[] {
  if (candidates.length < 2 || run.words.length > 1 || !speaks(run)) return candidates;
  const { sentence } = run;
  const others = new Set<Draft>();
  for (let at = firstWhere(quotations, ({ end }) => end > sentence.start); ; at++) {
    const quotation = quotations[at];
    if (quotation === undefined || quotation.start >= sentence.end) break;
    if (contains(quotation, run)) return candidates;
    for (let i = firstWhere(runs, ({ start }) => start >= quotation.start); ; i++) {
      const named = runs[i];
      if (named === undefined || named.start >= quotation.end) break;
      const [only, ...more] = registry.candidates(named);
      const isClear = only !== undefined && more.length === 0;
      if (isClear && !namesOneself(named.sentence.tokens, named.first)) others.add(only);
    }
  }
  const left = candidates.filter((each) => !others.has(each));
  return left.length > 0 ? left : candidates;
}
