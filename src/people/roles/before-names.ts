import { AUXILIARIES, DETERMINERS } from '../../text/english/function-words.js';
import { isPastTense } from '../../text/english/past-tense.js';
import { PRONOUNS } from '../../text/english/pronouns.js';
import { isPossessive, lowerAt, type Token } from '../../text/tokens.js';
import { isTheirs } from '../grammar/appositions.js';
import { introductionOf } from '../grammar/introductions.js';
import { afterMainVerb } from '../grammar/main-verbs.js';
import { beforeRank, HAS_VERB_FORM, nounPhraseStart } from '../grammar/noun-phrase-edges.js';
import { officeHead } from '../grammar/offices.js';
import { isCue } from '../lexicon/cues.js';
import { isFamilyNameAsWell } from '../lexicon/family-names.js';
import { bearersOf } from '../lexicon/given-names.js';
import { isNotPersonWord } from '../lexicon/organisations.js';
import {
  genderOfWord,
  isAddress,
  isAddressedOffice,
  isFamily,
  isHonorific,
  isKinship,
  isPluralRole,
  isRoleNoun,
} from '../lexicon/roles.js';
import { isSpeakerNoun } from '../lexicon/sources.js';
import type { NameRun } from '../names/runs/name-runs.js';
import { type Description, describe } from './description.js';

/** Words; a description with more is a clause. */
const MAX_BEFORE = 9;
const MAX_APPOSITION = 14;

/** Small words that may stand before the capitals of a role: "former Labour politician". */
const BEFORE_CAPITALS =
  /^(?:former|ex-.*|then|acting|interim|senior|junior|deputy|assistant|late|current|outgoing|incoming|longtime|veteran|retired|newly|fellow|prominent|leading|top|chief|ousted|disgraced|one-time|onetime|incumbent|vice|lead|head|co-.*|.*-based)$/;

/**
 * Where a role begins, in a noun phrase that may begin with what is no part of it: before capitals
 * stand only words that change a role, and a participle behind a name is a verb.
 */
function roleStart(tokens: readonly Token[], from: number, next: number): number {
  let start = next - 1;
  let hasCapitals = tokens[start]?.isCapitalised === true;
  while (start > from) {
    const token = tokens[start - 1];
    if (token === undefined) break;
    if (!token.isWord && !isPossessive(token)) {
      if (token.text !== '&') break;
    } else if (token.isCapitalised) {
      if (/[a-z]ed$/.test(lowerAt(tokens, start)) && !hasCapitals) return start + 1;
      hasCapitals = true;
    } else if (hasCapitals && !isPossessive(token) && !BEFORE_CAPITALS.test(token.lower)) break;
    start--;
  }
  while (start < next - 1 && (tokens[start]?.isWord === false || isPossessive(tokens[start])))
    start++;
  return start;
}

/** Forms of address. Abbreviated titles ("Sen.") do say what somebody is. */
const ADDRESS = /^(?:mr|mrs|ms|miss|mx|dr|sir|madam|messrs|dame)\.?$/;

/** "Secretary of State" Jane Roe: an office in capitals with what it is of. */
function officeBefore(tokens: readonly Token[], next: number): Description | undefined {
  const head = officeHead(tokens, next);
  if (head === undefined) return undefined;
  // "Legend of the Ten Rings"
  const isOfThe = tokens[head + 2]?.lower === 'the';
  if (isOfThe && bearersOf(tokens[next]?.text ?? '') === undefined) return undefined;
  const from = nounPhraseStart(tokens, head + 1, MAX_BEFORE);
  return describe(tokens, roleStart(tokens, from, head + 1), next, head);
}

/** "PC" Jane Roe: a rank that is no noun elsewhere. */
function rankBefore(
  { sentence: { tokens }, title }: NameRun,
  next: number,
): Description | undefined {
  const rank = tokens[next - 1];
  const isRank = rank !== undefined && rank.lower === title && !isAddress(title);
  return isRank && rank.isCapitalised ? describe(tokens, next - 1, next, next - 1) : undefined;
}

