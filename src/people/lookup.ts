import { type Story, slice } from '../story/story.js';
import { editDistance } from '../text/edit-distance.js';
import { fold } from '../text/fold.js';
import { WORD } from '../text/letters.js';
import { genderOfWord, isHonorific } from './lexicon/roles.js';
import { withArticlesApart } from './names/runs/name-parts.js';
import type { People } from './people.js';
import { type Person, roleText } from './person.js';
import { meaningOf } from './roles/meaning.js';
import { descriptionKey, type Statement, speakerWithin } from './statement.js';

/** Whom a name means; or, where it means nobody or more than one, who comes nearest. */
export interface PersonMatch {
  readonly person?: Person;
  /** Best first. */
  readonly nearest: readonly Person[];
}

const WORDS = new RegExp(`${WORD}+(?:['.-]${WORD}+)*`, 'gu');

/** The words of a name as they are compared: folded, without titles where other words are left. */
function wordsOf(text: string): string[] {
  const words =
    withArticlesApart(fold(text))
      .replace(/'s?(?=\s|$)/g, '')
      .match(WORDS) ?? [];
  const names = words.filter((word) => !isHonorific(word));
  return names.length > 0 ? names : words;
}

/** A name as it is sought in texts: without titles where other words are left. */
export function withoutTitles(name: string): string {
  const words = name.split(/\s+/);
  const names = words.filter((word) => !isHonorific(fold(word).replace(/\.$/, '')));
  return (names.length > 0 ? names : words).join(' ');
}

/** How well a typed word fits a word of a name, from 0 to 1: equal, its beginning, letters apart. */
function wordFit(typed: string, name: string): number {
  if (typed === name) return 1;
  if (typed.length >= 2 && name.startsWith(typed)) return 0.85;
  const length = Math.max(typed.length, name.length);
  const limit = Math.max(1, Math.floor(length / 3));
  const distance = editDistance(typed, name, limit);
  return distance > limit ? 0 : 0.9 * (1 - distance / length);
}

/** Goes to a name that is matched whole: "Roe" is whom the story calls so, before a relative. */
const WHOLE = 0.05;

/** How well typed words fit a name: the mean of their best fits, each word of the name used once. */
function nameFit(typed: readonly string[], name: readonly string[]): number {
  const left = [...name];
  let sum = 0;
  for (const word of typed) {
    let best = 0;
    let at = -1;
    left.forEach((candidate, i) => {
      const fit = wordFit(word, candidate);
      if (fit > best) [best, at] = [fit, i];
    });
    if (at !== -1) left.splice(at, 1);
    sum += best;
  }
  const isWhole = left.length === 0 ? WHOLE : 0;
  return typed.length === 0 ? 0 : sum / typed.length + isWhole;
}

/** Names this much alike are one name in two spellings. */
const SAME_NAME = 0.6;
/** Names less alike than this are not worth proposing. */
const WORTH_PROPOSING = 0.3;
/**
 * The people whose names fit typed words, best first, case and accents ignored. With nothing typed,
 * all of them.
 */
export function rankPersons(people: People, typed: string): { person: Person; fit: number }[] {
  const words = wordsOf(typed);
  if (words.length === 0) return people.persons.map((person) => ({ person, fit: 0 }));
  return people.persons
    .map((person) => ({
      person,
      fit: [person.name, ...person.aliases].reduce(
        (best, name) => Math.max(best, nameFit(words, wordsOf(name))),
        0,
      ),
    }))
    .filter(({ fit }) => fit >= WORTH_PROPOSING)
    .sort((a, b) => b.fit - a.fit);
}

/** Finds the person whom a name means, in another spelling where need be. */
export function findPerson(people: People, name: string): PersonMatch {
  const gender = fold(name)
    .split(' ')
    .map((word) => (isHonorific(word) ? genderOfWord(word) : undefined))
    .find(Boolean);
  // "Mrs Roe", of Ada and Tom Roe
  const fits = ({ person }: { person: Person }) => Number(person.gender === gender);
  const ranked = rankPersons(people, name);
  if (gender !== undefined) ranked.sort((a, b) => b.fit - a.fit || fits(b) - fits(a));
  const [best, second] = ranked;
  const nearest = ranked.map(({ person }) => person);
  const isBetter =
    best !== undefined &&
    (second === undefined ||
      best.fit > second.fit ||
      (gender !== undefined && fits(best) > fits(second)));
  return isBetter && best.fit >= SAME_NAME ? { person: best.person, nearest } : { nearest };
}

const ARTICLE = /^(?:the|a|an) /;

/**
 * How much of a description the typed words are, from 0 to 1; 0 if it lacks one of them, or if they
 * lack the noun for the person: "the victim" is no "victim services director".
 */
function descriptionFit(typed: readonly string[], description: string): number {
  const head = meaningOf(description)?.head;
  if (head !== undefined && !typed.includes(head)) return 0;
  const words = new Set(fold(description).replace(ARTICLE, '').match(WORDS) ?? []);
  return typed.every((word) => words.has(word)) ? typed.length / words.size : 0;
}

/**
 * Finds the person whom a description means, such as "the chancellor": by the roles that the story or
 * its editor gives, and by what the story calls people; or else somebody whom it only describes.
 */
export function findPersonByRole(story: Story, people: People, description: string): PersonMatch {
  const typed = fold(description).replace(ARTICLE, '').match(WORDS) ?? [];
  if (typed.length === 0) return { nearest: [] };
  const ranked = people.persons
    .map((person) => {
      const descriptions = [
        ...person.roles.map((role) => roleText(story, role)),
        ...person.mentions
          .filter(({ kind }) => kind === 'nominal')
          .map(({ span }) => slice(story, span)),
      ];
      const fit = descriptions.reduce(
        (best, each) => Math.max(best, descriptionFit(typed, each)),
        0,
      );
      return { person, fit };
    })
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit);
  const [best, second] = ranked;
  const nearest = ranked.map(({ person }) => person);
  const isClear = best !== undefined && best.fit > (second?.fit ?? 0);
  if (isClear) return { person: best.person, nearest };
  const [unnamed, ...others] =
    best === undefined
      ? people.unnamed.filter(({ name }) => descriptionKey(name) === descriptionKey(description))
      : [];
  return unnamed !== undefined && others.length === 0 ? { person: unnamed, nearest } : { nearest };
}

/** The statements of a source that typed words are a part of: “the union” of “The union”. */
export function findBySource(
  story: Story,
  statements: readonly Statement[],
  typed: string,
): Statement[] {
  const wanted = fold(typed);
  return statements.filter((statement) => fold(speakerWithin(story, statement)).includes(wanted));
}
