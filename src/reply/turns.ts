import type { Statement, StatementFacts } from '../people/statement.js';

/** A statement beside the others that are shown with it. */
export interface Said extends StatementFacts {
  /** Whether it goes on with the one before it, by the same words for who says it. */
  readonly goesOn?: true;
}

/** What somebody says in one go: a quotation, and how it goes on behind the words for who says it. */
export type Turn = readonly Said[];

/** “I saw it,” she said. “It was red.” Behind it, a second “she said” is of a turn of its own. */
export const goesOn = (last: Statement | undefined, { paragraph, cue, kind }: Statement): boolean =>
  last !== undefined &&
  kind === 'direct' &&
  last.kind === 'direct' &&
  last.paragraph === paragraph &&
  last.cue.start === cue.start;

/** Statements, in their order, by the turns in which they are said. */
export function turnsOf(statements: readonly Said[]): Turn[] {
  const turns: Said[][] = [];
  for (const statement of statements) {
    const turn = turns.at(-1);
    if (turn !== undefined && statement.goesOn) turn.push(statement);
    else turns.push([statement]);
  }
  return turns;
}

/** How much there may be on a page. */
interface PageRoom {
  readonly turns: number;
  /** What the lengths of its statements may come to; no statement is longer. */
  readonly length: number;
}

/** A list in parts with room for each: so many items, and so long together. */
function fill<T>(list: readonly T[], most: number, room: number, lengthOf: (item: T) => number) {
  const parts: T[][] = [];
  let length = 0;
  for (const item of list) {
    const more = lengthOf(item);
    const part = parts.at(-1);
    length += more;
    if (part !== undefined && part.length < most && length <= room) {
      part.push(item);
    } else {
      parts.push([item]);
      length = more;
    }
  }
  return parts;
}

/**
 * Turns by the pages that they are shown on. A turn stays in one piece where a page has room for it;
 * else it goes on on the next.
 *
 * @param lengthOf - how long a statement is as it is shown
 */
export function pagesOfTurns(
  turns: readonly Turn[],
  room: PageRoom,
  lengthOf: (said: Said) => number,
): Turn[][] {
  const parts = turns.flatMap((turn) => fill<Said>(turn, turn.length, room.length, lengthOf));
  return fill<Turn>(parts, room.turns, room.length, (part) =>
    part.reduce((sum, said) => sum + lengthOf(said), 0),
  );
}
