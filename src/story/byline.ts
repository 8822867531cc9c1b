import { isCalendarWord } from '../text/english/calendar-words.js';
import { bearersOf } from '../text/english/given-names.js';
import { ANY_WEEKDAY, findDay, MONTH, WEEKDAY } from './day.js';
import { withoutEmphasis } from './emphasis.js';
import { isMastheadName, isPaperBeside, isPaperUnder } from './masthead-name.js';

/** What a line tells of who wrote a story, and when it was published. */
export interface Byline {
  readonly author?: string;
  readonly published?: string;
  /** A name beside them, which may be the publisher's. */
  readonly name?: string;
  /** What the line is, for the report of what was left out. */
  readonly reason: 'the byline' | 'the date';
  /** Nothing but a role behind a name says who wrote it: that may be somebody of whom the story tells. */
  readonly isLoose?: true;
  /** It has a day, and that is when the story was changed: when it was published may be long before. */
  readonly isOfChange?: true;
}

const MAX_LENGTH = 200;
/** What stands between the pieces of such a line. */
const JOINT = /\s*(?:[|·•●–—]|(?<!\d)\/|\/(?!\d))\s*|\s+-\s+/;

const BY =
  /^(?:(?:words|text|story|article|essay|interview|review|report|reported|reporting|analysis|written|compiled|posted|published)\s+)?by:?\s+(?=\S)|^(?:(?:author|byline|writer|reporter)s?|words):\s*/i;
/** "Von Anja Brandt", "From Anna Berg in Skerry": such words begin other lines as well, and names. */
const BY_OR_NONE = /^(?:Par|Por|Von|From(?=\s.{3,60}\sin\s\p{Lu}))\s+(?=(\p{Lu}\S*)\s+\p{Lu})/u;
/** "Jane van der Berg", "J. K. O’Neill", "Ida d’Holm", "AFP", "The Harbour" */
const NAME_WORD = String.raw`(?:(?:[dl][’'])?\p{Lu}[\p{L}\p{M}.’'-]*|van|von|der|den|de|da|di|del|della|la|le|bin|al|el|of|the|st\.?)`;
const NAME = new RegExp(String.raw`^${NAME_WORD}(?:\s+${NAME_WORD})*$`, 'u');
/** What begins or ends the name of a publisher, or of a part of it, and nobody's. */
const NO_PERSON =
  /^(?:by|the|our)\s|\s(?:business|desk|digital|magazine|media|network|news|newsroom|online|politics|press|radio|service|sports?|staff|team|tv|wire|world)$/i;
/** Programs sign for whoever has put a story up with the name of an account: "by admin". */
const BY_ACCOUNT = /^by\s+[\p{Ll}\d][\p{L}\d_.-]*$/u;
const PUBLISHED_BY = /^published by\s/i;
/** What stands behind who wrote a story with the reports of others. */
const AND_OTHERS = /(?<=\p{L})(?:\s*,|\s+(?:and|with))\s+(?:(?:news )?agenc(?:y|ies)|wires?)$/iu;
const NAME_JOINT = /\s*,?\s+(?:and|with)\s+|\s*[,&]\s*/;
const ROLE =
  /(?:^|\s)(?:correspondents?|editors?|reporters?|writers?|columnists?|staff|journalists?|producers?|presenters?|contributors?|critic|agenc(?:y|ies)|bureau|chief|newsroom)(?:$|\s)/i;
