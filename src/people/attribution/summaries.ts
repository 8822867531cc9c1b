import { DETERMINERS, PREPOSITIONS } from '../../text/english/function-words.js';
import { isPastTense } from '../../text/english/past-tense.js';
import { PERSONAL_SUBJECTS } from '../../text/english/pronouns.js';
import { isQuotation } from '../../text/ranges.js';
import { lowerAt, type Token } from '../../text/tokens.js';
import { isParted } from './units.js';

/** What narrators call what was said: "…, a claim that the council denies". */
const WORDS =
  /^(?:accusation|admission|allegation|announcement|apology|argument|assertion|assessment|characteri[sz]ation|charge|claim|comment|complaint|conclusion|contention|denial|description|explanation|insinuation|phrase|pledge|position|prediction|promise|remark|sentiment|stance|statement|suggestion|theory|threat|view|vow|warning)s?$/;
/** What is done by saying it. Who does it may judge it as well: "a step that she regretted". */
const DEED = /^(?:move|step)$/;
const COUNT = /^(?:figure|number)$/;
/** Letters that a noun has in common with its verb: "accusation" and "accused". */
const MAX_ROOT = 5;
/** Words of such a noun phrase before its noun: "a deeply flawed claim". */
const MAX_BEFORE_NOUN = 3;

/** Whether more is told of a noun before a position: "that", "for which", "the council denies", "shared by". */
function opensRelative(tokens: readonly Token[], at: number, isDeed: boolean): boolean {
  const { lower, isCapitalised } = tokens[at] ?? { lower: '', isCapitalised: false };
  const next = lowerAt(tokens, at + 1);
  if (/^(?:that|which)$/.test(lower)) {
    // "a move that would devastate the town", "that “nobody can accept”": the speaker judges it as well.
    const isJudged = /^(?:would|could|will|might)$/.test(next) || isQuotation(tokens[at + 1]);
    return !(isDeed && (isJudged || PERSONAL_SUBJECTS.has(next)));
  }
  if (PREPOSITIONS.has(lower)) return next === 'which';
  if (PERSONAL_SUBJECTS.has(lower)) return !isDeed;
  return isCapitalised || DETERMINERS.has(lower) || isPastTense(lower);
}

/** Where the noun stands of a noun phrase that begins at a position, if it may sum up what was said. */
function summingNoun(tokens: readonly Token[], from: number): number | undefined {
  const isOpened = /^(?:an?|another|one)$/.test(lowerAt(tokens, from));
  // "claims which he denies"
  if (!isOpened) return /^\w+s$/.test(lowerAt(tokens, from)) ? from : undefined;
  for (let noun = from + 1; noun <= from + MAX_BEFORE_NOUN; noun++) {
    const lower = lowerAt(tokens, noun);
    if (WORDS.test(lower) || DEED.test(lower) || COUNT.test(lower)) return noun;
  }
  return undefined;
}

/**
 * Whether a noun phrase begins that sums up what has been said, to tell something of it: who does so is not the
 * speaker. What somebody else in it has promised or claimed may be summed up as well, and is not the narrator's.
 */
function isSummary(tokens: readonly Token[], first: number, from: number): boolean {
  const noun = summingNoun(tokens, from);
  if (noun === undefined) return false;
  const { lower } = tokens[noun] ?? { lower: '' };
  const said = tokens.slice(first, from);
  const isDeed = !WORDS.test(lower);
  if (COUNT.test(lower) && !said.some(({ text }) => /\d/.test(text))) return false;
  if (isDeed && !DEED.test(lower) && !COUNT.test(lower)) return false;
  const root = lower.slice(0, MAX_ROOT).replace(/e$/, '');
  if (said.some((token) => token.lower.startsWith(root))) return false;
  return opensRelative(tokens, noun + 1, isDeed);
}

/** Where a noun phrase begins after a comma that sums up what has been said from `first` on. */
export function summaryIn(
  tokens: readonly Token[],
  first: number,
  end: number,
): number | undefined {
  for (let at = first + 2; at < end - 2; at++)
    if (isParted(tokens, at) && isSummary(tokens, first, at)) return at;
  return undefined;
}
