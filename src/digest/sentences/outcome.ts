import { type Story, slice } from '../../story/story.js';
import { anyOf } from '../../text/alternatives.js';
import { isCalendarWord } from '../../text/english/calendar-words.js';
import { isFunctionWord } from '../../text/english/function-words.js';
import { cutsQuotation, type Quotation } from '../../text/quotations.js';
import type { Span } from '../../text/span.js';
import { openingOf } from './opening.js';
import { hasFormOfSentence } from './whole.js';

/** That somebody is said to have done wrong, or has to answer for it. */
const ACCUSES = new RegExp(
  String.raw`\b${anyOf([
    // "accused of theft", "alleges"
    'accus(?:ed|es|ing)|accusations?|alleg(?:ed|es|ing|ations?)',
    // "was charged", "the charges against him"
    'charged with|(?:was|were|been|is|are) charged|charges? (?:of|against)|indicted',
    // "held on suspicion"
    'suspected of|on suspicion|suspects?|tried for',
    // "stands trial", "Lund's retrial"
    "(?:on|stood|stand|faced|facing|[a-z][’']s) (?:re)?trial|trial for",
    'arrested|detained|prosecuted|sued|convicted|conviction|found guilty|sentenced|jailed|imprisoned',
    'impeached|blamed',
    // "is under investigation"
    'under investigation|(?:was|were|been) investigated|implicated|court-martialled',
  ])}\b`,
  'i',
);
const ADVERBS =
  '(?:(?:also|later|then|since|all|both|soon|finally|eventually|[a-z]{2,20}ly) ){0,2}';
const HAS_BEEN = `${ADVERBS}(?:was|were|(?:has|have|had)(?: [a-z]+ly)? been) ${ADVERBS}`;
const PRONOUN = '(?:[Hh]e|[Ss]he|[Tt]hey|[Bb]oth|[Tt]he (?:two|pair|three|four))';
/** What somebody has to answer for, */
const CASE_NOUN =
  '(?:charges?|cases?|convictions?|claims?|verdicts?|sentences?|accusations?|allegations?|lawsuits?|suit|prosecution|indictment|investigation|inquiry)';
/** and with the word that says whose or which it is. */
const CASE = `(?:(?:(?:the|his|her|their|all|both|this|that|those|these)|[\\p{L}-]{1,30}[’']s) (?:[a-z]+ ){0,2}|\\b(?=charges|allegations|accusations|claims))${CASE_NOUN}`;
const CLEARED = '(?:acquitted|cleared(?! (?:to|for)\\b)|exonerated|absolved|vindicated|pardoned)';
const ENDED =
  '(?:dropped|quashed|overturned|dismissed|withdrawn|thrown out|struck out|set aside|annulled|abandoned|discontinued)';
