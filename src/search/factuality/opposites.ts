import { formAt } from '../../terms/analyzer.js';
import { isNegativeOf } from '../../terms/negatives.js';
import { rootOf } from '../../terms/roots.js';
import { CONJUNCTIONS } from '../../text/english/function-words.js';
import { isPastTense } from '../../text/english/past-tense.js';
import { wordSet } from '../../text/word-set.js';
import { clausesAround } from './clauses.js';
import { type Pole, polesOf } from './poles.js';
import type { SaidWord } from './said-word.js';

/** Words at most from the opposite to what the claim says it of, or to what is done to it. */
const REACH = 9;
/** Who does something is no deed: “supporters”. */
const DOERS = /ers$/;
const AGAIN = 're';
const COMPARED = /^(.{3,}?)(?:er|est)$/;

/** What a noun says is so no longer where one of these is done to it: “the ban was lifted”. */
const UNDONE = wordSet(
  'lifted ended dropped scrapped abolished abandoned overturned quashed reversed revoked repealed removed withdrawn',
);
/** Words at most from that verb to the noun: “lifted its ban”. */
const UNDONE_BEFORE = 2;

function isUndone(words: readonly SaidWord[], at: number): boolean {
  if (isPastTense(formAt(words, at))) return false;
  const after = words.slice(at + 1, at + REACH + 1);
  const end = after.findIndex(({ form, isAfterMark }) => isAfterMark || CONJUNCTIONS.has(form));
  const before = words.slice(Math.max(0, at - UNDONE_BEFORE), at);
  const near = [...before, ...(end === -1 ? after : after.slice(0, end))];
  return near.some(({ form }) => UNDONE.has(form));
}

/** The poles of a word of a sentence, be it a verb's particle or something done again. */
function polesAt(words: readonly SaidWord[], at: number): readonly Pole[] {
  const { form = '', root = '' } = words[at] ?? {};
  if (DOERS.test(form) || isUndone(words, at)) return [];
  const [, compared = ''] = COMPARED.exec(form) ?? [];
  const poles = [
    `${words[at - 1]?.root} ${form}`,
    root,
    root.startsWith(AGAIN) ? root.slice(AGAIN.length) : '',
    rootOf(compared.replace(/i$/, 'y')),
  ];
  return poles.flatMap(polesOf);
}

/** A word by which two sentences are laid side by side. */
interface Aligned {
  readonly at: number;
  readonly agrees: boolean;
}

/** The words of a sentence, with what gives each one's poles: few are ever asked for. */
interface Polar {
  readonly words: readonly SaidWord[];
  polesOf(at: number): readonly Pole[];
}

function withPoles(words: readonly SaidWord[]): Polar {
  const known: (readonly Pole[])[] = [];
  return { words, polesOf: (at) => (known[at] ??= polesAt(words, at)) };
}

/** Which words of a sentence say what a word of a claim does, or the opposite. */
function align(claimed: Polar, at: number, said: Polar): Aligned[] {
  const word = claimed.words[at];
  if (word === undefined) return [];
  const poles = claimed.polesOf(at);
  return said.words.flatMap((other, i) => {
    const isSame = other.root === word.root;
    const isAt = (isSameSide: boolean) =>
      poles.length > 0 &&
      said
        .polesOf(i)
        .some(({ line, side }) =>
          poles.some((pole) => pole.line === line && (pole.side === side) === isSameSide),
        );
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

/** Whether the opposite stands beside a neighbour that the claim's word has. */
function isBeside(aligned: readonly Aligned[], claim: Polar, at: number, said: Polar): boolean {
  const neighbours = new Set(neighboursOf(claim.words, at));
  return aligned.some((one) =>
    said.words
      .slice(Math.max(0, one.at - REACH), one.at + REACH + 1)
      .some(({ root }) => neighbours.has(root)),
  );
}

/**
 * Whether more of what the claim says with its word is said with the opposite than with that word,
 * where a sentence has both: “opened at nine and closed at ten”.
 */
function isRather(aligned: readonly Aligned[], claim: Polar, at: number, said: Polar): boolean {
  const own = clausesAround(claim.words, [at]).flatMap((roots) => [...roots]);
  const clauses = clausesAround(
    said.words,
    aligned.map((one) => one.at),
  );
  const shared = clauses.map((clause) => own.filter((root) => clause.has(root)).length);
  const most = (isAgreed: boolean) =>
    shared.reduce(
      (more, count, n) => (aligned[n]?.agrees === isAgreed ? Math.max(more, count) : more),
      0,
    );
  return most(false) > most(true);
}

/** Whether a sentence has the opposite of one word of a claim beside the same words. */
function hasOpposite(claim: Polar, at: number, sentence: Polar): boolean {
  const aligned = align(claim, at, sentence);
  if (aligned.every(({ agrees }) => agrees)) return false;
  const isOf = aligned.some(({ agrees }) => agrees) ? isRather : isBeside;
  return isOf(aligned, claim, at, sentence);
}

/**
 * Whether a sentence says the opposite of a claim: where the claim has a word, it has the opposite
 * beside the same words: “the price fell” where it rose.
 *
 * @param places - the numbers of the claim's words that are looked at; all, if left out
 */
export function saysOpposite(
  claimed: readonly SaidWord[],
  said: readonly SaidWord[],
  places: readonly number[] = [...claimed.keys()],
): boolean {
  const claim = withPoles(claimed);
  const sentence = withPoles(said);
  return places.some((at) => hasOpposite(claim, at, sentence));
}
