import type { Token } from '../../text/tokens.js';
import { isRoleNoun } from '../lexicon/roles.js';

/** What may open a description between commas: "X, the …,", "X, who …,", "X, 45,", "X, D-Ohio,". */
const OPENS =
  /^(?:the|a|an|his|her|its|their|who|whose|which|whom|one|\d{1,3}|[rdi]-.*|also|now|then|part|with|to|among|referring|in|on|at|during|of|from|like|as|including|asked|pressed|questioned|responding|writing|when|if|speaking|and)$/;
/** What a description can hardly be anything but: an age, a place of work or home. */
const OPENS_SHORT = /^(?:of|from|at|aged?|\d{1,3}|[rdi]-.*)$/;

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

function isDescription(tokens: readonly Token[], comma: number, close: number): boolean {
  const opener = tokens[comma + 1];
  return (
    opener !== undefined &&
    (OPENS.test(opener.lower) ||
      /^[a-z]{3,}(?:ed|ing)$/.test(opener.text) ||
      opener.isCapitalised ||
      hasRole(tokens, comma, close))
  );
}

/** Whether a stretch between commas goes on describing a name: "Jane Roe, of Leeds, who …". */
function isInARow(tokens: readonly Token[], comma: number, close: number): boolean {
  const opener = tokens[comma + 1]?.lower ?? '';
  if (OPENS_SHORT.test(opener) || tokens[close + 1]?.lower === 'and') return true;
  return (
    /^(?:the|a|an|who)$/.test(opener) &&
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

/** Whether the comma before `position` closes a description of what stands before it. */
export function closesApposition(tokens: readonly Token[], position: number): boolean {
  return tokens[position - 1]?.text === ',' && beforeAppositions(tokens, position) !== position;
}
