import { PREPOSITIONS } from '../../text/function-words.js';
import { GENDERED_POSSESSIVES, genderOfPronoun } from '../../text/pronouns.js';
import type { Token } from '../../text/tokens.js';
import { closesDescription } from '../grammar/appositions.js';
import { isInNounPhrase } from '../grammar/noun-phrases.js';
import { isCue } from '../lexicon/cues.js';
import { isRoleNoun } from '../lexicon/roles.js';
import type { Spoken } from './antecedents.js';

/** "Jane Roe, his lawyer": where whoever a description with a possessive is about ends. */
function describedBy(tokens: readonly Token[], position: number): number | undefined {
  if (!GENDERED_POSSESSIVES.has(tokens[position]?.lower ?? '')) return undefined;
  if (tokens[position - 1]?.text !== ',') return undefined;
  let next = position + 1;
  while (isInNounPhrase(tokens[next])) next++;
  if (next === position + 1 || !isRoleNoun(tokens[next - 1]?.lower ?? '')) return undefined;
  if (!closesDescription(tokens, next)) return undefined;
  const hasAge = /^\d{1,3}$/.test(tokens[position - 2]?.text ?? '');
  return tokens[position - (hasAge ? 4 : 2)]?.end;
}

const OPENS_CLAUSE =
  /^(?:[,;:—–“”]|that|who|whom|which|when|where|whether|if|while|as|after|before|because|since|although|though|but|and|or|than|until|unless|so|what|whatever)$/;
/** Prepositions that can have the object of a verb; "with him" may mean the subject. */
const OF_OBJECTS = /^(?:for|to|by|against|from|of)$/;

/** Whether a pronoun is an object: "called for him", and not "called her own lawyer". */
function isObject(tokens: readonly Token[], position: number): boolean {
  const { lower } = tokens[position] ?? { lower: '' };
  const before = tokens[position - 1]?.lower ?? '';
  const after = tokens[position + 1];
  const isAlone =
    /^(?:[.,;:)]|to)$/.test(after?.lower ?? '.') || PREPOSITIONS.has(after?.lower ?? '');
  const isForm = lower === 'him' || (lower === 'her' && isAlone);
  return isForm && (!PREPOSITIONS.has(before) || OF_OBJECTS.test(before));
}

/** "Roe thanked him": the subject of the clause in which a pronoun is the object, if that is clear. */
function subjectBefore(
  tokens: readonly Token[],
  position: number,
  recent: readonly Spoken[],
): Spoken | undefined {
  if (!isObject(tokens, position)) return undefined;
  const nearest = recent.at(-1);
  if (nearest === undefined) return undefined;
  const { referent } = nearest;
  if (referent.start < (tokens[0]?.start ?? 0) || referent.isOwner || !referent.isSubject)
    return undefined;
  const first = tokens.findIndex(({ start }) => start >= referent.end);
  const between = tokens.slice(first, position);
  // "What Roe saw scared him": that is the subject.
  const opener = tokens.findLast(({ end }) => end < referent.start)?.lower ?? '';
  // "Roe said Cole had hit him", "Roe took pills to keep him awake"
  const isApart = between.some(
    ({ lower, isCapitalised }, i) =>
      isCapitalised ||
      OPENS_CLAUSE.test(lower) ||
      genderOfPronoun(lower) !== undefined ||
      (isCue(lower) && i < between.length - 2) ||
      (lower === 'to' && i < between.length - 1),
  );
  return isApart || /^wh/.test(opener) ? undefined : nearest;
}

/**
 * Leaves those out whom the grammar of its sentence forbids a pronoun to mean: whoever it describes
 * ("Jane Roe, his lawyer"), and the subject of the clause that it is the object of ("Roe thanked him").
 *
 * @param recent - who has been spoken of, the last one last
 */
export function withoutBarred(
  recent: readonly Spoken[],
  tokens: readonly Token[],
  position: number,
): readonly Spoken[] {
  const end = describedBy(tokens, position);
  const barred =
    end === undefined
      ? subjectBefore(tokens, position, recent)
      : recent.findLast(({ referent }) => referent.end === end);
  return barred === undefined
    ? recent
    : recent.filter(({ referent }) => referent.who !== barred.referent.who);
}
