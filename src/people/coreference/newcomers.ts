import { isPassive, isPastForm, TO_BE } from '../../terms/verb-forms.js';
import type { Gender } from '../../text/pronouns.js';
import type { Range } from '../../text/ranges.js';
import { firstWhere } from '../../text/span.js';
import type { Token } from '../../text/tokens.js';
import { afterAppositions } from '../grammar/appositions.js';
import { finiteVerb } from '../grammar/verb-forms.js';
import type { Draft } from '../names/draft.js';
import type { Fit, Place, Referent, Spoken } from './antecedents.js';
import type { Turn } from './turns.js';

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

/** Whether something is done to somebody where they are named, by nobody that has a name: "Roe was robbed". */
function isDoneTo({ mentions }: Draft, { start }: Referent): boolean {
  const mention = mentions[firstWhere(mentions, ({ span }) => span.start >= start)];
  if (mention === undefined) return false;
  const { tokens, first, next } = verbBehind(mention);
  const words = tokens.slice(first, next).map(({ lower }) => ({ form: lower }));
  return words.some(({ form }, i) => isPastForm(form) && !TO_BE.has(form) && isPassive(words, i));
}

/**
 * Of whom a quotation tells by a "he" alone, and who does not say it: "Roe scored twice. “He ran well,” he
 * said." The name is that of the only one of whom the sentence before tells, and who does not speak there.
 */
export function toldOfIn(
  { tellsOf }: Turn,
  gender: Gender,
  recent: readonly Spoken[],
  fitOf: (referent: Referent) => Fit,
  at: Place,
): Referent['who'] | undefined {
  if (tellsOf !== gender) return undefined;
  const told = toldOfBefore(recent, fitOf, at);
  const [only, ...others] = told;
  const isName = only !== undefined && !only.isPronoun && 'mentions' in only.who;
  if (!isName || others.length > 0 || only.isSource) return undefined;
  // "Roe was robbed. “He had a knife,” he said": who did it is told of.
  return 'mentions' in only.who && isDoneTo(only.who, only) ? undefined : only.who;
}

/**
 * Whether a quotation that tells of somebody by a "he" alone is another's: the only other one whom "he" can mean
 * nearby is named and has spoken. Where there is a third, or none, the "he" of the quotation may be anybody.
 */
export function isSaidOf(
  told: Referent['who'],
  recent: readonly Spoken[],
  fitOf: (referent: Referent) => Fit,
): boolean {
  const rest = recent
    .map(({ referent }) => referent)
    .filter((referent) => referent.who !== told && fitOf(referent) !== 'no');
  const [only, ...others] = new Set(rest.map(({ who }) => who));
  const isOne = only !== undefined && others.length === 0 && 'mentions' in only;
  return isOne && rest.some(({ isSource }) => isSource);
}
