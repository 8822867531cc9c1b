import { SETTINGS } from '../config.js';
import { nearestName } from '../text/nearest-name.js';

/** What Node.js, the client of PostgreSQL, certificates and terminals are set with: not for the bot to judge. */
const OF_OTHERS = /^(?:NODE_|PG|SSL_CERT_|npm_)|^(?:TZ|LANG|LC_\w+|NO_COLOR|FORCE_COLOR)$/;
/** A line that sets something, to whatever; a comment; a line with nothing in it. */
const FINE = /^\s*(?:(?:export\s+)?[\w.-]+(?:\s*=|:\s)|#|$)/;

/** What may be told in a log: a token that was pasted ends in "=" too, and has a point or is longer. */
const NAME = /^[a-z_]\w{0,31}$/i;
/** What a line that sets something begins with. */
const BEGINNING = /^\s*(?:export\s+)?([\w.-]+)/;

const wordsOf = (name: string) => name.toUpperCase().split(/[_.-]+/);
const hasAll = (words: readonly string[], others: readonly string[]) =>
  others.every((word) => words.includes(word));

/** The setting that has most of a name’s words and no other, or the only one that has all of them. */
function settingOfWords(name: string): string | undefined {
  const words = wordsOf(name);
  const within = SETTINGS.filter((there) => /_/.test(there) && hasAll(words, wordsOf(there)));
  const around = SETTINGS.filter((there) => hasAll(wordsOf(there), words));
  return (
    within.sort((a, b) => b.length - a.length)[0] ?? (around.length === 1 ? around[0] : undefined)
  );
}

const sayingNoSetting = (path: string, line: number) =>
  `${path}: line ${line} is no setting; it must be NAME=value.`;

/**
 * What in a file of settings sets nothing, a sentence each. No sentence has a value: a line that is no
 * setting may be a token.
 *
 * @param text - the file's
 * @param parsed - what was read of it
 */
export function unknownSettings(
  path: string,
  text: string,
  parsed: Readonly<Record<string, string>>,
): readonly string[] {
  const lines = text.split(/\r\n?|[\n\u2028\u2029]/);
  const sentences = Object.entries(parsed).flatMap(([name, value]) => {
    if (SETTINGS.includes(name) || OF_OTHERS.test(name)) return [];
    const meant = nearestName(name, SETTINGS) ?? settingOfWords(name);
    // With nothing behind it, it may be the end of a secret as well.
    const isName = NAME.test(name) && (meant !== undefined || !/^=*$/.test(value));
    const line = lines.findIndex((one) => BEGINNING.exec(one)?.[1] === name) + 1;
    if (meant !== undefined) {
      return `${path}: ${isName ? name : `line ${line}`} is no setting; is ${meant} meant?`;
    }
    return isName ? `${path}: ${name} is no setting.` : sayingNoSetting(path, line);
  });
  // The lines of a value in quotes may be anything.
  if (Object.values(parsed).some((value) => value.includes('\n'))) return sentences;
  const wrong = lines.flatMap((line, i) => (FINE.test(line) ? [] : sayingNoSetting(path, i + 1)));
  return [...new Set([...sentences, ...wrong])];
}
