import { type Story, slice } from '../../story/story.js';
import type { Span } from '../../text/span.js';
import type { Mention, Person } from '../person.js';
import { descriptionKey, type Statement } from '../statement.js';
import type { Nominal } from './nominal.js';
import type { ResolvedPronoun } from './pronouns.js';

/** Looks up what the story calls somebody whom a pronoun means, where no name is known. */
export function lookUpDescriptions(
  pronouns: readonly ResolvedPronoun[],
): (source: Span) => Span | undefined {
  const described = new Map<number, { pronoun: Span; by: Span }>();
  for (const { who, start, end } of pronouns) {
    if ('mentions' in who) continue;
    described.set(start, { pronoun: { start, end }, by: { start: who.start, end: who.end } });
  }
  return ({ start, end }) => {
    const known = described.get(start);
    // "Her" of "her father" is not who speaks.
    return known?.pronoun.end === end ? known.by : undefined;
  };
}

const DEFINITE = /^(?:the|that|this)\s/i;

/**
 * Collects those whom the story describes and never names ("the victim"), each under the words by
 * which it first does; people with equal descriptions are one from the second on, if that has "the".
 */
export function collectUnnamed(
  story: Story,
  nominals: readonly Nominal[],
  pronouns: readonly ResolvedPronoun[],
): Person[] {
  const pronounsOf = new Map<Nominal, Mention[]>();
  for (const { who, paragraph, start, end } of pronouns) {
    if ('mentions' in who) continue;
    const mention: Mention = { paragraph, span: { start, end }, kind: 'pronoun' };
    const same = pronounsOf.get(who);
    if (same === undefined) pronounsOf.set(who, [mention]);
    else same.push(mention);
  }
  const latest = new Map<string, Person & { mentions: Mention[] }>();
  const all: Person[] = [];
  for (const nominal of nominals) {
    if (nominal.draft !== undefined || nominal.isEpithet) continue;
    const { start, end } = nominal;
    const words = slice(story, { start, end });
    const key = descriptionKey(words);
    let person = DEFINITE.test(words) ? latest.get(key) : undefined;
    if (person === undefined) {
      person = { name: words, aliases: [], roles: [], mentions: [] };
      latest.set(key, person);
      all.push(person);
    }
    const { paragraph } = nominal.sentence;
    person.mentions.push({ paragraph, span: { start, end }, kind: 'nominal' });
    person.mentions.push(...(pronounsOf.get(nominal) ?? []));
  }
  return all;
}

/** Whether a statement is somebody's: of a person who is named, or of one who is only described. */
export function isSpokenBy(story: Story, statement: Statement, person: Person): boolean {
  if (statement.speaker !== undefined) return statement.speaker === person;
  const source = statement.described ?? statement.source;
  return (
    person.mentions.some(({ span }) => span.start === source.start) &&
    descriptionKey(slice(story, source)) === descriptionKey(person.name)
  );
}
