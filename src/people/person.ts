import { type Story, slice } from '../story/story.js';
import type { Gender } from '../text/english/pronouns.js';
import type { Span } from '../text/span.js';

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
  /** Where a title, a description or the given name tells. */
  readonly gender?: Gender;
}

/** A role's words. */
export function roleText(story: Story, role: Role): string {
  return role.paragraph === null ? role.text : slice(story, role.span);
}

/** Where the story calls somebody by name or, if it never does, by a description: by no pronoun. */
export function namingsOf({ mentions }: Person): readonly Mention[] {
  const named = mentions.filter(({ kind }) => kind === 'name');
  return named.length > 0 ? named : mentions.filter(({ kind }) => kind === 'nominal');
}
