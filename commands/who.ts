import { type Profile, profileOf } from '../src/answers/profile.js';
import { type Namesake, whoIsMeant } from '../src/answers/record/meant.js';
import { findInRecord } from '../src/answers/record/people.js';
import { describeAppearances, type RecordProfile } from '../src/answers/record/profile.js';
import { statementsOf } from '../src/answers/record/statements.js';
import { describeReading, type ReadingFacts } from '../src/answers/record/stories.js';
import { type Source, sourceOf } from '../src/answers/source.js';
import type { Answer } from '../src/command/command.js';
import { defineCommand } from '../src/command/define.js';
import { textOption, WHERE_OPTION } from '../src/command/option.js';
import { findPerson, findPersonByRole, rankPersons } from '../src/people/lookup.js';
import type { People } from '../src/people/people.js';
import type { Person } from '../src/people/person.js';
import { nobodyReply, profileReply } from '../src/reply/profile.js';
import { recordWhoReply } from '../src/reply/record-people.js';
import { asWrittenIn } from '../src/search/question/shortenings.js';
import { slice } from '../src/story/story.js';
import { fold } from '../src/text/fold.js';

const MAX_NAME_LENGTH = 100;
const MAX_SUGGESTIONS = 5;
interface WhoAnswer extends Answer {
  command: 'who';
  name: string;
  source: Source;
  person: Profile | null;
  /** Whom else it may mean; where it means somebody, others who are called so, too. */
  suggestions: string[];
  /** Whether the typed words stand in the story, though not as somebody's name that was found. */
  inText: boolean;
  /** Where they stand. */
  paragraphs: number[];
}

interface WhoAllAnswer extends Answer, ReadingFacts {
  command: 'who';
  name: string;
  person: RecordProfile | null;
  /** Others of that name, who are somebody else; without a person, who may be meant. */
  suggestions: string[];
  /** Those of the same full name in other stories, who may be somebody else. */
  namesakes: Namesake[];
  /** The newest story that names the person, where somebody else may be called so. */
  where: string | null;
  /** Those that name the person, newest first. */
  stories: Source[];
}

/** Those besides a person whom typed words are the name of, or a part of it. */
function calledSo(people: People, typed: string, person: Person): Person[] {
  return rankPersons(people, typed)
    .filter((other) => other.fit >= 1 && other.person !== person)
    .map((other) => other.person);
}

export default defineCommand({
  on: 'story',
  name: 'who',
  description: 'Who somebody in the story is, and what they said',
  options: {
    name: textOption({
      description: 'A name, or a part of one',
      maxLength: MAX_NAME_LENGTH,
      required: true,
      autocomplete: true,
    }),
    where: WHERE_OPTION,
  },

  example(open) {
    const [person] = open.people().persons;
    return person && { name: person.name };
  },

  answer({ name }, open): WhoAnswer {
    const { story } = open;
    const people = open.people();
    const byName = findPerson(people, name);
    const byRole = byName.person
      ? byName
      : findPersonByRole(story, people, asWrittenIn(story.text, name));
    const isFound = byRole.person !== undefined || byRole.nearest.length > 0;
    const { person, nearest } = isFound ? byRole : byName;
    return {
      command: 'who',
      name,
      source: sourceOf(story),
      person: person === undefined ? null : profileOf(person, people, story),
      inText: fold(story.text).includes(fold(name)),
      paragraphs: story.paragraphs
        .filter((paragraph) => fold(slice(story, paragraph)).includes(fold(name)))
        .map(({ number }) => number),
      suggestions: (person === undefined ? nearest : calledSo(people, name, person))
        .slice(0, MAX_SUGGESTIONS)
        .map((other) => other.name),
    };
  },

  all: {
    async answer({ name, where }, desk, scope): Promise<WhoAllAnswer> {
      const sought = await findInRecord(desk, scope, name, { where });
      const { person, ...others } = whoIsMeant(sought, where);
      return {
        command: 'who',
        name,
        person:
          person === undefined
            ? null
            : { ...describeAppearances(person), said: statementsOf(person) },
        ...others,
        stories: (person?.appearances ?? []).map(({ from }) => sourceOf(from.summary)),
        ...describeReading(sought),
      };
    },
    reply: (answer) => recordWhoReply(answer),
  },

  reply({ person, ...rest }) {
    return person === null
      ? nobodyReply(rest)
      : profileReply(person, rest.source, rest.suggestions);
  },

  suggest({ typed }, open) {
    return rankPersons(open.people(), typed.slice(0, MAX_NAME_LENGTH)).map(
      ({ person }) => person.name,
    );
  },
});
