import type { StatementFacts } from '../people/statement.js';

/** What somebody says in one go: a quotation, and how it goes on behind the words for who says it. */
export type Turn = readonly StatementFacts[];

/** “I saw it,” she said. “It was red.” */
const goesOn = (turn: Turn, { paragraph, speaker, source, cue, kind }: StatementFacts) => {
  const last = turn.at(-1);
  return (
    last !== undefined &&
    kind === 'direct' &&
    last.kind === 'direct' &&
    last.paragraph === paragraph &&
    last.speaker === speaker &&
    last.source === source &&
    last.cue === cue
  );
};

/** Statements in the story's order by the turns in which they are said. */
export function turnsOf(statements: readonly StatementFacts[]): Turn[] {
  const turns: StatementFacts[][] = [];
  for (const statement of statements) {
    const turn = turns.at(-1);
    if (turn !== undefined && goesOn(turn, statement)) turn.push(statement);
    else turns.push([statement]);
  }
  return turns;
}

/**
 * Turns by the pages that they are shown on.
 *
 * @param most - turns on a page
 * @param length - code units that a statement may have; a page has no more than so many of these
 */
export function pagesOfTurns(turns: readonly Turn[], most: number, length: number): Turn[][] {
  const lengthOf = (shown: readonly Turn[]) =>
    shown.flat().reduce((sum, { text }) => sum + Math.min(text.length, length), 0);
  const pages: Turn[][] = [];
  for (const turn of turns) {
    const page = pages.at(-1);
    const fits = page !== undefined && page.length < most;
    if (fits && lengthOf([...page, turn]) <= most * length) page.push(turn);
    else pages.push([turn]);
  }
  return pages;
}
