import { firstWhere } from '../../text/span.js';
import type { Draft } from '../draft.js';
import { titleInFull } from '../lexicon/titles.js';
import { fits, type Meaning, meaningOf, standsForAnother } from '../roles/meaning.js';

/** People of one role compared with one description, at most. */
const MAX_COMPARED = 40;

/** Whether an office, by its noun, is mostly a state's where nothing else is said. */
export const isOfficeOfState = (head: string): boolean =>
  /^(?:president|premier|chancellor|minister)$/.test(head);

/** What a role means: "Gov." is a governor. */
function meaningOfRole(role: string): Meaning | undefined {
  const meaning = meaningOf(role);
  return meaning && { ...meaning, head: titleInFull(meaning.head) };
}

/**
 * Tells who has a role that a description fits.
 *
 * @param rolesOf - the words of everybody's roles
 * @returns takes the description, and the same with what hangs on it: "lawyer", "lawyer for the family"
 */
export function roleHolders(
  rolesOf: ReadonlyMap<Draft, readonly string[]>,
): (description: string, whole?: string) => readonly Draft[] {
  const byHead = new Map<string, { draft: Draft; meaning: Meaning }[]>();
  for (const [draft, roles] of rolesOf) {
    for (const role of roles) {
      const meaning = meaningOfRole(role);
      if (meaning === undefined) continue;
      const same = byHead.get(meaning.head);
      if (same === undefined) byHead.set(meaning.head, [{ draft, meaning }]);
      else if (same.length < MAX_COMPARED) same.push({ draft, meaning });
    }
  }
  return (words, whole = words) => {
    const description = meaningOf(words);
    const hanging = meaningOf(whole);
    if (description === undefined || hanging === undefined) return [];
    const known = byHead.get(description.head) ?? [];
    const fitting = known.filter(
      ({ meaning }) => fits(description, meaning) && !standsForAnother(hanging, meaning),
    );
    return [...new Set(fitting.map(({ draft }) => draft))];
  };
}

/** Tells where somebody is last named before a place in the text; -1 if nowhere. */
export function lastNaming(): (draft: Draft, before: number) => number {
  const starts = new Map<Draft, readonly number[]>();
  return (draft, before) => {
    let known = starts.get(draft);
    if (known === undefined) {
      known = draft.mentions.map(({ span }) => span.start).sort((a, b) => a - b);
      starts.set(draft, known);
    }
    return known[firstWhere(known, (start) => start >= before) - 1] ?? -1;
  };
}