/** "US national security adviser" Mike Waltz: the role that ends where the name begins. */
export function roleBefore(run: NameRun): Description | undefined {
  const { tokens } = run.sentence;
  const { first } = run;
  let next = first;
  // "Party treasurer Sir John Roe": "Mr." says nothing about what somebody is.
  while (next > 0 && ADDRESS.test(lowerAt(tokens, next - 1))) next--;
  // "a soldier named John Roe"
  if (/^(?:named|called)$/.test(lowerAt(tokens, next - 1))) next--;
  const head = tokens[next - 1];
  if (head === undefined) return undefined;
  if (!isRoleNoun(head.lower)) return rankBefore(run, next) ?? officeBefore(tokens, next);
  return roleUpTo(run, next);
}

/** "the botanist" Prof. Jane Roe: what somebody is, before a title that is a role as well. */
export function roleBeforeTitle(run: NameRun): Description | undefined {
  const { tokens } = run.sentence;
  const title = roleBefore(run);
  if (title === undefined || title.next - title.first > 1 || !isHonorific(title.head))
    return undefined;
  const head = tokens[title.first - 1];
  const isOne = head?.isCapitalised === false && isRoleNoun(head.lower);
  return isOne ? roleUpTo(run, title.first) : undefined;
}

/** The role that ends at a position, before a name or a title. */
function roleUpTo(run: NameRun, next: number): Description | undefined {
  const { tokens } = run.sentence;
  const head = tokens[next - 1];
  if (head === undefined) return undefined;
  const phrase = { first: nounPhraseStart(tokens, next, MAX_BEFORE), next };
  const from = afterMainVerb(tokens, phrase, run);
  // "The club will coach Jane Roe"
  if (from === next) return undefined;
  const start = roleStart(tokens, from, next);
  return describe(tokens, withPossessive(tokens, start, head), next, next - 1);
}

/** "His wife" Jane, "the couple's son" John: whose kin somebody is belongs to it. */
function withPossessive(tokens: readonly Token[], start: number, head: Token): number {
  const owner = tokens[start - 1];
  if (!isKinship(head.lower) || owner === undefined) return start;
  return isTheirs(owner) ? start - 1 : start;
}

/** Whether a word ends the stretch in which the noun of a description is looked for. */
function endsDescription(token: Token): boolean {
  return (
    (!token.isWord && !isPossessive(token) && !/^[-&]$/.test(token.text)) ||
    HAS_VERB_FORM.test(token.lower) ||
    AUXILIARIES.has(token.lower) ||
    PRONOUNS.has(token.lower) ||
    // "The district judge"
    (isCue(token.lower) && !token.isCapitalised && !isRoleNoun(token.lower))
  );
}

/** The last noun for a person before a comma that prepositions alone part from it. */
function headBefore(tokens: readonly Token[], comma: number): number | undefined {
  const limit = Math.max(0, comma - MAX_APPOSITION);
  const last = beforeRank(tokens, comma) - 1;
  for (let i = last; i >= limit; i--) {
    const token = tokens[i];
    if (token === undefined || endsDescription(token)) return undefined;
    const isHead = i === last || LINKS.test(lowerAt(tokens, i + 1));
    if (isHead && isRoleNoun(token.lower)) return i;
  }
  return undefined;
}

/** "A friend of the boy, Tom": that may be the friend or the boy, so nothing is said of him. */
const hangsOnSomebody = (tokens: readonly Token[], first: number) =>
  /^(?:of|for|to)$/.test(lowerAt(tokens, first - 1)) && isRoleNoun(lowerAt(tokens, first - 2));

/** Whether a name ends as those of bodies do: "Harbour Homes", "Harrow Dockers". */
const endsAsBody = (word: string) =>
  (isNotPersonWord(word) && !isFamilyNameAsWell(word)) || isPluralRole(word);

/**
 * "A spokesman for the care firm, Harbour Homes": beside a body that somebody unnamed stands for, whose name
 * begins with no given name. A family has none.
 */
function isNameOfBody({ sentence, words }: NameRun, first: number, comma: number): boolean {
  const { tokens } = sentence;
  const noun = lowerAt(tokens, comma - 1);
  const link = tokens.slice(first, comma).findLast(({ lower }) => LINKS.test(lower));
  return (
    /^an?$/.test(lowerAt(tokens, first)) &&
    link?.lower === 'for' &&
    isSpeakerNoun(noun) &&
    !isRoleNoun(noun) &&
    !isFamily(noun) &&
    bearersOf(words[0] ?? '') === undefined &&
    endsAsBody(words.at(-1)?.toLowerCase() ?? '')
  );
}

