import { GENDERED_POSSESSIVES } from '../../text/pronouns.js';
import { firstWhere, type Span } from '../../text/span.js';
import type { Person } from '../person.js';

/** A place where the story speaks of a person. */
export interface Reference {
  readonly span: Span;
  readonly person: Person;
  readonly isName: boolean;
}

const LINKS = /(?:^|\s)(?:of|for|at|from|to|with|by|in|on|near|who|whose|which)\s/i;
const CLOSES = /^(?:[,.;:”"]|\s?$)/;
const OWNS = /^[’']s?(?:\s|$)/;

/**
 * Looks up who a noun phrase means: the person whose name, description or pronoun is its head, not
 * one who only owns it ("Roe's lawyer") or hangs on it ("a friend of Roe").
 *
 * @param references - in the order of the text
 */
export function lookUpSpeakers(
  text: string,
  references: readonly Reference[],
): (source: Span) => Person | undefined {
  return (source) => {
    const heads = new Set<Person>();
    let at = firstWhere(references, ({ span }) => span.start >= source.start);
    for (; at < references.length; at++) {
      const reference = references[at];
      if (reference === undefined || reference.span.start >= source.end) break;
      const { span, person } = reference;
      const isOwner =
        span.end < source.end &&
        (OWNS.test(text.slice(span.end, span.end + 3)) ||
          GENDERED_POSSESSIVES.has(text.slice(span.start, span.end).toLowerCase()));
      const hangsOn = LINKS.test(text.slice(source.start, span.start));
      if (span.end <= source.end && !isOwner && !hangsOn) heads.add(person);
    }
    const [only] = heads;
    if (heads.size > 0) return heads.size === 1 ? only : undefined;
    // "The minister, Jane Roe, said": the name stands beside the description.
    const beside = references[at];
    const isBeside =
      beside?.isName === true &&
      text.slice(source.end, beside.span.start) === ', ' &&
      CLOSES.test(text.slice(beside.span.end, beside.span.end + 2));
    return isBeside ? beside.person : undefined;
  };
}
