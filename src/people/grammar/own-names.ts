import type { Token } from '../../text/tokens.js';

/** Whether a name is what the one who speaks calls themselves: "I’m Jane Roe", "my name is Jane Roe". */
export function namesOneself(tokens: readonly Token[], name: number): boolean {
  const [before, last] = [tokens[name - 2]?.lower ?? '', tokens[name - 1]?.lower ?? ''];
  return /^(?:i|'m|am|me|myself)$/.test(last) || (last === 'is' && /^(?:name|this)$/.test(before));
}
