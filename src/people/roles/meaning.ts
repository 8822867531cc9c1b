import { DETERMINERS, PREPOSITIONS } from '../../text/english/function-words.js';
import { fold } from '../../text/fold.js';
import { hasSmallLetter, startsWithCapital, WORD } from '../../text/letters.js';
import { wordSet } from '../../text/word-set.js';
import { isDemonym, isPlace } from '../lexicon/places.js';
import { isFamily, isPluralRole, isRoleNoun } from '../lexicon/roles.js';

/** What a description says: its noun, what narrows it down, and whether it speaks of the past. */
export interface Meaning {
  readonly head: string;
  readonly modifiers: ReadonlySet<string>;
  readonly isPast: boolean;
  /** Whether somebody stands for a family or for a body; undefined where a name or an office says for whom. */
  readonly standsFor?: 'family' | 'body';
  /** For what, by name: "Wye Valley" of "MP for Wye Valley". */
  readonly seat: ReadonlySet<string>;
}

const WORDS = new RegExp(`${WORD}+(?:[’'.-]${WORD}+)*`, 'gu');
const PAST =
  /^(?:former|formerly|ex|late|then|onetime|previous|outgoing|ousted|retired|acting|shadow)$/;

/** Whether a word before a role says that somebody has it no more or not in full: “former”, “shadow”. */
export const isOnceOrPartly = (lower: string): boolean => PAST.test(lower);

/** Words of one country that do not begin alike. */
const SAME_COUNTRY: ReadonlyMap<string, string> = new Map([
  ['american', 'us'],
  ['america', 'us'],
  ['usa', 'us'],
  ['british', 'uk'],
  ['britain', 'uk'],
  ['dutch', 'neth'],
  ['netherlands', 'neth'],
  ['briton', 'uk'],
  ['dutchman', 'neth'],
  ['dutchwoman', 'neth'],
  ['french', 'fran'],
  ['frenchman', 'fran'],
  ['frenchwoman', 'fran'],
  ['spain', 'span'],
  ['spaniard', 'span'],
  ['denmark', 'dani'],
  ['dane', 'dani'],
  ['poland', 'poli'],
  ['pole', 'poli'],
  ['ireland', 'iris'],
  ['finland', 'finn'],
  ['wales', 'wels'],
  ['philippines', 'fili'],
]);

/** A country as it is compared with those who come from there; undefined for every other word. */
export function countryOf(word: string): string | undefined {
  const isKnown = isPlace(word) || isDemonym(word);
  return SAME_COUNTRY.get(word) ?? (isKnown ? word.slice(0, 4) : undefined);
}

/** A word as it is compared: a country and its people are one. */
function normal(word: string): string {
  const plain = word.replaceAll('.', '').replace(/'s$/, '');
  return countryOf(plain) ?? plain;
}

/**
 * The meaning of a description.
 *
 * @param words - a noun phrase, such as "the former US president"
 * @returns undefined if it has no noun for what a person is
 */
export function meaningOf(words: string): Meaning | undefined {
  const parts = (fold(words).match(WORDS) ?? []).map((word) => word.replace(/'s$/, ''));
  const end = parts.findIndex((word, i) => i > 0 && PREPOSITIONS.has(word));
  const before = end === -1 ? parts : parts.slice(0, end);
  const at = before.findLastIndex(isRoleNoun);
  const head = before[at];
  if (head === undefined) return undefined;
  const isPast = /^ex-/.test(head) || parts.some((word) => PAST.test(word));
  const modifiers = parts.filter(
    (word, i) => i !== at && !DETERMINERS.has(word) && !PREPOSITIONS.has(word) && !PAST.test(word),
  );
  return {
    head: head.replace(/^ex-/, ''),
    modifiers: new Set(modifiers.map(normal)),
    isPast,
    seat: seatIn(words, head),
    ...standingFor(words),
  };
}

/** Those who stand for where they are "from"; a surfer only comes from there, and perhaps from elsewhere, too. */
const STANDS_FROM = wordSet(
  'senator representative delegate legislator lawmaker deputy congressman congresswoman congressperson',
  'assemblyman assemblywoman councillor councilor councilman councilwoman mp mep msp td republican democrat',
);

/** Whether a word says that somebody with a role stands for what is named behind it: "for", and of some "from". */
export const opensSeat = (lower: string, head: string): boolean =>
  lower === 'for' || (lower === 'from' && STANDS_FROM.has(head));

const SEAT = /\s(for|from)\s(?=(?:the\s)?\p{Lu})(.{1,80})/u;

/** The words of the name for which somebody stands. */
function seatIn(words: string, head: string): ReadonlySet<string> {
  const [, link = '', behind = ''] = SEAT.exec(words) ?? [];
  if (!opensSeat(link, head)) return new Set();
  const names = (behind.match(WORDS) ?? []).filter(startsWithCapital);
  return new Set(names.map((name) => (hasSmallLetter(name) ? normal(fold(name)) : name)));
}

const LETTERS = new RegExp(`${WORD}+`, 'gu');

/** For whom somebody is said to stand: "for the family" in "lawyer for the family". */
function standingFor(words: string): Pick<Meaning, 'standsFor'> {
  const link = words.indexOf(' for ');
  const behind = link === -1 ? '' : words.slice(link + ' for '.length);
  // "For Roe" and "for the victim" may be for a family or a body.
  if (behind === '' || /\p{Lu}/u.test(behind)) return {};
  const nouns = behind.match(LETTERS) ?? [];
  if (nouns.some(isFamily)) return { standsFor: 'family' };
  return nouns.some((noun) => isRoleNoun(noun) || isPluralRole(noun)) ? {} : { standsFor: 'body' };
}

/** What makes another office of an office: "the president" is no vice president. */
const RANKS = ['vice', 'deputy'] as const;

/** Whether a description can mean somebody with a role: nothing in it contradicts the role. */
export function fits(description: Meaning, role: Meaning): boolean {
  if (description.head !== role.head || description.isPast !== role.isPast) return false;
  if (RANKS.some((rank) => description.modifiers.has(rank) !== role.modifiers.has(rank))) {
    return false;
  }
  for (const modifier of description.modifiers) if (!role.modifiers.has(modifier)) return false;
  return true;
}

/** Whether two stand for what has another name: "the MP for Hull" and one for York, and not the EU and Europe. */
function areOfOtherSeats({ seat: a }: Meaning, { seat: b }: Meaning): boolean {
  const isPlain = [...a, ...b].every(hasSmallLetter);
  return isPlain && a.size > 0 && b.size > 0 && [...a].every((name) => !b.has(name));
}

/**
 * Whether a description with something behind it cannot mean somebody with a role, for one of them stands for
 * a family and the other for a body: "the lawyer for the family", and a lawyer for the company. Of two
 * nouns for a body or a place, both may mean the same, but for names of which they have no word in common.
 *
 * @param description - with what is behind it
 */
export function standsForAnother(description: Meaning, role: Meaning): boolean {
  const { standsFor } = description;
  return (
    areOfOtherSeats(description, role) ||
    (standsFor !== undefined && role.standsFor !== undefined && standsFor !== role.standsFor)
  );
}
