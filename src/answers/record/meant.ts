import { roleText } from '../../people/person.js';
import { isSameFullName } from '../../people/same-person.js';
import { type Source, sourceOf } from '../source.js';
import type { RecordPerson } from './appearances.js';
import type { Sought } from './people.js';

const MAX_SUGGESTIONS = 5;

/** Somebody of the same full name, who may be somebody else. */
export interface Namesake {
  readonly name: string;
  /** What the story says that they are; null where none of theirs says anything. */
  readonly role: string | null;
  /** The newest story that says so or, where none does, that names them. */
  readonly source: Source;
}

/** Who is meant of those that were found, and who else may be. */
export interface Meant {
  readonly person: RecordPerson | undefined;
  readonly namesakes: Namesake[];
  /** Others of the same name, if somebody is meant; if nobody is, those who may be. */
  readonly suggestions: string[];
  /** The newest story that names who is meant, where somebody else may be called so; null where nobody is. */
  readonly where: string | null;
}

function namesakeOf({ name, appearances }: RecordPerson): Namesake[] {
  const told = appearances.find(({ person }) => person.roles.length > 0) ?? appearances[0];
  if (told === undefined) return [];
  const { from, person } = told;
  const [role] = person.roles;
  return [
    {
      name,
      role: role === undefined ? null : roleText(from.open.story, role),
      source: sourceOf(from.summary),
    },
  ];
}

const namesOf = (names: readonly string[]) => [...new Set(names)].slice(0, MAX_SUGGESTIONS);

/** Others of the full name that the first of some persons has. */
export function namesakesOf([first, ...others]: readonly RecordPerson[]): Namesake[] {
  if (first === undefined) return [];
  return others
    .filter(({ name }) => isSameFullName(name, first.name))
    .flatMap(namesakeOf)
    .slice(0, MAX_SUGGESTIONS);
}

/**
 * Tells who is meant. A description that fits several people means none of them for sure.
 *
 * @param where - a story that names who is meant, of several people of one name
 */
export function whoIsMeant({ persons, isDescribed, near }: Sought, where?: string): Meant {
  const isThere = ({ appearances }: RecordPerson) =>
    where === undefined || appearances.some(({ from }) => from.summary.id === where);
  const first = persons.find(isThere);
  const others = persons.filter((one) => one !== first);
  const isUnsure = isDescribed && where === undefined && others.length > 0;
  if (first === undefined || isUnsure) {
    const names = persons.length === 0 ? near : persons.map(({ name }) => name);
    return { person: undefined, namesakes: [], suggestions: namesOf(names), where: null };
  }
  const isNamesake = ({ name }: RecordPerson) => isSameFullName(name, first.name);
  // Who was found by what they are was not held against others of their name.
  const isOneOf = isDescribed || others.some(isNamesake);
  return {
    person: first,
    namesakes: namesakesOf([first, ...others]),
    suggestions: namesOf(others.filter((one) => !isNamesake(one)).map(({ name }) => name)),
    where: (isOneOf && first.appearances[0]?.from.summary.id) || null,
  };
}
