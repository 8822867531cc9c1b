import type { OpenStory } from '../desk.js';
import { analyzeName, readWords } from '../search/analyzer.js';
import type { Passage } from '../search/passage-index.js';
import { slice } from '../story/story.js';
import { fold } from '../text/fold.js';
import { overlaps } from '../text/span.js';
import { namesIn } from './asked-words.js';
import { saysOtherwise } from './modality.js';

const DIGITS = /^\d+(?:\.\d+)?$/;
/** “One” stands for other words as well. */
const SPELT: ReadonlyMap<string, string> = new Map(
  'two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, i) => [word, String(i + 2)] as const),
);

/** The numbers in a text, as digits. */
function numbersIn(text: string): Set<string> {
  return new Set(
    readWords(text)
      .flatMap(({ form, terms }) => SPELT.get(form) ?? terms)
      .filter((term) => DIGITS.test(term)),
  );
}

/**
 * Whether a passage cannot bear out a claim, however like it is: it says that very thing otherwise, or
 * lacks a number or a name of the claim. A name may stand in the paragraph before, or be somebody's whom
 * the passage means by a pronoun.
 */
export function contradicts(
  claim: string,
  { paragraph, highlight }: Passage,
  { story, people }: OpenStory,
): boolean {
  if (saysOtherwise(claim, slice(story, highlight))) return true;
  const numbers = numbersIn(slice(story, paragraph));
  if ([...numbersIn(claim)].some((number) => !numbers.has(number))) return true;
  const before = story.paragraphs[paragraph.number - 2] ?? paragraph;
  const mentioned = people().persons.filter(({ mentions }) =>
    mentions.some(({ span }) => overlaps(span, paragraph)),
  );
  const there = [
    slice(story, before),
    slice(story, paragraph),
    ...mentioned.map(({ name }) => name),
  ];
  const folded = fold(there.join('\n'));
  const known = new Set(there.flatMap(analyzeName));
  return namesIn(claim).some(
    (name) => !folded.includes(fold(name)) && !analyzeName(name).every((term) => known.has(term)),
  );
}
