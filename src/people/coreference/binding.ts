import { DETERMINERS, PREPOSITIONS } from '../../text/english/function-words.js';
import { GENDERED_POSSESSIVES, genderOfPronoun } from '../../text/english/pronouns.js';
import { contains } from '../../text/span.js';
import { lowerAt, type Token } from '../../text/tokens.js';
import { closesDescription } from '../grammar/appositions.js';
import { isInNounPhrase } from '../grammar/noun-phrase-edges.js';
import { isCue } from '../lexicon/cues.js';
import { isRoleNoun } from '../lexicon/roles.js';
import type { Referent, Spoken } from './antecedents.js';
import { isOfDescription } from './parts.js';

/** "Jane Roe, his lawyer": where whoever a description with a possessive is about ends. */
function describedBy(tokens: readonly Token[], position: number): number | undefined {
  if (!GENDERED_POSSESSIVES.has(lowerAt(tokens, position))) return undefined;
  if (tokens[position - 1]?.text !== ',') return undefined;
  let next = position + 1;
  while (isInNounPhrase(tokens[next])) next++;
  if (next === position + 1 || !isRoleNoun(lowerAt(tokens, next - 1))) return undefined;
  if (!closesDescription(tokens, next)) return undefined;
  const hasAge = /^\d{1,3}$/.test(tokens[position - 2]?.text ?? '');
  return tokens[position - (hasAge ? 4 : 2)]?.end;
}

const OPENS_CLAUSE =
  /^(?:[,;:—–“”]|that|who|whom|which|when|where|whether|if|while|as|after|before|because|since|although|though|but|and|or|than|until|unless|so|what|whatever)$/;
/** Prepositions that can have the object of a verb; "with him" may mean the subject. */
const OF_OBJECTS = /^(?:for|to|by|against|from|of)$/;

/** Verbs whose object may stand before a number: "offered her 90,000 euros". */
const GIVES =
  /^(?:award|cost|fin|hand|lend|offer|ow|pay)(?:s|es|e|ed|ing)?$|^(?:g[ai]v(?:e|es|en|ing)|lent|paid|sen[dt]s?|left)$/;

/** Whether "her" is no possessive, as what stands behind it tells: "told her that", "gave her a ring". */
function isAlone(tokens: readonly Token[], position: number): boolean {
  const { lower } = tokens[position + 1] ?? { lower: '.' };
  return (
    /^(?:[.,;:)]|to|that)$/.test(lower) ||
    PREPOSITIONS.has(lower) ||
    DETERMINERS.has(lower) ||
    (/^\d/.test(lower) && GIVES.test(lowerAt(tokens, position - 1)))
  );
}

/** Whether a pronoun is an object: "called for him", and not "called her own lawyer". */
export function isObject(tokens: readonly Token[], position: number): boolean {
  const { lower } = tokens[position] ?? { lower: '' };
  const before = lowerAt(tokens, position - 1);
  const isForm = lower === 'him' || (lower === 'her' && isAlone(tokens, position));
  return isForm && (!PREPOSITIONS.has(before) || OF_OBJECTS.test(before));
}

/** "Roe thanked him": the subject of the clause in which a pronoun is the object, if that is clear. */
function subjectBefore(
  tokens: readonly Token[],
  position: number,
  recent: readonly Spoken[],
): Spoken | undefined {
  if (!isObject(tokens, position)) return undefined;
  const [first, last] = recent.slice(-2);
  // "His" is spoken of in "his agent", and last.
  const isPart =
    last !== undefined && first !== undefined && contains(first.referent, last.referent);
  const nearest = isPart ? first : (last ?? first);
  if (nearest === undefined) return undefined;
  const { referent } = nearest;
  if (referent.start < (tokens[0]?.start ?? 0) || referent.isOwner || !referent.isSubject)
    return undefined;
  // "What Roe saw scared him": that is the subject.
  let before = tokens.findLastIndex(({ end }) => end <= referent.start);
  const opener = lowerAt(tokens, before);
  const behind = tokens.findIndex(({ start }) => start >= referent.end);
  // "The coach, the former striker Tom Roe, thanked him"
  while (isOfDescription(tokens[before])) before--;
  const isBeside = tokens[before]?.text === ',' && tokens[behind]?.text === ',';
  const between = tokens.slice(isBeside ? behind + 1 : behind, position);
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

/** Verbs by which somebody speaks in favour of another, and is asked about them; who is accused answers. */
const SPEAKS_FOR = /^(?:(?:defend|back|support)(?:s|ed|ing)?|(?:prais|describ)(?:es?|ed|ing))$/;

/** Something that is done to somebody, and what a sentence is about: "His agent urged him to sign". */
export interface Deed {
  readonly agent: Referent;
  /** Whether the agent belongs to whom it is done to. */
  readonly isTheirs: boolean;
  /** Whether the agent speaks for them, and neither to them nor against them: "defended him". */
  readonly isSpeech: boolean;
}

/**
 * What a sentence is about that has a pronoun as its object.
 *
 * @param recent - who has been spoken of, the last one last
 * @param object - whom the pronoun at a position means
 */
export function deedTo(
  recent: readonly Spoken[],
  tokens: readonly Token[],
  position: number,
  object: Referent['who'],
): Deed | undefined {
  const agent = subjectBefore(tokens, position, recent)?.referent;
  if (agent?.isMain !== true) return undefined;
  // "His agent wept for him. He": that is the agent.
  const isIndirect = PREPOSITIONS.has(lowerAt(tokens, position - 1));
  const isOwner = recent.some(
    ({ referent }) =>
      referent.isOwner && referent.who === object && referent.start >= (tokens[0]?.start ?? 0),
  );
  const verb = tokens.findIndex(({ start }) => start >= agent.end);
  const isSpeech = tokens
    .slice(verb, position)
    .some(
      ({ lower }, i, between) =>
        SPEAKS_FOR.test(lower) ||
        (/^(?:speaks?|spoke|spoken)$/.test(lower) && between[i + 1]?.lower === 'for'),
    );
  return { agent, isTheirs: isOwner && !isIndirect, isSpeech };
}

/**
 * Whom the "he" means that the next sentence is about: the agent, where it has spoken of the object, or
 * nobody, since the words do not tell which of the two.
 *
 * @param chosen - for whom most else speaks
 * @param goesOn - whether "he" speaks, and can be the agent as far as what is said tells
 */
export function afterDeed(
  { agent, isSpeech }: Deed,
  chosen: Referent['who'] | undefined,
  goesOn: boolean,
): Referent['who'] | undefined {
  if (isSpeech && goesOn) return agent.who;
  // "A nurse found him. He was cold": who only comes in is seldom gone on with.
  return chosen === agent.who || !('mentions' in agent.who) ? chosen : undefined;
}
