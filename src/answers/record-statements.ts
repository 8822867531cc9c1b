import type { Scope } from '../archive/archive.js';
import type { Desk } from '../desk.js';
import { describeStatement, type Statement, type StatementFacts } from '../people/statement.js';
import { rankStatements } from '../search/statement-search.js';
import { byDate, type Opened, openStories } from './opened.js';
import type { RecordPerson } from './record-people.js';

/** Stories whose statements are read where nobody is asked for. */
const MOST_READ = 5;

/** A statement, and the story that has it. */
export interface RecordStatement extends StatementFacts {
  readonly story: string;
  /** ISO 8601; null where it is not known. */
  readonly published: string | null;
}

function describeIn(
  { summary, open: { story } }: Opened,
  statements: readonly Statement[],
  about: string | undefined,
): RecordStatement[] {
  const chosen = new Set(
    about === undefined ? statements : rankStatements(story, statements, about),
  );
  return statements
    .filter((statement) => chosen.has(statement))
    .map((statement) => ({
      story: summary.id,
      published: summary.published ?? null,
      ...describeStatement(story, statement),
    }));
}

/** What somebody says, newest first. */
export function statementsOf({ appearances }: RecordPerson, about?: string): RecordStatement[] {
  return appearances.flatMap(({ from, person }) =>
    describeIn(
      from,
      from.open.people().statements.filter(({ speaker }) => speaker === person),
      about,
    ),
  );
}

/** What anybody says, in the stories about some words or the newest ones; newest first. */
export async function statementsOn(
  desk: Desk,
  scope: Scope,
  about?: string,
): Promise<{ from: Opened[]; statements: RecordStatement[] }> {
  const summaries =
    about === undefined
      ? await desk.list(scope)
      : (await desk.seek(scope, about)).map(({ story }) => story);
  const from: Opened[] = [];
  for await (const opened of openStories(desk, scope, summaries, MOST_READ)) from.push(opened);
  from.sort((a, b) => byDate(a.summary, b.summary));
  return {
    from,
    statements: from.flatMap((opened) =>
      describeIn(opened, opened.open.people().statements, about),
    ),
  };
}
