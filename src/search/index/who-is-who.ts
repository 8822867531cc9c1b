import { bearersOf } from '../../people/lexicon/given-names.js';
import type { People } from '../../people/people.js';
import { type Person, roleText } from '../../people/person.js';
import type { Story } from '../../story/story.js';
import { analyze, analyzeName, readWords } from '../../terms/analyzer.js';
import { PREPOSITIONS } from '../../text/english/function-words.js';
import { fold } from '../../text/fold.js';
import { firstWhere, overlaps, type Span } from '../../text/span.js';
import type { StoryTerms } from './story-terms.js';

/** Where a story speaks of a person. */
export interface IndexedPerson {
  readonly person: Person;
  /** The sentences that mention the person, ascending; each once. */
  readonly mentions: readonly number[];
  /** The sentences that hold what the person says. */
  readonly said: readonly number[];
}

/** Something that is said in a story, and who says it. */
export interface IndexedStatement {
  /** The sentences that hold it, ascending. */
  readonly sentences: readonly number[];
  /** The person who speaks, where it is one whom the story names. */
  readonly person?: number;
  /** The words for who speaks; of a pronoun, those that it stands for, where the story tells. */
  readonly source: Span;
}

/** Words that mean a person: a name, or a role. */
export interface Designation {
  readonly terms: readonly string[];
  readonly person: number;
  /** Which part of a name it is; absent for a whole one, a nickname, a role. */
  readonly part?: NamePart;
  readonly isRole?: true;
}

type NamePart = 'given' | 'family';

/** The noun of a role, with its term. */
export interface RoleHead {
  readonly form: string;
  readonly term: string;
}

/** Who is who, as a question needs it. */
export interface WhoIsWho {
  readonly persons: readonly IndexedPerson[];
  readonly statements: readonly IndexedStatement[];
  /** The terms of each person's names, in the order of the persons. */
  readonly names: readonly ReadonlySet<string>[];
  /** The nouns that say what each person is: the “driver” of “the driver of the train”. */
  readonly heads: readonly (readonly RoleHead[])[];
  /** By the last term. */
  readonly designations: ReadonlyMap<string, readonly Designation[]>;
  /** Whether the story has words beside each other, in whatever case. */
  readonly hasWords: (words: string) => boolean;
}

/** “Of the Unity Party”. */
const OF_BODY = /^of\s/i;
/** The terms of a role that a question must have: "national security adviser" is known by two. */
const ROLE_TERMS = 2;

function sentencesOf(spans: readonly Span[], { sentences }: StoryTerms): number[] {
  const found = new Set<number>();
  for (const span of spans) {
    const first = firstWhere(sentences, (sentence) => sentence.span.end > span.start);
    for (let at = first; at < sentences.length; at++) {
      const sentence = sentences[at];
      if (sentence === undefined || !overlaps(sentence.span, span)) break;
      found.add(at);
    }
  }
  return [...found].sort((a, b) => a - b);
}

/** Which part of a full name a term is. A given name alone is one, too: "Harry". */
function partOf(term: string, fullName: readonly string[], name: string): NamePart | undefined {
  if (term === fullName[0] && (fullName.length > 1 || bearersOf(name) !== undefined))
    return 'given';
  return fullName.length > 1 && term === fullName.at(-1) ? 'family' : undefined;
}

/** The noun of a role, before whatever it is of. */
function headOf(role: string): RoleHead[] {
  const words = readWords(role);
  const behind = words.findIndex(({ form }, at) => at > 0 && PREPOSITIONS.has(form));
  const { form = '', terms = [] } = words[(behind === -1 ? words.length : behind) - 1] ?? {};
  return terms.map((term) => ({ form, term }));
}

/** Indexes what is known of a story's people by sentence. */
export function indexPeople(story: Story, people: People, terms: StoryTerms): WhoIsWho {
  const designations = new Map<string, Designation[]>();
  const add = (designation: Designation) => {
    const last = designation.terms.at(-1);
    if (last === undefined) return;
    const known = designations.get(last);
    if (known === undefined) designations.set(last, [designation]);
    else known.push(designation);
  };
  const said = new Map<Person, Span[]>();
  for (const { speaker, content } of people.statements) {
    if (speaker === undefined) continue;
    const contents = said.get(speaker);
    if (contents === undefined) said.set(speaker, [content]);
    else contents.push(content);
  }
  const names: ReadonlySet<string>[] = [];
  const heads: RoleHead[][] = [];
  const persons = people.persons.map((person, number) => {
    const fullName = analyzeName(person.name);
    const aliases = person.aliases.map(analyzeName);
    names.push(new Set([...fullName, ...aliases.flat()]));
    heads.push(person.roles.flatMap((role) => headOf(roleText(story, role))));
    const addName = (words: readonly string[]) => {
      const [only = '', ...more] = words;
      const part = more.length > 0 ? undefined : partOf(only, fullName, person.name);
      add({ terms: words, person: number, ...(part && { part }) });
    };
    for (const name of [fullName, ...aliases]) addName(name);
    // A story may use a full name alone, and people ask by the given or the family name.
    if (fullName.length > 1) {
      addName(fullName.slice(0, 1));
      addName(fullName.slice(-1));
    }
    for (const role of person.roles) {
      const text = roleText(story, role);
      // By the body that somebody is “of”, nobody is called.
      if (OF_BODY.test(text)) continue;
      const roleTerms = analyze(text).slice(-ROLE_TERMS);
      add({ terms: roleTerms, person: number, isRole: true });
    }
    return {
      person,
      mentions: sentencesOf(
        person.mentions.map(({ span }) => span),
        terms,
      ),
      said: sentencesOf(said.get(person) ?? [], terms),
    };
  });
  const numbers = new Map(people.persons.map((person, number) => [person, number]));
  const statements = people.statements.map(({ speaker, described, source, content }) => {
    const person = speaker && numbers.get(speaker);
    return {
      sentences: sentencesOf([content], terms),
      source: described ?? source,
      ...(person !== undefined && { person }),
    };
  });
  const hasWords = (words: string) => fold(story.text).includes(fold(words));
  return { persons, statements, names, heads, designations, hasWords };
}
