/** Where a page says how its letters are coded. */
const BEGINNING = 2_000;
const META_CHARSET = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{1,40})/i;
const HEADER_CHARSET = /charset\s*=\s*"?([\w-]{1,40})/i;

const OLD_PAGES = 'windows-1252';
/** Of the first Macs, which end lines with what others put before the end of one. */
const OLD_MACS = 'macintosh';
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

/** The coding that a text or its server tells. */
function toldCoding(bytes: Uint8Array, type = ''): string | undefined {
  const beginning = decode(bytes.subarray(0, BEGINNING), OLD_PAGES);
  return (
    charsetOfMark(bytes) ?? HEADER_CHARSET.exec(type)?.[1] ?? META_CHARSET.exec(beginning)?.[1]
  );
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The coding of what tells none, and is no UTF-8. */
const oldCodingOf = (bytes: Uint8Array) =>
  bytes.includes(CARRIAGE_RETURN) && !bytes.includes(LINE_FEED) ? OLD_MACS : OLD_PAGES;

/**
 * The text of a page, by what it or its server says of its letters. What says nothing is UTF-8 or,
 * where it is no UTF-8, what old pages are.
 *
 * @param type - the header Content-Type
 */
export function decodePage(bytes: Uint8Array, type = ''): string {
  const coding = toldCoding(bytes, type) ?? (isUtf8(bytes) ? 'utf-8' : oldCodingOf(bytes));
  return decode(bytes, coding);
}

/** The share of letters from which on a text is none, and what no text has in the codings that are guessed. */
const MOST_NO_LETTERS = 0.05;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they tell what is no text
const NO_LETTERS = /[\x01-\x08\x0E-\x1F\x81\x8D\x8F\x90\x9D]/g;

const noLettersIn = (text: string) => text.match(NO_LETTERS)?.length ?? 0;

/**
 * The text of a file that somebody brings, whatever it was written with: what Windows calls “Unicode”
 * and “ANSI” as well.
 *
 * @returns undefined if it is no text, as far as can be seen
 */
export function decodeFile(bytes: Uint8Array): string | undefined {
  const isTold = toldCoding(bytes) !== undefined;
  const text = decodePage(bytes);
  const isNone =
    // A coding of two bytes has zeros that are none in the text.
    text.includes('\0') ||
    (!isTold && !isUtf8(bytes) && noLettersIn(text) > MOST_NO_LETTERS * text.length);
  return isNone ? undefined : text;
}
