import type { Scope, StorySummary } from '../../archive/archive.js';
import type { Desk } from '../../desk.js';
import { findPersonByRole, rankPersons, withoutTitles } from '../../people/lookup.js';
import type { Person } from '../../people/person.js';
import { listNewest, type Opened } from '../opened.js';
import { type Appearance, groupPersons, type RecordPerson } from './appearances.js';
import { type Reading, readFirst, thoseAbout } from './stories.js';

/** Stories with the name in which somebody is looked for; */
const MOST_READ = 30;
/** where none of these names anybody so, others with a word of it, or the newest. */
const MOST_OTHERS = 10;
/** How well a name must fit what is typed: each word is a word of it, or the beginning of one. */
const NAMED = 0.85;
/** and for a proposal: one of two words is a word of it. */
const PROPOSED = 0.5;

/** Whom typed words mean in all stories. */
export interface Sought extends Reading {
  /** Those whom the words name or, where they name nobody, describe; who is mentioned most, first. */
  readonly persons: readonly RecordPerson[];
  /** Whether they only describe them: “chief executive”. */
  readonly isDescribed: boolean;
  /** If the words mean nobody, the names that are spelt nearly like them, best first. */
  readonly near: readonly string[];
}

/**
 * Finds the stories that have as much of a typed name as any story has, likeliest first, and the
 * others that have a word of it.
 */
async function seekName(desk: Desk, scope: Scope, typed: string, about: string | undefined) {
  const name = withoutTitles(typed);
  const found = await desk.seek(scope, name);
  const those = thoseAbout(found, name, 1);
  const whole = about === undefined ? typed : `${typed} ${about}`;
  const ranked = whole === name ? found : await desk.seek(scope, whole);
  const ranks = new Map(ranked.map(({ story }, rank) => [story.key, rank]));
  const rank = ({ key }: StorySummary) => ranks.get(key) ?? ranked.length;
  return {
    having: [...those].sort((a, b) => rank(a) - rank(b)),
    others: found.map(({ story }) => story).filter((story) => !those.has(story)),
  };
}

interface Named extends Appearance {
  readonly fit: number;
}

/** The people whose names fit the typed words at least this well, best first. */
function namedIn(from: readonly Opened[], typed: string, least: number): Named[] {
  return from
    .flatMap((one) =>
      rankPersons(one.open.people(), typed).map(({ person, fit }) => ({ from: one, person, fit })),
    )
    .filter(({ fit }) => fit >= least)
    .sort((a, b) => b.fit - a.fit);
}

/**
 * The people in some stories who have the typed name, most often mentioned first. Two people of one
 * name stay two.
 */
export const personsNamed = (
  desk: Desk,
  from: readonly Opened[],
  typed: string,
): Promise<RecordPerson[]> => groupPersons(desk, namedIn(from, typed, NAMED));

/** Those of one story whom a description means: one, or several where it could be any of them. */
function describedIn({ open: { story, people } }: Opened, description: string): readonly Person[] {
  const { persons } = people();
  const { person, nearest } = findPersonByRole(story, people(), description);
  // Whom a story only describes ("the victim") is somebody else in each.
  return person === undefined ? nearest : [person].filter((each) => persons.includes(each));
}

/**
 * Finds whom typed words mean in all the stories that somebody sees: by name, else by what somebody is;
 * two people of one name stay two.
 *
 * @param hints - words that the stories should have, too, and one that is to be read first
 */
export async function findInRecord(
  desk: Desk,
  scope: Scope,
  typed: string,
  { about, where }: { readonly about?: string | undefined; readonly where?: string | undefined },
): Promise<Sought> {
  const { having, others } = await seekName(desk, scope, typed, about);
  having.sort((a, b) => Number(b.id === where) - Number(a.id === where));
  const reading = await readFirst(desk, scope, having, MOST_READ);
  const named = namedIn(reading.from, typed, NAMED);
  if (named.length > 0) {
    const persons = await groupPersons(desk, named);
    return { ...reading, persons, isDescribed: false, near: [] };
  }
  const further = having.length > 0 ? others : await listNewest(desk, scope);
  const more = await readFirst(desk, scope, further, MOST_OTHERS);
  const from = [...reading.from, ...more.from];
  const described = from.flatMap((one) =>
    describedIn(one, typed).map((person) => ({ from: one, person })),
  );
  const persons = await groupPersons(desk, described);
  const near = persons.length > 0 ? [] : namedIn(from, typed, PROPOSED);
  return {
    from,
    unread: reading.unread,
    persons,
    isDescribed: true,
    near: [...new Set(near.map(({ person }) => person.name))],
  };
}
