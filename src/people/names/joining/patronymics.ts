import type { Draft } from '../../draft.js';
import { keyOf } from '../runs/name-parts.js';

/** "Sergeyevna", "Ilyinichna", "Ivanovich", "Ilyich": a father's name, or a family name ("Abramovich"). */
const PATRONYMIC = /(?:[oe]vna|inichna|ichna|(?:[oe]v|y|t|z?m)ich)$/;

/** Whether a name is a given one and what may be a patronymic. */
export function hasPatronymic([, patronymic = '', ...others]: readonly string[]): boolean {
  return others.length === 0 && PATRONYMIC.test(patronymic.toLowerCase());
}

/**
 * Whom a given name and a patronymic mean: the only one who has both in a fuller name. Who has the given name
 * alone may be the child of another father: "Irina Sergeyevna" is not Irina Roe.
 *
 * @param known - those with the given name
 */
export function byPatronymic(words: readonly string[], known: readonly Draft[]): Draft | undefined {
  const [only, ...others] = known.filter((draft) =>
    keyOf(draft.words).startsWith(`${keyOf(words)} `),
  );
  return others.length === 0 ? only : undefined;
}