/** What is told of the accused: "was later acquitted", "was never charged", "denies it". */
const OF_ACCUSED = [
  `${HAS_BEEN}(?:${CLEARED}|found (?:to be )?(?:not guilty|innocent)|(?:never|not) (?:charged|convicted|tried|prosecuted)\\b|(?:released|freed) (?:without|with no) charges?\\b)`,
  `${ADVERBS}(?:has |have |had )?(?:always |repeatedly |strongly )?(?:den(?:y|ies|ied)|pleaded not guilty|pleads not guilty)\\b`,
  `${ADVERBS}won (?:his|her|their|an|the) appeal\\b`,
].join('|');
/** Somebody named, or meant: who it is must be told in the accusation. */
const SUBJECT = new RegExp(
  `(?:^|[,;] |\\b(?:that|and|but|later|earlier|ago|year|month|week|then) )(?:${PRONOUN}|(?:(?:Mr|Mrs|Ms|Miss|Dr)\\.? )?(?:\\p{Lu}[\\p{L}’'-]+ ){0,3}(?<name>\\p{Lu}[\\p{L}’'-]+)) (?:${OF_ACCUSED})`,
  'u',
);
const OBJECT = new RegExp(
  `\\b${CLEARED} (?:him|her|them|both|(?:\\p{Lu}[\\p{L}’'-]+ ){0,3}(?<name>\\p{Lu}[\\p{L}’'-]+))`,
  'u',
);
const ENDS_CASE = new RegExp(
  [
    `\\b${CASE}(?: (?:of|against) [^,;.]{1,60})? ${HAS_BEEN}(?:${ENDED}|found to be (?:false|untrue)|(?:false|untrue|unfounded|baseless)\\b|never prove[dn])`,
    `\\b${CASE}(?: against [^,;.]{1,60})? collapsed\\b`,
    `\\b(?:dropped|quashed|overturned|dismissed|withdrew|threw out|struck out|set aside|annulled|abandoned|discontinued) ${CASE}\\b`,
    `\\b(?:jur(?:y|ors)|courts?|judges?|tribunal|inquiry|inquest|investigation|investigators|detectives|police|prosecutors|auditors|review|panel) (?:later |has |have |had )?found (?:nothing\\b|no (?:evidence|proof|wrongdoing)\\b|(?:that )?(?:he|she|they) (?:had |was |were )?(?:never|nothing|not|innocent)\\b)`,
    `\\b[Nn]o (?:charges?|evidence against (?:him|her|them)) (?:${HAS_BEEN})(?:brought|filed|laid|found|offered)\\b`,
    `^It (?:was|had been|turned out to be) (?:all )?(?:false|untrue|invented|an? (?:mistake|error|mix-up))\\b`,
  ].join('|'),
  'iu',
);
const AGAINST = `\\b(?:${CASE_NOUN}|[Cc]harges|[Cc]laims|A(?:ccus|lleg)ations|evidence|nothing|proof|brought|filed|laid|found) against `;
/** Whose case it is: “the case against Ada Lund”, “Lund’s conviction”; */
const WHOSE = new RegExp(
  `${AGAINST}(?:(?:Mr|Mrs|Ms|Miss|Dr)\\.? )?(?:\\p{Lu}[\\p{L}’'.-]* ){0,3}(?<against>\\p{Lu}[\\p{L}-]+)|(?<!\\p{L})(?<owner>\\p{Lu}[\\p{L}-]{1,30})[’']s (?:[a-z]+ ){0,2}${CASE_NOUN}`,
  'u',
);
/** or that of somebody who comes in with it: “the case against his brother”. */
const WHOSE_ELSE = new RegExp(
  `${AGAINST}(?:an?|another|other|his|her|their) (?:[a-z-]+ ){0,2}?(?<noun>[a-z-]+)(?=[.,;:]| (?:and|was|were|had|has|have|on|in|at|for|with|who|of)\\b|$)`,
);
/** A full name, or one with a title, that an accusation begins with: it says who is accused. */
const NAMES_ACCUSED =
  /^(?<first>\p{Lu}[\p{L}.’'-]*) (?:\p{Lu}[\p{L}.-]* ){0,3}\p{Lu}[\p{L}-]+(?:[’']s (?:(?:re)?trial|case|conviction|arrest)\b|(?:, [^,]{1,80},)? (?:(?:was|is|stood|stands|faced|faces|has been|had been) |and [^,.]{1,80} (?:were|are|stood|faced|have been|had been) ))/u;

const wordsOf = (text: string) => text.split(/[’']s\b|[^\p{L}’'-]+/u);

/** Whether an accusation names whom it is of; "a nurse was charged" may be told of anybody who is named later. */
function namesAccused(accusation: string): boolean {
  const first = NAMES_ACCUSED.exec(accusation)?.groups?.first?.toLowerCase();
  return first !== undefined && !isFunctionWord(first) && !isCalendarWord(first);
}

/** Whether the case that ends in a sentence is surely another's than that of whom an accusation is. */
function endsOtherCase(text: string, from: number, accusation: string): boolean {
  const accused = wordsOf(accusation);
  const clause = text.slice(from);
  const { against, owner } = WHOSE.exec(clause)?.groups ?? {};
  const name = against ?? owner;
  const noun = WHOSE_ELSE.exec(clause)?.groups?.noun;
  const isOther = (word: string | undefined) => word !== undefined && !accused.includes(word);
  if (isOther(noun)) return true;
  return isOther(name) && !isCalendarWord(name?.toLowerCase() ?? '') && namesAccused(accusation);
}

/** Whether a sentence tells of those whom another accuses that they were cleared of it, or deny it. */
function tellsOutcome(text: string, accusation: string): boolean {
  const ended = ENDS_CASE.exec(text);
  if (ended !== null && !endsOtherCase(text, ended.index, accusation)) return true;
  return [SUBJECT, OBJECT].some((pattern) => {
    const found = pattern.exec(text);
    if (found === null) return false;
    const name = found.groups?.name;
    return name === undefined || wordsOf(accusation).includes(name);
  });
}

/** How many sentences behind an accusation may tell how it ended. */
export const OUTCOME_REACH = 2;

/**
 * How many of the sentences behind an accusation, in its paragraph, one must read with it: up to the one
 * that tells how it ended for the accused, or that they deny it. It would tell of somebody what is not
 * so without them.
 *
 * @param quotations - those of the paragraph, none of which is cut
 */
export function countOutcome(
  story: Story,
  sentence: Span,
  behind: readonly Span[],
  quotations: readonly Quotation[],
): number {
  const accusation = slice(story, sentence);
  if (!ACCUSES.test(accusation)) return 0;
  const told: string[] = [];
  for (const each of behind.slice(0, OUTCOME_REACH)) {
    const text = slice(story, each);
    const isWhole = hasFormOfSentence(text) && !cutsQuotation(quotations, each);
    if (!isWhole || openingOf(text).kind === 'question') break;
    told.push(text);
  }
  return 1 + told.findLastIndex((text) => tellsOutcome(text, accusation));
}
