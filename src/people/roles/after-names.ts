import { ALLEGATION_NOUNS, DENIALS } from '../../text/english/complements.js';
import { AUXILIARIES, isAdverb } from '../../text/english/function-words.js';
import { isPastTense } from '../../text/english/past-tense.js';
import { stemOf } from '../../text/english/stem.js';
import { isPossessive, lowerAt, type Token } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { affiliationAfter, endsAffiliation, isBody } from '../grammar/affiliations.js';
import { closesDescription, isTheirs } from '../grammar/appositions.js';
import { HAS_VERB_FORM } from '../grammar/noun-phrase-edges.js';
import { isGiven } from '../grammar/time-or-name.js';
import { isCue, isSpeechCue } from '../lexicon/cues.js';
import { isPostNominalOrElse } from '../lexicon/post-nominals.js';
import { isKinship, isPluralRole, isRoleNoun } from '../lexicon/roles.js';
import type { NameRun } from '../names/runs/name-runs.js';
import { type Description, describe, describingPhrase, opensDescription } from './description.js';
import { isPost } from './posts.js';
import { describesAnother } from './rows.js';

/** "Jane Roe, 45, a teacher", "Jane Roe, of Leeds, a teacher": what may stand before a description. */
function skipShort(tokens: readonly Token[], from: number): number {
  let first = from;
  if (/^\d{1,3}$/.test(tokens[first]?.text ?? '') && tokens[first + 1]?.text === ',') first += 2;
  if (!/^(?:of|from)$/.test(lowerAt(tokens, first))) return first;
  let comma = first + 1;
  while (comma < first + 5 && tokens[comma]?.isCapitalised) comma++;
  return tokens[comma]?.text === ',' ? comma + 1 : first;
}

/** The comma behind a name, and behind what its bearer belongs to: "Jane Roe, from the Bank of Tarn,". */
function commaAfter(tokens: readonly Token[], next: number): number {
  const { first, next: end } = affiliationAfter(tokens, next) ?? { first: next, next };
  const words = tokens.slice(first, end);
  const isNamed = words.some(({ isCapitalised }) => isCapitalised);
  // "Sent to Ada Lund from Jane Roe, who", "seen with Jane Roe, who"
  const isSomebodys = isGiven(words[0]) && !words.some(isBody);
  const isWith = tokens.slice(next, first).some(({ lower }) => lower === 'with');
  return tokens[end]?.text === ',' && isNamed && !isSomebodys && !isWith ? end : next;
}

/** Kristen Wilkins, "curator of the exhibit": the description that follows a name and a comma. */
export function appositionAfter(run: NameRun): Description | undefined {
  const { tokens } = run.sentence;
  const comma = commaAfter(tokens, run.next);
  if (tokens[comma]?.text !== ',' || endsAffiliation(run)) return undefined;
  const first = skipShort(tokens, comma + 1);
  const opener = lowerAt(tokens, first);
  // "Jane Roe, formerly a judge": what she was is no longer so; what she is now, is.
  const from = /^(?:now|currently|formerly|previously|once|then|later)$/.test(opener)
    ? first + 1
    : first;
  const found = describingPhrase(tokens, from);
  // In a list, "…, actor John Roe" describes the next name; "To Roe, the actor is" opens a clause.
  if (found === undefined || !isClosed(tokens[found.next])) return undefined;
  if (describesAnother(tokens, found)) return undefined;
  // "Roe, his wife and their dog": a list.
  const isKins = isKinship(found.head) && isTheirs(tokens[first]);
  const head = tokens.findIndex(({ lower }, i) => i >= first && lower === found.head);
  const isClosing = () => closesDescription(tokens, head + 1) || goesOnOfSubject(run, head + 1);
  if (isKins && !isClosing()) return undefined;
  if (from === first || /^(?:now|currently)$/.test(opener)) return found;
  return { ...found, first, start: tokens[first]?.start ?? found.start };
}

