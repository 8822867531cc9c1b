import type { Token } from '../../text/tokens.js';

/** Words between the comma that opens a clause and the name in it. */
const MAX_CLAUSE = 14;

/** Where the word stands by which a clause gives the name at `name`: "name, Ann", "name only as Ann". */
function namingWord(tokens: readonly Token[], name: number): number {
  let at = name - 1;
  if (tokens[at]?.text === ',') return at - 1;
  if (!/^(?:as|is|was)$/.test(tokens[at]?.lower ?? '')) return at;
  at--;
  return /^(?:only|simply|just)$/.test(tokens[at]?.lower ?? '') ? at - 1 : at;
}

/** "Her name", "his first name", and not "its name". */
const isSomebodys = (tokens: readonly Token[], noun: number) =>
  tokens.slice(Math.max(0, noun - 2), noun).some(({ lower }) => /^(?:his|her|their)$/.test(lower));

/**
 * The comma behind a description whose bearer is named by the clause that it opens: "A nurse, who gave
 * only her first name, Ann", "a nurse, who gave her name as Ann", "a neighbour, an old man called Tom".
 *
 * @param name - the position of the name's first word
 */
export function introducingComma(tokens: readonly Token[], name: number): number | undefined {
  const word = namingWord(tokens, name);
  const isName = tokens[word]?.lower === 'name' && isSomebodys(tokens, word);
  const isCalled = word === name - 1 && /^(?:called|named)$/.test(tokens[word]?.lower ?? '');
  if (!isName && !isCalled) return undefined;
  let comma = word - 1;
  const limit = Math.max(0, word - MAX_CLAUSE);
  while (comma > limit && tokens[comma]?.isWord) comma--;
  const opener = tokens[comma + 1]?.lower ?? '';
  const opens = isName ? opener === 'who' : /^an?$/.test(opener);
  return opens && tokens[comma]?.text === ',' ? comma : undefined;
}
