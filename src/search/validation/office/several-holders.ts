import { contains } from '../../../text/span.js';
import { type AskedAndTold, lookAtSentence } from '../reading/asked-and-told.js';
import { askedOffice } from './office-asked.js';

/**
 * Whether a question asks who holds an office, and a sentence tells of several who do, and names nobody: “the
 * foreign *ministers* of both countries met”.
 */
export function namesNoneOfSeveral(beside: AskedAndTold): boolean {
  const { question, sentence, index } = beside;
  const office = askedOffice(question);
  const noun = office?.words.at(-1);
  if (!office?.isAll || noun === undefined) return false;
  const places = lookAtSentence(beside).words.filter(({ terms }) =>
    terms.some((term) => noun.terms.includes(term)),
  );
  if (places.length === 0 || !places.every(({ form }) => form === `${noun.form}s`)) return false;
  const span = index.terms.sentences[sentence]?.span;
  return !index.who.persons.some(({ person }) =>
    person.mentions.some((one) => one.kind === 'name' && span && contains(span, one.span)),
  );
}
