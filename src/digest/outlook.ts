import { type Story, slice } from '../story/story.js';
import type { Span } from '../text/span.js';
import type { Candidate } from './candidates.js';
import type { KeyPoint } from './key-points.js';
import { findTimeExpressions } from './time-expressions.js';

/** Sentences under "What to watch". */
const MOST = 2;

/** What is awaited, planned or in doubt: a sentence needs one of these to be shown. */
const EXPECTATION =
  /\b(?:(?:set|expected|scheduled|poised|likely|unlikely|about|yet|plans?|hopes?|aims?|intends?|pledged|vowed|promised|threatened) to|(?:is|are|am) (?:planning|preparing|hoping|aiming) to|awaiting|pending|(?:is|are|was|were) due (?:to|in|on|at|before|back|for)|(?:it is|is widely|are widely|widely) (?:hoped|expected|thought|feared|likely)|likely that|scheduled for|expected (?:in|on|by|at|next|later)|no (?:plans?|date|decision|timetable|deadline|guarantee)|remains? (?:to be seen|unclear|uncertain|unknown)|(?:is|are|was|were|it) (?:still )?(?:unclear|uncertain|not (?:yet )?(?:clear|known))|not (?:yet )?(?:decided|ruled out|said (?:when|whether|if))|(?:under (?:consideration|review)|considering (?:whether|options)|(?:is|are|was|were) considering))\b/gi;
/** With a time beside it, what is sure to come: "will be sentenced on 27 June". */
const ANNOUNCED = /\bwill\b/;
/** What was awaited, and is past. */
const PAST_EXPECTATION =
  /\b(?:had|having) (?:been |also |previously |originally )*(?:set|expected|scheduled|due|likely|planned|hoped|planning|hoping|aimed|pledged|vowed|promised|threatened)\b|\b(?:was|were|appeared|seemed|looked) (?:set|poised|about|making plans) to\b/i;
/** A time or a condition that lies ahead. */
const AHEAD =
  /\b(?:next (?:week|month|year|season|round|spring|summer|autumn|fall|winter|election)|tomorrow|later (?:today|this (?:week|month|year))|in the (?:coming|near|next)|within (?:days|weeks|months|hours)|will|would|could|may|might|unless|whether|if)\b/gi;

/** What each sign counts for. */
const EXPECTATION_COUNTS = 1;
const AHEAD_COUNTS = 0.4;
/** Words. A longer sentence holds more signs only because it is longer. */
const EASY_LENGTH = 35;
const WORD_TOO_MANY = 0.03;

const distinct = (text: string, pattern: RegExp) =>
  new Set([...text.matchAll(pattern)].map(([sign]) => sign.toLowerCase())).size;

function signsOf(story: Story, sentence: Span): number {
  const text = slice(story, sentence);
  if (PAST_EXPECTATION.test(text)) return 0;
  const isFixed = ANNOUNCED.test(text) && findTimeExpressions(story.text, sentence).length > 0;
  const expectations = distinct(text, EXPECTATION) + (isFixed ? 1 : 0);
  if (expectations === 0) return 0;
  return (
    EXPECTATION_COUNTS * Math.min(2, expectations) +
    AHEAD_COUNTS * Math.min(2, distinct(text, AHEAD))
  );
}

/**
 * What is still open: sentences of expectation and doubt that are no key points already, in the
 * story's order.
 */
export function findOutlook(
  story: Story,
  candidates: readonly Candidate[],
  taken: readonly KeyPoint[],
): KeyPoint[] {
  const isTaken = (sentence: Span) =>
    taken.some((point) => point.sentence.start === sentence.start);
  return candidates
    .filter(({ stands, sentence }) => stands === 'alone' && !isTaken(sentence))
    .map((candidate) => ({
      candidate,
      signs:
        signsOf(story, candidate.sentence) -
        WORD_TOO_MANY * Math.max(0, candidate.length - EASY_LENGTH),
    }))
    .filter(({ signs }) => signs > 0)
    .sort((a, b) => b.signs - a.signs)
    .slice(0, MOST)
    .sort((a, b) => a.candidate.index - b.candidate.index)
    .map(({ candidate: { paragraph, sentence, about } }) => ({
      paragraph,
      sentence,
      ...(about !== undefined && { about }),
    }));
}
