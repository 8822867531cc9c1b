import { AUXILIARIES, DETERMINERS, isFunctionWord } from '../../text/english/function-words.js';
import { isPastTense } from '../../text/english/past-tense.js';
import { lowerAt, type Token } from '../../text/tokens.js';
import { isPluralRole, isRoleNoun } from '../lexicon/roles.js';
import { openingComma } from './appositions.js';
import { canOpenClause, opensClause } from './verb-forms.js';

/** What opens a description between two commas that "and" follows, if it is no name. */
const OPENS = /^(?:a|an|the|his|her|their|who|whose|aged?|of|from|\d{1,3})$/;
/** People between commas, each with a description. */
const MAX_PEOPLE = 5;
/** Words of a name, or of what stands for one. */
const MAX_NAME = 5;

const isOfName = (token: Token | undefined) =>
  token?.isCapitalised === true && !isFunctionWord(token.lower);

const isVerb = (lower: string) => isPastTense(lower) || AUXILIARIES.has(lower);

/** Whether a word, in lower case, can be the noun for whoever is meant by a stretch without a name. */
const isPerson = (lower: string) => isRoleNoun(lower) || isPluralRole(lower);

/** Where a name, or "his wife", begins that ends before a comma; `comma` if neither does. */
function nounStart(tokens: readonly Token[], comma: number): number {
  let first = comma;
  while (comma - first < MAX_NAME && isOfName(tokens[first - 1])) first--;
  if (first < comma || !isPerson(lowerAt(tokens, comma - 1))) return first;
  for (first = comma - 1; comma - first < MAX_NAME && tokens[first]?.isWord; first--) {
    const { lower } = tokens[first] ?? { lower: '' };
    if (DETERMINERS.has(lower)) return first;
    if (isVerb(lower)) break;
  }
  return comma;
}

/** Whether a stretch between commas describes whom it stands behind: an age, a clause, a name. */
function isDescription(tokens: readonly Token[], comma: number, close: number): boolean {
  const isName = nounStart(tokens, close) === comma + 1 && tokens[comma + 1]?.isCapitalised;
  const opener = lowerAt(tokens, comma + 1);
  const isClause = DETERMINERS.has(opener) && opensClause(tokens, comma + 1, close);
  return isName || (OPENS.test(opener) && !isClause);
}

/**
 * Where those begin who are named before one behind "and", each with a description between commas: "Ada Roe,
 * 34, and Tom Cole", "Ada Roe, who was hurt, and her husband, Tom Cole".
 *
 * @param first - where the last one's name begins
 * @returns `first` if there are none
 */
export function pairStart(tokens: readonly Token[], first: number): number {
  // "and her husband, Tom Cole"
  const last = tokens[first - 1]?.text === ',' ? nounStart(tokens, first - 1) : first;
  if (tokens[last - 1]?.lower !== 'and' || tokens[last - 2]?.text !== ',') return first;
  let start = last - 1;
  for (let people = 0; people < MAX_PEOPLE; people++) {
    const comma = openingComma(tokens, start - 1);
    if (comma === undefined || !isDescription(tokens, comma, start - 1)) break;
    const name = nounStart(tokens, comma);
    if (name === comma) break;
    start = name;
    if (tokens[start - 1]?.text !== ',') break;
  }
  return start < last - 1 && canOpenClause(tokens, start) ? start : first;
}
