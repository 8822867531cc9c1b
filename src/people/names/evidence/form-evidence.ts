import { hasSmallLetter } from '../../../text/letters.js';
import { isChineseName } from '../../lexicon/chinese-names.js';
import { bearersOf } from '../../lexicon/given-names.js';
import { isPlace, isPlaceOrName } from '../../lexicon/places.js';
import { isInitials, isLink, isParticle, isSureSuffix } from '../runs/name-parts.js';
import { isOrdinary } from '../runs/ordinary-words.js';
import type { openerOf } from './other-openers.js';
import { WEIGHT } from './weights.js';

/**
 * What a name says by itself.
 *
 * @param isCommonWord - whether the story has a word in small letters as well
 * @param isWordToo - whether the last word means something else, too
 * @param opener - what the first word is, if it opens other names as well
 */
export function formEvidence(
  words: readonly string[],
  isCommonWord: (lower: string) => boolean,
  isWordToo: boolean,
  opener: ReturnType<typeof openerOf>,
): number {
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  const lower = first.toLowerCase();
  let sum = words.length > 1 ? WEIGHT.severalWords : 0;
  if (isWordToo) sum += WEIGHT.wordToo;
  if (opener === 'other') sum += WEIGHT.otherOpener;
  const bearers =
    opener === 'other' || opener === 'unsure'
      ? undefined
      : (bearersOf(first) ?? bearersOf(first.split('-')[0] ?? ''));
  if (bearers !== undefined) {
    sum += isPlaceOrName(lower) || isPlace(lower) ? WEIGHT.givenNameOrPlace : WEIGHT.givenName;
  }
  if (words.length > 1) {
    if (
      words.some(
        (word, i) =>
          isInitials(word) || (i < words.length - 1 && word.length <= 2 && !hasSmallLetter(word)),
      )
    ) {
      sum += WEIGHT.initials;
    }
    if (isSureSuffix(last)) sum += WEIGHT.suffix;
    if (words.slice(1).some((word) => isParticle(word) && !isLink(word))) sum += WEIGHT.particle;
    if (/^[^-]+-[^-]+$/.test(last) && words.length === 2) {
      sum += WEIGHT.hyphenatedGivenName;
    }
    if (isChineseName(words) && !words.every((word) => isOrdinary(word.toLowerCase()))) {
      sum += WEIGHT.chineseName;
    }
  }
  const common = words.filter(
    (word, i) =>
      isCommonWord(word.toLowerCase()) &&
      !(i === 0 && bearers !== undefined) &&
      !(isWordToo && i === words.length - 1) &&
      !isParticle(word),
  );
  return sum + common.length * WEIGHT.commonWord;
}
