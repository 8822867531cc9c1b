import type { Mention } from '../../../people/person.js';
import { contains } from '../../../text/span.js';
import type { CandidateIndex } from '../../ranking/candidates.js';

/** The first mention of anybody in a sentence, and whom it is of. */
export function firstMentioned(
  sentence: number,
  { terms, who }: CandidateIndex,
): { readonly person: number; readonly mention: Mention } | undefined {
  const span = terms.sentences[sentence]?.span;
  const [first] = who.persons
    .flatMap(({ person: { mentions } }, person) => {
      const mention = mentions.find((one) => span && contains(span, one.span));
      return mention === undefined ? [] : { person, mention };
    })
    .sort((a, b) => a.mention.span.start - b.mention.span.start);
  return first;
}
