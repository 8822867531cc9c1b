import { lowerAt, type Token, type TokenisedSentence } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import { isFamilyNameAsWell } from '../../lexicon/family-names.js';
import { bearersOf } from '../../lexicon/given-names.js';
import { isPlaceOrName } from '../../lexicon/places.js';
import {
  genderOfWord,
  isAddress,
  isHonorific,
  isKinship,
  isRoleNoun,
} from '../../lexicon/roles.js';
import {
  canBeFamilyName,
  familyNames,
  familyWords,
  isInitials,
  keyOf,
  withoutSuffix,
} from '../runs/name-parts.js';
import type { NameRun } from '../runs/name-runs.js';
import type { Registry } from './registry.js';

/** Words for people of one family, beside those for one of them. */
const FAMILY = wordSet(
  'couple couples spouses married marry marries marriage wed wedding newlyweds parents siblings',
  'children grandparents family families twins',
);

/** Those who have all of a family name in common, where it is of two words: "García López". */
const SIBLINGS = /^(?:brothers|sisters|siblings|twins|triplets)$/;
/** Whoever marries may have kept a name before the common one: "Hillary Rodham Clinton". */
const MARRIED =
  /^(?:couples?|spouses?|parents|marr(?:y|ies|ied|iage)|wed|wedding|newlyweds|wife|husband)$/;

const isFamily = (lower: string) =>
  FAMILY.has(lower) || isKinship(lower) || (lower.endsWith('s') && isKinship(lower.slice(0, -1)));

const isAmbiguous = (word: string) =>
  isFamilyNameAsWell(word.toLowerCase()) || isPlaceOrName(word.toLowerCase());

const isListed = (word: string) => bearersOf(word) !== undefined;

/** "Bill and Helen Roe": what may be a given name alone, joined to a full one. */
function isPair(left: NameRun, right: NameRun): boolean {
  const [given = '', ...others] = left.words;
  if (left.sentence !== right.sentence || right.first !== left.next + 1) return false;
  // "Her sisters Janet and La Toya"
  if (others.length > 0 || canBeFamilyName(right.words)) return false;
  const { tokens } = left.sentence;
  const before = lowerAt(tokens, left.first - 1);
  // "Prince Harry and Jane Roe", "her mother Ann and Jane Roe": known by one name.
  if (isHonorific(before) || isRoleNoun(before)) return false;
  const isJoined = /^(?:and|&)$/.test(lowerAt(tokens, left.next));
  return isJoined && !isAmbiguous(given) && !isAmbiguous(right.words[0] ?? '');
}

/** "The brothers Bill and Tom Roe", "her sons, Bill and Tom Roe": whether they are called so right before. */
function areSiblings({ sentence: { tokens }, first }: NameRun): boolean {
  const hasComma = tokens[first - 1]?.text === ',';
  const noun = lowerAt(tokens, hasComma ? first - 2 : first - 1);
  return SIBLINGS.test(noun) || (hasComma && /^(?:sons|daughters|children)$/.test(noun));
}

/** What siblings have of a full name: all behind the given names, as far as these are known. */
function siblingsWords([given = '', ...others]: readonly string[]): readonly string[] {
  const family = familyWords([given, ...others]);
  if (!isListed(given)) return family;
  const plain = withoutSuffix([given, ...others]).slice(1);
  const first = plain.findIndex((word) => !isListed(word) && !isInitials(word));
  return first < 0 || plain.length - first < family.length ? family : plain.slice(first);
}

/** "Mr and Mrs Roe": whether two of a family are spoken of, right before a position. */
export const isBehindTitles = (tokens: readonly Token[], position: number) =>
  isHonorific(lowerAt(tokens, position - 1)) &&
  /^(?:and|&)$/.test(lowerAt(tokens, position - 2)) &&
  isHonorific(lowerAt(tokens, position - 3));

/**
 * The paragraphs that speak of a family, and those that speak of siblings and of no marriage; the plurals,
 * folded, that mean a family where the story has them ("the Roes") or says as much ("Mr and Mrs Roe"); the
 * words with a capital that it has again; and the family names behind a title, with the sex that it tells.
 */
function signsOfFamilies(sentences: readonly TokenisedSentence[]) {
  const paragraphs = new Set<number>();
  const [siblings, marriages] = [new Set<number>(), new Set<number>()];
  const names = new Set<string>();
  const again = new Set<string>();
  const titled = new Set<string>();
  for (const { paragraph, tokens } of sentences) {
    for (const [position, { text, lower, isCapitalised }] of tokens.entries()) {
      if (!isCapitalised) {
        if (isFamily(lower)) paragraphs.add(paragraph);
        if (SIBLINGS.test(lower)) siblings.add(paragraph);
        if (MARRIED.test(lower)) marriages.add(paragraph);
        continue;
      }
      const key = keyOf([text]);
      (names.has(key) ? again : names).add(key);
      if (isBehindTitles(tokens, position)) names.add(`${key}s`);
      const gender = genderOfWord(lowerAt(tokens, position - 1));
      if (gender !== undefined && isAddress(lowerAt(tokens, position - 1)))
        titled.add(`${gender} ${key}`);
    }
  }
  for (const paragraph of marriages) siblings.delete(paragraph);
  return { paragraphs, siblings, names, again, titled };
}

/**
 * Opens whoever shares the family name of a relative ("Bill and Helen Roe, who are married"), where the
 * story names them so first and there is a sign of a family: it speaks of one there, calls them brothers, or
 * has "the Roes", or "Mr Roe", who is not Helen. Without one, "Adele and Jane Roe" may be known by one name and
 * by two. A given name that is in no list ("Xidi and Jane Roe") is one beside "the Roes", if the story has it
 * nowhere else (a firm, or whoever is known by one name, is named so again), and behind "the sisters".
 *
 * @param runs - in the order of the text
 */
export function openCouples(
  registry: Registry,
  sentences: readonly TokenisedSentence[],
  runs: readonly NameRun[],
): void {
  let signs: ReturnType<typeof signsOfFamilies> | undefined;
  const seen = new Set<string>();
  runs.forEach((left, i) => {
    const right = runs[i + 1];
    const key = keyOf(left.words);
    const isFirst = !seen.has(key);
    seen.add(key);
    if (right === undefined || !isFirst || !isPair(left, right)) return;
    const [family = ''] = familyNames(right.words);
    signs ??= signsOfFamilies(sentences);
    const { paragraphs, siblings, names, again, titled } = signs;
    const isGiven = isListed(left.words[0] ?? '');
    const areGiven = isGiven && isListed(right.words[0] ?? '');
    // "Bill and Helen Roe", and then "Mr Roe", who is not Helen
    const [sex, other] = [left, right].map(({ words: [given = ''] }) => bearersOf(given));
    const isCalledSo = areGiven && sex !== other && titled.has(`${sex} ${family}`);
    const isFamilys =
      isCalledSo ||
      areSiblings(left) ||
      (names.has(`${family}s`) && (isGiven || !again.has(key))) ||
      (areGiven && paragraphs.has(left.sentence.paragraph));
    const isKnown = registry.candidates(left).length > 0;
    if (!isFamilys || isKnown || registry.candidates(right).length === 0) return;
    const isOfSiblings = areSiblings(left) || siblings.has(left.sentence.paragraph);
    registry.open([
      ...left.words,
      ...(isOfSiblings ? siblingsWords(right.words) : familyWords(right.words)),
    ]);
  });
}
