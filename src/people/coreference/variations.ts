import type { Draft } from '../names/registry.js';
import type { Place, Referent, Spoken } from './antecedents.js';
import type { Nominal } from './nominals.js';

/** Somebody of a paragraph outside quotations, if they are the only one whom it speaks of. */
function onlyOne(spoken: readonly Spoken[]): Referent | undefined {
  const [first, ...others] = spoken.map(({ referent }) => referent);
  return others.every(({ who }) => who === first?.who) ? spoken.at(-1)?.referent : undefined;
}

/**
 * Whom another word for somebody who speaks means: the only one of whom the paragraph has told.
 *
 * @param recent - who has been spoken of
 */
export function ofVariation(
  recent: readonly Spoken[],
  fitOf: (referent: Referent) => 'no' | 'may be' | 'yes',
  { paragraph }: Place,
): Draft | Nominal | undefined {
  const here = recent.filter(
    ({ referent, ...at }) => at.paragraph === paragraph && !referent.isQuoted,
  );
  const only = onlyOne(here);
  if (only === undefined || !here.some(({ referent }) => referent.isMain)) return undefined;
  return fitOf(only) === 'no' || !('mentions' in only.who) ? undefined : only.who;
}
