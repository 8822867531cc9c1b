import type { Range } from '../../../text/ranges.js';
import type { Token } from '../../../text/tokens.js';
import { bearersOf } from '../../lexicon/given-names.js';

const CLOSES: Readonly<Record<string, string>> = {
  '“': '”',
  '"': '"',
  '‘': '’',
  "'": "'",
  '(': ')',
};
/** Words; more between two marks are said, or the title of a work. */
const MAX_WORDS = 3;

/** Not in "Rock 'n' Roll". */
const isPart = (token: Token | undefined) => token?.isCapitalised === true && token.text.length > 1;

/** Robert “Bobby” Roe, Robert (Bobby) Roe: the nickname between marks at a position, marks and all. */
export function nicknameAt(tokens: readonly Token[], position: number): Range | undefined {
  const mark = tokens[position];
  const close = mark === undefined || mark.isWord ? undefined : CLOSES[mark.text];
  if (close === undefined) return undefined;
  // Ann “the Tank” Roe
  const opener = tokens[position + 1]?.lower === 'the' ? position + 2 : position + 1;
  let next = opener;
  while (next <= position + MAX_WORDS && isPart(tokens[next])) next++;
  if (next === opener || tokens[next]?.text !== close) return undefined;
  // "Jane (Labour) Roe": much else stands in brackets.
  const isGiven =
    next === position + 2 && bearersOf(tokens[position + 1]?.text ?? '') !== undefined;
  return close === ')' && !isGiven ? undefined : { first: position, next: next + 1 };
}

/** A name as the story has it, with its marks: tokens that stand apart have a space between them. */
export function writtenName(tokens: readonly Token[], { first, next }: Range): string {
  return tokens.slice(first, next).reduce((text, token, i) => {
    const isApart = i > 0 && (tokens[first + i - 1]?.end ?? 0) < token.start;
    return text + (isApart ? ' ' : '') + token.text;
  }, '');
}
