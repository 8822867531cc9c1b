import type { Scope } from '../../archive/archive.js';
import type { Desk } from '../../desk.js';
import { type Source, sourceOf } from '../source.js';
import { type Meant, whoIsMeant } from './meant.js';
import { findInRecord } from './people.js';
import { type RecordStatement, statementsBySource, statementsOf } from './statements.js';
import { describeReading, type ReadingFacts } from './stories.js';

/** What somebody says in all stories, newest first. */
export interface Heard extends ReadingFacts, Pick<Meant, 'namesakes' | 'suggestions' | 'where'> {
  /** A name that stories have or, where they name nobody so, the words that were typed. */
  readonly speaker: string;
  readonly statements: RecordStatement[];
  /** Those that name the speaker or, where nobody is named, have the statements. */
  readonly stories: Source[];
}

/**
 * Finds what somebody says in all the stories that somebody sees: a person or, where there is none of
 * that name who says anything, a source that has no name, such as “the police”.
 *
 * @param about - what the words should be about
 * @param where - a story that names who is meant, of several people of one name
 */
export async function hearInRecord(
  desk: Desk,
  scope: Scope,
  typed: string,
  about: string | undefined,
  where: string | undefined,
): Promise<Heard> {
  const sought = await findInRecord(desk, scope, typed, { about, where });
  const reading = describeReading(sought);
  const { person, namesakes, suggestions, where: meantIn } = whoIsMeant(sought, where);
  const isSure = person !== undefined && !sought.isDescribed && statementsOf(person).length > 0;
  const bySource = isSure ? [] : statementsBySource(sought.from, typed, about);
  if (bySource.length > 0) {
    const saying = new Set(bySource.map(({ story }) => story));
    const stories = sought.from
      .filter(({ summary }) => saying.has(summary.id))
      .map(({ summary }) => sourceOf(summary));
    return {
      speaker: typed,
      statements: bySource,
      stories,
      namesakes: [],
      suggestions: [],
      where: null,
      ...reading,
    };
  }
  return {
    speaker: person?.name ?? typed,
    statements: person === undefined ? [] : statementsOf(person, about),
    stories: (person?.appearances ?? []).map(({ from }) => sourceOf(from.summary)),
    namesakes,
    suggestions,
    where: meantIn,
    ...reading,
  };
}