/**
 * "Jane Roe, her cousin and the club's former captain, was": one person, for no comma stands between a list and its
 * verb, and that is of one. Further on in a sentence a comma may close anything.
 */
function goesOnOfSubject(
  { first, prefixFirst = first, sentence: { tokens } }: NameRun,
  and: number,
) {
  if (prefixFirst > 0 || tokens[and]?.lower !== 'and') return false;
  const isTheirsToo = isTheirs(tokens[and + 1]) || !opensDescription(tokens, and + 1);
  const second = isTheirsToo ? undefined : describingPhrase(tokens, and + 1);
  if (second === undefined || tokens[second.next]?.text !== ',') return false;
  const behind = lowerAt(tokens, second.next + 1);
  return (
    behind === 'who' ||
    (!/^(?:are|were|have)$/.test(behind) &&
      (AUXILIARIES.has(behind) || isCue(behind) || isPastTense(behind)))
  );
}

/** Whether a description can end before a word: a verb behind it has it for a subject. */
const isClosed = (token: Token | undefined) =>
  token === undefined ||
  !(
    token.isCapitalised ||
    AUXILIARIES.has(token.lower) ||
    HAS_VERB_FORM.test(token.lower) ||
    isCue(token.lower) ||
    isPastTense(token.lower)
  );

/** Jane Roe, "the mayor of Alma" and "a volunteer firefighter": the description that goes on. */
export function secondAfter(
  { sentence: { tokens } }: NameRun,
  apposition: Description | undefined,
): Description | undefined {
  const next = apposition?.next;
  if (next === undefined || tokens[next]?.lower !== 'and') return undefined;
  if (!opensDescription(tokens, next + 1)) return undefined;
  const isTimed = /^(?:later|now|then)$/.test(lowerAt(tokens, next + 1));
  return describingPhrase(tokens, isTimed ? next + 2 : next + 1);
}

/** Whether a description begins with its noun, what changes an office, or whose it is. */
function isBare(tokens: readonly Token[], first: number): boolean {
  const { lower } = tokens[first] ?? { lower: '' };
  return (
    isRoleNoun(lower) ||
    /^(?:deputy|vice|acting|chief|former|assistant|lead)$/.test(lower) ||
    isPossessive(tokens[first + 1])
  );
}

/** Jane Roe "MP": an office among the letters behind a name. */
export function officeAfter({
  sentence: { tokens },
  first,
  next,
  hasLetters,
}: NameRun): Description | undefined {
  if (!hasLetters) return undefined;
  const at = tokens.findIndex(
    ({ text, lower }, i) => i > first && i < next && isPostNominalOrElse(text) && isRoleNoun(lower),
  );
  return at < 0 ? undefined : describe(tokens, at, at + 1, at);
}

/** Jane Roe (38, "mother of two"). */
export function bracketAfter({ sentence: { tokens }, next }: NameRun): Description | undefined {
  if (tokens[next]?.text !== '(') return undefined;
  const found = describingPhrase(tokens, skipShort(tokens, next + 1));
  return found !== undefined && /^[),;]$/.test(tokens[found.next]?.text ?? '') ? found : undefined;
}

const COPULA = /^(?:is|was|became|remains)$/;
/** Adverbs by which somebody is not what is said: “is not yet a doctor”, “is hardly a poet”. */
const DENIES = /^(?:not|never|hardly|scarcely)$/;
/** Behind these, somebody is that and more: “not only a poet”. */
const ONLY = /^(?:only|just|merely|simply|solely|purely)$/;
/** Right before what somebody is, and not where it is about another adverb: “almost certainly a doctor”. */
const FALLS_SHORT = /^(?:almost|nearly)$/;

