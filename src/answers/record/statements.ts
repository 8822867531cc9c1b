import type { Scope } from '../../archive/archive.js';
import type { Desk } from '../../desk.js';
import { findBySource } from '../../people/lookup.js';
import { describeStatement, type Statement, type StatementFacts } from '../../people/statement.js';
import { rankStatements } from '../../search/index/statement-search.js';
import { byDate, listNewest, type Opened } from '../opened.js';
import type { RecordPerson } from './appearances.js';
import { type Reading, readFirst, thoseAbout } from './stories.js';
import { type Repeated, toldOnce } from './told-once.js';

/** Stories whose statements are read where nobody is asked for: those with some words, and the newest. */
const MOST_READ = { about: 20, newest: 5 };

/** A statement, the story that has it, and those that have its words, too. */
export interface RecordStatement extends StatementFacts, Repeated {
  readonly story: string;
  /** ISO 8601; null where it is not known. */
  readonly published: string | null;
}

type Told = Omit<RecordStatement, keyof Repeated>;

/**
 * What somebody says in the same words in several stories becomes one: that of the story that had it
 * first, and there the first.
 *
 * @param byStory - each story's, newest first
 */
function tellOnce(byStory: readonly (readonly Told[])[]): RecordStatement[] {
  const places = new Map(byStory.map(([first], i) => [first?.story, i]));
  const placeOf = ({ story }: Told) => places.get(story) ?? 0;
  return toldOnce(
    byStory.toReversed().flat(),
    ({ text }) => text,
    ({ speaker }) => speaker,
  ).sort((a, b) => placeOf(a) - placeOf(b));
}

function describeIn(
  { summary, open: { story } }: Opened,
  statements: readonly Statement[],
  about: string | undefined,
): Told[] {
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
  return tellOnce(
    appearances.map(({ from, person }) =>
      describeIn(
        from,
        from.open.people().statements.filter(({ speaker }) => speaker === person),
        about,
      ),
    ),
  );
}

/** What sources say whom the stories do not name, but by some words: “the police”; newest first. */
export function statementsBySource(
  from: readonly Opened[],
  typed: string,
  about?: string,
): RecordStatement[] {
  const newestFirst = [...from].sort((a, b) => byDate(a.summary, b.summary));
  return tellOnce(
    newestFirst.map((one) => {
      const { story, people } = one.open;
      return describeIn(one, findBySource(story, people().statements, typed), about);
    }),
  );
}

/** Reads the stories with some words, those about them first; the newest ones without any. */
async function readForWords(desk: Desk, scope: Scope, about: string | undefined): Promise<Reading> {
  if (about === undefined) {
    return readFirst(desk, scope, await listNewest(desk, scope), MOST_READ.newest);
  }
  const found = await desk.seek(scope, about);
  const likely = thoseAbout(found, about);
  const summaries = [
    ...likely,
    ...found.map(({ story }) => story).filter((one) => !likely.has(one)),
  ];
  return readFirst(desk, scope, summaries, MOST_READ.about, (one) => likely.has(one));
}

/** What anybody says, in the stories with some words or the newest ones; newest first. */
export async function statementsOn(
  desk: Desk,
  scope: Scope,
  about?: string,
): Promise<Reading & { statements: RecordStatement[] }> {
  const { from, unread } = await readForWords(desk, scope, about);
  const newestFirst = [...from].sort((a, b) => byDate(a.summary, b.summary));
  return {
    from: newestFirst,
    unread,
    statements: tellOnce(
      newestFirst.map((opened) => describeIn(opened, opened.open.people().statements, about)),
    ),
  };
}
