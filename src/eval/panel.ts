import { findEvents } from '../digest/events/timeline.js';
import { digestOf } from '../digest/summary/digest.js';
import { readPeople } from '../people/people.js';
import { type Person, roleText } from '../people/person.js';
import { type Statement, speakerName } from '../people/statement.js';
import { type Story, slice } from '../story/story.js';
import { PREPOSITIONS } from '../text/english/function-words.js';
import { fold } from '../text/fold.js';
import type { Measure } from './measure.js';
import { wordOverlap, wordsOf } from './overlap.js';
import { type GoldStory, storyOf } from './stories.js';

type Gold<K extends 'said' | 'roles' | 'events'> = NonNullable<GoldStory[K]>[number];

/** From this overlap of words on, two contents, two roles, two sources are the same. */
const SAME = 0.5;

const plain = (name: string) => fold(name).replace(/^(?:the|a|an) /, '');

/** Whether a gold name is a person's, or a person's name a gold one. */
function isCalled(person: Person, [name, ...aliases]: readonly string[]): boolean {
  if (name === undefined) return false;
  return (
    [name, ...aliases].map(plain).includes(plain(person.name)) ||
    person.aliases.map(plain).includes(plain(name))
  );
}

/**
 * Whether who speaks is right: the person of the gold's name or of one of its aliases; where gold has
 * no name, nobody's name and the source's own words.
 */
function isSameSpeaker(gold: Gold<'said'>, story: Story, statement: Statement): boolean {
  const { speaker } = statement;
  const names = gold.speaker ?? [];
  if (names.length === 0) {
    return (
      speaker === undefined && wordOverlap(gold.source, slice(story, statement.source)) >= SAME
    );
  }
  return speaker === undefined
    ? names.map(plain).includes(plain(speakerName(story, statement)))
    : isCalled(speaker, names);
}

