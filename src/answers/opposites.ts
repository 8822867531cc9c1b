import type { SaidWord } from './modality.js';
import { type Pole, polesOf } from './poles.js';
import { rootOf } from './roots.js';

/** Words at most from the opposite to what the claim says it of. */
const REACH = 9;
/** Where the sentence has the claim's own word as well. */
const NEAR = 2;
/** Who does something is no deed: “supporters”. */
const DOERS = /ers$/;
const AGAIN = 're';
const COMPARED = /^(.{3,}?)(?:er|est)$/;
const NEGATIVE_PREFIXES = ['un', 'in', 'im', 'il', 'ir', 'dis', 'non'];

/** The poles of a word of a sentence, be it a verb's particle or something done again. */
function polesAt(words: readonly SaidWord[], at: number): readonly Pole[] {
  const { form = '', root = '' } = words[at] ?? {};
  if (DOERS.test(form)) return [];
  const [, compared = ''] = COMPARED.exec(form) ?? [];
  const poles = [
    `${words[at - 1]?.root} ${form}`,
    root,
    root.startsWith(AGAIN) ? root.slice(AGAIN.length) : '',
    rootOf(compared.replace(/i$/, 'y')),
  ];
  return poles.flatMap(polesOf);
}

const isNegativeOf = (negative: string, form: string) =>
  NEGATIVE_PREFIXES.some((prefix) => negative === prefix + form);

/** A word by which two sentences are laid side by side. */
interface Aligned {
  readonly at: number;
  readonly agrees: boolean;
}

/** The words of a sentence, each with its poles. */
interface Polar {
  readonly words: readonly SaidWord[];
  readonly poles: readonly (readonly Pole[])[];
}

const withPoles = (words: readonly SaidWord[]): Polar => ({
  words,
  poles: words.map((_, at) => polesAt(words, at)),
});

/** Which words of a sentence say what a word of a claim does, or the opposite. */
function align(claimed: Polar, at: number, said: Polar): Aligned[] {
  const word = claimed.words[at];
  if (word === undefined) return [];
  const poles = claimed.poles[at] ?? [];
  return said.words.flatMap((other, i) => {
    const isSame = other.root === word.root;
    const isAt = (isSameSide: boolean) =>
      said.poles[i]?.some(({ line, side }) =>
        poles.some((pole) => pole.line === line && (pole.side === side) === isSameSide),
      ) ?? false;
    const isOpposite =
      (isAt(false) && !isAt(true)) ||
      isNegativeOf(other.form, word.form) ||
      isNegativeOf(word.form, other.form);
    if (!isSame && !isOpposite && !isAt(true)) return [];
    // What the claim says as well stands there for that word of it.
    if (isOpposite && !isSame && claimed.words.some(({ root }) => root === other.root)) return [];
    const isDeniedOnce = other.isDenied !== word.isDenied;
    return [{ at: i, agrees: isSame || isOpposite === isDeniedOnce }];
  });
}

/** The roots of the content words that stand next to a word of a sentence. */
function neighboursOf(words: readonly SaidWord[], at: number): string[] {
  const isContent = ({ terms }: SaidWord) => terms.length > 0;
  const before = words.slice(0, at).findLast(isContent);
  const after = words.slice(at + 1).find(isContent);
  return [before, after].flatMap((word) => word?.root ?? []);
}

/** Words at least between two places of a sentence, one of each kind. */
const distanceBetween = (some: readonly number[], others: readonly number[]) =>
  some.reduce(
    (least, one) => others.reduce((less, other) => Math.min(less, Math.abs(one - other)), least),
    Infinity,
  );

/**
 * Whether a sentence says the opposite of a claim: where the claim has a word, it has the opposite
 * beside the same words: “the price fell” where it rose.
 */
export function saysOpposite(claimed: readonly SaidWord[], said: readonly SaidWord[]): boolean {
  const claim = withPoles(claimed);
  const sentence = withPoles(said);
  return claimed.some((_, at) => {
    const aligned = align(claim, at, sentence);
    if (aligned.every(({ agrees }) => agrees)) return false;
    const neighbours = new Set(neighboursOf(claimed, at));
    const anchors = said.flatMap(({ root }, i) => (neighbours.has(root) ? [i] : []));
    const distance = (isAgreed: boolean) =>
      distanceBetween(
        aligned.flatMap((one) => (one.agrees === isAgreed ? [one.at] : [])),
        anchors,
      );
    const opposite = distance(false);
    const reach = aligned.some(({ agrees }) => agrees) ? NEAR : REACH;
    return opposite <= reach && opposite < distance(true);
  });
}
