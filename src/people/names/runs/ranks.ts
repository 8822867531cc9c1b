import { hasSmallLetter } from '../../../text/letters.js';
import type { Token } from '../../../text/tokens.js';
import { isNotPersonWord } from '../../lexicon/organisations.js';
import { isPlace } from '../../lexicon/places.js';
import { isRankInCapitals } from '../../lexicon/titles.js';

/** "DC Jane Roe", "DI Roe said", and not "Washington DC" or "DC Police". */
export function isRankHere(tokens: readonly Token[], position: number): boolean {
  const [before, rank, name] = [tokens[position - 1], tokens[position], tokens[position + 1]];
  return (
    isRankInCapitals(rank?.text ?? '') &&
    !(before?.isCapitalised && isPlace(before.lower)) &&
    name?.isCapitalised === true &&
    hasSmallLetter(name.text) &&
    !isNotPersonWord(name.lower)
  );
}
