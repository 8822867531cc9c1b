/** What a sentence shows that makes it a point less often than its place and its words promise. */
export type SentenceSign = 'namedSpeaker' | 'ahead' | 'background' | 'firstPerson';

export const SENTENCE_SIGNS: readonly SentenceSign[] = [
  'namedSpeaker',
  'ahead',
  'background',
  'firstPerson',
];

const AHEAD =
  /\b(?:will|would|expected to|plans? to|due to|set to|is to|are to|could|may|might)\b/i;
/** The pluperfect: what lies before the story. */
const BACKGROUND =
  /\b(?:had|having) (?:(?:\w{2,20}ly|been|also|never|not) ){0,3}\w{1,20}(?:ed|en|n|t)\b/;
const FIRST_PERSON = /\b(?:I|we|my|our|me|us|you|your)\b/i;

/**
 * Reads what a sentence shows.
 *
 * @param hasNamedSpeaker - whether somebody whom the story names says something of it
 */
export function signsOf(text: string, hasNamedSpeaker: boolean): ReadonlySet<SentenceSign> {
  const signs = new Set<SentenceSign>();
  if (hasNamedSpeaker) signs.add('namedSpeaker');
  if (AHEAD.test(text)) signs.add('ahead');
  if (BACKGROUND.test(text)) signs.add('background');
  if (FIRST_PERSON.test(text)) signs.add('firstPerson');
  return signs;
}
