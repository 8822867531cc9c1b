import type { Mention, Person } from '../../../people/person.js';
import { contains, type Span } from '../../../text/span.js';
import type { IndexedPerson } from '../../index/who-is-who.js';
import type { CandidateIndex } from '../../ranking/candidates.js';

/** Whether a sentence mentions somebody, or has what they say. */
export const isOfPerson = (
  { mentions, said }: Pick<IndexedPerson, 'mentions' | 'said'>,
  sentence: number,
): boolean => mentions.includes(sentence) || said.includes(sentence);

/** Somebody's mentions in a sentence. */
export function mentionsIn(
  sentence: number,
  { mentions }: Person,
  { terms }: CandidateIndex,
): Mention[] {
  const span = terms.sentences[sentence]?.span;
  return span === undefined ? [] : mentions.filter((one) => contains(span, one.span));
}

/** What a story calls somebody by: names, and the roles beside them. */
export function wordsFor(person: number, { who }: CandidateIndex): Span[] {
  const { mentions = [], roles = [] } = who.persons[person]?.person ?? {};
  const told = roles.flatMap((role) => (role.paragraph === null ? [] : [role.span]));
  return [...mentions.map(({ span }) => span), ...told];
}
