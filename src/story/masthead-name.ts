import { wordsIn } from './page-line.js';

/** Words of a name; a line with more is a headline rather. */
export const MOST_NAME_WORDS = 4;
const TITLE_CASE =
  /^(?:\p{Lu}[\p{L}\p{M}\p{N}.’'-]*|\d+)(?:\s+(?:\p{Lu}[\p{L}\p{M}\p{N}.’'-]*|\d+|&|and|of|on|for|de|la|le))*$/u;
/** What publications are called, and hardly anything else is. */
const KIND =
  /(?:^|[\s-])(?:advertiser|argus|broadcasting|bulletin|chronicle|courier|dispatch|echo|enquirer|examiner|gazette|herald|inquirer|journal|ledger|observer|quarterly|sentinel|telegraph|times|tribune)$/i;
/** What publications are called and other things are, too, hence only with a word before it that says so. */
const VAGUE_KIND =
  /^(?:the|daily|evening|morning|sunday|weekly)\s(?:(?:.*[\s-])?(?:express|globe|guardian|independent|mail|mirror|monitor|post|press|record|register|standard|star|sun)|.+\s(?:daily|monthly|weekly))$/i;

/** Whether a line reads like the name of a newspaper, a magazine or a broadcaster. */
export const isMastheadName = (text: string): boolean =>
  wordsIn(text) <= MOST_NAME_WORDS &&
  TITLE_CASE.test(text) &&
  (KIND.test(text) || VAGUE_KIND.test(text));