/** What "is" or "was" at `verb` says that somebody is: "a teacher", "one of four graduates". */
function predicateAt(tokens: readonly Token[], verb: number): Description | undefined {
  if (!COPULA.test(lowerAt(tokens, verb))) return undefined;
  let first = verb + 1;
  while (isAdverb(lowerAt(tokens, first))) {
    const isOnly = ONLY.test(lowerAt(tokens, first + 1));
    if (DENIES.test(lowerAt(tokens, first)) && !isOnly) return undefined;
    first++;
  }
  if (FALLS_SHORT.test(lowerAt(tokens, first - 1))) return undefined;
  if (tokens[first]?.lower === 'one' && tokens[first + 1]?.lower === 'of') {
    return oneOf(tokens, first);
  }
  const hasArticle = /^(?:a|an|the)$/.test(lowerAt(tokens, first));
  const found = hasArticle || isBare(tokens, first) ? describingPhrase(tokens, first) : undefined;
  return found && { ...found, isPredicate: true };
}

const SAID_ONLY = wordSet(ALLEGATION_NOUNS);
const DENIED = new Set(DENIALS.split(' ').map(stemOf));
/** Words at most from these to "that": "wrong to say that", "reports in the press that". */
const UNTRUE_REACH = 5;
/** Words at most from a negation to these: "nobody in the trade would deny". */
const NEGATED_REACH = 6;
const NEGATES = /^(?:no|not|nobody|none|nothing|never|cannot|without|n['’]t|[a-z]+n['’]t)$/;

/** Whether a name stands for somebody who is not so: "neither … nor Jane Roe", "reports that Jane Roe". */
function isSaidUntrue(tokens: readonly Token[], first: number): boolean {
  const that = first - 1;
  const before = tokens[that]?.lower;
  if (before !== 'that') return before === 'nor' || before === 'neither';
  for (let at = Math.max(0, that - UNTRUE_REACH); at < that; at++) {
    const { lower = '' } = tokens[at] ?? {};
    if (SAID_ONLY.has(lower.replace(/s$/, ''))) return true;
    if (DENIED.has(stemOf(lower)) && !isNegated(tokens, at)) return true;
  }
  return false;
}

/** "No one denies", "it cannot be denied": whether a negation stands before a word, in its clause. */
function isNegated(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - NEGATED_REACH); before--) {
    const { lower = '', isWord = false } = tokens[before] ?? {};
    if (NEGATES.test(lower)) return true;
    if (!isWord) return false;
  }
  return false;
}

/** Words; a post with more is a clause. */
const MAX_POST = 12;

/** "one of four academy graduates in the squad" */
function oneOf(tokens: readonly Token[], first: number): Description | undefined {
  let head = first + 2;
  const limit = head + MAX_POST;
  while (head < limit && tokens[head]?.isWord && !isPluralRole(lowerAt(tokens, head))) head++;
  if (!isPluralRole(lowerAt(tokens, head))) return undefined;
  let end = head + 1;
  while (end < limit && tokens[end]?.isWord) end++;
  const isWhole = /^[,.;:]$/.test(tokens[end]?.text ?? '');
  return isWhole ? describe(tokens, first, end, head) : undefined;
}

/** Where a clause with "who" goes on that stands behind a name and what describes that. */
function relativeAfter(run: NameRun, apposition: Description | undefined): number | undefined {
  const { tokens } = run.sentence;
  if (apposition === undefined && endsAffiliation(run)) return undefined;
  const comma = apposition?.next ?? commaAfter(tokens, run.next);
  const isOne = tokens[comma]?.text === ',' && tokens[comma + 1]?.lower === 'who';
  return isOne ? comma + 2 : undefined;
}

/** Jane Roe "is a teacher"; Jane Roe, a poet, who "is a teacher". */
export function copulaAfter(
  run: NameRun,
  apposition: Description | undefined,
): Description | undefined {
  const { tokens } = run.sentence;
  if (isSaidUntrue(tokens, run.prefixFirst ?? run.first)) return undefined;
  return predicateAt(tokens, relativeAfter(run, apposition) ?? run.next);
}

