import { type People, readPeople } from '../people/people.js';
import type { Person } from '../people/person.js';
import { type Story, slice } from '../story/story.js';
import { fold } from '../text/fold.js';
import type { Measure } from './measure.js';
import { score, wordOverlap } from './overlap.js';
import { type GoldStory, storyOf } from './stories.js';

type GoldPerson = NonNullable<GoldStory['people']>[number];
type GoldStatement = NonNullable<GoldStory['said']>[number];

/** A statement with this overlap of words is the one that is meant, whatever its bounds. */
const SAME_STATEMENT = 0.3;

const familyName = (name: string) => fold(name).split(/\s+/).at(-1) ?? '';
const familyNames = (names: readonly string[]) =>
  new Set(names.filter((name) => /\s/.test(name)).map(familyName));
const goldNames = (person: GoldPerson) => [person.name, ...person.names];
const givenNames = (person: Person) => [person.name, ...person.aliases];

/** Groups items under each of their keys; a key of several items is kept apart from one of none. */
function groupBy<T>(items: readonly T[], keysOf: (item: T) => Iterable<string>): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

/**
 * Pairs gold and given people one to one: first by a name that both have, the fullest first; then by
 * a family name that only one person on each side has.
 */
function pairPeople(
  gold: readonly GoldPerson[],
  given: readonly Person[],
): Map<GoldPerson, Person> {
  const pairs = new Map<GoldPerson, Person>();
  const taken = new Set<Person>();
  const pair = (person: GoldPerson, other: Person) => {
    pairs.set(person, other);
    taken.add(other);
  };
  const byName = groupBy(given, (person) => new Set(givenNames(person).map(fold)));
  const wanted = gold
    .flatMap((person) => goldNames(person).map((name) => ({ person, name: fold(name) })))
    .sort((a, b) => b.name.length - a.name.length);
  for (const { person, name } of wanted) {
    if (pairs.has(person)) continue;
    const other = byName.get(name)?.find((candidate) => !taken.has(candidate));
    if (other !== undefined) pair(person, other);
  }
  const goldFamilies = groupBy(gold, (person) => familyNames(goldNames(person)));
  const givenFamilies = groupBy(given, (person) => familyNames(givenNames(person)));
  for (const [family, persons] of goldFamilies) {
    const [person, ...more] = persons;
    const [other, ...others] = givenFamilies.get(family) ?? [];
    if (person === undefined || other === undefined || more.length + others.length > 0) continue;
    if (!pairs.has(person) && !taken.has(other)) pair(person, other);
  }
  return pairs;
}

interface Reading {
  readonly gold: GoldStory;
  readonly story: Story;
  readonly people: People;
  readonly pairs: ReadonlyMap<GoldPerson, Person>;
  /** Given people whom a gold person's name leads to although another one was paired with them. */
  readonly merged: number;
}

function read(gold: GoldStory): Reading {
  const story = storyOf(gold);
  const people = readPeople(story);
  const pairs = pairPeople(gold.people ?? [], people.persons);
  const taken = new Set(pairs.values());
  const merged = (gold.people ?? []).filter(
    (person) =>
      !pairs.has(person) &&
      people.persons.some(
        (other) =>
          taken.has(other) &&
          givenNames(other).some((name) => goldNames(person).map(fold).includes(fold(name))),
      ),
  ).length;
  return { gold, story, people, pairs, merged };
}

/** The statements of named people, gold and given, and which of each have a counterpart. */
function compareStatements({ gold, story, people, pairs }: Reading) {
  const speakers = new Map<string, Person>();
  for (const [person, given] of pairs) {
    for (const name of goldNames(person)) {
      if (!speakers.has(fold(name))) speakers.set(fold(name), given);
    }
  }
  const wanted = (gold.said ?? []).filter(({ speaker }) => (speaker ?? []).length > 0);
  const given = people.statements.filter(({ speaker }) => speaker !== undefined);
  const speakerOf = (statement: GoldStatement) =>
    (statement.speaker ?? []).map((name) => speakers.get(fold(name))).find(Boolean);
  const agree = (statement: GoldStatement, other: (typeof given)[number]) =>
    statement.paragraph === other.paragraph &&
    speakerOf(statement) === other.speaker &&
    wordOverlap(statement.content, slice(story, other.content)) >= SAME_STATEMENT;
  return {
    wanted,
    given,
    missed: wanted.filter((statement) => !given.some((other) => agree(statement, other))),
    wrong: given.filter((other) => !wanted.some((statement) => agree(statement, other))),
  };
}

function errorsOf(reading: Reading): string[] {
  const { gold, story, people, pairs } = reading;
  const taken = new Set(pairs.values());
  const said = compareStatements(reading);
  return [
    ...(gold.people ?? [])
      .filter((person) => !pairs.has(person))
      .map(({ name, mentions }) => `  person missed: ${name} (${mentions.length})`),
    ...people.persons
      .filter((person) => !taken.has(person))
      .map(({ name, aliases, mentions }) => {
        const paragraphs = mentions.map(({ paragraph }) => paragraph).join(' ');
        return `  person wrong: ${name} (${aliases.join(', ')}) in ${paragraphs}`;
      }),
    ...said.missed.map(
      ({ paragraph, source, speaker, content }) =>
        `  statement missed: ${paragraph} [${source} = ${speaker?.[0]}] ${content}`,
    ),
    ...said.wrong.map(
      ({ paragraph, speaker, source, content }) =>
        `  statement wrong: ${paragraph} [${slice(story, source)} = ${speaker?.name}] ${slice(story, content)}`,
    ),
  ];
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Who is who: people paired with the gold ones, and the statements of named people. */
export const who: Measure = {
  applies: (stories) => stories.some(({ people }) => people !== undefined),

  report(stories, { errors }) {
    const readings = stories.filter(({ people }) => people !== undefined).map(read);
    const found = sum(readings.map(({ pairs }) => pairs.size));
    const given = sum(readings.map(({ people }) => people.persons.length));
    const gold = sum(readings.map((reading) => reading.gold.people?.length ?? 0));
    const said = readings.map(compareStatements);
    const wanted = sum(said.map((each) => each.wanted.length));
    const missed = sum(said.map((each) => each.missed.length));
    const givenSaid = sum(said.map((each) => each.given.length));
    const wrong = sum(said.map((each) => each.wrong.length));
    return [
      `people    ${score(found, given, found, gold)}  merged ${sum(readings.map(({ merged }) => merged))}`,
      `speakers  ${score(givenSaid - wrong, givenSaid, wanted - missed, wanted)}`,
      ...(errors
        ? readings.flatMap((reading) => [`\n${reading.gold.id}`, ...errorsOf(reading)])
        : []),
    ].join('\n');
  },
};
