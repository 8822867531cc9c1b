import { DETERMINERS } from '../../text/english/function-words.js';
import { spanOf } from '../../text/ranges.js';
import type { Span } from '../../text/span.js';
import { lowerAt, type Token } from '../../text/tokens.js';
import type { Draft } from '../draft.js';
import { subjectOf } from '../grammar/subjects.js';
import { isCueVerb } from '../lexicon/cues.js';
import { bearersOf } from '../lexicon/given-names.js';
import { isNotPersonWord } from '../lexicon/organisations.js';
import { isPlace } from '../lexicon/places.js';
import { isRoleNoun } from '../lexicon/roles.js';
import { headOf, isSpeakerNoun } from '../lexicon/sources.js';
import type { Place, Spoken } from './antecedents.js';
import type { Nominal } from './nominal.js';

/** Words in which a sentence comes to its subject. */
const MAX_OPENING = 40;
/** Words of the shortest name that nobody takes for a thing's. */
const MIN_NAME = 2;

const isOfName = ({ isCapitalised, lower }: Token) =>
  isCapitalised && !isNotPersonWord(lower) && !isPlace(lower);

/**
 * The subject of a sentence, where it has a name beside it: "His opposite number, Jane Roe, left". If
 * nobody is known by that, somebody has been missed.
 *
 * @param from - behind the quotation that the sentence begins with, if it does
 */
function subjectWithName(tokens: readonly Token[], from: number): Span | undefined {
  const subject = subjectOf(tokens, from, Math.min(tokens.length, from + MAX_OPENING));
  if (subject === undefined || tokens[subject.next]?.text !== ',') return undefined;
  if (!DETERMINERS.has(lowerAt(tokens, subject.first))) return undefined;
  // "The council, Leeds City, said"
  const head = headOf(tokens, subject)?.lower ?? '';
  if (isSpeakerNoun(head) && !isRoleNoun(head)) return undefined;
  const first = subject.next + 1;
  let next = first;
  for (let token = tokens[next]; token && isOfName(token); token = tokens[next]) next++;
  const isName = next - first >= MIN_NAME && tokens[next]?.text === ',';
  return isName ? spanOf(tokens, { first: subject.first, next }) : undefined;
}

/** The subject of a sentence, where it is what may be a name, in full: "Roe Lund waited". */
export function nameAsSubject(tokens: readonly Token[], from: number): Span | undefined {
  const subject = subjectOf(tokens, from, Math.min(tokens.length, from + MAX_OPENING));
  if (subject === undefined || subject.next - subject.first < MIN_NAME) return undefined;
  const isName = tokens.slice(subject.first, subject.next).every(isOfName);
  return isName ? spanOf(tokens, subject) : undefined;
}

/** The subject of a sentence, where a name in capitals shows whose it is: "Librarian ROSA LUND said". */
function nameInCapitals(tokens: readonly Token[], from: number): Span | undefined {
  const subject = subjectOf(tokens, from, Math.min(tokens.length, from + MAX_OPENING));
  if (subject === undefined) return undefined;
  const words = tokens.slice(subject.first, subject.next);
  const given = words.findIndex(({ text }, i) => {
    const next = words[i + 1];
    return next?.isAllCapitals && isOfName(next) && bearersOf(text) !== undefined;
  });
  const isName = words[given]?.isAllCapitals && !words.some(({ lower }) => isNotPersonWord(lower));
  return isName ? spanOf(tokens, subject) : undefined;
}

/** The handle of whoever speaks in a sentence: "@rosa_l wrote", "posted @rosa_l". */
function handleAsSource(tokens: readonly Token[], from: number): Span | undefined {
  for (let first = from; first < tokens.length; first++) {
    if (tokens[first]?.text !== '@') continue;
    let next = first + 2;
    const isJoined = ({ start, text }: Token) =>
      start === tokens[next - 1]?.end && !/^[.,:;!?]$/.test(text);
    for (let token = tokens[next]; token && isJoined(token); token = tokens[next]) next++;
    const isSource = isCueVerb(lowerAt(tokens, next)) || isCueVerb(lowerAt(tokens, first - 1));
    if (isSource) return spanOf(tokens, { first, next });
  }
  return undefined;
}

/**
 * The words for somebody whom a sentence is about, or who speaks in it, as their form tells. If nobody is known by
 * them, somebody has been missed.
 */
export const strangerIn = (tokens: readonly Token[], from: number): Span | undefined =>
  subjectWithName(tokens, from) ?? handleAsSource(tokens, from) ?? nameInCapitals(tokens, from);

/** Whether somebody only speaks for a body, and not in this paragraph: "a spokesman". */
export const spokeForBody = (
  recent: readonly Spoken[],
  who: Draft | Nominal,
  { paragraph }: Place,
): boolean =>
  'head' in who &&
  who.head.startsWith('spokes') &&
  !recent.some(({ referent, ...at }) => at.paragraph === paragraph && referent.who === who);

/** Whether somebody has been spoken of since a sentence began, and not only as the owner of something. */
export const isSpokenOfSince = (
  recent: readonly Spoken[],
  who: Draft | Nominal,
  since: number,
): boolean =>
  recent.some(
    ({ referent, sentence }) => sentence >= since && !referent.isOwner && referent.who === who,
  );