/** Words; further on, a sentence speaks of others. */
const MAX_CLAUSE = 30;

/** Jane Roe lived in Alma and "is a teacher": a second verb of the subject that opens a sentence. */
export function laterCopula({
  sentence: { tokens },
  first,
  prefixFirst = first,
  next,
}: NameRun): Description | undefined {
  if (prefixFirst > 0) return undefined;
  const limit = Math.min(tokens.length, next + MAX_CLAUSE);
  for (let verb = next + 1; verb < limit; verb++) {
    if (tokens[verb - 1]?.lower !== 'and') continue;
    const found = predicateAt(tokens, verb);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Jane Roe was born in Alma in 1932, "the youngest of five children". */
export function bornAfter({ sentence: { tokens }, next }: NameRun): Description | undefined {
  if (tokens[next]?.lower !== 'was' || tokens[next + 1]?.lower !== 'born') return undefined;
  const limit = Math.min(tokens.length, next + MAX_CLAUSE);
  for (let comma = next + 2; comma < limit; comma++) {
    if (tokens[comma]?.text !== ',' || !/^(?:the|a|an)$/.test(lowerAt(tokens, comma + 1))) continue;
    const noun = [comma + 2, comma + 3].find((at) => BIRTH.test(lowerAt(tokens, at)));
    if (noun === undefined) continue;
    let end = noun + 1;
    while (end < noun + MAX_POST && tokens[end]?.isWord) end++;
    return describe(tokens, comma + 1, end, noun);
  }
  return undefined;
}

const BIRTH = /^(?:son|daughter|child|eldest|oldest|youngest|grandson|granddaughter|twin)$/;

const PART_IN_COURT = /^(?:prosecuting|defending|mitigating)$/;

/** "Defending", Jane Roe said */
function partBefore({ sentence: { tokens }, first, prefixFirst = first, next }: NameRun) {
  const comma = prefixFirst - 1;
  const isPart =
    tokens[comma]?.text === ',' &&
    PART_IN_COURT.test(lowerAt(tokens, comma - 1)) &&
    tokens[comma - 2]?.isWord !== true &&
    isSpeechCue(lowerAt(tokens, next));
  return isPart ? describe(tokens, comma - 1, comma, comma - 1) : undefined;
}

/** Jane Roe, "prosecuting", said; Jane Roe, "for John Doe", said: her part in a court. */
export function partInCourt(run: NameRun): Description | undefined {
  const {
    sentence: { tokens },
    next,
  } = run;
  if (tokens[next]?.text !== ',') return partBefore(run);
  const first = next + 1;
  let end = first + 1;
  if (/^(?:for|representing)$/.test(lowerAt(tokens, first))) {
    while (end < first + MAX_POST && tokens[end]?.isCapitalised) end++;
  } else if (!PART_IN_COURT.test(lowerAt(tokens, first))) {
    return undefined;
  }
  const isWhole = tokens[end]?.text === ',' && isSpeechCue(lowerAt(tokens, end + 1));
  const hasWords = end > first + 1 || tokens[first]?.lower !== 'for';
  return isWhole && hasWords ? describe(tokens, first, end, first) : undefined;
}

/** Jane Roe, who "heads the county's finds team". */
export function postAfter(
  run: NameRun,
  apposition: Description | undefined,
): Description | undefined {
  const { tokens } = run.sentence;
  const first = relativeAfter(run, apposition);
  if (first === undefined || !isPost(tokens, first)) return undefined;
  let end = first + 1;
  while (
    end < first + MAX_POST &&
    (tokens[end]?.isWord || /^['’-]/.test(tokens[end]?.text ?? ''))
  ) {
    end++;
  }
  const isWhole = end > first + 1 && /^[,.;:]$/.test(tokens[end]?.text ?? '');
  return isWhole ? describe(tokens, first, end, first) : undefined;
}
