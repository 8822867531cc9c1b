import type { Gender } from '../../text/english/pronouns.js';
import type { Span } from '../../text/span.js';
import type { Token } from '../../text/tokens.js';
import type { Draft } from '../draft.js';
import type { Nominal } from './nominal.js';
import { isVerbLike, type Part } from './parts.js';

/** Where something is said: the number of its sentence and of its paragraph. */
export interface Place {
  readonly sentence: number;
  readonly paragraph: number;
}

/** Whether a pronoun can mean somebody, as far as sex tells. */
export type Fit = 'no' | 'may be' | 'yes';

/** Somebody spoken of at some place: a person, or a description that no name belongs to. */
export interface Referent extends Span, Part {
  readonly who: Draft | Nominal;
  readonly gender: Gender | undefined;
  readonly isQuoted: boolean;
  readonly isPronoun: boolean;
}

/** A referent, and where it is spoken of. */
export interface Spoken extends Place {
  readonly referent: Referent;
}

/**
 * How much speaks for an antecedent; hand-set, after the salience factors of Lappin and Leass (1994):
 * recency, grammatical role, and parallel pronouns.
 */
const WEIGHT = {
  sentenceBefore: -1,
  paragraphBefore: -0.5,
  subject: 1.5,
  source: 1,
  /** For the source of what somebody goes on with. */
  sourceAgain: 0.75,
  sameGender: 0.75,
  pronoun: 0.5,
  owner: -0.5,
  quoted: -2,
  recency: 0.25,
  unnamed: -0.5,
  /** For whom the story names most; less for others in proportion. */
  topic: 1,
} as const;

/** The best antecedent must lead the second by this much; otherwise the pronoun stays open. */
const MARGIN = 0.25;
/** Whether a pronoun of "he" or "she" can mean somebody. */
export const fitsGender =
  (gender: Gender) =>
  ({ who, gender: ofWords }: Referent): Fit => {
    const known = 'mentions' in who ? who.gender : ofWords;
    if (known === undefined) return 'may be';
    return known === gender ? 'yes' : 'no';
  };

/**
 * Whether somebody is the only one whom a paragraph has named, in the sentence before, which is about a
 * thing: "The goal was scored by Tom Cole. He".
 */
function isOnlyOneNamed(
  recent: readonly Spoken[],
  { referent, sentence, paragraph }: Spoken,
  at: Place,
): boolean {
  return (
    sentence === at.sentence - 1 &&
    paragraph === at.paragraph &&
    !referent.isOwner &&
    !referent.isQuoted &&
    !referent.isPronoun &&
    'mentions' in referent.who &&
    recent.every((each) => each.paragraph !== paragraph || each.referent.who === referent.who)
  );
}

/** How a pronoun speaks, if it does. */
interface Speaking {
  /** Whether it does behind a quotation that opens a paragraph. */
  readonly opensQuoted: boolean;
  /** Whether it does, and somebody can be who does. */
  readonly canSpeak: (referent: Referent) => boolean;
}

/**
 * Those whom "he" or "she" can mean as a subject: nobody from before the last sentence that is about
 * somebody who fits, if that is of the same paragraph or the one right before. Whoever speaks may also be
 * the only one whom that sentence names.
 */
export function sinceLastMain(
  recent: readonly Spoken[],
  fitOf: (referent: Referent) => Fit,
  { sentence, paragraph }: Place,
  { opensQuoted, canSpeak }: Speaking,
): readonly Spoken[] {
  const last = recent.findLast((each) => {
    const { referent, ...at } = each;
    return (
      at.sentence < sentence &&
      (at.paragraph === paragraph ||
        at.sentence === sentence - 1 ||
        (opensQuoted && at.paragraph === paragraph - 1)) &&
      (referent.isMain ||
        (canSpeak(referent) && isOnlyOneNamed(recent, each, { sentence, paragraph }))) &&
      fitOf(referent) !== 'no'
    );
  });
  return last === undefined ? recent : recent.filter((each) => each.sentence >= last.sentence);
}

/** Words of a verb between its subject and its object: "later married". */
const MAX_VERB = 2;

