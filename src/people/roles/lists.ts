import type { Gender } from '../../text/english/pronouns.js';
import { lowerAt } from '../../text/tokens.js';
import { genderOfWord } from '../lexicon/roles.js';
import type { NameRun } from '../names/runs/name-runs.js';

/** Words between the noun that opens a list and a name in it. */
const MAX_LIST = 16;

const JOINS = /^(?:,|and|&)$/;
const AND = /^(?:and|&)$/;

/**
 * What the noun for all in a list of names tells of the sex of one of them: "two sons, Alf and Brynmor",
 * "the sisters Ceinwen and Delyth".
 */
export function genderOfList({ sentence: { tokens }, first, next }: NameRun): Gender | undefined {
  let before = first - 1;
  let isJoined = JOINS.test(lowerAt(tokens, next)) && tokens[next + 1]?.isCapitalised === true;
  for (; first - before < MAX_LIST; before--) {
    const token = tokens[before];
    if (token === undefined) return undefined;
    // "Alf, 4, and Brynmor"
    const isAge = /^\d{1,3}$/.test(token.text);
    if (!token.isCapitalised && !isAge && !JOINS.test(token.lower)) break;
    if (!AND.test(token.lower)) continue;
    // "His sons, Alf and Brynmor, and Sina", "his sons, Alf, and Sina": the list has ended, or may have.
    if (before < first - 1 || tokens[before - 1]?.text === ',') return undefined;
    isJoined = true;
  }
  const noun = tokens[before];
  // "her sons and Alf": he is none of them.
  if (!isJoined || AND.test(lowerAt(tokens, before + 1))) return undefined;
  const { lower } = noun ?? { lower: '' };
  return lower.endsWith('s') ? genderOfWord(lower.slice(0, -1)) : undefined;
}
