/** Which quotations are open at some place in a paragraph. */
export interface OpenQuotations {
  readonly curly: boolean;
  readonly straight: boolean;
  readonly single: boolean;
}

export const NONE_OPEN: OpenQuotations = { curly: false, straight: false, single: false };

const LETTER = /[\p{L}\p{N}]/u;
const BEFORE_OPENING = /[\s([“"—–-]/;
/** Apostrophes at the head of a word: "'90s", "'em". */
const SHORTENED = /^['‘’](?:\d0s|em|til|tis|twas|cause|n)\b/i;

/** Whether a single mark opens a quotation, closes one, or is an apostrophe. */
function singleMark(text: string, at: number): 'opens' | 'closes' | undefined {
  const before = text[at - 1];
  const after = text[at + 1];
  const isFree = before === undefined || BEFORE_OPENING.test(before);
  if (isFree && text[at] !== '’' && after !== undefined && /\S/.test(after)) {
    return SHORTENED.test(text.slice(at, at + 8)) ? undefined : 'opens';
  }
  return !isFree && (after === undefined || !LETTER.test(after)) ? 'closes' : undefined;
}

/**
 * The quotations that are open at the end of a stretch of text. Apostrophes are told from quotation
 * marks by what stands beside them; two straight apostrophes are one double mark.
 *
 * @param open - those that are open at its start
 */
export function quotationsAfter(text: string, open: OpenQuotations = NONE_OPEN): OpenQuotations {
  let { curly, straight, single } = open;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '“') curly = true;
    else if (character === '”') curly = false;
    else if (character === '"') straight = !straight;
    else if (character === "'" && text[at + 1] === "'") {
      straight = !straight;
      at++;
    } else if (character === "'" || character === '‘' || character === '’') {
      const mark = singleMark(text, at);
      if (mark !== undefined) single = mark === 'opens';
    }
  }
  return { curly, straight, single };
}

/** Whether any quotation is open. */
export function isOpen({ curly, straight, single }: OpenQuotations): boolean {
  return curly || straight || single;
}
