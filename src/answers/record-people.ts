import type { Scope } from '../archive/archive.js';
import type { Desk } from '../desk.js';
import { rankPersons } from '../people/lookup.js';
import { type Person, roleText } from '../people/person.js';
import { isSamePerson, type Known } from '../people/same-person.js';
import { byDate, type Opened, openStories } from './opened.js';

/** Stories in which somebody is looked for. */
const MOST_READ = 10;
/** How well a name must fit what is typed: each word is a word of it, or the beginning of one. */
const NAMED = 0.85;

/** Somebody as one story knows them. */
export interface Appearance {
  readonly from: Opened;
  readonly person: Person;
}

/** Somebody whom several stories name. */
export interface RecordPerson {
  /** The fullest form of the name. */
  readonly name: string;
  /** Newest first. */
  readonly appearances: readonly Appearance[];
}

function knownOf({ from: { open }, person }: Appearance): Known {
  return { name: person.name, roles: person.roles.map((role) => roleText(open.story, role)) };
}

/** Groups appearances by person, those who are named in more stories first. */
function groupPersons(appearances: readonly Appearance[]): RecordPerson[] {
  const groups: Appearance[][] = [];
  // Those with the fullest names first: others may be the same as one of them.
  const length = ({ person }: Appearance) => person.name.length;
  for (const appearance of [...appearances].sort((a, b) => length(b) - length(a))) {
    const known = knownOf(appearance);
    const same = groups.find((group) => group.some((other) => isSamePerson(knownOf(other), known)));
    if (same === undefined) groups.push([appearance]);
    else same.push(appearance);
  }
  return groups
    .map((group) => ({
      name: group[0]?.person.name ?? '',
      appearances: group.sort((a, b) => byDate(a.from.summary, b.from.summary)),
    }))
    .sort((a, b) => mentionsOf(b) - mentionsOf(a));
}

function mentionsOf({ appearances }: RecordPerson): number {
  return appearances.reduce((sum, { person }) => sum + person.mentions.length, 0);
}

/**
 * Finds whom a name means in all the stories that somebody sees; two people of one name stay two.
 *
 * @param about - words that the stories should have, too
 * @returns those who are mentioned most first
 */
export async function findInRecord(
  desk: Desk,
  scope: Scope,
  name: string,
  about = '',
): Promise<RecordPerson[]> {
  const found = await desk.seek(scope, `${name} ${about}`);
  const summaries = found.map(({ story }) => story);
  const appearances: Appearance[] = [];
  for await (const from of openStories(desk, scope, summaries, MOST_READ)) {
    const named = rankPersons(from.open.people(), name).filter(({ fit }) => fit >= NAMED);
    appearances.push(...named.map(({ person }) => ({ from, person })));
  }
  return groupPersons(appearances);
}
