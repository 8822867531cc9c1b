import { fold } from '../../text/fold.js';
import type { Draft } from '../draft.js';
import { isNationality } from '../lexicon/places.js';
import { countryOf } from '../roles/meaning.js';
import type { Fit, Referent, Spoken } from './antecedents.js';
import type { Nominal } from './nominal.js';

/** How old the story says that people are. */
export function agesOf(drafts: readonly Draft[]): ReadonlyMap<Draft, number> {
  const ages = new Map<Draft, number>();
  for (const draft of drafts) {
    for (const { run } of draft.mentions) {
      const { tokens } = run.sentence;
      const isSetOff = /^[,(]$/.test(tokens[run.next]?.text ?? '');
      const age = tokens[run.next + 1]?.text ?? '';
      if (isSetOff && /^\d{1,3}$/.test(age)) ages.set(draft, Number(age));
    }
  }
  return ages;
}

/**
 * Whom "the 31-year-old" means: who is said to be of that age; or else the only one who may be, of those
 * in the last paragraph that spoke of anybody.
 *
 * @param recent - who has been spoken of
 */
export function ofAge(
  age: number,
  recent: readonly Spoken[],
  ages: ReadonlyMap<Draft, number>,
): Draft | undefined {
  const people = recent.flatMap(({ referent: { who, isQuoted }, paragraph }) =>
    'mentions' in who && !isQuoted ? [{ who, paragraph }] : [],
  );
  const known = [...ages].filter(([, other]) => other === age).map(([who]) => who);
  const near = people.filter(({ who }) => known.includes(who)).map(({ who }) => who);
  const last = people.at(-1)?.paragraph;
  const rest = people.filter(({ who, paragraph }) => paragraph === last && !ages.has(who));
  const alone = known.length === 1 ? known : [];
  const [pool = []] = [near, alone, rest.map(({ who }) => who)].filter(({ length }) => length > 0);
  const [only, ...others] = new Set(pool);
  return others.length === 0 ? only : undefined;
}

/** Where the story says that people come from. */
export interface Origins {
  /** By any word of their roles that names a country: "Ghanaian engineer", "president of Ghana". */
  readonly countries: ReadonlyMap<Draft, ReadonlySet<string>>;
  /** Who is called something that people of another country are not: "French", and not "Paris". */
  readonly isNational: ReadonlySet<Draft>;
}

/**
 * Where people come from, as far as their roles tell.
 *
 * @param rolesOf - the words of everybody's roles
 */
export function originsOf(rolesOf: ReadonlyMap<Draft, readonly string[]>): Origins {
  const countries = new Map<Draft, ReadonlySet<string>>();
  const isNational = new Set<Draft>();
  for (const [draft, roles] of rolesOf) {
    const words = roles.flatMap((role) => fold(role).split(' '));
    const known = words.flatMap((word) => countryOf(word) ?? []);
    if (known.length > 0) countries.set(draft, new Set(known));
    if (words.some(isNationality)) isNational.add(draft);
  }
  return { countries, isNational };
}

/** Whether "the Ukrainian" can mean somebody: as far as is known, anybody with a name. */
export const fitsOrigin = ({ who }: Referent): Fit => ('mentions' in who ? 'may be' : 'no');

/**
 * Whom "the Ghanaian" means: the only one of the story who is said to come from there; or else for whom
 * most speaks, and nobody if that is somebody of another nation.
 */
export function ofOrigin(
  demonym: string,
  { countries, isNational }: Origins,
  nearest: () => Draft | Nominal | undefined,
): Draft | Nominal | undefined {
  const country = countryOf(demonym) ?? '';
  const known = [...countries].filter(([, each]) => each.has(country)).map(([who]) => who);
  const who = nearest();
  const isNearAnother = who !== undefined && 'mentions' in who && !known.includes(who);
  // Somebody nearer may be meant: “US swimmer Bob Hart” is an American, too.
  if (known.length === 1) return isNearAnother && !isNational.has(who) ? undefined : known[0];
  return isNearAnother && isNational.has(who) ? undefined : who;
}
