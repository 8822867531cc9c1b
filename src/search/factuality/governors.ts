import { rootOfEntry } from '../../terms/roots.js';
import {
  ALLEGATION_NOUNS,
  ALLEGATIONS,
  ALLEGED_OF,
  AVERTED,
  AVERTED_THINGS,
  DENIALS,
  DISPUTES,
  GROUNDS,
  HINDRANCES,
  IDEAS,
  LEFT_UNDONE,
  PLANS,
  RIGHT_BEFORE_INFINITIVE,
  STATEMENTS,
  SUSPECTED_DEEDS,
  WISHED_THINGS,
  WISHES,
} from '../../text/english/complements.js';
import { wordSet } from '../../text/word-set.js';

/**
 * As what something is said: as a fact, so far as somebody tells it; as what will be; as what may be or
 * is only wished; as what somebody is only said to have done. Of two, the later holds.
 */
const STANDINGS = ['told', 'ahead', 'maybe', 'alleged'] as const;
export type Standing = (typeof STANDINGS)[number];

/** The weaker of two ways to say something. */
export const weaker = (one: Standing, other: Standing): Standing =>
  STANDINGS.indexOf(one) < STANDINGS.indexOf(other) ? other : one;

/**
 * What is governed: an infinitive, a gerund, one behind “from”, a clause, or a thing.
 */
export type Complement = 'to' | 'ing' | 'from' | 'that' | 'thing';

/** A word that lets what it governs stand as less than a fact, or as none. */
export interface Governor {
  readonly takes: readonly Complement[];
  readonly as: Exclude<Standing, 'told'> | 'denied';
  /** Governs so only as a noun; in the passive; or where it is denied itself. */
  readonly only?: 'noun' | 'passive' | 'denied';
  /** Has an infinitive right behind it, or none. */
  readonly isDirect?: true;
  /** What it governs is so where it is denied itself. */
  readonly isUndisputed?: true;
}

const LISTS: readonly (readonly [string, Governor])[] = [
  [PLANS, { takes: ['to'], as: 'ahead' }],
  [WISHES, { takes: ['to'], as: 'maybe' }],
  [IDEAS, { takes: ['ing'], as: 'maybe' }],
  ['hope', { takes: ['that'], as: 'maybe' }],
  [WISHED_THINGS, { takes: ['thing'], as: 'maybe' }],
  [ALLEGATIONS, { takes: ['to', 'that'], as: 'alleged' }],
  [ALLEGED_OF, { takes: ['to'], as: 'alleged', only: 'passive' }],
  [SUSPECTED_DEEDS, { takes: ['ing'], as: 'alleged' }],
  [ALLEGATION_NOUNS, { takes: ['that'], as: 'alleged', only: 'noun' }],
  [LEFT_UNDONE, { takes: ['to'], as: 'denied' }],
  [DENIALS, { takes: ['that'], as: 'denied' }],
  [AVERTED, { takes: ['ing'], as: 'denied' }],
  [AVERTED_THINGS, { takes: ['thing'], as: 'denied' }],
  [HINDRANCES, { takes: ['from'], as: 'denied' }],
  ['true', { takes: ['that'], as: 'denied', only: 'denied' }],
  [GROUNDS, { takes: ['that', 'ing'], as: 'denied', only: 'denied' }],
];

/** The same beside “wrongly”: “was *falsely* accused of lying”, “it was *wrongly* reported that”. */
const MISTAKEN_LISTS: readonly (readonly [string, Governor])[] = [
  [STATEMENTS, { takes: ['that'], as: 'denied' }],
  [
    `${ALLEGATIONS} ${ALLEGED_OF} ${SUSPECTED_DEEDS}`,
    { takes: ['that', 'to', 'ing'], as: 'denied' },
  ],
];
/** What says of a verb that it is done wrongly. */
export const MISTAKEN = wordSet('wrongly mistakenly falsely erroneously incorrectly');

const DIRECT = wordSet(RIGHT_BEFORE_INFINITIVE);
const DISPUTED = wordSet(DISPUTES);

type Governors = ReadonlyMap<string, readonly Governor[]>;

let known: { usual: Governors; mistaken: Governors } | undefined;

function readGovernors(lists: typeof LISTS): Governors {
  const found = new Map<string, Governor[]>();
  for (const [bases, governor] of lists) {
    for (const base of bases.split(' ')) {
      const root = rootOfEntry(base);
      const read: Governor = {
        ...governor,
        ...(DIRECT.has(base) && { isDirect: true }),
        ...(DISPUTED.has(base) && { isUndisputed: true }),
      };
      found.set(root, [...(found.get(root) ?? []), read]);
    }
  }
  return found;
}

/**
 * What a word governs, by its root; of a verb with a particle, by both.
 *
 * @param beside - the words before and behind it
 */
export function governorsOf(root: string, beside: readonly string[] = []): readonly Governor[] {
  known ??= { usual: readGovernors(LISTS), mistaken: readGovernors(MISTAKEN_LISTS) };
  const mistaken = beside.some((form) => MISTAKEN.has(form)) && known.mistaken.get(root);
  return mistaken || (known.usual.get(root) ?? []);
}
