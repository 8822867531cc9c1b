import { fold } from '../story/fold.js';
import type { People, Person } from './people.js';

/** Whom a name means; or, where it means nobody or more than one, who comes nearest. */
export interface PersonMatch {
  readonly person?: Person;
  /** Best first. */
  readonly nearest: readonly Person[];
}

const namesOf = (person: Person) => [person.name, ...person.aliases].map(fold);

/** How well typed words fit a name, from 0 to 1: equal, the start of a word, letters in common. */
function similarity(typed: string, name: string): number {
  if (typed === name) return 1;
  if (name.startsWith(typed) || name.includes(` ${typed}`)) return 0.8;
  return dice(bigrams(typed), bigrams(name)) * 0.75;
}

function bigrams(text: string): Set<string> {
  return new Set(
    Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)),
  );
}

/** Sørensen and Dice's coefficient of two sets. */
function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const item of a) if (b.has(item)) common++;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}

/** Names this much alike are one name in two spellings. */
const SAME_NAME = 0.5;
/** Names less alike than this are not worth proposing. */
const WORTH_PROPOSING = 0.2;

/**
 * The people whose names fit typed words, best first, case and accents ignored. With nothing typed,
 * all of them.
 */
export function rankPersons(people: People, typed: string): { person: Person; fit: number }[] {
  const words = fold(typed).trim();
  if (words === '') return people.persons.map((person) => ({ person, fit: 0 }));
  return people.persons
    .map((person) => ({
      person,
      fit: Math.max(
        ...namesOf(person).flatMap((name) =>
          [name, ...name.split(' ')].map((part) => similarity(words, part)),
        ),
      ),
    }))
    .filter(({ fit }) => fit >= WORTH_PROPOSING)
    .sort((a, b) => b.fit - a.fit);
}

/** Finds the person whom a name means, in another spelling where need be. */
export function findPerson(people: People, name: string): PersonMatch {
  const ranked = rankPersons(people, name);
  const [best, second] = ranked;
  const nearest = ranked.map(({ person }) => person);
  const isClear = best !== undefined && best.fit >= SAME_NAME && best.fit > (second?.fit ?? 0);
  return isClear ? { person: best.person, nearest } : { nearest };
}
