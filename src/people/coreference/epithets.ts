import type { Draft } from '../names/registry.js';
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
  const known = people.filter(({ who }) => ages.get(who) === age);
  const last = people.at(-1)?.paragraph;
  const pool =
    known.length > 0
      ? known
      : people.filter(({ who, paragraph }) => paragraph === last && !ages.has(who));
  const [only, ...others] = new Set(pool.map(({ who }) => who));
  return others.length === 0 ? only : undefined;
}

/** Whether "the Ukrainian" can mean somebody: as far as is known, anybody with a name. */
export const fitsOrigin = ({ who }: Referent): Fit => ('mentions' in who ? 'may be' : 'no');
