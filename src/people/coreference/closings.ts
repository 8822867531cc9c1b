import { opensClause, PREPOSITIONS } from '../../text/english/function-words.js';
import { GENDERED_SUBJECTS } from '../../text/english/pronouns.js';
import { firstWhere, type Span } from '../../text/span.js';
import { isPossessive, lowerAt, type Token } from '../../text/tokens.js';
import type { FoundStatement } from '../attribution/found-statement.js';
import type { Draft } from '../draft.js';
import type { Fit, Place, Referent, Spoken } from './antecedents.js';
import type { Naming } from './namings.js';

/** A clause of the narrator's, and the words behind it for who says so: "He spent it, Roe said." */
export interface Closing {
  readonly clause: Span;
  readonly speaker: Span;
}

/** The clauses of a story that who says so closes, in the order of the text. */
export const closingsOf = (found: readonly FoundStatement[]): readonly Closing[] =>
  found
    .filter(({ kind, content, source }) => kind !== 'direct' && source.start >= content.end)
    .map(({ content, source }) => ({ clause: content, speaker: source }))
    .sort((a, b) => a.clause.start - b.clause.start);

/** Words from a pronoun back to what opens the clause that it stands in. */
const MAX_BACK = 40;

/** "When he left, it rained", and not "When it rained, he left": whether a pronoun stands in a clause within one. */
function isInClause(tokens: readonly Token[], position: number, { start }: Span): boolean {
  let before = position - 1;
  const limit = Math.max(0, position - MAX_BACK);
  while (before >= limit && (tokens[before]?.start ?? 0) >= start && tokens[before]?.text !== ',') {
    if (opensClause(lowerAt(tokens, before))) return true;
    before--;
  }
  return false;
}

/** "Roe's lawyer", "a friend of Roe": whether another speaks. */
const hangsOn = ({ sentence: { tokens }, first, next }: Naming) =>
  isPossessive(tokens[next]) || PREPOSITIONS.has(lowerAt(tokens, first - 1));

/**
 * Who is named behind the clause that a "he" is the subject of as the one who says so: "He spent it, Roe said."
 *
 * @param namings - in the order of the text
 */
export function namedAsSayingSo(
  closings: readonly Closing[],
  namings: readonly Naming[],
  tokens: readonly Token[],
  position: number,
): Draft | undefined {
  const pronoun = tokens[position];
  if (pronoun === undefined || !GENDERED_SUBJECTS.has(pronoun.lower)) return undefined;
  const closing = closings[firstWhere(closings, ({ clause }) => clause.end > pronoun.start)];
  if (closing === undefined || closing.clause.start > pronoun.start) return undefined;
  if (isInClause(tokens, position, closing.clause)) return undefined;
  const { speaker } = closing;
  const first = firstWhere(namings, ({ start }) => start >= speaker.start);
  const named = namings
    .slice(
      first,
      firstWhere(namings, ({ start }) => start >= speaker.end),
    )
    .find((naming) => !hangsOn(naming));
  return named !== undefined && 'mentions' in named.who ? named.who : undefined;
}

/**
 * Whether a "he" in a clause that somebody closes is rather another, for whom the text has left them: "Roe said
 * Hald ran the yard. He spent it, Roe said", and not "Roe ran the yard. He spent it, Roe said".
 *
 * @param recent - who has been spoken of, the last one last
 */
export function isLeftFor(
  saysSo: Draft | undefined,
  recent: readonly Spoken[],
  fitOf: (referent: Referent) => Fit,
  at: Place,
): boolean {
  const isMainBefore = ({ referent, sentence }: Spoken) =>
    referent.isMain && sentence === at.sentence - 1;
  const last = recent.findLastIndex(({ referent }) => referent.who === saysSo);
  const isOn = recent.some(
    (each) => each.referent.who === saysSo && isMainBefore(each) && !each.referent.isSource,
  );
  if (last < 0 || isOn) return false;
  return recent.some((each, i) => {
    const { referent } = each;
    const isOther = referent.who !== saysSo && !referent.isQuoted && fitOf(referent) !== 'no';
    return isOther && (i > last || isMainBefore(each));
  });
}
