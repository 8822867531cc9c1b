import type { OpenStory } from '../../desk.js';
import type { Passage } from '../../search/passage-index.js';
import { slice } from '../../story/story.js';
import { analyzeName, readWords, type Word } from '../../terms/analyzer.js';
import { isCalendarWord } from '../../text/english/calendar-words.js';
import { PREPOSITIONS } from '../../text/english/function-words.js';
import { genderOfPronoun } from '../../text/english/pronouns.js';
import { fold } from '../../text/fold.js';
import { contains, overlaps } from '../../text/span.js';
import { termsOf } from './name-terms.js';

const isName = ({ form, isCapitalised, terms }: Word) =>
  isCapitalised && terms.length > 0 && !isCalendarWord(form);

/** Whether a sentence has “he” or “her” of whom it is not known whom they mean. */
function leavesOpen({ highlight }: Passage, { story, people }: OpenStory): boolean {
  const pronouns = readWords(slice(story, highlight)).filter(({ form }) => genderOfPronoun(form));
  const known = people().persons.flatMap(({ mentions }) =>
    mentions.filter(({ kind, span }) => kind === 'pronoun' && overlaps(span, highlight)),
  );
  return pronouns.length > known.length;
}

/** Whether a claim is of somebody of the story whom a sentence does not mean, nor has anything from them. */
export function isOfAnother(claim: string, passage: Passage, open: OpenStory): boolean {
  const { highlight } = passage;
  const { persons, statements } = open.people();
  const speakers = statements.filter(
    ({ content, source }) => overlaps(content, highlight) || contains(highlight, source),
  );
  const here = persons.filter(
    (person) =>
      person.mentions.some(({ span }) => overlaps(span, highlight)) ||
      speakers.some(({ speaker }) => speaker === person),
  );
  const known = termsOf([slice(open.story, highlight), ...here.map(({ name }) => name)]);
  const named = termsOf(persons.map(({ name }) => name));
  const missing = readWords(claim)
    .filter(isName)
    .flatMap(({ form }) => analyzeName(form))
    .filter((term) => named.has(term) && !known.has(term));
  return missing.length > 0 && !leavesOpen(passage, open);
}

/** Whether a claim has a name that a sentence lacks, behind a preposition that has another one there: “12% of *Orre*”. */
export function namesOther(claim: string, sentence: string): boolean {
  const said = readWords(sentence);
  const folded = fold(sentence);
  return readWords(claim).some((word, at, words) => {
    const before = words[at - 1]?.form ?? '';
    if (!isName(word) || !PREPOSITIONS.has(before) || folded.includes(word.form)) return false;
    return said.some((other, i) => isName(other) && said[i - 1]?.form === before);
  });
}
