import { type Story, slice } from '../../story/story.js';
import type { Span } from '../../text/span.js';
import { spanOf } from '../grammar/ranges.js';
import { subjectOf } from '../grammar/subjects.js';
import { canSpeak } from '../lexicon/sources.js';
import type { FoundStatement } from './found-statement.js';
import type { Unit } from './units.js';

const THING = /^(?:it|they)$/i;

/** What the sentence before speaks of, if that is something that speaks: "The council met. It said". */
function subjectBefore({ tokens }: Unit): Span | undefined {
  const subject = subjectOf(tokens, 0, tokens.length);
  return subject !== undefined && canSpeak(tokens, subject) ? spanOf(tokens, subject) : undefined;
}

/**
 * Adds what "it" and "they" stand for, where they speak: the source or the subject of the sentence
 * before, in the same paragraph.
 *
 * @param statements - of one unit
 * @param before - the unit before, and its statements
 */
export function resolveThings(
  story: Story,
  statements: readonly FoundStatement[],
  before: { unit: Unit; statements: readonly FoundStatement[] } | undefined,
): FoundStatement[] {
  return statements.map((statement) => {
    if (before === undefined || !THING.test(slice(story, statement.source))) return statement;
    const last = before.statements.at(-1);
    const antecedent =
      last === undefined ? subjectBefore(before.unit) : (last.antecedent ?? last.source);
    if (antecedent === undefined || PRONOUN.test(slice(story, antecedent))) return statement;
    return { ...statement, antecedent };
  });
}

const PRONOUN = /^(?:i|you|he|she|it|we|they|who|which|that|this)$/i;
