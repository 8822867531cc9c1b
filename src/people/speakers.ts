import type { Span } from '../story/story.js';
import type { Person } from './people.js';

/** A place where the story speaks of a person. */
export interface Reference {
  readonly span: Span;
  readonly person: Person;
}

const LINKS = /(?:^|\s)(?:of|for|at|from|to|with|by|in|on|near|who|whose|which)\s/i;
const OWNS = /^[’']s?(?:\s|$)/;
const OWNER_PRONOUN = /^(?:his|her)$/i;

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
    let low = 0;
    let high = references.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((references[middle]?.span.start ?? Infinity) < source.start) low = middle + 1;
      else high = middle;
    }
    const heads = new Set<Person>();
    for (let i = low; i < references.length; i++) {
      const reference = references[i];
      if (reference === undefined || reference.span.start >= source.end) break;
      const { span, person } = reference;
      const isOwner =
        span.end < source.end &&
        (OWNS.test(text.slice(span.end, span.end + 3)) ||
          OWNER_PRONOUN.test(text.slice(span.start, span.end)));
      const hangsOn = LINKS.test(text.slice(source.start, span.start));
      if (span.end <= source.end && !isOwner && !hangsOn) heads.add(person);
    }
    const [only] = heads;
    return heads.size === 1 ? only : undefined;
  };
}
