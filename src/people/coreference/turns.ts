import { type Story, slice } from '../../story/story.js';
import { type Gender, genderOfPronoun } from '../../text/english/pronouns.js';
import { startsWithCapital, WORD } from '../../text/letters.js';
import { contains, firstWhere, type Span } from '../../text/span.js';
import type { FoundStatement } from '../attribution/found-statement.js';
import type { Draft } from '../draft.js';
import { namesAnother } from '../grammar/own-names.js';
import { isRoleNoun } from '../lexicon/roles.js';
import type { Spoken } from './antecedents.js';
import type { Naming } from './namings.js';
import type { Nominal } from './nominal.js';

/** What is said by one source, and to whom that is an answer. */
export interface Turn {
  /** Quotations that follow each other, without a sentence of the narrator's between them. */
  readonly quotations: readonly Span[];
  /** The words for who speaks right before, where the verb says that this is the answer. */
  readonly answered?: Span;
  /** Whether the verb says that whoever spoke last goes on. */
  readonly goesOn: boolean;
  /** Whom it tells of by a pronoun alone: “He ran well”, and not “My son ran; he won”. */
  readonly tellsOf?: Gender;
}

interface WrittenTurn extends Turn {
  readonly quotations: Span[];
  answered?: Span;
  goesOn: boolean;
  tellsOf?: Gender;
}

const ANSWERS = /^(?:repl(?:y|ies|ied)|(?:answer|respond|retort|counter)(?:s|ed)?)$/i;
const GOES_ON = /^(?:add(?:s|ed)?|continue[sd]?)$/i;
/** An answer that names its question is none to whoever spoke last: "he replied when asked why". */
const NAMES_QUESTION = /^[^.!?:“”"]{0,40}\b(?:asked|pressed|questions?|questioned)\b/;
/** Characters from what is answered to the answer. */
const MAX_BETWEEN = 120;
/** The end of a sentence, and no other sentence. */
const REST = /^(?:[^.?!:“"]*[.?!])?\s*$/;

function followsOn(story: Story, before: FoundStatement, statement: FoundStatement): boolean {
  const start = Math.max(before.content.end, before.source.end, before.cue.end);
  const end = Math.min(statement.content.start, statement.source.start);
  return start <= end && end - start <= MAX_BETWEEN && REST.test(slice(story, { start, end }));
}

/**
 * Whether a quotation goes on right behind one of the same source. Behind a sentence of the narrator's it may
 * be another's, who names the one before: “I quit,” he wrote. She laughed. “Roe quits each year.”
 */
function goesOnFrom(story: Story, before: Span, { content, cue, source }: FoundStatement): boolean {
  const isBetween = source.start >= before.end && source.end <= content.start;
  const start = isBetween ? Math.max(source.end, cue.end) : before.end;
  return REST.test(slice(story, { start, end: Math.max(start, content.start) }));
}

const WORDS = new RegExp(`(^|[.!?“"] )?(${WORD}+)`, 'gu');

/** Of whom a quotation tells by a pronoun before it has a name or a noun for anybody. */
function toldOf(quotation: string): Gender | undefined {
  for (const [, opens, word = ''] of quotation.slice(1).matchAll(WORDS)) {
    const lower = word.toLowerCase();
    const gender = genderOfPronoun(lower);
    if (gender !== undefined) return gender;
    const isName = opens === undefined && lower !== 'i' && startsWithCapital(word);
    if (isName || isRoleNoun(lower)) return undefined;
  }
  return undefined;
}

/** What every source says, by where its words begin. */
export function turnsOf(story: Story, found: readonly FoundStatement[]): ReadonlyMap<number, Turn> {
  const turns = new Map<number, WrittenTurn>();
  const inOrder = [...found].sort((a, b) => a.content.start - b.content.start);
  for (const [i, statement] of inOrder.entries()) {
    if (statement.kind !== 'direct') continue;
    const { content, cue, source } = statement;
    const turn = turns.get(source.start) ?? { quotations: [], goesOn: false };
    turns.set(source.start, turn);
    const tellsOf = turn.quotations.length === 0 ? toldOf(slice(story, content)) : undefined;
    if (tellsOf !== undefined) turn.tellsOf = tellsOf;
    const last = turn.quotations.at(-1);
    if (last === undefined || goesOnFrom(story, last, statement)) turn.quotations.push(content);
    turn.goesOn ||= GOES_ON.test(slice(story, cue));
    const before = inOrder[i - 1];
    const isAnswer =
      before?.kind === 'direct' &&
      ANSWERS.test(slice(story, cue)) &&
      !NAMES_QUESTION.test(story.text.slice(cue.end, cue.end + MAX_BETWEEN)) &&
      followsOn(story, before, statement);
    if (isAnswer) turn.answered = before.source;
  }
  return turns;
}

/**
 * Tells who cannot be whose turn it is: whoever is named in it, and whoever it answers.
 *
 * @param recent - who has been spoken of, the last one last
 * @param namings - in the order of the text
 */
export function othersIn(
  { quotations, answered }: Turn,
  recent: readonly Spoken[],
  namings: readonly Naming[],
): ReadonlySet<Draft | Nominal> {
  const others = new Set<Draft | Nominal>();
  for (const quotation of quotations) {
    for (let at = firstWhere(namings, ({ start }) => start >= quotation.start); ; at++) {
      const naming = namings[at];
      if (naming === undefined || naming.start >= quotation.end) break;
      if (namesAnother(naming.sentence.tokens, naming, quotation)) others.add(naming.who);
    }
  }
  const last =
    answered &&
    recent.findLast(
      ({ referent }) => referent.end === answered.end && contains(answered, referent),
    );
  if (last !== undefined) others.add(last.referent.who);
  return others;
}
