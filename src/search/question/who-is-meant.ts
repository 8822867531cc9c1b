import type { Range } from '../../text/ranges.js';
import type { WhoIsWho } from '../index/who-is-who.js';
import type { AskedWords } from './asked-words.js';
import { conflictOf, type Match } from './name-conflicts.js';

/** Somebody whom a question means. */
export interface Meant {
  readonly person: number;
  /** Where in the question's terms the words for that person stand. */
  readonly at: readonly number[];
}

/** Whom a question means, and a name in it that is nobody's. */
interface WhoIsAsked {
  readonly meant: readonly Meant[];
  /** The words of a name that has a part of somebody's: its first, and the one after its last. */
  readonly stranger?: Range;
}

/**
 * The persons whom a question means by name or by role. Of a name that is put together from those of two
 * people, or has one part of somebody's and another one beside it, it means nobody.
 */
export function whoIsMeant(asked: AskedWords, who: WhoIsWho): WhoIsAsked {
  const { terms } = asked;
  const matches: Match[] = terms.flatMap((term, last) =>
    (who.designations.get(term.known) ?? []).flatMap((designation) => {
      const start = last + 1 - designation.terms.length;
      const isThere =
        start >= 0 && designation.terms.every((part, i) => terms[start + i]?.known === part);
      return isThere ? [{ ...designation, start }] : [];
    }),
  );
  const conflicts = new Map(matches.map((match) => [match, conflictOf(match, asked, who)]));
  const meant = new Map<number, number[]>();
  const named = new Set<number>();
  for (const [match, conflict] of conflicts) {
    if (conflict !== undefined) continue;
    const { person, start, terms: words, isRole } = match;
    meant.set(person, [...(meant.get(person) ?? []), ...words.map((_, i) => start + i)]);
    if (!isRole) for (let i = 0; i < words.length; i++) named.add(terms[start + i]?.word ?? -1);
  }
  const stranger = [...conflicts.values()].find(
    (range) => range !== undefined && !named.has(range.first) && !named.has(range.next - 1),
  );
  return {
    meant: Array.from(meant, ([person, at]) => ({ person, at })),
    ...(stranger && { stranger }),
  };
}