/**
 * The only person of a sex whom the paragraph has mentioned, if the sentence before tells what
 * somebody of the other sex did to them: "Roe married Ann Lund. She". A person who stands elsewhere
 * in that sentence may be mentioned only in passing.
 *
 * @param before - the words of the sentence before
 */
export function onlyObject(
  recent: readonly Spoken[],
  before: readonly Token[],
  fitOf: (referent: Referent) => Fit,
  { sentence, paragraph }: Place,
): Draft | Nominal | undefined {
  const here = recent.filter((each) => each.paragraph === paragraph);
  const fitting = here.filter(({ referent }) => fitOf(referent) !== 'no');
  const [only, ...others] = new Set(fitting.map(({ referent }) => referent.who));
  const at = here.findLastIndex(
    (each) => each.sentence === sentence - 1 && each.referent.who === only,
  );
  const [subject, object] = [here[at - 1], here[at]];
  if (others.length > 0 || subject?.sentence !== sentence - 1 || object === undefined)
    return undefined;
  const { referent } = object;
  if (!subject.referent.isSubject || referent.isOwner || fitOf(referent) !== 'yes')
    return undefined;
  const verb = before.filter(
    ({ start, end }) => start >= subject.referent.end && end <= referent.start,
  );
  return verb.length > 0 && verb.length <= MAX_VERB && verb.every(isVerbLike) ? only : undefined;
}

/**
 * Who spoke only in a clause of the sentence before: "Roe left after the coach, Tom Cole, said so." Who goes
 * on speaking as "he", the words do not tell; nobody of them, where the sentence is about another.
 */
export const spokeAside = (
  recent: readonly Spoken[],
  fitOf: (referent: Referent) => Fit,
  { sentence }: Place,
): Draft | Nominal | undefined =>
  recent.some(({ referent, ...at }) => at.sentence === sentence && referent.isMain)
    ? undefined
    : recent.findLast(
        ({ referent, ...at }) =>
          at.sentence === sentence - 1 && referent.isAside && fitOf(referent) !== 'no',
      )?.referent.who;

/**
 * Whom a pronoun means: the one spoken of before it for whom most speaks, if that is clear.
 *
 * @param isSource - whether the pronoun is who speaks
 * @param most - how often the story names the person whom it names most
 */
export function chooseAntecedent(
  recent: readonly Spoken[],
  fitOf: (referent: Referent) => Fit,
  { sentence, paragraph }: Place,
  isSource: boolean,
  most: number,
): Draft | Nominal | undefined {
  const goesOn =
    isSource && !recent.some(({ referent, ...at }) => at.sentence === sentence && referent.isMain);
  const scores = new Map<Draft | Nominal, number>();
  recent.forEach(({ referent, ...at }, i) => {
    const { who } = referent;
    const fits = fitOf(referent);
    if (fits === 'no') return;
    const score =
      WEIGHT.sentenceBefore * (sentence - at.sentence) +
      (paragraph === at.paragraph ? 0 : WEIGHT.paragraphBefore) +
      (referent.isSubject ? WEIGHT.subject : 0) +
      (referent.isSource ? WEIGHT.source : 0) +
      (goesOn && referent.isSource && referent.isMain && at.sentence === sentence - 1
        ? WEIGHT.sourceAgain
        : 0) +
      (fits === 'yes' ? WEIGHT.sameGender : 0) +
      (referent.isPronoun ? WEIGHT.pronoun : 0) +
      (referent.isOwner ? WEIGHT.owner : 0) +
      (referent.isQuoted ? WEIGHT.quoted : 0) +
      ('mentions' in who ? (WEIGHT.topic * who.mentions.length) / most : WEIGHT.unnamed) +
      (WEIGHT.recency * i) / recent.length;
    scores.set(who, Math.max(score, scores.get(who) ?? -Infinity));
  });
  let best: Draft | Nominal | undefined;
  let bestScore = -Infinity;
  let second = -Infinity;
  for (const [who, score] of scores) {
    if (score > bestScore) {
      second = bestScore;
      [best, bestScore] = [who, score];
    } else if (score > second) second = score;
  }
  return bestScore - second >= MARGIN ? best : undefined;
}
