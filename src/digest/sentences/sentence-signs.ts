/** What a sentence shows that makes it a point less often than its place and its words promise. */
export type SentenceSign = 'namedSpeaker' | 'ahead' | 'background' | 'firstPerson' | 'thinQuote';

export const SENTENCE_SIGNS: readonly SentenceSign[] = [
  'namedSpeaker',
  'ahead',
  'background',
  'firstPerson',
  'thinQuote',
];

const AHEAD =
  /\b(?:[Ww]ill|[Ww]ould|[Ee]xpected to|[Pp]lans? to|[Dd]ue to|[Ss]et to|is to|are to|[Cc]ould|may|[Mm]ight)\b/;
/** The pluperfect: what lies before the story. */
const BACKGROUND =
  /\b(?:had|having) (?:(?:\w{2,20}ly|been|also|never|not) ){0,3}\w{1,20}(?:ed|en|n|t)\b/;
const FIRST_PERSON = /\b(?:I|we|my|our|me|us|you|your)\b/i;

/** Words, with those for who says it. */
const THIN = 12;
/** A number, or a name behind the first word of what is said. */
const TELLS_FACT = /\d|\p{L}[^.!?“”"‘’]{0,100} ["“‘]?\p{Lu}\p{Ll}/u;

/**
 * Whether a sentence is a short quotation without a number or a name.
 *
 * @param said - what a pronoun says in it, if that is all
 */
const isThinQuote = (text: string, said: string | undefined): boolean =>
  said !== undefined && text.split(' ').length <= THIN && !TELLS_FACT.test(said);

/**
 * Reads what a sentence shows.
 *
 * @param hasNamedSpeaker - whether somebody whom the story names says something of it
 * @param said - what it quotes, where that is all and its speaker a pronoun
 */
export function signsOf(
  text: string,
  hasNamedSpeaker: boolean,
  said: string | undefined,
): ReadonlySet<SentenceSign> {
  const signs = new Set<SentenceSign>();
  if (hasNamedSpeaker) signs.add('namedSpeaker');
  if (AHEAD.test(text)) signs.add('ahead');
  if (BACKGROUND.test(text)) signs.add('background');
  if (FIRST_PERSON.test(text)) signs.add('firstPerson');
  if (isThinQuote(text, said)) signs.add('thinQuote');
  return signs;
}
