import { contains, firstWhere, type Span } from '../../../text/span.js';
import { lowerAt } from '../../../text/tokens.js';
import type { Draft } from '../../draft.js';
import { namesAnother } from '../../grammar/own-names.js';
import { isCue } from '../../lexicon/cues.js';
import type { NameRun } from '../runs/name-runs.js';
import type { Registry } from './registry.js';

/** Words of a title before a family name. */
const MAX_TITLE = 2;
/** How many characters, at most, stand between a speaker and a name in what they say. */
const MAX_AWAY = 1000;

/** Whether a verb of saying stands right before or behind a name: "Roe said", "said Mr Roe". */
function speaks({ sentence: { tokens }, first, next, prefixFirst }: NameRun): boolean {
  const before = tokens.slice(Math.max(0, (prefixFirst ?? first) - MAX_TITLE), first);
  return isCue(lowerAt(tokens, next)) || before.some(({ lower }) => isCue(lower));
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
  const near = { start: run.start - MAX_AWAY, end: run.end + MAX_AWAY };
  const from = Math.max(sentence.start, near.start);
  const to = Math.min(sentence.end, near.end);
  const others = new Set<Draft>();
  for (let at = firstWhere(quotations, ({ end }) => end > from); ; at++) {
    const quotation = quotations[at];
    if (quotation === undefined || quotation.start >= to) break;
    if (contains(quotation, run)) return candidates;
    const first = Math.max(near.start, quotation.start);
    const last = Math.min(near.end, quotation.end);
    for (let i = firstWhere(runs, ({ start }) => start >= first); ; i++) {
      const named = runs[i];
      if (named === undefined || named.start >= last) break;
      const [only, ...more] = registry.candidates(named);
      const isClear = only !== undefined && more.length === 0;
      if (isClear && namesAnother(named.sentence.tokens, named, quotation)) others.add(only);
    }
  }
  const left = candidates.filter((each) => !others.has(each));
  return left.length > 0 ? left : candidates;
}
