import { lowerAt, type Token } from '../../../text/tokens.js';
import { bearersOf } from '../../lexicon/given-names.js';
import { isNotPersonWord } from '../../lexicon/organisations.js';
import { isPostNominal, isPostNominalOrElse } from '../../lexicon/post-nominals.js';
import { isHonorific, isRoleNoun } from '../../lexicon/roles.js';
import { isKindOfShip } from '../../lexicon/ships.js';
import { isNumeral } from './name-parts.js';

/** Whether a range has what letters stand behind: two words, or one behind a title. */
function hasName(tokens: readonly Token[], first: number, next: number): boolean {
  const [before, last] = [tokens[next - 2], tokens[next - 1]];
  const isName = last?.isCapitalised === true && !last.isAllCapitals && !isRoleNoun(last.lower);
  return isName && next - first > 1 && before?.isCapitalised === true;
}

/** Whether a given name of a list opens the name of two words, or of three, that ends at a position. */
const isGiven = (tokens: readonly Token[], next: number) =>
  [next - 2, next - 3].some((at) => bearersOf(tokens[at]?.text ?? '') !== undefined);

/**
 * Where a run of capitals ends without the letters behind a name ("Jane Roe" KC MBE). What means other
 * things as well ("Hastings Rye MP") is letters behind a given name or a title alone.
 */
export function beforeLetters(tokens: readonly Token[], first: number, next: number): number {
  let end = next;
  let areSure = false;
  for (; end > first; end--) {
    const { text = '', isWord = true } = tokens[end - 1] ?? {};
    if (isPostNominal(text)) areSure = true;
    else if (isWord && !isPostNominalOrElse(text)) break;
  }
  const isSure = areSure || isHonorific(lowerAt(tokens, end - 2)) || isGiven(tokens, end);
  return isSure && hasName(tokens, first, end) ? end : next;
}

const RULER = /^(?:king|queen|pope|prince|emperor|empress|tsar|czar|sultan|shah|patriarch)$/;

/** "Queen Anne II", "John Ray Roe III": whether a number closes a name, and not what a thing is called. */
export function isNumbered(tokens: readonly Token[], first: number, next: number): boolean {
  const [ruler, name, number] = tokens.slice(Math.max(0, next - 3), next);
  if (name === undefined || !isNumeral(number?.text ?? '') || isNotPersonWord(name.lower))
    return false;
  if (isKindOfShip(lowerAt(tokens, first - 1))) return false;
  return RULER.test(ruler?.lower ?? '') || (next - first > 2 && isGiven(tokens, next - 1));
}
