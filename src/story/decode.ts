import { isOdd, likeliestCoding } from './guessed-coding.js';

/** Where a page says how its letters are coded. */
const BEGINNING = 2_000;
const META_CHARSET = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{1,40})/i;
/** What a page begins with: a text may speak of how pages say it. */
const MARKUP_FIRST = /^\s*</;
/** What can be read as one byte for each letter is not coded in two, whatever it says. */
const TWO_BYTES = /^utf-16/i;
const HEADER_CHARSET = /charset\s*=\s*"?([\w-]{1,40})/i;

const OLD_PAGES = 'windows-1252';
/** Of the first Macs, which end lines with what others put before the end of one. */
const OLD_MACS = 'macintosh';
/** Of Poland, Bohemia and their neighbours. */
const CENTRAL_EUROPE = ['windows-1250', 'iso-8859-2'];
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
/** What windows-1252 has in the places 80 to 9F, which Node.js 20 leaves as they are. */
const SIGNS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';
const FIRST_SIGN = 0x80;
const UNREAD_SIGNS = /[\x80-\x9F]/g;

/** A decoder for a coding; for UTF-8 where there is none of that name. */
function decoderFor(charset: string) {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}

function decode(bytes: Uint8Array, charset: string): string {
  const decoder = decoderFor(charset);
  const text = decoder.decode(bytes);
  if (decoder.encoding !== OLD_PAGES) return text;
  return text.replace(UNREAD_SIGNS, (sign) => SIGNS[sign.charCodeAt(0) - FIRST_SIGN] ?? sign);
}

/** The coding that a text's first bytes tell, before whatever else is said of it. */
function charsetOfMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined;
}

/** The coding that a page says it has. */
function charsetOfPage(bytes: Uint8Array): string | undefined {
  const beginning = decode(bytes.subarray(0, BEGINNING), OLD_PAGES);
  if (!MARKUP_FIRST.test(beginning)) return undefined;
  const charset = META_CHARSET.exec(beginning)?.[1];
  return charset !== undefined && TWO_BYTES.test(charset) ? 'utf-8' : charset;
}

/** The coding that a text or its server tells. */
const toldCoding = (bytes: Uint8Array, type = ''): string | undefined =>
  charsetOfMark(bytes) ?? HEADER_CHARSET.exec(type)?.[1] ?? charsetOfPage(bytes);

const UNREAD = '\uFFFD';
const MANY_BYTES = /[^\0-\x7F]/gu;

/** Whether bytes end within a letter of UTF-8, with more than the first byte of it. */
function isCutShort(bytes: Uint8Array): boolean {
  const [third = 0, second = 0, last = 0] = bytes.subarray(-3);
  const goesOn = (byte: number) => byte >> 6 === 0b10;
  return goesOn(last) && (second >> 5 === 0b111 || (goesOn(second) && third >> 3 === 0b11110));
}

/** The letters beyond ASCII that bytes have if they are UTF-8, and how many there cannot be read so. */
function readLetters(bytes: Uint8Array) {
  const letters = new TextDecoder().decode(bytes).match(MANY_BYTES) ?? [];
  const read = letters.filter((letter) => letter !== UNREAD);
  return { read, unread: letters.length - read.length, cut: Number(isCutShort(bytes)) };
}

/**
 * Whether bytes are UTF-8, as far as most of what is no ASCII tells: a letter that somebody has put into it
 * in another coding, or that was cut in two, leaves the others what they are.
 */
function isUtf8(bytes: Uint8Array): boolean {
  const { read, unread, cut } = readLetters(bytes);
  return unread === 0 || read.length + cut >= unread;
}

/** Codings of one byte for each letter, in whose words hardly any two bytes are a letter of UTF-8. */
const ONE_BYTE = /^(?:windows-|iso-8859-|koi8-|macintosh|x-mac-|ibm)/;

/** Letters of three bytes or more, of which two are no accident. */
const THREE_BYTES = /[\u0800-\u{10FFFF}]/u;
const FEWEST_LONG = 2;
/** What stands in English and its neighbours, and is no “É’” of such a coding. */
const WESTERN = /[\u00A0-\u024F\u2000-\u22FF\p{Extended_Pictographic}]/u;

/** Whether what is told of a text is wrong: a page was moved to UTF-8, and still says what it was before. */
function isUtf8Instead(bytes: Uint8Array, charset: string): boolean {
  if (!ONE_BYTE.test(decoderFor(charset).encoding)) return false;
  const { read, unread, cut } = readLetters(bytes);
  const isSure = read.filter((letter) => THREE_BYTES.test(letter)).length >= FEWEST_LONG;
  if (isSure) return read.length + cut > unread;
  return read.length > 0 && unread === cut && read.every((letter) => WESTERN.test(letter));
}

/** Bytes by which a coding is known. */
const SAMPLE = 500_000;

/** The coding of what tells none, and is no UTF-8: that in which its letters make words. */
function oldCodingOf(bytes: Uint8Array): string {
  const isMac = bytes.includes(CARRIAGE_RETURN) && !bytes.includes(LINE_FEED);
  const [first, last] = isMac ? [OLD_MACS, OLD_PAGES] : [OLD_PAGES, OLD_MACS];
  const sample = bytes.subarray(0, SAMPLE);
  return likeliestCoding([first, ...CENTRAL_EUROPE, last], (coding) => decode(sample, coding));
}

/**
 * The text of a page, by what it or its server says of its letters, unless they are UTF-8 instead. What
 * says nothing is UTF-8 or, where it is no UTF-8, what old pages are.
 *
 * @param type - the header Content-Type
 */
export function decodePage(bytes: Uint8Array, type = ''): string {
  const told = toldCoding(bytes, type);
  if (told !== undefined) return decode(bytes, isUtf8Instead(bytes, told) ? 'utf-8' : told);
  return decode(bytes, isUtf8(bytes) ? 'utf-8' : oldCodingOf(bytes));
}

/** The share of letters from which on a text is none, and what no text has in the codings that are guessed. */
const MOST_NO_LETTERS = 0.05;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they tell what is no text
const NO_LETTERS = /[\x01-\x08\x0E-\x1F\x81\x8D\x8F\x90\x9D]/g;
/** Letters of English, and those that other alphabets become where their coding is not told. */
const PLAIN_LETTERS = /[a-z]/gi;
const OTHER_LETTERS = /[^\0-\x7F]/g;

const countOf = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** Whether a text is none, or in another coding or of another alphabet than what was guessed. */
const isMisread = (text: string) =>
  isOdd(text.slice(0, SAMPLE)) ||
  countOf(text, NO_LETTERS) > MOST_NO_LETTERS * text.length ||
  countOf(text, OTHER_LETTERS) > countOf(text, PLAIN_LETTERS);

/**
 * The text of a file that somebody brings, whatever it was written with: what Windows calls “Unicode”
 * and “ANSI” as well.
 *
 * @returns undefined if it is no text, as far as can be seen, or its coding cannot be told
 */
export function decodeFile(bytes: Uint8Array): string | undefined {
  const isTold = toldCoding(bytes) !== undefined;
  const text = decodePage(bytes);
  // A coding of two bytes has zeros that are none in the text.
  return text.includes('\0') || (!isTold && !isUtf8(bytes) && isMisread(text)) ? undefined : text;
}
