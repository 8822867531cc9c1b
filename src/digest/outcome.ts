import { type Story, slice } from '../story/story.js';
import { cutsQuotation, type Quotation } from '../text/quotations.js';
import type { Span } from '../text/span.js';
import { openingOf } from './opening.js';
import { hasFormOfSentence } from './whole.js';

/** That somebody is said to have done wrong, or has to answer for it. */
const ACCUSES =
  /\b(?:accus(?:ed|es|ing)|accusations?|alleg(?:ed|es|ing|ations?)|charged with|(?:was|were|been|is|are) charged|charges? (?:of|against)|indicted|suspected of|on suspicion|suspects?|tried for|(?:on|stood|stand|faced|facing) trial|arrested|detained|prosecuted|sued|convicted|conviction|found guilty|sentenced|jailed|imprisoned|impeached|blamed|under investigation|(?:was|were|been) investigated|implicated|court-martialled)\b/i;
/** How it ended for them. */
const ENDS_WELL =
  /\b(?:acquitt(?:ed|al)|cleared|exonerated|absolved|vindicated|pardoned|(?:not|never|neither) (?:guilty|charged|convicted|prosecuted|tried|true)|innocent|innocence|dropped|quashed|overturned|dismissed|rejected|reversed|annulled|set aside|struck out|thr(?:own|ew) out|withdr(?:ew|awn)|discontinued|abandoned|collapsed|(?:released|freed) (?:without|with no)|no (?:charges?|evidence|wrongdoing|case|proof|basis|grounds?)|lack of (?:evidence|proof)|false|falsely|fabricated|invented|untrue|unfounded|baseless|groundless|mistake(?:s|n|nly)?|in error|mix-up|retracted|recanted|apologi[sz]ed)\b/i;
/** What a report has not heard, or is not told, is no denial: "did not give a name". */
const UNTOLD =
  '(?:immediately|yet|been able|clear|known|alone|say|comment|give|name|identify|release|provide|disclose|specify|elaborate|indicate|describe|respond|reply|answer|return|know|get|enter|have)';
/** Or that somebody says, or finds, that it is not so. */
const DENIES = new RegExp(
  String.raw`\b(?:den(?:y|ies|ied|ying)|disput(?:es?|ed)|contest(?:s|ed)?|rejects|never|nothing|found no)\b|\b(?:did|had|has|have|was|were|is|are)(?: not|n[’']t)\b(?! ${UNTOLD}\b)`,
  'i',
);
/** How many sentences behind an accusation may tell how it ended. */
const REACH = 2;

/**
 * How many of the sentences behind an accusation, in its paragraph, one must read with it: up to the one
 * that tells how it ended, or the next one if that denies it. It would tell of somebody what is not so
 * without them.
 *
 * @param quotations - those of the paragraph, none of which is cut
 */
export function countOutcome(
  story: Story,
  sentence: Span,
  behind: readonly Span[],
  quotations: readonly Quotation[],
): number {
  if (!ACCUSES.test(slice(story, sentence))) return 0;
  const told: string[] = [];
  for (const each of behind.slice(0, REACH)) {
    const text = slice(story, each);
    const isWhole = hasFormOfSentence(text) && !cutsQuotation(quotations, each);
    if (!isWhole || openingOf(text).kind === 'question') break;
    told.push(text);
  }
  const ending = 1 + told.findLastIndex((text) => ENDS_WELL.test(text));
  return ending === 0 && DENIES.test(told[0] ?? '') ? 1 : ending;
}
