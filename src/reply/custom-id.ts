import { LIMITS } from './limits.js';

/** A command's options as they come in, from Discord, a code or a typed line: not yet checked. */
export type RawOptions = Readonly<Record<string, string | number | boolean>>;

/** A command and its options, as a button or an item of a menu carries them. */
export interface Press {
  readonly command: string;
  readonly options: RawOptions;
}

/** Options by one letter: an id and a question must both find room in a hundred characters. */
const LETTERS: Readonly<Record<string, string>> = {
  story: 's',
  question: 'q',
  name: 'n',
  speaker: 'w',
  paragraph: 'p',
  about: 'a',
  page: 'g',
  where: 'i',
};
const NAMES = new Map(Object.entries(LETTERS).map(([name, letter]) => [letter, name]));

const escapeValue = (value: string) => value.replace(/[%&]/g, encodeURIComponent);

/**
 * The code of a press: "passage?s=uk-talks&p=6".
 *
 * @returns undefined if it is longer than Discord allows: leave that button out
 */
export function encodePress(command: string, options: RawOptions): string | undefined {
  const pairs = Object.entries(options).map(
    ([name, value]) => `${LETTERS[name] ?? name}=${escapeValue(String(value))}`,
  );
  const code = `${command}?${pairs.join('&')}`;
  return code.length <= LIMITS.customId && code.isWellFormed() ? code : undefined;
}

/**
 * Reads the code of a press.
 *
 * @returns undefined if it is no such code, as one of another bot or of an older version may be
 */
export function decodePress(code: string): Press | undefined {
  const [, command, rest] = /^([a-z]+)\?(.*)$/s.exec(code) ?? [];
  if (command === undefined || rest === undefined) return undefined;
  const options: Record<string, string> = {};
  for (const pair of rest.split('&')) {
    const equals = pair.indexOf('=');
    if (equals < 1) continue;
    const value = pair.slice(equals + 1);
    const name = pair.slice(0, equals);
    options[NAMES.get(name) ?? name] = value.replace(/%(25|26)/g, decodeURIComponent);
  }
  return { command, options };
}
