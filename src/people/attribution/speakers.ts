import { PREPOSITIONS } from '../../text/english/function-words.js';
import { GENDERED_POSSESSIVES } from '../../text/english/pronouns.js';
import { startsWithCapital } from '../../text/letters.js';
import { firstWhere, type Span } from '../../text/span.js';
import { isNotPersonWord } from '../lexicon/organisations.js';
import { isPlace } from '../lexicon/places.js';
import { isHonorific, isKinship, isRoleNoun } from '../lexicon/roles.js';
import { isSpeakerNoun } from '../lexicon/sources.js';
import type { Person } from '../person.js';

/** A place where the story speaks of a person. */
export interface Reference {
  readonly span: Span;
  readonly person: Person;
  readonly isName: boolean;
}

const LINK = /(?:^|\s)(?:of|for|at|from|to|with|by|in|on|near|who|whose|which)\s(?:the\s)?/gi;
const AND = /(?:,|\s(?:and|or|with))\s/;
const CLOSES = /^(?:[,.;:”"]|\s?$)/;
/** Characters behind a name in which what hangs on it ends. */
const MAX_HANGING = 80;
/** "The minister, Jane Roe of the Green Party, said": what hangs on the name, up to a comma. */
const HANGS_ON = /^ (?:of|from|at|for) (?:the )?\p{Lu}[^,.;:“”"]{0,60},(?! \p{Lu})/u;
const OWNS = /^[’']s?(?:\s|$)/;
/** What may stand between a description and the name beside it: "the governor, Sir John Roe, said", "the chair, 71-year-old". */
const BESIDE = /^, (?:\d{1,3}-year-old )?(?:\p{Lu}\p{L}{0,8}\.? )?$/u;
/** "The owner, businessman Tom Cole, said": what somebody is may stand there, too. */
const ROLE_BESIDE = /^, ((?:[\p{L}-]{1,24} ){1,4})$/u;

/** "A passenger, a plumber called Tom Cole, said" */
const CALLED = /(?<= )(?:called|named|known (?:only )?as) (?:\p{Lu}\p{L}{0,11}\.? )?$/u;

function standsBeside(source: string, between: string): boolean {
  if (BESIDE.test(between)) return true;
  const beside = between.replace(CALLED, '');
  // "The mother of the dead, a boy called Tom"
  if (beside !== between && source.search(LINK) >= 0) return false;
  const role = ROLE_BESIDE.exec(beside)?.[1] ?? '';
  const words = role.trim().toLowerCase().split(' ');
  // "Seven senators, including leader Tom Cole", "a statement, given by aide Tom Cole"
  const isOther = words.some((word) => PREPOSITIONS.has(word) || /ing$|^and$/.test(word));
  return isRoleNoun(words.at(-1) ?? '') && !isOther;
}

/**
 * Whether a name hangs on what stands before it in a noun phrase: "a friend of Roe", "an aide to
 * President Roe", but not "the head of the Rail Union Jane Roe".
 */
function hangsOn(before: string): boolean {
  const link = [...before.matchAll(LINK)].at(-1);
  if (link === undefined) return false;
  const between = before.slice(link.index + link[0].length).trim();
  if (between === '') return true;
  const last = between.split(/\s+/).at(-1) ?? '';
  const lower = last.toLowerCase();
  return !(isNotPersonWord(lower) || isPlace(lower) || isOffice(before.slice(0, link.index), last));
}

/** "Chief of Staff", and not "Friend of President": an office in capitals, and the end of what it is of. */
function isOffice(before: string, last: string): boolean {
  const head = before.split(/\s+/).at(-1) ?? '';
  const noun = head.toLowerCase();
  return (
    startsWithCapital(head) &&
    startsWithCapital(last) &&
    isRoleNoun(noun) &&
    !isKinship(noun) &&
    !isRoleNoun(last.toLowerCase())
  );
}

/** "Her husband and", "Mr and Mrs": what stands before a name speaks of somebody else as well. */
function endsWithAnd(before: string): boolean {
  const [word = '', last = ''] = before.trim().toLowerCase().split(/\s+/).slice(-2);
  return /^(?:and|or|nor)$/.test(isHonorific(last) ? word : last || word);
}

const DETERMINER = /^(?:the|a|an|this|that|these|those|both|two) /i;

/** "The *Roe* family", "Roe aides": whether a name only says whose the noun after it is. */
function isModifier(before: string, after: string): boolean {
  const noun = /^ (\p{Ll}[\p{Ll}-]*)/u.exec(after)?.[1] ?? '';
  if (!isSpeakerNoun(noun)) return false;
  // "Jane Roe director of the union": what somebody is, without its comma.
  return !isRoleNoun(noun) || DETERMINER.test(before);
}

/**
 * Looks up who a noun phrase means: the person whose name, description or pronoun is its head, not
 * one who only owns it ("Roe's lawyer") or hangs on it ("a friend of Roe").
 *
 * @param references - in the order of the text
 */
export function lookUpSpeakers(
  text: string,
  references: readonly Reference[],
): (source: Span) => Person | undefined {
  return (source) => {
    const heads = new Set<Person>();
    let firstStart = source.start;
    let lastEnd = source.start;
    let at = firstWhere(references, ({ span }) => span.start >= source.start);
    for (; at < references.length; at++) {
      const reference = references[at];
      if (reference === undefined || reference.span.start >= source.end) break;
      const { span, person } = reference;
      const isOwner =
        span.end < source.end &&
        (OWNS.test(text.slice(span.end, span.end + 3)) ||
          GENDERED_POSSESSIVES.has(text.slice(span.start, span.end).toLowerCase()));
      const before = text.slice(source.start, span.start);
      if (span.end > source.end || isOwner || hangsOn(before)) continue;
      if (reference.isName && isModifier(before, text.slice(span.end, source.end))) continue;
      // "Kent captain Jane Roe": a name that something follows is no head.
      if (
        /^ \p{Ll}/u.test(text.slice(lastEnd, span.start)) &&
        !AND.test(text.slice(lastEnd, span.start))
      ) {
        heads.clear();
      }
      if (heads.size === 0) firstStart = span.start;
      heads.add(person);
      lastEnd = span.end;
    }
    const [only] = heads;
    // "Jane Roe and her husband", "Jane Roe, 34, and a nurse" are two, and so are "her husband and Jane Roe".
    const isOne =
      heads.size === 1 &&
      !/^ (?:and|or|nor) |, and /.test(text.slice(lastEnd, source.end)) &&
      !endsWithAnd(text.slice(source.start, firstStart));
    if (heads.size > 0) return isOne ? only : undefined;
    // "The minister, Jane Roe, said": the name stands beside the description.
    const beside = references[at];
    const isBeside =
      beside?.isName === true &&
      standsBeside(
        text.slice(source.start, source.end),
        text.slice(source.end, beside.span.start),
      ) &&
      (CLOSES.test(text.slice(beside.span.end, beside.span.end + 2)) ||
        HANGS_ON.test(text.slice(beside.span.end, beside.span.end + MAX_HANGING)));
    return isBeside ? beside.person : undefined;
  };
}
