import { SETTINGS } from '../config.js';
import { nearestName } from '../text/nearest-name.js';

/** What Node.js, the client of PostgreSQL, certificates and terminals are set with: not for the bot to judge. */
const OF_OTHERS = /^(?:NODE_|PG|SSL_CERT_|npm_)|^(?:TZ|LANG|LC_\w+|NO_COLOR|FORCE_COLOR)$/;
/** A line that sets something, to whatever; a comment; a line with nothing in it. */
const FINE = /^\s*(?:(?:export\s+)?[\w.-]+(?:\s*=|:\s)|#|$)/;

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
  const names = Object.keys(parsed).filter(
    (name) => !SETTINGS.includes(name) && !OF_OTHERS.test(name),
  );
  const unknown = names.map((name) => {
    const meant = nearestName(name, SETTINGS) ?? settingOfWords(name);
    return `${path}: ${name} is no setting${meant === undefined ? '.' : `; is ${meant} meant?`}`;
  });
  // The lines of a value in quotes may be anything.
  if (Object.values(parsed).some((value) => value.includes('\n'))) return unknown;
  const lines = text.split(/\r\n?|\n/).flatMap((line, i) => (FINE.test(line) ? [] : [i + 1]));
  return [
    ...unknown,
    ...lines.map((line) => `${path}: line ${line} is no setting; it must be NAME=value.`),
  ];
}
