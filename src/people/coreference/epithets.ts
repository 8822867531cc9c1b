import type { Draft } from '../names/registry.js';
import { countryOf } from '../roles/meaning.js';
import type { Fit, Referent, Spoken } from './antecedents.js';

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
export type Origins = ReadonlyMap<Draft, ReadonlySet<string>>;

/**
 * Where people come from, as far as their roles tell: "Ghanaian engineer".
 *
 * @param rolesOf - the words of everybody's roles
 */
export function originsOf(rolesOf: ReadonlyMap<Draft, readonly string[]>): Origins {
  const origins = new Map<Draft, ReadonlySet<string>>();
  for (const [draft, roles] of rolesOf) {
    const countries = roles.flatMap((role) =>
      role.split(' ').flatMap((word) => countryOf(word) ?? []),
    );
    if (countries.length > 0) origins.set(draft, new Set(countries));
  }
  return origins;
}

/** The only one of a story who is said to come from somewhere: "the Ghanaian". */
export function ofOrigin(demonym: string, origins: Origins): Draft | undefined {
  const country = countryOf(demonym) ?? '';
  const known = [...origins].filter(([, countries]) => countries.has(country));
  return known.length === 1 ? known[0]?.[0] : undefined;
}

/** Whether "the Ukrainian" can mean somebody: as far as is known, anybody with a name. */
export const fitsOrigin = ({ who }: Referent): Fit => ('mentions' in who ? 'may be' : 'no');
