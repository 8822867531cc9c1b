import type { Token } from '../../text/tokens.js';
import { isRoleNoun } from '../lexicon/roles.js';

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
function openingComma(tokens: readonly Token[], close: number): number | undefined {
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
      hasRole(tokens, comma, close))
  );
}

/** Whether a stretch between commas goes on describing a name: "Jane Roe, of Leeds, who …". */
function isInARow(tokens: readonly Token[], comma: number, close: number): boolean {
  const opener = tokens[comma + 1]?.lower ?? '';
  if (OPENS_SHORT.test(opener) || tokens[close + 1]?.lower === 'and') return true;
  return (
    (/^(?:the|a|an|who|then|now|formerly|former)$/.test(opener) || isRoleNoun(opener)) &&
    tokens[comma - 1]?.isCapitalised === true &&
    hasRole(tokens, comma, close)
  );
}

/**
 * Skips the descriptions between commas that end before `next`, backwards: to before the comma that
 * opens the first of them.
 */
export function beforeAppositions(tokens: readonly Token[], next: number): number {
  if (tokens[next - 1]?.text !== ',') return next;
  let position = next;
  let close = next - 1;
  for (let hops = 0; hops < MAX_IN_A_ROW; hops++) {
    const comma = openingComma(tokens, close);
    if (comma === undefined) return position;
    const isOne =
      position === next
        ? isDescription(tokens, comma, close)
        : isInARow(tokens, comma, close) && isDescription(tokens, comma, close);
    if (!isOne) return position;
    position = comma;
    close = comma;
  }
  return position;
}

/**
 * Skips a description without an article that ends before `next` and stands behind a name: "Jane Roe,
 * then mayor"; to before the comma that opens it.
 */
export function beforeBareDescription(tokens: readonly Token[], next: number): number {
  const comma = openingComma(tokens, next);
  const opener = tokens[(comma ?? 0) + 1]?.lower ?? '';
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
