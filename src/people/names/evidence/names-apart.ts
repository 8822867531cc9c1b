import { DETERMINERS } from '../../../text/english/function-words.js';
import { genderOfPronoun } from '../../../text/english/pronouns.js';
import { firstWhere } from '../../../text/span.js';
import { isPossessive, lowerAt } from '../../../text/tokens.js';
import { bearersOf } from '../../lexicon/given-names.js';
import { isKinship, isRoleNoun } from '../../lexicon/roles.js';
import { appositionAfter } from '../../roles/after-names.js';
import { appositionBefore, roleBefore } from '../../roles/before-names.js';
import {
  coreOf,
  familyNames,
  isContained,
  isInitials,
  keyOf,
  withoutSuffix,
} from '../runs/name-parts.js';
import type { NameRun } from '../runs/name-runs.js';
import { isOrdinary } from '../runs/ordinary-words.js';
import type { NameForm } from './name-form.js';

/** Names that are compared with one, at most. */
const MAX_COMPARED = 12;

/** Names before a family name among which its bearer is looked for. */
const MAX_BEFORE = 200;

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

/** Words and marks between two whom "and" joins, at most. */
const MAX_BETWEEN = 6;

const isJuniors = ({ words }: NameRun) => withoutSuffix(words).length < words.length;

/**
 * Whether two names are joined: "Ann Lee and Mary Ann Lee", "Ann Lee, 40, and the singer Mary Ann Lee"; in a list
 * a father and a son, "Tom Lee, Tom Lee Jr."
 */
function areJoined(left: NameRun, right: NameRun): boolean {
  const between = left.sentence.tokens.slice(left.next, right.first);
  return (
    between.length <= MAX_BETWEEN &&
    between.length > 0 &&
    (between.some(({ lower }) => /^(?:and|&)$/.test(lower)) ||
      isJuniors(left) !== isJuniors(right)) &&
    between.every(
      ({ lower, text }) =>
        /^(?:and|&|,|\(|\)|\d+)$/.test(text) || DETERMINERS.has(lower) || isRoleNoun(lower),
    )
  );
}

/** The initials in a name, as they are compared. */
const initialsIn = (words: readonly string[]) => keyOf(words.filter(isInitials));

/** "Karl E. W. Hartz" and "Karl W. Hartz": nobody is called so by turns. */
function areByOtherInitials(a: NameForm, b: NameForm): boolean {
  const [initials, others] = [initialsIn(a.words), initialsIn(b.words)];
  return initials !== '' && others !== '' && initials !== others;
}

/** Whether one sentence has two names and joins them, or has them with other initials. */
function areBesideEachOther(a: NameForm, b: NameForm): boolean {
  const areOther = areByOtherInitials(a, b);
  const places = new Map(a.runs.map((run) => [run.sentence, run]));
  return b.runs.some((run) => {
    const other = places.get(run.sentence);
    if (other === undefined) return false;
    return areOther || (other.first < run.first ? areJoined(other, run) : areJoined(run, other));
  });
}

/** Where the words begin that say whose kin somebody is: "his son", "Roe's son", "a son". */
function kinshipStart(run: NameRun): number | undefined {
  const { tokens } = run.sentence;
  for (const each of [roleBefore(run), appositionBefore(run), appositionAfter(run)]) {
    if (each === undefined || !isKinship(each.head)) continue;
    const isOwned =
      genderOfPronoun(lowerAt(tokens, each.first)) !== undefined ||
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
  const sex = genderOfPronoun(lowerAt(tokens, start));
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
