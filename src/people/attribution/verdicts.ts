import { DETERMINERS } from '../../text/english/function-words.js';
import { spanOf } from '../../text/ranges.js';
import { lowerAt } from '../../text/tokens.js';
import { nounPhraseAfter } from '../grammar/noun-phrase-after.js';
import { canSpeak } from '../lexicon/sources.js';
import type { Attribution } from './found-statement.js';
import type { Unit } from './units.js';

const BE = /^(?:is|was|were|are)$/;
/** What somebody's words are called, and are somebody's alone: a description is of what it describes. */
const WORDS = /^(?:advice|answer|message|opinion|reaction|reply|response|verdict|view|words)$/;
/** Words from the quotation to that. */
const MAX_BETWEEN = 6;

/** “A shambles” was the verdict of Jane Roe: whose words the quotation at a position is said to be. */
export function judgeOf({ tokens }: Unit, position: number): Attribution | undefined {
  let noun = position + 2;
  while (noun < position + MAX_BETWEEN && !WORDS.test(lowerAt(tokens, noun))) noun++;
  const isVerdict =
    BE.test(lowerAt(tokens, position + 1)) &&
    DETERMINERS.has(lowerAt(tokens, position + 2)) &&
    WORDS.test(lowerAt(tokens, noun)) &&
    /^(?:of|from)$/.test(lowerAt(tokens, noun + 1));
  const source = isVerdict ? nounPhraseAfter(tokens, noun + 2) : undefined;
  if (source === undefined || !canSpeak(tokens, source)) return undefined;
  const cue = { first: position + 1, next: noun + 2 };
  return { source: spanOf(tokens, source), cue: spanOf(tokens, cue) };
}
