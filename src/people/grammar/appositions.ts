import { AUXILIARIES, PREPOSITIONS } from '../../text/english/function-words.js';
import { isFinitePast } from '../../text/english/past-tense.js';
import { lowerAt, type Token } from '../../text/tokens.js';
import { isRoleNoun } from '../lexicon/roles.js';
import { AGE } from './noun-phrase-edges.js';

/** What may open a description between commas: "X, the …,", "X, who …,", "X, 45,", "X, D-Ohio,". */
const OPENS =
  /^(?:the|a|an|his|her|its|their|who|whose|which|whom|one|\d{1,3}|[rdi]-.*|also|now|then|part|with|to|among|referring|in|on|at|during|of|from|like|as|including|asked|pressed|questioned|responding|writing|when|if|speaking|and)$/;
/** What a description can hardly be anything but: an age, a place of work or home. */
const OPENS_SHORT = /^(?:of|from|at|aged?|\d{1,3}|[rdi]-.*)$/;

/** What opens a description behind a name, and no clause that goes on with what is said. */
const FOLLOWS = /^(?:a|an|the|his|her|its|their|who|whose|aged?|\d{1,3}|of|from)$/;

const MAX_LENGTH = 40;
const MAX_IN_A_ROW = 4;
/** Words at the head of a description among which the noun for a person stands. */
const HEAD = 6;

/** Where the stretch between commas begins that ends with the comma at `close`: its first comma. */
export function openingComma(tokens: readonly Token[], close: number): number | undefined {
  let comma = close - 1;
  const limit = Math.max(0, comma - MAX_LENGTH);
  while (comma > limit && tokens[comma]?.text !== ',') comma--;
  return comma > 0 && tokens[comma]?.text === ',' ? comma : undefined;
}

const hasRole = (tokens: readonly Token[], comma: number, close: number) =>
  tokens.slice(comma + 1, Math.min(comma + HEAD, close)).some(({ lower }) => isRoleNoun(lower));

const isParticiple = (text: string) =>
  /^(?:[a-z]{3,}(?:ed|ing)|drawn|born|known|seen|made|held|led|run|written|built|sent|taken)$/.test(
    text,
  );

function isDescription(tokens: readonly Token[], comma: number, close: number): boolean {
  const opener = tokens[comma + 1];
  return (
    opener !== undefined &&
    (OPENS.test(opener.lower) ||
      isParticiple(opener.text) ||
      opener.isCapitalised ||
      // "The chair, 71-year-old Jane Roe, said"
      (AGE.test(opener.lower) && tokens[comma + 2]?.isCapitalised === true) ||
      hasRole(tokens, comma, close))
  );
}

/** Whether a stretch between commas goes on describing a name: "Jane Roe, of Leeds, who …". */
function isInARow(tokens: readonly Token[], comma: number, close: number): boolean {
  const opener = lowerAt(tokens, comma + 1);
  if (OPENS_SHORT.test(opener) || tokens[close + 1]?.lower === 'and') return true;
  // "The jury, chaired by a poet, Jane Roe, said"
  if (isParticiple(opener) && tokens[comma + 2]?.lower === 'by') return true;
  return (
    (/^(?:the|a|an|who|then|now|formerly|former)$/.test(opener) || isRoleNoun(opener)) &&
    tokens[comma - 1]?.isCapitalised === true &&
    hasRole(tokens, comma, close)
  );
}

const RELATIVE = /^(?:who|which|whose)$/;
/** What ends a clause for good, or shows that its sentence has gone on. */
const ENDS = /^(?:[.;:—–“”]|sa(?:y|ys|id)|tells?|told)$/;

/**
 * The comma before a clause that has commas of its own and ends before `next`: "Jane Roe, who runs the
 * pool, a café and a bar, said"; `next` if there is none.
 */
function beforeRelative(tokens: readonly Token[], next: number): number {
  if (tokens[next - 1]?.text !== ',') return next;
  const limit = Math.max(1, next - MAX_LENGTH);
  /** Where ", and his sister" stands, which goes on with a list if something of his came before. */
  let listed = 0;
  for (let i = next - 2; i > limit; i--) {
    const { lower } = tokens[i] ?? { lower: '' };
    if (ENDS.test(lower)) return next;
    if (tokens[i - 1]?.text !== ',') continue;
    if (RELATIVE.test(lower)) {
      const isList = listed === 0 || tokens.slice(i, listed).some(isTheirs);
      return isList ? i - 1 : next;
    }
    if (lower === 'and' && isTheirs(tokens[i + 1])) {
      listed = i;
      continue;
    }
    // "Roe, who left, and Tom Cole, the mayor, said", "Roe, who ran, lost her seat, said the board"
    if ((lower === 'and' && hasComma(tokens, i, next - 1)) || isVerb(tokens[i])) return next;
  }
  return next;
}

