import type { Story } from '../../story/story.js';
import { isMark, spanOf } from '../../text/ranges.js';
import type { Span } from '../../text/span.js';
import type { Token } from '../../text/tokens.js';
import type { FoundStatement } from './found-statement.js';
import { labelOf } from './labels.js';
import type { Unit } from './units.js';

/** What stands in an interview: a question, without who answers, or a reply to it. */
export interface InterviewPart {
  readonly content: Span;
  readonly reply?: FoundStatement;
}

/** Questions with a reply behind them that make an interview. */
const MIN_QUESTIONS = 3;
/** Words of a question. */
const MAX_QUESTION = 60;
const SELF = /^(?:i|me|my|mine|myself)$/;
const SELVES = /^(?:i|me|my|mine|myself|we|us|our|ours)$/;
const HEARER = /^(?:you|your|yours)$/;

const tokensOf = (units: readonly Unit[]): readonly Token[] =>
  units.flatMap(({ tokens }) => tokens);

const has = (tokens: readonly Token[], words: RegExp) =>
  tokens.some(({ lower }) => words.test(lower));

/** Whether a paragraph is nothing but what somebody is asked: it ends with the question. */
function isQuestion(units: readonly Unit[]): boolean {
  const tokens = tokensOf(units);
  return (
    tokens.length <= MAX_QUESTION &&
    isMark(tokens.at(-1), /^\?$/) &&
    !has(tokens, SELF) &&
    units.every(({ quotations }) => quotations.size === 0)
  );
}

/** The reply in a paragraph, said by whom the question calls "you"; the question shows that it is one. */
function replyTo(story: Story, question: readonly Token[], units: readonly Unit[]): FoundStatement {
  const tokens = tokensOf(units);
  const hearer = question.findIndex(({ lower }) => HEARER.test(lower));
  const at = hearer < 0 ? question.length - 1 : hearer;
  return {
    paragraph: units[0]?.paragraph ?? 0,
    source: spanOf(question, { first: at, next: at + 1 }),
    cue: spanOf(question, { first: 0, next: question.length }),
    content: labelOf(story, units)?.content ?? spanOf(tokens, { first: 0, next: tokens.length }),
    kind: 'direct',
    isAnswer: true,
  };
}

/**
 * Finds an interview in plain paragraphs: questions to a "you", each with a reply behind it, mostly by an "I".
 * A reply goes on in the paragraphs in which somebody still tells of themselves.
 *
 * @returns the parts, by the index of their paragraph; empty where there is no interview
 */
export function findInterview(
  story: Story,
  paragraphs: readonly (readonly Unit[])[],
): ReadonlyMap<number, InterviewPart> {
  const parts = new Map<number, InterviewPart>();
  const counts = { asked: 0, toHearer: 0, ofSelf: 0 };
  let question: readonly Token[] | undefined;
  let isFirst = false;
  for (const [i, units] of paragraphs.entries()) {
    const tokens = tokensOf(units);
    if (tokens.length === 0) continue;
    if (isQuestion(units)) {
      question = tokens;
      isFirst = true;
      parts.set(i, { content: spanOf(tokens, { first: 0, next: tokens.length }) });
      continue;
    }
    const goesOn = isFirst || (has(tokens, SELVES) && labelOf(story, units) === undefined);
    if (question === undefined || !goesOn) {
      question = undefined;
      continue;
    }
    const reply = replyTo(story, question, units);
    parts.set(i, { content: reply.content, reply });
    if (!isFirst) continue;
    isFirst = false;
    counts.asked++;
    if (has(question, HEARER)) counts.toHearer++;
    if (has(tokens, SELF)) counts.ofSelf++;
  }
  const isInterview =
    counts.asked >= MIN_QUESTIONS &&
    2 * counts.toHearer >= counts.asked &&
    2 * counts.ofSelf > counts.asked;
  return isInterview ? parts : new Map();
}
