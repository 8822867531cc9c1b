import { genderOfPronoun } from '../../text/pronouns.js';
import { firstWhere } from '../../text/span.js';
import { isPossessive } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { bearersOf } from '../lexicon/given-names.js';
import { isKinship } from '../lexicon/roles.js';
import { appositionAfter } from '../roles/after-names.js';
import { appositionBefore, roleBefore } from '../roles/before-names.js';
import type { NameForm } from './name-form.js';
import { coreOf, familyNames, isContained, keyOf } from './name-parts.js';
import type { NameRun } from './name-runs.js';
import { isOrdinary } from './ordinary-words.js';

/** Names that are compared with one, at most. */
const MAX_COMPARED = 12;

/** Names before a family name among which its bearer is looked for. */
const MAX_BEFORE = 200;

/** What stands between two names of one person: "Ann Lee, born Mary Ann Lee", "Ann Lee (Mary Ann Lee in court)". */
const RENAMES = wordSet(
  'born né née nee christened baptised baptized called known named name names alias aka or as signed styled ( “ ” "',
);

/** "Former VP Ann Lee": what opens it is no name. */
const opensWithLabel = ([first = '']: readonly string[]) =>
  bearersOf(first) === undefined && isOrdinary(first.toLowerCase());

const isOneNames = ({ words: a }: NameForm, { words: b }: NameForm) =>
  (isContained(a, b) || isContained(b, a) || coreOf(a) === coreOf(b)) &&
  !opensWithLabel(a) &&
  !opensWithLabel(b);

/** Full names that would be one person's by their words: "Ann Lee" and "Mary Ann Lee". */
function* pairsOf(forms: readonly NameForm[]): Generator<readonly [NameForm, NameForm]> {
  const byFamily = new Map<string, NameForm[]>();
  for (const form of forms) {
    const [family = ''] = familyNames(form.words).slice(-1);
    const others = byFamily.get(family) ?? [];
    for (const other of others) if (isOneNames(form, other)) yield [other, form];
    if (others.length < MAX_COMPARED) others.push(form);
    byFamily.set(family, others);
  }
}

/** Whether two names stand in one sentence, and nothing there says that they are one person's. */
function areBesideEachOther(a: NameForm, b: NameForm): boolean {
  const places = new Map(a.runs.map((run) => [run.sentence, run]));
  return b.runs.some((run) => {
    const other = places.get(run.sentence);
    if (other === undefined) return false;
    const [left, right] = other.first < run.first ? [other, run] : [run, other];
    return !run.sentence.tokens
      .slice(Math.max(0, left.first - 1), right.first)
      .some(({ lower }) => RENAMES.has(lower));
  });
}

/** Where the words begin that say whose kin somebody is: "his son", "Roe's son", "a son". */
function kinshipStart(run: NameRun): number | undefined {
  const { tokens } = run.sentence;
  for (const each of [roleBefore(run), appositionBefore(run), appositionAfter(run)]) {
    if (each === undefined || !isKinship(each.head)) continue;
    const isOwned =
      genderOfPronoun(tokens[each.first]?.lower ?? '') !== undefined ||
      isPossessive(tokens[each.first - 1]) ||
      tokens.slice(each.first, each.next).some(isPossessive);
    if (isOwned) return each.first;
  }
  return undefined;
}

/** Whether a name in the text is that of somebody's kin who has the other name, and was named right before. */
function isKinOf(run: NameRun, owner: NameForm, runs: readonly NameRun[]): boolean {
  const start = kinshipStart(run);
  if (start === undefined) return false;
  const { tokens, paragraph } = run.sentence;
  const sex = genderOfPronoun(tokens[start]?.lower ?? '');
  const bearers = bearersOf(owner.words[0] ?? '') ?? 'both';
  if (sex !== undefined && bearers !== 'both' && bearers !== sex) return false;
  const at = firstWhere(runs, ({ start: other }) => other >= run.start) - 1;
  const nearest = runs[at];
  if (nearest === undefined || nearest.sentence.paragraph < paragraph - 1) return false;
  const key = keyOf(nearest.words);
  if (key === owner.key || !familyNames(owner.words).includes(key)) return key === owner.key;
  const ofFamily = runs
    .slice(Math.max(0, at - MAX_BEFORE), at)
    .findLast(({ words }) => words.length > 1 && familyNames(words).includes(key));
  return ofFamily !== undefined && keyOf(ofFamily.words) === owner.key;
}

/**
 * Which full names are two people's in a story, though one of them has all the words of the other: they stand
 * in one sentence, or the one is said to be the other's kin.
 *
 * @param forms - of full names
 * @param runs - in the order of the text
 * @returns whether two names are so, as they are compared
 */
export function namesApart(
  forms: readonly NameForm[],
  runs: readonly NameRun[],
): (key: string, other: string) => boolean {
  const apart = new Set<string>();
  for (const [a, b] of pairsOf(forms)) {
    const areTwo =
      areBesideEachOther(a, b) ||
      a.runs.some((run) => isKinOf(run, b, runs)) ||
      b.runs.some((run) => isKinOf(run, a, runs));
    if (areTwo) apart.add(`${a.key}/${b.key}`).add(`${b.key}/${a.key}`);
  }
  return (key, other) => apart.has(`${key}/${other}`);
}
