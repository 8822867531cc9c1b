import type { Gender } from '../../text/pronouns.js';
import type { Range } from '../../text/ranges.js';
import type { Token } from '../../text/tokens.js';
import { afterAppositions } from '../grammar/appositions.js';
import { finiteVerb } from '../grammar/verb-forms.js';
import type { Draft } from '../names/draft.js';
import type { Fit, Place, Referent, Spoken } from './antecedents.js';
import { isDescribed } from './told-of.js';
import type { Turn } from './turns.js';

const BE = /^(?:was|were|is|are|has|had|been|being|got)$/;

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
 * a guest, Jane Roe, called. “I wept,” she said." Of them "she" is told, and not of who spoke before.
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
  const isNew = told.some(({ start }) => start === only.mentions[0]?.span.start);
  return isNew && isDoing(only) ? only : undefined;
}

/** Whether something is done to somebody where they are named: "Roe was robbed". */
const isDoneTo = (mention: Draft['mentions'][number]): boolean => {
  const { tokens, first } = verbBehind(mention);
  return BE.test(tokens[first]?.lower ?? '');
};

/**
 * Of whom a quotation tells by a "he" alone, and who does not say it: "Tom Peel praised his side. “We ran,” he
 * said. Rob Dunn scored twice. “He ran well,” he said." The sentence before tells of nobody else, and beside
 * them there is but one who may be meant, and who spoke; of three, the words tell nothing.
 */
export function toldOfIn(
  { tellsOf }: Turn,
  gender: Gender,
  recent: readonly Spoken[],
  fitOf: (referent: Referent) => Fit,
  at: Place,
): Referent['who'] | undefined {
  if (tellsOf !== gender) return undefined;
  const [told, ...others] = toldOfBefore(recent, fitOf, at);
  if (told === undefined || others.length > 0 || told.isPronoun || told.isSource) return undefined;
  const { who, start } = told;
  const naming = 'mentions' in who ? who.mentions.find(({ span }) => span.start === start) : null;
  // "Lawyer Tom Roe left." comes in to speak of another, and whoever was robbed tells of a robber.
  if (!naming || isDescribed(naming) || isDoneTo(naming)) return undefined;
  const rest = recent.filter(({ referent }) => referent.who !== who && fitOf(referent) !== 'no');
  const [speaker, ...more] = new Set(rest.map(({ referent }) => referent.who));
  const hasSpoken = rest.some(({ referent }) => referent.isSource && !referent.isQuoted);
  const isOne = speaker !== undefined && 'mentions' in speaker && more.length === 0;
  return isOne && hasSpoken ? who : undefined;
}
