import { type Story, slice } from '../../story/story.js';
import { SUBORDINATORS } from '../../text/english/function-words.js';
import { isSubjectPronoun } from '../../text/english/pronouns.js';
import { type Range, spanOf } from '../../text/ranges.js';
import type { Span } from '../../text/span.js';
import { lowerAt, type Token } from '../../text/tokens.js';
import { subjectOf } from '../grammar/subjects.js';
import { isRoleNoun } from '../lexicon/roles.js';
import { canSpeak, headOf, isSpeakerNoun } from '../lexicon/sources.js';
import type { FoundStatement } from './found-statement.js';
import type { Unit } from './units.js';

const THING = /^(?:it|they)$/i;

/** What a stretch speaks of, if that is something that speaks: "The council met". */
function speakerBefore(tokens: readonly Token[], from: number, before: number): Range | undefined {
  const subject = subjectOf(tokens, from, before);
  return subject !== undefined && canSpeak(tokens, subject) ? subject : undefined;
}

/** Words before a pronoun in which its sentence tells what it means. */
const MAX_BEFORE = 120;

const PLURAL = /[^s]s$|^(?:police|people|men|women|children)$/;

/** Whether "it" or "they" means what has a noun, as far as that tells: a body or, for "they", several. */
function meansNoun(pronoun: string, noun: Token): boolean {
  const isGroup = isSpeakerNoun(noun.lower) && !isRoleNoun(noun.lower);
  return /^it$/i.test(pronoun)
    ? (isGroup && !PLURAL.test(noun.lower)) || noun.isAllCapitals
    : isGroup;
}

/** What speaks in the same sentence before a pronoun, if anything: "The union objected, and it said". */
function speakerBeside(
  story: Story,
  { tokens }: Unit,
  { source, content }: FoundStatement,
): { readonly isClear: boolean; readonly subject: Span } | undefined {
  // "If the firm failed, it added": what is said stands before.
  if (content.start < source.start) return undefined;
  const at = tokens.findIndex(({ start }) => start === source.start);
  let from = Math.max(0, at - 1);
  const limit = Math.max(0, at - MAX_BEFORE);
  while (from > limit && tokens[from - 1]?.text !== ':') from--;
  const subject = speakerBefore(tokens, from, at);
  const noun = subject && headOf(tokens, subject);
  if (subject === undefined || noun === undefined || isSubjectPronoun(noun.lower)) return undefined;
  const isMeant = meansNoun(slice(story, source), noun);
  if (!isMeant && !noun.isCapitalised) return undefined;
  // "When the firm failed, it said", "Roe signed the bill, and it said": that may be another.
  const isInClause = SUBORDINATORS.has(lowerAt(tokens, subject.first - 1));
  return { isClear: isMeant && !isInClause, subject: spanOf(tokens, subject) };
}

/**
 * Adds what "it" and "they" stand for, where they speak: the subject of the sentence before them, else
 * the source or the subject of the sentence before, in the same paragraph.
 *
 * @param statements - of one unit
 * @param before - the unit before, and its statements
 */
export function resolveThings(
  story: Story,
  unit: Unit,
  statements: readonly FoundStatement[],
  before: { unit: Unit; statements: readonly FoundStatement[] } | undefined,
): FoundStatement[] {
  return statements.map((statement) => {
    if (!THING.test(slice(story, statement.source))) return statement;
    const beside = speakerBeside(story, unit, statement);
    if (beside !== undefined) {
      return beside.isClear ? { ...statement, antecedent: beside.subject } : statement;
    }
    if (before === undefined) return statement;
    const { tokens } = before.unit;
    const last = before.statements.at(-1);
    const subject = speakerBefore(tokens, 0, tokens.length);
    const antecedent =
      last === undefined ? subject && spanOf(tokens, subject) : (last.antecedent ?? last.source);
    if (antecedent === undefined || PRONOUN.test(slice(story, antecedent))) return statement;
    return { ...statement, antecedent };
  });
}

const PRONOUN = /^(?:i|you|he|she|it|we|they|who|which|that|this)$/i;
