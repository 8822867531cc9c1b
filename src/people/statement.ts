import { type Story, slice } from '../story/story.js';
import { fold } from '../text/fold.js';
import type { Span } from '../text/span.js';
import type { Person } from './person.js';

/** `direct`: nothing but a quotation; `mixed`: a clause with a quotation in it; `indirect`: none. */
export type StatementKind = 'direct' | 'mixed' | 'indirect';

/** Something that somebody says in the story. */
export interface Statement {
  readonly paragraph: number;
  /** Who speaks, where it is somebody whom the story names. */
  readonly speaker?: Person;
  /** What the story calls who speaks, where the source is a pronoun and no name is known. */
  readonly described?: Span;
  /** The words for who speaks: a name, a pronoun, a noun phrase. */
  readonly source: Span;
  /** The words that say that it was said, such as "told reporters". */
  readonly cue: Span;
  readonly content: Span;
  readonly kind: StatementKind;
}

/**
 * The determiner that words begin with, where it has a capital for its place alone: "The crew", "A Roe
 * adviser". Of "The Edge", "An Post" and "Her Majesty’s Treasury" it is a part of the name.
 */
const DETERMINER =
  /^(?:The(?= (?!\p{Lu}\p{Ll}+$))|(?:An?|His|Her|Its|Their)(?= (?:.*[^\p{L}’'])?\p{Ll}))/u;
/** What stands before a sentence: a stop or a paragraph's beginning, and a mark that opens speech. */
const BEFORE_SENTENCE = /(?:^|\n|[.!?…]["”’')\]]*\s+)["“‘(]?$/;
/** Code units; what stands before a sentence takes no more. */
const MOST_BEFORE = 8;

/**
 * A speaker's canonical name or, where the story names nobody, the source's own words; for a pronoun,
 * the words that it stands for, where the story tells.
 */
export function speakerName(story: Story, statement: Statement): string {
  return statement.speaker?.name ?? slice(story, statement.described ?? statement.source);
}

/**
 * A speaker's name, or the source's words as they stand within a sentence, whatever sentence they
 * begin: "The crew" and "the crew" are one, and "@" is a part of a name online.
 */
export function speakerWithin(story: Story, statement: Statement): string {
  const name = speakerName(story, statement);
  if (statement.speaker !== undefined) return name;
  const { start } = statement.described ?? statement.source;
  if (story.text[start - 1] === '@') return `@${name}`;
  const before = story.text.slice(Math.max(0, start - MOST_BEFORE), start);
  return BEFORE_SENTENCE.test(before)
    ? name.replace(DETERMINER, (word) => word.toLowerCase())
    : name;
}

/** A description as it is compared: "The victim" and "a victim" are one. */
export function descriptionKey(words: string): string {
  return fold(words).replace(/^(?:the|a|an|that|this) /, '');
}

/** A statement in words, as answers carry it. */
export interface StatementFacts {
  readonly paragraph: number;
  readonly speaker: string;
  readonly source: string;
  readonly cue: string;
  readonly text: string;
  readonly kind: StatementKind;
}

/** Puts a statement's spans into words. */
export function describeStatement(story: Story, statement: Statement): StatementFacts {
  return {
    paragraph: statement.paragraph,
    speaker: speakerWithin(story, statement),
    source: slice(story, statement.source),
    cue: slice(story, statement.cue),
    text: slice(story, statement.content),
    kind: statement.kind,
  };
}
