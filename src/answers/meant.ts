import { roleText } from '../people/person.js';
import { isSameFullName } from '../people/same-person.js';
import type { RecordPerson } from './appearances.js';
import type { Sought } from './record-people.js';
import { type Source, sourceOf } from './source.js';

const MAX_SUGGESTIONS = 5;

/** Somebody of the same full name, who may be somebody else. */
export interface Namesake {
  readonly name: string;
  /** What the story says that they are. */
  readonly role: string;
  /** The newest story that says so. */
  readonly source: Source;
}

/** Who is meant of those that were found, and who else may be. */
export interface Meant {
  readonly person: RecordPerson | undefined;
  readonly namesakes: Namesake[];
  /** Where somebody is meant, others who are called so; where nobody is, who may be. */
  readonly suggestions: string[];
}

function namesakeOf({ name, appearances }: RecordPerson): Namesake[] {
  const [first] = appearances.flatMap(({ from: { summary, open }, person }) =>
    person.roles.map((role) => ({
      name,
      role: roleText(open.story, role),
      source: sourceOf(summary),
    })),
  );
  return first === undefined ? [] : [first];
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

/** Tells who is meant. A description that fits several people means none of them for sure. */
export function whoIsMeant({ persons, isDescribed, near }: Sought): Meant {
  const [first, ...others] = persons;
  if (first === undefined || (isDescribed && others.length > 0)) {
    const names = first === undefined ? near : persons.map(({ name }) => name);
    return { person: undefined, namesakes: [], suggestions: namesOf(names) };
  }
  const named = others.map(({ name }) => name);
  return {
    person: first,
    namesakes: namesakesOf(persons),
    suggestions: namesOf(named.filter((name) => !isSameFullName(name, first.name))),
  };
}
