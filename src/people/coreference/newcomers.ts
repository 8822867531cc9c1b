import type { Range } from '../../text/ranges.js';
import type { Token } from '../../text/tokens.js';
import type { Draft } from '../draft.js';
import { afterAppositions } from '../grammar/appositions.js';
import { finiteVerb } from '../grammar/verb-forms.js';
import type { Fit, Place, Referent, Spoken } from './antecedents.js';

/** Words of auxiliaries, an adverb and a verb: "later drove", "has been shot". */
const MAX_VERB = 3;

const DIES =
  /^(?:die[ds]?|drown(?:s|ed)?|perish(?:es|ed)|(?:kill|murder)ed|shot|stabbed|strangled)$/;

/** The words of what somebody does, behind a name and what describes its bearer. */
function verbBehind({ run }: Draft['mentions'][number]): Range & { tokens: readonly Token[] } {
  const { tokens } = run.sentence;
  const behind = afterAppositions(tokens, run.next);
  const first = tokens[behind]?.text === ',' ? behind + 1 : behind;
  return { tokens, first, next: first + MAX_VERB };
}

/** Whether the story tells of somebody's death: "Roe drowned", "Roe, 40, was shot". */
const hasDied = ({ mentions }: Draft): boolean =>
  mentions.some((mention) => {
    const { tokens, first, next } = verbBehind(mention);
    return tokens.slice(first, next).some(({ lower }) => DIES.test(lower));
  });

/** Those who have died, and are not whom the story is about. */
export const othersWhoDied = (
  drafts: readonly Draft[],
  topic: Draft | undefined,
): ReadonlySet<Referent['who']> =>
  new Set(drafts.filter((draft) => draft !== topic && hasDied(draft)));

/** Whether somebody does something where the story first names them: "when a guest, Jane Roe, left". */
function isDoing({ mentions: [first] }: Draft): boolean {
  if (first === undefined) return false;
  const verb = verbBehind(first);
  return finiteVerb(verb.tokens, verb.first - 1, verb.next) !== undefined;
}

/**
 * Those of whom it is told right before a sentence, and not only as the owners of something: in the sentence
 * before it or, if that tells of nobody, in the paragraph before.
 */
function toldOfBefore(
  recent: readonly Spoken[],
  fitOf: (referent: Referent) => Fit,
  { sentence, paragraph }: Place,
): readonly Referent[] {
  const fitting = recent.filter(({ referent }) => fitOf(referent) !== 'no');
  const beside = fitting.filter((each) => each.sentence === sentence - 1);
  const last = fitting.filter((each) => each.paragraph === paragraph - 1);
  return (beside.length > 0 ? beside : last)
    .map(({ referent }) => referent)
    .filter(({ isOwner }) => !isOwner);
}

/**
 * Who comes into the story right before a sentence that begins with a quotation: "The fraud came out when
 * a guest, Jane Roe, called. “I wept,” she said." Of them "she" is told, and not of who spoke before, unless
 * that was in the same paragraph.
 *
 * @param fitOf - whether a pronoun can mean somebody
 */
export function newcomerBefore(
  recent: readonly Spoken[],
  fitOf: (referent: Referent) => Fit,
  at: Place,
): Draft | undefined {
  const told = toldOfBefore(recent, fitOf, at);
  const [only, ...others] = new Set(told.map(({ who }) => who));
  if (only === undefined || others.length > 0 || !('mentions' in only)) return undefined;
  const isBesideOther = recent.some(
    ({ referent, paragraph }) =>
      paragraph === at.paragraph &&
      !referent.isQuoted &&
      referent.who !== only &&
      fitOf(referent) !== 'no',
  );
  if (isBesideOther) return undefined;
  const isNew = told.some(({ start }) => start === only.mentions[0]?.span.start);
  return isNew && isDoing(only) ? only : undefined;
}
