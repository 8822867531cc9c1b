import { lowerAt, type Token } from '../../text/tokens.js';
import { bearersOf } from '../lexicon/given-names.js';
import { isNotPersonWord } from '../lexicon/organisations.js';

/** Parts of a name between commas, and words of one. */
const MAX_PARTS = 5;
const MAX_PART = 3;

const isAnd = (token: Token | undefined) => /^(?:and|&)$/.test(token?.lower ?? '');
const isThe = (token: Token | undefined) => token?.lower === 'the';
const isOf = (token: Token | undefined) => /^(?:of|for)$/.test(token?.lower ?? '');

/** Whether a name with commas is one body's by its last word, and no list of people: "Union". */
const isBody = (token: Token | undefined) => isNotPersonWord(token?.lower ?? '');
/** Whether it is by its first: what is of several matters, where a university is of one place. */
const isBodyOf = (token: Token | undefined) =>
  /^(?:ministry|department|committee|office|commission|bureau|secretariat)$/.test(
    token?.lower ?? '',
  );

/** Whether one of the parts of a stretch in capitals begins with a given name: "Sport, Ada Roe". */
const namesPerson = (tokens: readonly Token[], first: number, next: number) =>
  tokens
    .slice(first, next - 1)
    .some(
      ({ text, isCapitalised }, i) =>
        isCapitalised &&
        bearersOf(text) !== undefined &&
        tokens[first + i + 1]?.isCapitalised === true &&
        tokens[first + i - 1]?.isCapitalised !== true,
    );

/** What campaigns call for in their names: "Save the Children", "Help the Aged". */
const CALLS_FOR =
  /^(?:save|help|stop|support|defend|protect|free|feed|rock|reclaim|restore|rebuild)$/;

/**
 * Where the name of a body begins that has an article or commas in it and ends before `next`: "Save the
 * Children", "The Rail, Maritime and Transport Union", "the Ministry of Food, Farming and Sport".
 *
 * @param first - where it begins as far as the article or the last of the commas: "Maritime and Transport Union"
 * @returns `first` if it is none
 */
export function bodyStart(tokens: readonly Token[], first: number, next: number): number {
  const verb = tokens[first - 2];
  if (
    isThe(tokens[first - 1]) &&
    tokens[first]?.isCapitalised &&
    verb?.isCapitalised &&
    CALLS_FOR.test(verb.lower)
  )
    return first - 2;
  return startBeforeCommas(tokens, first, next);
}

function startBeforeCommas(tokens: readonly Token[], first: number, next: number): number {
  const inside = tokens.slice(first, next);
  if (!inside.some(isAnd) || !inside.every((each) => each.isCapitalised || isAnd(each))) {
    return first;
  }
  let start = first;
  for (let parts = 0; parts < MAX_PARTS && tokens[start - 1]?.text === ','; parts++) {
    let part = start - 1;
    while (start - 1 - part < MAX_PART && tokens[part - 1]?.isCapitalised) {
      if (isThe(tokens[part - 1])) break;
      part--;
    }
    if (part === start - 1) return first;
    start = part;
  }
  if (start === first || namesPerson(tokens, start, next)) return first;
  if (isThe(tokens[start - 1])) return isBody(tokens[next - 1]) ? start - 1 : first;
  let noun = start - 2;
  if (!isOf(tokens[start - 1])) return first;
  while (tokens[noun]?.isCapitalised && !isThe(tokens[noun])) noun--;
  return isThe(tokens[noun]) && isBodyOf(tokens[noun + 1]) ? noun : first;
}

/**
 * Where it ends, if it begins with the article at `first`.
 *
 * @param next - where it ends as far as the first of the commas: "the Rail"
 */
export function bodyEnd(tokens: readonly Token[], first: number, next: number): number {
  if (!isThe(tokens[first]) || tokens[next]?.text !== ',') return next;
  const head = tokens.slice(first + 1, next);
  if (!head.every((each) => each.isCapitalised || isOf(each))) return next;
  let end = next;
  for (let parts = 0; parts < MAX_PARTS && /^(?:,|and|&)$/.test(lowerAt(tokens, end)); parts++) {
    const isLast = isAnd(tokens[end]);
    let part = end + 1;
    while (part - end <= MAX_PART && tokens[part]?.isCapitalised) part++;
    if (part === end + 1) return next;
    end = part;
    if (!isLast) continue;
    const isOne = head.some(isOf) ? isBodyOf(head[0]) : isBody(tokens[end - 1]);
    // "According to the Ministry of Health, Oxfam and Shelter were late"
    const opensClause = tokens[first - 2]?.lower === 'according' && tokens[end]?.isWord;
    return isOne && !opensClause && !namesPerson(tokens, next + 1, end) ? end : next;
  }
  return next;
}
