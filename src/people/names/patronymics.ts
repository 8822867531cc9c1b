import { wordSet } from '../../text/word-set.js';
import type { Draft } from './draft.js';
import { keyOf } from './name-parts.js';

/** "Sergeyevna", "Ilyinichna": a daughter's, and no family name. */
const DAUGHTERS = /(?:[oe]vna|inichna|ichna)$/;
/** "Ivanovich", "Ilyich": a son's, or a family name ("Abramovich"). */
const SONS = /(?:[oe]v|y|t|z?m)ich$/;

/** Given names of Russians that others hardly have, as patronymics are made of them. */
const FATHERS = wordSet(
  'aleksandr alexander aleksei aleksey alexei alexey anatoly andrei andrey arkady boris dmitri dmitry evgeny',
  'fyodor gennady georgy grigory igor ilya ivan kirill konstantin leonid mikhail nikita nikolai nikolay oleg',
  'pavel petr pyotr semyon sergei sergey stanislav stepan timofey vadim valery vasily viktor vitaly vladimir',
  'vladislav vsevolod vyacheslav yevgeny yury',
);

/** The consonants of a name, which are what all its spellings and a patronymic of it have in common. */
const skeletonOf = (lower: string) => lower.replace(/[aeiouy']/g, '');

const SKELETONS: ReadonlySet<string> = new Set([...FATHERS].map(skeletonOf));

/** Whether a name is a given one and what may be a patronymic. */
export function hasPatronymic([, patronymic = '', ...others]: readonly string[]): boolean {
  const lower = patronymic.toLowerCase();
  return others.length === 0 && (DAUGHTERS.test(lower) || SONS.test(lower));
}

/** "Ivan Petrovich", where the one name and the other's father's are Russian: no Roman Abramovich. */
const isRussian = (given: string, patronymic: string) =>
  FATHERS.has(given) && SKELETONS.has(skeletonOf(patronymic.replace(/(?:[oe]v)?ich$/, '')));

/**
 * Whom a given name and a patronymic mean: the only one who has both in a fuller name, or else who has the given
 * name, if they can be nothing but that ("Irina Sergeyevna").
 *
 * @param known - those with the given name
 */
export function byPatronymic(words: readonly string[], known: readonly Draft[]): Draft | undefined {
  const [given, patronymic] = [keyOf(words.slice(0, 1)), keyOf(words.slice(1))];
  const gender = DAUGHTERS.test(patronymic) ? 'female' : 'male';
  const fitting = known.filter((draft) => (draft.gender ?? gender) === gender);
  const fuller = fitting.filter((draft) => keyOf(draft.words).startsWith(`${keyOf(words)} `));
  // "Anna Mikhailovna" beside Anna Pavlovna Orlova
  const others = fitting.filter((draft) => !hasPatronymic(draft.words.slice(0, 2)));
  const isSure = gender === 'female' || isRussian(given, patronymic);
  const [only, ...more] = fuller.length > 0 || !isSure ? fuller : others;
  return more.length === 0 ? only : undefined;
}
