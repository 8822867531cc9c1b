import { fold } from '../../../text/fold.js';
import { startsWithCapital } from '../../../text/letters.js';
import { wordSet } from '../../../text/word-set.js';

const PARTICLES = wordSet(
  'van von der den de da di du del della la le los las bin bint ibn al el do dos ap ben ter ten zu und af wa y e',
);
/** "And", between two family names and between other things as well: "Ortega y Vega", "Costa e Silva". */
const LINK = /^(?:[ye]|und)$/;
const SUFFIX = /^(?:[Jj][Rr]|[Ss][Rr])\.?$/;
/** Of rulers and grandsons; "I" and "X" stand for other things as well. */
const NUMERAL = /^(?:[IVX]{2,5}|V)$/;
const INITIALS = /^(?:[^\s.]\.)+[^\s.]?$/;

export const isInitials = (word: string) => startsWithCapital(word) && INITIALS.test(word);
export const isNumeral = (word: string) => NUMERAL.test(word);
const isNameSuffix = (word: string) => SUFFIX.test(word) || isNumeral(word);
/** What is nothing else: "V" numbers rockets as well. */
export const isSureSuffix = (word: string) => isNameSuffix(word) && word.length > 1;
export const isLink = (word: string) => LINK.test(word);
export const isParticle = (word: string) => PARTICLES.has(word.toLowerCase());

/** What somebody is called by in an interview's labels: "JR" of Jane Roe. */
export const initialsOf = (words: readonly string[]) => words.map(([first]) => first).join('');

/** Names that are their own folded form but for capitals. */
const PLAIN = /^[A-Za-z -]*$/;

/** An Arabic article that a hyphen joins to the name behind it: "al-Harthi", "El-Sisi". */
const ARTICLE = /(^| )([ae]l)-(?! |$)/g;

/** A folded name whose articles stand apart: "al harthi", as others write "Al Harthi". */
export const withArticlesApart = (folded: string) => folded.replace(ARTICLE, '$1$2 ');

/** A name as it is compared: folded, without full stops. */
export function keyOf(words: readonly string[]): string {
  const name = words.join(' ');
  return withArticlesApart(PLAIN.test(name) ? name.toLowerCase() : fold(name).replaceAll('.', ''));
}

/** Whether a name can be a family name alone: one word, or several behind a particle ("Van Dijk"). */
export const canBeFamilyName = (words: readonly string[]) =>
  words.length === 1 || isParticle(words[0] ?? '');

/** A name without "Jr" and the like. */
export function withoutSuffix(words: readonly string[]): readonly string[] {
  return words.length > 1 && isNameSuffix(words.at(-1) ?? '') ? words.slice(0, -1) : words;
}

/** "John Roe Sr" and "John Roe III": two, by what stands behind one name. */
export function areNumberedApart(words: readonly string[], others: readonly string[]): boolean {
  const [suffix = '', other = ''] = [words.at(-1), others.at(-1)];
  return isNameSuffix(suffix) && isNameSuffix(other) && keyOf([suffix]) !== keyOf([other]);
}

/** The words of the family name with its particles: "van der Berg", "al-Harthi". */
export function familyWords(words: readonly string[]): readonly string[] {
  const plain = withoutSuffix(words);
  let first = plain.length - 1;
  while (first > 1 && isParticle(plain[first - 1] ?? '')) {
    first--;
    if (isLink(plain[first] ?? '')) first--;
  }
  return plain.slice(first);
}

/** The family name, with its particles and without: "van der berg", "berg"; "al harthi", "harthi". */
export function familyNames(words: readonly string[]): string[] {
  const family = familyWords(words);
  const last = keyOf(family.slice(-1));
  return [...new Set([keyOf(family), last, last.replace(/^[ae]l /, '')])];
}

/** A name without middle names, initials and suffixes: what two fuller forms of it share. */
export function coreOf(words: readonly string[]): string {
  const plain = withoutSuffix(words);
  // Edward VII and Edward VIII are two.
  if (plain.length === 1) return keyOf(words);
  return keyOf([plain[0] ?? '', ...plain.slice(1).slice(-1)]);
}

/** Whether one name has all the words of another, in their order. */
export function isContained(words: readonly string[], others: readonly string[]): boolean {
  const parts = keyOf(words).split(' ');
  let at = 0;
  for (const other of keyOf(others).split(' ')) if (other === parts[at]) at++;
  return words.length > 1 && at === parts.length;
}

/** Given names whose short forms do not begin like them. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  (
    'mike michael,bill william,bob robert,joe joseph,jim james,dick richard,tony anthony,liz elizabeth,' +
    'kate katherine,steve stephen,ted edward,dave david,tom thomas,jack john,chuck charles,hank henry,' +
    'larry lawrence,jerry gerald,harry henry,meg margaret,peggy margaret,beth elizabeth,bobby robert,' +
    'billy william,jimmy james,johnny john,kathy katherine,mick michael,rick richard,sandy alexander'
  )
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** Whether a given name is a short form of another: "Tim" of "Timothy", "Bill" of "William". */
export function isShortFor(short: string, long: string): boolean {
  return (
    SHORT_FORMS.get(short) === long ||
    (short.length >= 3 && long.length > short.length + 1 && long.startsWith(short))
  );
}
