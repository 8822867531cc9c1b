import type { People } from '../people/people.js';
import { type Person, roleText } from '../people/person.js';
import type { Story } from '../story/story.js';
import { overlaps, type Span } from '../text/span.js';
import { analyze, analyzeName } from './analyzer.js';
import type { StoryTerms } from './story-terms.js';

/** Where a story speaks of a person. */
export interface IndexedPerson {
  readonly person: Person;
  /** The sentences that mention the person, ascending; each once. */
  readonly mentions: readonly number[];
  /** The sentences that hold what the person says. */
  readonly said: readonly number[];
}

/** Words that mean a person: a name, or a role. */
interface Designation {
  readonly terms: readonly string[];
  readonly person: number;
}

/** Who is who, as a question needs it. */
export interface WhoIsWho {
  readonly persons: readonly IndexedPerson[];
  /** By the last term. */
  readonly designations: ReadonlyMap<string, readonly Designation[]>;
}

/** The terms of a role that a question must have: "national security adviser" is known by two. */
const ROLE_TERMS = 2;

function sentencesOf(
  spans: readonly { start: number; end: number }[],
  terms: StoryTerms,
): number[] {
  const found = new Set<number>();
  for (const span of spans) {
    let low = 0;
    let high = terms.sentences.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((terms.sentences[middle]?.span.end ?? 0) <= span.start) low = middle + 1;
      else high = middle;
    }
    for (let at = low; at < terms.sentences.length; at++) {
      const sentence = terms.sentences[at];
      if (sentence === undefined || !overlaps(sentence.span, span)) break;
      found.add(at);
    }
  }
  return [...found].sort((a, b) => a - b);
}

/** Indexes what is known of a story's people by sentence. */
export function indexPeople(story: Story, people: People, terms: StoryTerms): WhoIsWho {
  const designations = new Map<string, Designation[]>();
  const add = (words: readonly string[], person: number) => {
    const last = words.at(-1);
    if (last === undefined) return;
    const known = designations.get(last);
    const designation = { terms: words, person };
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
  const persons = people.persons.map((person, number) => {
    const fullName = analyzeName(person.name);
    for (const name of [fullName, ...person.aliases.map(analyzeName)]) add(name, number);
    // A story may use a full name alone, and people ask by the given or the family name.
    if (fullName.length > 1) {
      add(fullName.slice(0, 1), number);
      add(fullName.slice(-1), number);
    }
    for (const role of person.roles) add(analyze(roleText(story, role)).slice(-ROLE_TERMS), number);
    return {
      person,
      mentions: sentencesOf(
        person.mentions.map(({ span }) => span),
        terms,
      ),
      said: sentencesOf(said.get(person) ?? [], terms),
    };
  });
  return { persons, designations };
}

/** Somebody whom a question means. */
export interface Meant {
  readonly person: number;
  /** Where in the question's terms the words for that person stand. */
  readonly at: readonly number[];
}

/**
 * The persons whom a question means by name or by role.
 *
 * @param question - its terms, in order
 */
export function whoIsMeant(question: readonly string[], who: WhoIsWho): Meant[] {
  const meant = new Map<number, number[]>();
  question.forEach((term, last) => {
    for (const { terms, person } of who.designations.get(term) ?? []) {
      const start = last + 1 - terms.length;
      if (start < 0 || !terms.every((part, i) => question[start + i] === part)) continue;
      meant.set(person, [...(meant.get(person) ?? []), ...terms.map((_, i) => start + i)]);
    }
  });
  return Array.from(meant, ([person, at]) => ({ person, at }));
}