/** The noun of a role: its last word before what hangs on it. */
function headOf(role: string): string {
  const words = wordsOf(role.split(/[,(]/)[0] ?? '');
  const end = words.findIndex((word, i) => i > 0 && PREPOSITIONS.has(word));
  return (end === -1 ? words : words.slice(0, end)).at(-1) ?? '';
}

/** Whether two roles are one: their words overlap, or each has the other's noun. */
function isSameRole(a: string, b: string): boolean {
  const hasBoth = wordsOf(a).includes(headOf(b)) && wordsOf(b).includes(headOf(a));
  return hasBoth || wordOverlap(a, b) >= SAME;
}

/** What was given and what was wanted, and which of each have a counterpart. */
interface Comparison {
  readonly given: number;
  readonly wanted: number;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

function compare<G, W>(
  given: readonly G[],
  wanted: readonly W[],
  isSame: (given: G, wanted: W) => boolean,
  show: { given: (each: G) => string; wanted: (each: W) => string },
): Comparison {
  return {
    given: given.length,
    wanted: wanted.length,
    wrong: given.filter((each) => !wanted.some((gold) => isSame(each, gold))).map(show.given),
    missed: wanted.filter((gold) => !given.some((each) => isSame(each, gold))).map(show.wanted),
  };
}

const isSameSentence = (a: string, b: string) => wordsOf(a).join(' ') === wordsOf(b).join(' ');

/** A panel's story as it is read, with what the attribution line has. */
function panelStory(gold: GoldStory): Story {
  const { headline, publisher, published } = gold;
  return {
    ...storyOf(gold),
    headline: headline ?? undefined,
    publisher: publisher ?? undefined,
    published: published ?? undefined,
  };
}

function compareStory(gold: GoldStory) {
  const story = panelStory(gold);
  const people = readPeople(story);
  const digest = digestOf(story, people);
  const statements = compare(
    people.statements,
    gold.said ?? [],
    (given, wanted) =>
      given.paragraph === wanted.paragraph &&
      wordOverlap(slice(story, given.content), wanted.content) >= SAME &&
      isSameSpeaker(wanted, story, given),
    {
      given: (each) =>
        `${each.paragraph} [${slice(story, each.source)} = ${speakerName(story, each)}] ${slice(story, each.content)}`,
      wanted: ({ paragraph, source, speaker, content }) =>
        `${paragraph} [${source} = ${speaker?.[0] ?? '?'}] ${content}`,
    },
  );
  const roles = compare(
    people.persons.flatMap((person) =>
      person.roles
        .filter(({ paragraph }) => paragraph !== null)
        .map((role) => ({ person, text: roleText(story, role) })),
    ),
    gold.roles ?? [],
    (given, wanted) => {
      const names = namesOf(gold, wanted.person);
      return isCalled(given.person, names) && isSameRole(given.text, wanted.text);
    },
    {
      given: ({ person, text }) => `${person.name}: ${text}`,
      wanted: ({ person, text, paragraph }) => `${paragraph} ${person}: ${text}`,
    },
  );
  const shown = findEvents(story, people).map(({ paragraph, sentence, when }) => ({
    paragraph,
    sentence: slice(story, sentence),
    when: slice(story, when),
  }));
  const isRepeated = (i: number) =>
    shown.slice(0, i).some(({ sentence }) => sentence === shown[i]?.sentence);
  const events = compare(
    shown.map((event, i) => ({ ...event, isRepeated: isRepeated(i) })),
    uniqueBy(gold.events ?? [], ({ sentence }) => sentence),
    (given, wanted) =>
      !given.isRepeated &&
      given.paragraph === wanted.paragraph &&
      isSameSentence(given.sentence, wanted.sentence),
    {
      given: ({ when, sentence }) => `[${when}] ${sentence}`,
      wanted: ({ when, sentence }) => `[${when}] ${sentence}`,
    },
  );
  const points = compare(
    digest.keyPoints('standard').map(({ sentence }) => slice(story, sentence)),
    gold.points ?? [],
    isSameSentence,
    { given: (text) => text, wanted: (text) => text },
  );
  const watched = digest.outlook('standard').map(({ sentence }) => slice(story, sentence));
  const awaited = points.missed.filter((text) =>
    watched.some((each) => isSameSentence(each, text)),
  );
  return {
    id: gold.id,
    kind: gold.kind ?? '',
    measures: { statements, roles, events, points },
    awaited: awaited.length,
  };
}

/** A person's names: those of the gold's speakers of that name, or the name alone. */
function namesOf({ said = [] }: GoldStory, person: string): readonly string[] {
  return said.find(({ speaker }) => speaker?.[0] === person)?.speaker ?? [person];
}

function uniqueBy<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

type Row = ReturnType<typeof compareStory>;

const share = (part: number, whole: number) =>
  (whole === 0 ? '   –' : (part / whole).toFixed(2)).padStart(5);

/** Precision and recall, with how many were given and wanted. */
function cell(comparisons: readonly Comparison[]): string {
  const sum = (count: (each: Comparison) => number) =>
    comparisons.reduce((total, each) => total + count(each), 0);
  const given = sum((each) => each.given);
  const wanted = sum((each) => each.wanted);
  const right = given - sum(({ wrong }) => wrong.length);
  const found = wanted - sum(({ missed }) => missed.length);
  return `${share(right, given)}${share(found, wanted)}  (${given}/${wanted})`.padEnd(22);
}

function line(name: string, rows: readonly Row[]): string {
  const points = rows.map(({ measures }) => measures.points);
  const found = points.reduce((sum, { wanted, missed }) => sum + wanted - missed.length, 0);
  const awaited = rows.reduce((sum, row) => sum + row.awaited, 0);
  const mean = (total: number) => (total / Math.max(1, rows.length)).toFixed(1);
  return [
    name.padEnd(12),
    cell(rows.map(({ measures }) => measures.statements)),
    cell(rows.map(({ measures }) => measures.roles)),
    cell(rows.map(({ measures }) => measures.events)),
    `${mean(found)}  ${mean(found + awaited)}`,
  ].join('');
}

function errorsOf({ id, measures }: Row): string[] {
  return [
    `\n${id}`,
    ...Object.entries(measures).flatMap(([name, { wrong, missed }]) => [
      ...wrong.map((text) => `  ${name} wrong: ${text}`),
      ...missed.map((text) => `  ${name} missed: ${text}`),
    ]),
  ];
}

/**
 * A panel of articles of many kinds, in each of which a reader marked everything: who says what, what
 * people are, what happens when, and the sentences that an editor would pick.
 *
 * A statement counts where its content overlaps the gold's in the same paragraph by F1 ≥ 0.5 of the
 * words and its speaker is right; a role where the person is right and the words overlap by as much
 * or each role has the noun of the other; an event where its sentence is shown for it, once; a point
 * where it is the same sentence.
 */
export const panel: Measure = {
  applies: (stories) => stories.some(({ points }) => points !== undefined),

  report(stories, { errors }) {
    const rows = stories.map(compareStory);
    const byKind = [...new Set(rows.map(({ kind }) => kind))];
    return [
      'A panel, by kind of article: precision and recall, (given/wanted);',
      'and how many of an editor’s five sentences the standard digest has, alone and with what to watch.',
      '',
      `${'kind'.padEnd(12)}${'statements'.padEnd(22)}${'roles'.padEnd(22)}${'events'.padEnd(22)}points`,
      ...byKind.map((kind) =>
        line(
          kind,
          rows.filter((row) => row.kind === kind),
        ),
      ),
      line('all', rows),
      ...(errors ? rows.flatMap(errorsOf) : []),
    ].join('\n');
  },
};
