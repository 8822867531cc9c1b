import { isSpokenBy } from '../people/coreference/unnamed.js';
import type { People } from '../people/people.js';
import { namingsOf, type Person, roleText } from '../people/person.js';
import type { Statement } from '../people/statement.js';
import { rankStatements } from '../search/index/statement-search.js';
import { type Story, slice } from '../story/story.js';
import { contains } from '../text/span.js';

/** Who somebody is in a story, and what they say there, as answers carry it. */
export interface Profile {
  name: string;
  aliases: string[];
  roles: { text: string; paragraph: number | null }[];
  said: { paragraph: number; text: string; kind: string; cue: string }[];
  mentions: { paragraph: number; text: string }[];
  /** The sentences that have the name, the first of each paragraph. */
  named: { paragraph: number; text: string }[];
  /** How many statements of others have a word of the name, by which they are found. */
  spokenOf: number;
}

function sentencesNaming(story: Story, person: Person): Profile['named'] {
  const byParagraph = new Map<number, string>();
  for (const { paragraph: number, span } of namingsOf(person)) {
    if (byParagraph.has(number)) continue;
    const paragraph = story.paragraphs[number - 1];
    const sentence = paragraph?.sentences.find((each) => contains(each, span)) ?? span;
    byParagraph.set(number, slice(story, sentence));
  }
  return [...byParagraph].map(([paragraph, text]) => ({ paragraph, text }));
}

/** Takes down who somebody is in a story. */
export function profileOf(person: Person, { statements }: People, story: Story): Profile {
  const isOwn = (statement: Statement) => isSpokenBy(story, statement, person);
  return {
    name: person.name,
    aliases: [...person.aliases],
    roles: person.roles.map((role) => ({ text: roleText(story, role), paragraph: role.paragraph })),
    said: statements.filter(isOwn).map(({ paragraph, content, kind, cue }) => ({
      paragraph,
      text: slice(story, content),
      kind,
      cue: slice(story, cue),
    })),
    mentions: person.mentions.map(({ paragraph, span }) => ({
      paragraph,
      text: slice(story, span),
    })),
    named: sentencesNaming(story, person),
    spokenOf: rankStatements(
      story,
      statements.filter((statement) => !isOwn(statement)),
      person.name,
    ).length,
  };
}
