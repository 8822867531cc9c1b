import type { SaidWord } from '../../search/factuality/said-word.js';
import { wordSet } from '../../text/word-set.js';

/** What speaks of all, or of nobody. */
const UNIVERSAL = wordSet('all every everyone everybody everything none nobody nothing');

const isUniversal = (words: readonly SaidWord[]) =>
  words.some(
    ({ form }, at) => UNIVERSAL.has(form) || (form === 'one' && words[at - 1]?.form === 'no'),
  );

/**
 * What a sentence says as it holds for a claim: of those whom it sets apart, the other way round.
 * “Nobody except staff was hurt” says that staff was.
 */
export function toldFor(claimed: readonly SaidWord[], said: readonly SaidWord[]): SaidWord[] {
  if (claimed.some(({ apart }) => apart !== undefined)) return [...said];
  return said.map((word) => {
    const isOfThem = claimed.some(({ root }) => word.apart?.has(root));
    return isOfThem ? { ...word, isDenied: !word.isDenied } : word;
  });
}

/** Whether a claim says of all what a sentence does not say of some: “nobody survived”. */
export function setsNobodyApart(claimed: readonly SaidWord[], said: readonly SaidWord[]): boolean {
  return (
    isUniversal(claimed) &&
    !claimed.some(({ apart }) => apart !== undefined) &&
    said.some(
      ({ apart, root, terms }) =>
        apart !== undefined && terms.length > 0 && claimed.some((word) => word.root === root),
    )
  );
}
