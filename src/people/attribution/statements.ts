import type { Story } from '../../story/story.js';
import type { Quotation } from '../../text/quotations.js';
import type { TokenisedSentence } from '../../text/tokens.js';
import { isMark } from '../grammar/ranges.js';
import { resolveThings } from './antecedents.js';
import type { Attribution, FoundStatement } from './found-statement.js';
import { readLabel } from './labels.js';
import { UnitReader } from './unit-reader.js';
import { buildUnits, type Unit } from './units.js';

/** Whether a unit is nothing but quotations. */
function isAllQuoted({ tokens, quotations }: Unit): boolean {
  return quotations.size > 0 && tokens.every(({ isWord }) => !isWord);
}

/** Finds who said what, by the words alone. */
export function findStatements(
  story: Story,
  sentences: readonly TokenisedSentence[],
  quotations: ReadonlyMap<number, readonly Quotation[]>,
): FoundStatement[] {
  const found: FoundStatement[] = [];
  let previous: Attribution | undefined;
  let wasOpen = false;
  let endsWithColon = false;
  for (const units of buildUnits(story, sentences, quotations)) {
    const labelled = readLabel(story, units);
    if (labelled !== undefined) {
      found.push(labelled);
      previous = labelled;
      wasOpen = units.at(-1)?.quotations.size !== 0;
      continue;
    }
    const readers = units.map((unit) => {
      const reader = new UnitReader(unit);
      reader.read();
      return reader;
    });
    let last: Attribution | undefined;
    let before: { unit: Unit; statements: FoundStatement[] } | undefined;
    units.forEach((unit, i) => {
      const reader = readers[i];
      if (reader === undefined) return;
      if (isAllQuoted(unit)) {
        const isFirst = last === undefined;
        const next = readers[i + 1]?.last ?? readers[i + 1]?.bare;
        const attribution =
          last ?? (isFirst && (wasOpen || endsWithColon) ? previous : (next ?? previous));
        if (attribution === undefined) return;
        for (const [position, { start, end }] of unit.quotations) {
          if (reader.covered.has(position)) continue;
          found.push({
            paragraph: unit.paragraph,
            ...attribution,
            content: { start, end },
            kind: 'direct',
          });
        }
        last = attribution;
        return;
      }
      const resolved = resolveThings(story, reader.statements, before);
      found.push(...resolved);
      before = { unit, statements: resolved };
      last = reader.last ?? last;
    });
    const lastUnit = units.at(-1);
    const lastQuotation = [...(lastUnit?.quotations.values() ?? [])].at(-1);
    wasOpen = lastQuotation?.isOpen ?? false;
    endsWithColon = isMark(lastUnit?.tokens.at(-1), /^:$/);
    previous = last ?? readers.at(-1)?.bare;
  }
  return found;
}
