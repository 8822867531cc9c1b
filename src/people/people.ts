import { type Span, type Story, slice } from '../story/story.js';
import { findPersons } from './persons.js';
import { findStatements } from './statements.js';

/** By name ("Starmer"), by description ("the prime minister"), or by pronoun ("he"). */
export type MentionKind = 'name' | 'nominal' | 'pronoun';

/** A place where the story speaks of a person. */
export interface Mention {
  readonly paragraph: number;
  readonly span: Span;
  readonly kind: MentionKind;
}

/** What somebody is: in the story's words, or in those of the editor, which have no paragraph. */
export type Role =
  | { readonly paragraph: number; readonly span: Span }
  | { readonly paragraph: null; readonly text: string };

/** Somebody whom the story names. */
export interface Person {
  /** The fullest form of the name that is known. */
  readonly name: string;
  /** Other forms, such as the family name alone. */
  readonly aliases: readonly string[];
  /** Most informative first. */
  readonly roles: readonly Role[];
  /** In the order of the text. */
  readonly mentions: readonly Mention[];
}

/** `direct`: nothing but a quotation; `mixed`: a clause with a quotation in it; `indirect`: none. */
export type StatementKind = 'direct' | 'mixed' | 'indirect';

/** Something that somebody says in the story. */
export interface Statement {
  readonly paragraph: number;
  /** Who speaks, where it is somebody whom the story names. */
  readonly speaker?: Person;
  /** The words for who speaks: a name, a pronoun, a noun phrase. */
  readonly source: Span;
  /** The words that say that it was said, such as "told reporters". */
  readonly cue: Span;
  readonly content: Span;
  readonly kind: StatementKind;
}

/** Who is who in a story, and who said what. */
export interface People {
  /** Who is mentioned most, first. */
  readonly persons: readonly Person[];
  /** In the order of the text. */
  readonly statements: readonly Statement[];
}

/** Reads who is who in a story, and who said what. */
export function readPeople(story: Story): People {
  const persons = findPersons(story);
  return { persons, statements: findStatements(story, persons) };
}

/** A role's words. */
export function roleText(story: Story, role: Role): string {
  return role.paragraph === null ? role.text : slice(story, role.span);
}

/** A speaker's canonical name or, where the story names nobody, the source's own words. */
export function speakerName(story: Story, statement: Statement): string {
  return statement.speaker?.name ?? slice(story, statement.source);
}