/** "His" friend: who that is depends on who was named before. */
export const isTheirs = (token: Token | undefined) =>
  /^(?:his|her|their)$/.test(token?.lower ?? '');

const hasComma = (tokens: readonly Token[], from: number, to: number) =>
  tokens.slice(from, to).some(({ text }) => text === ',');

const isVerb = (token: Token | undefined) =>
  token?.isCapitalised === false && (AUXILIARIES.has(token.lower) || isFinitePast(token.lower));

/** Skips descriptions backwards that go on with one another and end with the comma at `close`. */
function beforeRow(tokens: readonly Token[], close: number, hops: number): number {
  const comma = openingComma(tokens, close);
  const isOne =
    hops > 0 &&
    comma !== undefined &&
    isInARow(tokens, comma, close) &&
    isDescription(tokens, comma, close);
  return isOne ? beforeRow(tokens, comma, hops - 1) : close;
}

/**
 * Skips the descriptions between commas that end before `next`, backwards: to before the comma that
 * opens the first of them.
 */
function beforeAppositions(tokens: readonly Token[], next: number): number {
  if (tokens[next - 1]?.text !== ',') return next;
  const comma = openingComma(tokens, next - 1);
  return comma !== undefined && isDescription(tokens, comma, next - 1)
    ? beforeRow(tokens, comma, MAX_IN_A_ROW - 1)
    : next;
}

/** "…, and Ann Roe": whether a name that ends before a comma stands behind another comma and "and". */
function hasAnd(tokens: readonly Token[], comma: number): boolean {
  let first = comma;
  while (tokens[first - 1]?.isCapitalised) first--;
  return tokens[first - 1]?.lower === 'and' && tokens[first - 2]?.text === ',';
}

/**
 * Like {@link beforeAppositions}, for descriptions that end before a verb: a clause may have commas
 * of its own.
 */
export function beforeDescriptions(tokens: readonly Token[], next: number): number {
  const comma = beforeRelative(tokens, next);
  if (comma === next) return beforeAppositions(tokens, next);
  // "Jane Roe, who runs the trust, which she founded, said"
  const isPair = tokens[comma - 1]?.isCapitalised && hasAnd(tokens, comma);
  const outer = isPair ? comma : beforeRelative(tokens, comma + 1);
  return beforeRow(tokens, Math.min(comma, outer), MAX_IN_A_ROW - 1);
}

/**
 * Skips a description without an article that ends before `next` and stands behind a name: "Jane Roe,
 * then mayor"; to before the comma that opens it.
 */
export function beforeBareDescription(tokens: readonly Token[], next: number): number {
  const comma = openingComma(tokens, next);
  const opener = lowerAt(tokens, (comma ?? 0) + 1);
  const isOne =
    comma !== undefined &&
    tokens[comma - 1]?.isCapitalised === true &&
    (/^(?:then|now|formerly|former|once)$/.test(opener) || isRoleNoun(opener)) &&
    hasRole(tokens, comma, next);
  return isOne ? comma : next;
}

/** Where the descriptions end that follow a name at `next`: ", a biochemist, who is also …" */
export function afterAppositions(tokens: readonly Token[], next: number): number {
  let position = next;
  for (let hops = 0; hops < MAX_IN_A_ROW && tokens[position]?.text === ','; hops++) {
    const opener = tokens[position + 1];
    const isOne = opener !== undefined && (FOLLOWS.test(opener.lower) || isRoleNoun(opener.lower));
    if (!isOne) break;
    const limit = Math.min(tokens.length, position + MAX_LENGTH);
    let end = position + 1;
    while (end < limit && !/^[,.;:—–]$/.test(tokens[end]?.text ?? '')) end++;
    if (end === limit && end < tokens.length) break;
    position = end;
  }
  return position;
}

/** Whether the comma before `position` closes a description of what stands before it. */
export function closesApposition(tokens: readonly Token[], position: number): boolean {
  return tokens[position - 1]?.text === ',' && beforeAppositions(tokens, position) !== position;
}

/**
 * Whether the description of a person named before it ends at `next`: no verb and no list follows.
 */
export function closesDescription(tokens: readonly Token[], next: number): boolean {
  const [mark, after] = [tokens[next], tokens[next + 1]];
  if (mark === undefined || PREPOSITIONS.has(mark.lower)) return true;
  // "Roe, his wife, the twins and their dog": a list.
  const goesOn =
    /^(?:and|&|the|a|an|his|her|their|its)$/.test(after?.lower ?? '') || after?.isCapitalised;
  return mark.text === ',' ? !goesOn : /^[.;:)”]$/.test(mark.text);
}