/** Of "A spokesman for the mayor, Tom Cole,": what he is if the story has another mayor, and that office. */
export interface Standing {
  readonly holder: Description;
  readonly office: Description;
}

/** Whoever stands for an office that they may have themselves: "a spokesman for the mayor, Tom Cole,". */
export function standingBefore({
  sentence: { tokens },
  first: name,
}: NameRun): Standing | undefined {
  const comma = name - 1;
  const head = tokens[comma]?.text === ',' ? comma - 1 : -1;
  if (!isAddressedOffice(lowerAt(tokens, head))) return undefined;
  const start = nounPhraseStart(tokens, head + 1, MAX_BEFORE);
  const first = DETERMINERS.has(lowerAt(tokens, start - 1)) ? start - 1 : start;
  if (!hangsOnSomebody(tokens, first)) return undefined;
  const from = nounPhraseStart(tokens, first - 1, MAX_BEFORE);
  const holder = describe(tokens, from, comma, first - 2);
  const office = describe(tokens, start, comma, head);
  return holder && office && { holder, office };
}

const LINKS = /^(?:of|for|at|from|in)$/;
const OPENS = /^(?:the|his|her|their|its|our|my|whose|a|an|another|one)$/;

const isVerb = (lower: string) =>
  isPastTense(lower) || AUXILIARIES.has(lower) || HAS_VERB_FORM.test(lower) || isCue(lower);

/** Where a name begins, with a title or with what somebody is: "the owner, businessman Tom Cole". */
function nameStart(run: NameRun): number {
  const { tokens } = run.sentence;
  const role = roleBefore(run);
  if (role !== undefined) {
    if (tokens[role.first - 1]?.text === ',') return role.first;
    // "The owner, the financier Tom Cole, left", and not "The owner, the financier Tom Cole, a cook and a vet"
    const isOne = tokens[run.next]?.text === ',' && isVerb(lowerAt(tokens, run.next + 1));
    const isDefinite = tokens[role.first - 1]?.lower === 'the';
    if (isDefinite && isOne && tokens[role.first - 2]?.text === ',') return role.first - 1;
  }
  return run.title === undefined ? run.first : run.first - 1;
}

/** "the Prime Minister," Keir Starmer; "a nurse," who gave her name as Ann. */
export function appositionBefore(run: NameRun): Description | undefined {
  const { tokens } = run.sentence;
  const name = nameStart(run);
  const introduction = introductionOf(tokens, name);
  const { end, gender } = introduction ?? { end: name - 1 };
  const hasComma = tokens[end]?.text === ',';
  if (!hasComma && introduction === undefined) return undefined;
  const head = headBefore(tokens, end);
  if (head === undefined) return undefined;
  // "The mother, who gave his name, Noah": that is somebody else's.
  const own = genderOfWord(lowerAt(tokens, head));
  if (gender !== undefined && own !== undefined && gender !== own) return undefined;
  const start = nounPhraseStart(tokens, head + 1, MAX_BEFORE);
  const hasOpener = OPENS.test(lowerAt(tokens, start - 1));
  const isOwned = tokens.slice(start, head).some(isPossessive);
  if (!hasOpener && !isOwned && start > 0) return undefined;
  const opener = lowerAt(tokens, start - 1);
  const first = hasOpener && DETERMINERS.has(opener) && opener !== 'one' ? start - 1 : start;
  // "A man named by police as Tom Cole": whoever that is a friend of, or whatever follows.
  if (!hasComma)
    return isPossessive(tokens[run.next]) ? undefined : describe(tokens, first, end, head);
  if (hangsOnSomebody(tokens, first) || isNameOfBody(run, first, end)) return undefined;
  // "When they met the donor, Roe smiled": the name begins a clause of its own.
  const after = tokens[run.next];
  const isClosed = after === undefined || /^[,.;:)”"]$/.test(after.text);
  const opensSentence = tokens.findIndex(({ isWord }) => isWord) >= first;
  const isSpoken = isCue(lowerAt(tokens, first - 1));
  if (!isClosed && !opensSentence && !isSpoken) return undefined;
  return describe(tokens, first, end, head);
}
