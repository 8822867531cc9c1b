import { type People, readPeople } from '../../src/people/people.js';
import { type Person, roleText } from '../../src/people/person.js';
import { speakerName } from '../../src/people/statement.js';
import { parseStory } from '../../src/story/parse.js';
import { type Story, slice } from '../../src/story/story.js';

/** A story read from paragraphs, with its people and statements in plain text. */
export interface Reading {
  readonly story: Story;
  readonly people: People;
  readonly names: string[];
  person(name: string): Person;
  roles(name: string): string[];
  mentions(name: string, kind?: string): string[];
  readonly statements: { speaker: string; cue: string; text: string; kind: string }[];
}

/** Reads a story given as paragraphs. */
export function read(...paragraphs: string[]): Reading {
  return readStory(parseStory(paragraphs.join('\n\n'), 'story', 'story.md'));
}

export function readStory(story: Story): Reading {
  const people = readPeople(story);
  const person = (name: string) => {
    const found = people.persons.find((each) => each.name === name);
    if (found === undefined) {
      const names = people.persons.map((each) => each.name).join(', ');
      throw new Error(`nobody is called ${name}; there are ${names || 'no people'}`);
    }
    return found;
  };
  return {
    story,
    people,
    names: people.persons.map(({ name }) => name).sort(),
    person,
    roles: (name) => person(name).roles.map((role) => roleText(story, role)),
    mentions: (name, kind) =>
      person(name)
        .mentions.filter((mention) => kind === undefined || mention.kind === kind)
        .map(({ span }) => slice(story, span)),
    statements: people.statements.map((statement) => ({
      speaker: speakerName(story, statement),
      cue: slice(story, statement.cue),
      text: slice(story, statement.content),
      kind: statement.kind,
    })),
  };
}
