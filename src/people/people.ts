import { type Span, type Story, slice } from '../story/story.js';
import { findAllQuotations } from '../text/quotations.js';
import { tokeniseLine, tokeniseStory } from '../text/tokens.js';
import { lookUpSpeakers } from './attribution/speakers.js';
import { findStatements } from './attribution/statements.js';
import { findNominals } from './coreference/nominals.js';
import { resolvePronouns } from './coreference/pronouns.js';
import type { Gender } from './lexicon/roles.js';
import { findNameRuns } from './names/name-runs.js';
import { findPersons } from './names/persons.js';
import type { Draft } from './names/registry.js';
import { collectProfiles } from './roles/profiles.js';

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

/**
 * Reads who is who in a story, and who said what: a chain of small parts, each of which adds one
 * kind of knowledge to what those before it found.
 */
export function readPeople(story: Story): People {
  const sentences = tokeniseStory(story);
  const headline = story.headline === undefined ? [] : [tokeniseLine(story.headline)];
  const drafts = findPersons(
    sentences,
    findNameRuns(sentences),
    findNameRuns(headline),
    story.people,
  ).filter(({ mentions }) => mentions.length > 0);
  const profiles = collectProfiles(story, drafts, story.people);
  const nominals = findNominals(story, sentences, profiles.words, profiles.starts);
  const quotations = findAllQuotations(story);
  const found = findStatements(story, sentences, quotations);
  const sources = new Set(found.map(({ source }) => source.start));
  const pronouns = resolvePronouns(
    sentences,
    drafts,
    nominals,
    [...quotations.values()].flat(),
    sources,
  );

  const mentions = new Map<Draft, Mention[]>(drafts.map((draft) => [draft, []]));
  const add = (draft: Draft, paragraph: number, { start, end }: Span, kind: MentionKind) =>
    mentions.get(draft)?.push({ paragraph, span: { start, end }, kind });
  for (const draft of drafts) {
    for (const { run, span } of draft.mentions) add(draft, run.sentence.paragraph, span, 'name');
  }
  for (const nominal of nominals) {
    if (nominal.draft) add(nominal.draft, nominal.sentence.paragraph, nominal, 'nominal');
  }
  for (const pronoun of pronouns) add(pronoun.draft, pronoun.paragraph, pronoun, 'pronoun');

  const persons = drafts
    .map((draft) => ({
      name: draft.name,
      aliases: [...draft.aliases.values()],
      roles: profiles.roles.get(draft) ?? [],
      mentions: (mentions.get(draft) ?? []).sort((a, b) => a.span.start - b.span.start),
      ...(draft.gender && { gender: draft.gender }),
    }))
    .sort((a, b) => b.mentions.length - a.mentions.length);
  const references = persons
    .flatMap((person) =>
      person.mentions.map(({ span, kind }) => ({ span, person, isName: kind === 'name' })),
    )
    .sort((a, b) => a.span.start - b.span.start);
  const speakerOf = lookUpSpeakers(story.text, references);
  const statements = found.map((statement) => {
    const speaker = speakerOf(statement.source);
    return speaker === undefined ? statement : { ...statement, speaker };
  });
  return { persons, statements };
}

/** A role's words. */
export function roleText(story: Story, role: Role): string {
  return role.paragraph === null ? role.text : slice(story, role.span);
}

/** A speaker's canonical name or, where the story names nobody, the source's own words. */
export function speakerName(story: Story, statement: Statement): string {
  return statement.speaker?.name ?? slice(story, statement.source);
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
    speaker: speakerName(story, statement),
    source: slice(story, statement.source),
    cue: slice(story, statement.cue),
    text: slice(story, statement.content),
    kind: statement.kind,
  };
}
