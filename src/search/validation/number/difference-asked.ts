import { readWords, type Word } from '../../../terms/analyzer.js';
import { rootOf, rootSet } from '../../../terms/roots.js';
import { wordSet } from '../../../text/word-set.js';
import type { ReadQuestion } from '../../question/question.js';

const HOW = 'how';
const MUCH = wordSet('many much');
/** What one needs may be the whole, or what one lacks of it. */
const NEEDING = rootSet('need require want lack');
/** Words by which a question asks for what is lacking. */
const LACKING = wordSet('still more another further extra additional');
const SHORT = 'short';
/** Words by which a sentence says that a number is what is lacking, or what is left. */
const OF_DIFFERENCE = wordSet(
  'still more another further extra additional short shortfall shortage gap left remaining remain remains lack lacks lacking missing other others',
);

/** Whether a question asks how much is lacking of what is needed: “how many votes does she *still need*”. */
function asksForDifference(words: readonly Word[]): boolean {
  const at = words.findIndex(({ form }, i) => form === HOW && MUCH.has(words[i + 1]?.form ?? ''));
  if (at === -1) return false;
  const behind = words.slice(at + 2);
  const has = (list: ReadonlySet<string>) => behind.some(({ form }) => list.has(form));
  const isShort = behind.some(
    ({ form }, i) => form === SHORT && (i === behind.length - 1 || behind[i + 1]?.form === 'of'),
  );
  return isShort || (has(LACKING) && behind.some(({ form }) => NEEDING.has(rootOf(form))));
}

/** Whether a question asks how much is lacking, and a sentence has no word of that: “she needs 101 and has 97”. */
export const tellsNoDifference = ({ text }: ReadQuestion, sentence: string): boolean =>
  asksForDifference(readWords(text)) &&
  !readWords(sentence).some(({ form }) => OF_DIFFERENCE.has(form));