/** "our science correspondent", "staff": whoever wrote it has no name there. */
const NAMELESS =
  /^(?:[\p{L}’'-]{1,30}\s+){0,3}(?:staff|correspondents?|reporters?|writers?|editors?|agencies)$/iu;
/** "Jane Doe, Political editor" */
const NAME_AND_ROLE =
  /^([^,]{3,60}),\s+(?:[\p{L}’'&-]{1,30}\s+){0,4}(?:correspondent|editor|reporter|writer|columnist|journalist|critic)$/iu;
/**
 * "Jane Doe Political editor": the one capital behind the name begins what its bearer does at the publisher's.
 * Writers, journalists and critics may be those of whom a story tells.
 */
const NAME_BEFORE_ROLE =
  /^(\p{Lu}\S{1,30}(?:\s\S{1,30}){1,3})\s\p{Lu}[\p{L}’'&-]{1,30}\s(?:[\p{Ll}’'&-]{1,30}\s){0,3}(?:correspondent|editor|reporter|columnist)$|^(\p{Lu}\S{1,30}(?:\s\S{1,30}){1,3})\s(?:Chief|Deputy|Senior|Staff)\s(?:[\p{Ll}’'&-]{1,30}\s){0,3}(?:critic|writer)$/u;
/** What somebody was, or has suffered: whoever writes for the publisher is called neither. */
const NOT_IN_OFFICE = /(?:^|\s)(?:ex-\p{L}+|former|late|[\p{L}-]{2,20}ed)\s/iu;
/** From where somebody tells a story, under their name: "Reporting from Skerry". */
const REPORTS_FROM =
  /^[Rr]eporting (?:from|in) \p{Lu}[\p{L}.’'-]{1,30}(?:\s\p{Lu}[\p{L}.’'-]{1,30}){0,2}$/u;
/** "Education reporter, Skerry" */
const ROLE_AND_PLACE =
  /^(?:[\p{L}’'&-]{1,30}\s){0,4}(?:[Cc]orrespondent|[Ee]ditor|[Rr]eporter|[Ww]riter|[Jj]ournalist|[Pp]roducer),\s(?:in\s)?\p{Lu}[\p{L}.’'-]{1,30}(?:\s\p{Lu}[\p{L}.’'-]{1,30}){0,2}$/u;
/** Words of what may stand beside author and day, whatever it tells: "14 comments". */
const MOST_BESIDE = 3;
/** An address or an account, behind the name of whose it is. */
const ACCOUNT = /\s+\(?([\w.+-]{0,60}@[\w.-]{2,60})\)?(?=$|\s)/g;
const ACCOUNT_ALONE = /^[\w.+-]{0,60}@[\w.-]{2,60}$/;

const WHEN =
  /^(?:(?:this (?:article|post|report|story) was )?(?:first |originally |last )?(?:published|posted|updated|modified|released|created|date)(?: (?:on|at))?\s?:?\s*)/i;
const UPDATED = /^(?:this (?:article|post|report|story) was )?(?:last )?(?:updated|modified)/i;
const TIME =
  /^[\s,]*(?:(?:at|on)\s+)?(?:\d{1,2}[:.]\d\d(?::\d\d)?\s*(?:[ap]\.?\s?m\.?)?|\d{1,2}\s*[ap]\.?\s?m\.?)?[\s,]*(?:\(?(?:[A-Z]{2,5}|[ECMP]T|UTC|GMT|Z)(?:[+-]\d{1,2}(?::?\d\d)?)?\)?)?(?:\s\(?(?:mon|tues|wednes|thurs|fri|satur|sun)day\)?)?[\s.]*$/i;
/** Copying leaves nothing between what a page sets side by side: "March 5, 20254:12 PM GMTUpdated 2 hours ago". */
const GLUED_TIME = new RegExp(
  String.raw`(\b${MONTH}\s+(?:\d{1,2},\s)?(?:19|20)\d\d)(?=\d{1,2}:\d\d)`,
  'gi',
);
const GLUED_UPDATE = /(?<=\d\d.{0,20}[A-Za-z\d])(?=(?:Published|Updated) )/g;
/** As programs write it; in "Tue, 3 Jun 2025 12:04:00 +0200", a mail does. */
const ISO_TIME = /^\d{4}-\d\d-\d\d \d\d:\d\d(?::\d\d)? [+-]\d\d:?\d\d$/;
const TIME_BEFORE = new RegExp(
  String.raw`^(?:at\s+)?\d{1,2}[:.]\d\d\s*(?:[ap]\.?m\.?)?(?:\s+(?!${MONTH}\s)[A-Z]{2,4})?,?\s+(?=\S)`,
  'i',
);
const CLOCK = /^T?\d{2}:\d{2}/;
const RELATIVE =
  /^(?:(?:about|over|an?|\d{1,3})\s+)?(?:\d{1,3}|an?|just)?\s*(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|now|[smhdw])(?:\s+ago)?$|^(?:yesterday|today|just now)$/i;
/** A day that may be read in two ways, or has no year. */
const UNCLEAR_DAY = new RegExp(
  String.raw`^(?:\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|${ANY_WEEKDAY}(?:\d{1,2}(?:st|nd|rd|th)?\s+${MONTH}|${MONTH}\s+\d{1,2}(?:st|nd|rd|th)?))(?!\w)`,
  'i',
);
/** "4 min read", "4-5 minutes" */
const READING_TIME =
  /^(?:est\.? )?\d{1,3}(?:\s?[-–]\s?\d{1,3})?[ -]?min(?:ute)?s?(?: read| listen)?$|^reading time:? .{1,20}$/i;

/** Beside a day, how many readers have said something: "14 Comments". */
const COMMENT_COUNT = /^(?:\d{1,6}|no) comments?$/i;

export const isReadingTime = (text: string): boolean => READING_TIME.test(text);

type Piece =
  | { readonly kind: 'date'; readonly day?: string; readonly isUpdate: boolean }
  | { readonly kind: 'author'; readonly name: string; readonly isLoose?: true }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'role' | 'other' };

/** A date and nothing else, as far as it tells. */
function readDate(text: string): Extract<Piece, { kind: 'date' }> | undefined {
  const isUpdate = UPDATED.test(text);
  const stripped = text.replace(WHEN, '');
  const isMarked = stripped !== text;
  // "Mar 5, 2025 | 10:15" and "10:15, 5 March 2025"
  const body = stripped.replace(TIME_BEFORE, '');
  const found = findDay(body);
  if (found !== undefined) {
    const rest = body.slice(found.end);
    if (!TIME.test(rest) && !CLOCK.test(rest) && !ISO_TIME.test(body)) return undefined;
    return { kind: 'date', day: found.day, isUpdate };
  }
  const unclear = UNCLEAR_DAY.exec(body);
  if (unclear && TIME.test(body.slice(unclear[0].length))) return { kind: 'date', isUpdate };
  if (RELATIVE.test(body) && (isMarked || /\s(?:ago|now)$|day$/i.test(body))) {
    return { kind: 'date', isUpdate };
  }
  return isMarked && body !== '' && TIME.test(body) ? { kind: 'date', isUpdate } : undefined;
}

const isName = (text: string) => {
  const words = text.split(/\s+/);
  return (
    words.length <= 5 &&
    NAME.test(text) &&
    !words.some((word) => isCalendarWord(word.toLowerCase()))
  );
};

/** Whether a name can be a person's, as far as it shows itself. */
const isPerson = (name: string) =>
  /\s/.test(name) &&
  isName(name) &&
  !NO_PERSON.test(name) &&
  !ROLE.test(name) &&
  !isMastheadName(name);

/** Whoever stands before a role with no comma between is somebody where the first word is a given name. */
function personBeforeRole(text: string): string | undefined {
  const [, ofRole, ofRank] = NAME_BEFORE_ROLE.exec(text) ?? [];
  const name = ofRole ?? ofRank ?? '';
  const isGiven = bearersOf(name.split(' ', 1)[0] ?? '') !== undefined;
  return isGiven && isPerson(name) && !NOT_IN_OFFICE.test(text) ? name : undefined;
}

/** From where somebody writes: "Jane Doe in Skerry". */
const FROM = /\s+in\s+\p{Lu}[\p{L}\s.’'-]{1,40}$/u;

/** The people whom a line names, and at most from where they write. */
export const readWriters = (text: string): string | undefined => readPeople(text.replace(FROM, ''));

/** The people whom a line names, and nothing else. */
export function readPeople(text: string): string | undefined {
  const names = text.length > MAX_LENGTH ? [''] : text.replace(AND_OTHERS, '').split(NAME_JOINT);
  return names.every(isPerson) ? names.join(', ') : undefined;
}

/** The people, or the agency, that a line names after its "By". */
function readAuthors(text: string): string | undefined {
  const other = BY_OR_NONE.exec(text);
  const by = BY.exec(text) ?? (bearersOf(other?.[1] ?? '') === undefined ? null : other);
  if (by === null) return undefined;
  const names: string[] = [];
  // "By Jane Doe and John Roe, The Harbour": the last of a list is the one behind its "and".
  const list = text.slice(by[0].length).replace(/(\s(?:and|with|&)\s[^,&]{1,80}),[^&]*$/, '$1');
  const all = list.split(NAME_JOINT);
  // "By Jane Doe, The Harbour": what follows a comma is a name where an "and" says so.
  const isList = /\s(?:and|with)\s|&/.test(text);
  for (const part of isList ? all : all.slice(0, 1)) {
    const [name = ''] = part.split(/\s+(?:in|at|for|IN|AT|FOR)\s+(?=(?:the\s+)?\p{Lu})/u);
    if (name === '' || ROLE.test(name)) continue;
    if (!isName(name)) return undefined;
    names.push(name);
  }
  return names.length === 0 ? undefined : names.join(', ');
}

function readPiece(given: string): Piece | undefined {
  const text = given.replace(AND_OTHERS, '');
  const date = readDate(text);
  if (date !== undefined) return date;
  const isTime = /^\d/.test(text) && TIME.test(text);
  const isOther = isTime || READING_TIME.test(text) || ACCOUNT_ALONE.test(text);
  if (isOther || BY_ACCOUNT.test(text)) return { kind: 'other' };
  const name = readAuthors(text);
  // Who publishes is no writer, unless it is somebody.
  const isWriter = name !== undefined && (!PUBLISHED_BY.test(text) || readPeople(name) === name);
  if (name !== undefined) return isWriter ? { kind: 'author', name } : { kind: 'other' };
  const [, named = ''] = NAME_AND_ROLE.exec(text) ?? [];
  if (isPerson(named)) return { kind: 'author', name: named, isLoose: true };
  const before = personBeforeRole(text);
  if (before !== undefined) return { kind: 'author', name: before, isLoose: true };
  if (ROLE_AND_PLACE.test(text) && !NOT_IN_OFFICE.test(text)) return { kind: 'role' };
  if (REPORTS_FROM.test(text)) return { kind: 'role' };
  if (ROLE.test(text) && text.split(/\s+/).length <= 8) return { kind: 'role' };
  if (isName(text)) return { kind: 'name', name: text };
  const people = readPeople(text);
  return people === undefined ? undefined : { kind: 'name', name: people };
}

const isNameless = (line: string) => BY.test(line) && NAMELESS.test(line.replace(BY, ''));

/** What parts "Jane Doe, Thursday, 5 March 2025", and not what is behind the weekday or a time. */
const BEFORE_DAY = new RegExp(
  String.raw`(?<!\b${WEEKDAY}|\b(?:[Uu]pdated|[Mm]odified|[Pp]ublished|[Pp]osted|[Rr]eleased|[Cc]reated)|\d[:.]\d\d(?:\s?[aApP]\.?[mM]\.?)?(?:\s[A-Z]{2,4})?)(?:,\s+|(?<=\p{L})\s+)(?=(?:${WEEKDAY},?\s+)?(?:\d{1,2}\s+\p{Lu}\p{Ll}+\.?\s+\d{4}|\p{Lu}\p{Ll}+\.?\s+\d{1,2},?\s+\d{4}|\d{4}-))`,
  'u',
);

/** What parts "Jane Doe on Thursday, 5 March 2025". */
const ON_DAY = new RegExp(String.raw`,?\s+on\s+(?=${ANY_WEEKDAY}(?:\d|${MONTH}(?!\w)))`, 'i');

/** What parts the time of a day from a name: "5 March 2025, 5.00pm GMT, The Harbour". */
const BEHIND_TIME =
  /(?<=\b\d{4},?\s\d{1,2}[:.]\d\d\s?(?:[aApP]\.?[mM]\.?)?(?:\s[A-Z]{2,4})?),\s+(?=\p{Lu}\p{Ll})/u;

/** What parts "Jane Doe, 2 hours ago". */
const BEFORE_AGO =
  /,\s+(?=(?:an?|\d{1,3})\s(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?)\sago$)/i;

/** "Jane Doe, The Skerry Times" in two pieces, and names that may all be of people in one. */
function partNames(piece: string): readonly string[] {
  const names = piece.split(/,\s+/);
  const isWriter = (name: string, i: number) => isPerson(name) && (i === 0 || !isPaperBeside(name));
  const people = names.filter(isWriter);
  const others = names.filter((name, i) => !isWriter(name, i));
  // "Jane Doe, Education Correspondent" is one piece; an "Editor" alone may be of whomever the story tells.
  const isRole = NAME_AND_ROLE.test(piece) && names.at(-1)?.includes(' ') === true;
  const isParted = people.length > 0 && others.length > 0 && names.every(isName) && !isRole;
  return isParted ? [people.join(', '), ...others] : [piece];
}

/** "By Jane Doe on March 5, 2025" in two pieces. */
function piecesOf(line: string): readonly string[] {
  return line
    .replace(ACCOUNT, ' | $1')
    .replace(
      /(?<!\b(?:first|last|published|updated|posted)),?\s+(?:(?:and|on)\s+)?(?=(?:first |last )?(?:published|updated|posted)\b)/gi,
      ' | ',
    )
    .replace(ON_DAY, ' | ')
    .replace(/(?<=\d{4})\s+(?=by\s)/i, ' | ')
    .replace(BEFORE_DAY, ' | ')
    .replace(BEHIND_TIME, ' | ')
    .replace(BEFORE_AGO, ' | ')
    .split(JOINT)
    .filter((piece) => piece !== '')
    .flatMap(partNames);
}

/**
 * The pieces of a line, with what tells nothing of author and day: a paper, though it be called by a
 * weekday, and a few words of whatever kind beside both.
 */
function readPieces(line: string): readonly (Piece | undefined)[] {
  const texts = piecesOf(line);
  const pieces = texts.map(
    (text) =>
      readPiece(text) ?? (isMastheadName(text) ? { kind: 'name' as const, name: text } : undefined),
  );
  if (!pieces.some((piece) => piece?.kind === 'date' && piece.day !== undefined)) return pieces;
  const isSure = pieces.some((piece) => piece?.kind === 'author' && !piece.isLoose);
  return pieces.map((piece, i) => {
    const text = texts[i] ?? '';
    const isBeside = isSure && text.split(/\s+/).length <= MOST_BESIDE;
    return piece ?? (isBeside || COMMENT_COUNT.test(text) ? { kind: 'other' as const } : undefined);
  });
}

const CAPITALS_AND_DAY = /^(\p{Lu}[\p{Lu}\s.’'-]{1,40})\s[–—-]+\s(?=\d|\p{L}{3,9}\.?\s\d)/u;
/** Words that names of places begin or end with, and hardly any person's. */
const OF_PLACE =
  /^(?:abu|addis|baden|buenos|cape|costa|dar|east|el|fort|great|hong|isle|kuala|la|lake|las|le|los|mount|new|north|phnom|port|porto|puerto|rio|saint|salt|san|santa|santo|sao|são|south|st|tel|upper|lower|west)[\s.-]|\s(?:bay|beach|city|county|creek|falls|harbou?r|heights|hills?|islands?|park|rapids|river|springs|town|valley|village)$/i;
/** From where a story is told, and when: "PORT SKERRY — 5 MARCH 2025". */
const namesPlace = (line: string) => OF_PLACE.test(CAPITALS_AND_DAY.exec(line)?.[1] ?? '');

/**
 * What a line tells of author and date, if it is a line of such things and of nothing else: "By Jane
 * Doe, Political editor | 5 March 2025 | 4 min read". Of a date that can mean two days, or that
 * counts from today, nothing is told.
 */
export function readByline(given: string): Byline | undefined {
  if (given.length > MAX_LENGTH) return undefined;
  const line = withoutEmphasis(given).replace(GLUED_TIME, '$1 ').replace(GLUED_UPDATE, ' | ');
  const whole = readDate(line);
  const pieces = whole === undefined ? readPieces(line) : [whole];
  if (pieces.length === 0 || pieces.includes(undefined)) return undefined;
  const names = pieces.flatMap((piece) => (piece?.kind === 'name' ? [piece.name] : []));
  const publisher = names.find(isMastheadName) ?? names.slice(1).find(isPaperUnder);
  const writer = publisher === undefined ? undefined : names.map(readPeople).find(Boolean);
  const author =
    pieces.find((piece) => piece?.kind === 'author') ??
    (writer === undefined ? undefined : { name: writer, isLoose: true as const });
  const other = namesPlace(line) ? undefined : (publisher ?? names[0]);
  const dates = pieces.filter((piece) => piece?.kind === 'date');
  const first = dates.find(({ isUpdate, day }) => !isUpdate && day !== undefined);
  if (author === undefined && dates.length === 0 && !isNameless(line)) return undefined;
  return {
    ...(author !== undefined && { author: author.name }),
    ...(first !== undefined && { published: first.day }),
    ...(other !== undefined && { name: other }),
    reason: author === undefined && dates.length > 0 ? 'the date' : 'the byline',
    ...(author?.isLoose && dates.length === 0 && { isLoose: true }),
    ...(first === undefined && dates.some(({ day }) => day !== undefined) && { isOfChange: true }),
  };
}

/**
 * What a line tells of author and day that stands under another: under a person's name, "Chelsea Women Football
 * editor" names nobody.
 */
export function readBylineUnder(line: string, above: string): Byline | undefined {
  const byline = readByline(line);
  const isRole = byline?.isLoose === true && personBeforeRole(line) !== undefined;
  return isRole && readPeople(above) !== undefined ? undefined : byline;
}

/** What somebody does at the publisher's, and from where, over words that somebody says: whoever tells of themselves. */
export const isRoleOfTeller = (line: string, under: string): boolean =>
  ROLE_AND_PLACE.test(line) && /^[“"‘']/.test(under);

/** Whether a line is what somebody does at the publisher's, and not what they did. */
export const namesOffice = (line: string): boolean =>
  readNameOrRole(line) === 'role' && !NOT_IN_OFFICE.test(line);

/** Whether a line is a person's name, or what they do at the publisher's, as far as can be seen. */
export function readNameOrRole(line: string): 'name' | 'role' | undefined {
  if (line.length > 80) return undefined;
  // "Jane Doe", "Chelsea Women Football editor": whoever has a name over it has none in it.
  if (personBeforeRole(line) !== undefined) return 'role';
  const kind = readPiece(line)?.kind;
  return kind === 'name' || kind === 'role' ? kind : undefined;
}
