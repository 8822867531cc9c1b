import { startsWithWord } from './letters.js';
import type { Paragraphs } from './paragraph.js';
import { firstWhere, type Span } from './span.js';

/** A stretch between quotation marks, with its marks, inside one paragraph. */
export interface Quotation extends Span {
  /** No closing mark: the speech goes on in the next paragraph, or the mark was forgotten. */
  readonly isOpen: boolean;
}

/** What closes a quotation, by what opens it. */
const CLOSES: Readonly<Record<string, string>> = {
  '“': '”"',
  '”': '”"',
  '«': '»',
  '„': '“”',
  '"': '"”',
};
const SPACE_OR_BRACKET = /[\s([{—–-]/;

/**
 * Where a single quotation ends that begins at `open`; undefined if that is an apostrophe. A mark that
 * no stop stands before may be a plural's ("the workers’ plan"): a later one with a stop is better.
 */
function singleEnd(text: string, open: number, end: number): number | undefined {
  const close = text[open] === '‘' ? '’' : "'";
  if (!startsWithWord(text[open + 1] ?? '')) return undefined;
  const limit = Math.min(end, open + (close === '’' ? MAX_SINGLE : MAX_STRAIGHT));
  let plural: number | undefined;
  for (let i = open + 2; i < limit; i++) {
    const mark = text[i];
    if (mark !== close && mark !== '‘') continue;
    const before = text[i - 1] ?? '';
    const after = text[i + 1] ?? '';
    const opensNext = (mark === '‘' || SPACE_OR_BRACKET.test(before)) && startsWithWord(after);
    if (opensNext && plural !== undefined) return plural;
    if (mark !== close || (startsWithWord(before) && startsWithWord(after))) continue;
    const isPlural = before === 's' && /^ \p{Ll}/u.test(text.slice(i + 1, i + 4));
    if (!isPlural) return i + 1;
    plural ??= i + 1;
  }
  return plural;
}

/** Characters; a longer stretch between single marks is two apostrophes. */
const MAX_SINGLE = 1000;
const MAX_STRAIGHT = 400;

/** Characters; after an apostrophe, the next of so many is not looked at: it keeps many linear. */
const MIN_BETWEEN = 20;
const MARK = /[“”«»„"'‘]/g;

/** Whether speech can begin behind a stretch, and no apostrophe: at its start, behind a stop. */
function opensSpeech(text: string, { start, end }: Span): boolean {
  let last = end - 1;
  while (last >= start && text[last] === ' ') last--;
  return last < start || /[.,:;!?…]/.test(text[last] ?? '');
}

/** Finds the quotations of every paragraph, by its number. */
export function findAllQuotations(story: Paragraphs): ReadonlyMap<number, readonly Quotation[]> {
  let isOpen = false;
  return new Map(
    story.paragraphs.map((paragraph, i) => {
      const found = findQuotations(story.text, paragraph, story.paragraphs[i + 1]?.start, isOpen);
      isOpen = found.at(-1)?.isOpen ?? false;
      return [paragraph.number, found];
    }),
  );
}

/** Whether a stretch begins or ends inside a quotation that goes on beyond it. */
export function cutsQuotation(quotations: readonly Quotation[], { start, end }: Span): boolean {
  for (let i = firstWhere(quotations, (each) => each.end > start); ; i++) {
    const quotation = quotations[i];
    if (quotation === undefined || quotation.start >= end) return false;
    const isWhole = start <= quotation.start && quotation.end <= end && !quotation.isOpen;
    if (!isWhole) return true;
  }
}

/** Whether the first double mark of a paragraph closes a quotation: it began in the one before. */
function closesFirst(text: string, { start, end }: Span): boolean {
  const paragraph = text.slice(start, end);
  const at = paragraph.search(/[“”"]/);
  const isClosing =
    /[.,!?…]/.test(paragraph[at - 1] ?? '') && /^(?:\s|$)/.test(paragraph.slice(at + 1));
  return at > 0 && paragraph[at] !== '“' && isClosing;
}

/**
 * Finds the quotations in a paragraph: between double marks of any style and, outside of those,
 * between single ones. Quotations inside quotations belong to the outer one.
 *
 * @param next - where the paragraph after it begins
 * @param isOpen - whether the paragraph before it ends in a quotation
 */
function findQuotations(
  text: string,
  { start, end }: Span,
  next: number | undefined,
  isOpen: boolean,
): Quotation[] {
  const found: Quotation[] = [];
  let open = isOpen && closesFirst(text, { start, end }) ? start : -1;
  let closing = CLOSES['“'] ?? '';
  /** What closes the quotations inside it that are open, the innermost last. */
  const inner: string[] = [];
  let noSingleBefore = start;
  let resumeAt = start;
  for (const { index } of text.slice(start, end).matchAll(MARK)) {
    const i = start + index;
    if (i < resumeAt) continue;
    // Two apostrophes are a double mark of old typesetting.
    const isDoubled = text[i] === "'" && text[i + 1] === "'";
    const mark = isDoubled ? '"' : (text[i] ?? '');
    const width = isDoubled ? 2 : 1;
    const before = i === start ? ' ' : (text[i - 1] ?? ' ');
    const after = text[i + 1] ?? '';
    const opens = SPACE_OR_BRACKET.test(before) && startsWithWord(after);
    if (open !== -1) {
      const innermost = inner.at(-1);
      const isInner =
        mark === '„' || (mark === '“' && (opens || !(innermost ?? closing).includes(mark)));
      if (isInner) inner.push(mark === '„' ? '“”' : '”');
      else if (innermost?.includes(mark)) inner.pop();
      else if (closing.includes(mark)) {
        found.push({ start: open, end: i + width, isOpen: false });
        open = -1;
        inner.length = 0;
      }
      resumeAt = i + width;
      continue;
    }
    if (mark === '“' || mark === '«' || mark === '„' || mark === '"') {
      open = i;
      closing = CLOSES[mark] ?? '';
      resumeAt = i + width;
    } else if (mark === '”' && opens) {
      // Set the wrong way round by software.
      open = i;
      closing = CLOSES[mark] ?? '';
    } else if (
      (mark === '‘' || mark === "'") &&
      i >= noSingleBefore &&
      (SPACE_OR_BRACKET.test(before) || /["“:]/.test(before))
    ) {
      const to = singleEnd(text, i, end);
      // ‘… and on. / ‘And on,’ he said.
      const goesOn =
        opensSpeech(text, { start, end: i }) && next !== undefined && text[next] === mark;
      if (to === undefined && goesOn) {
        found.push({ start: i, end, isOpen: true });
        return found;
      }
      if (to === undefined) {
        noSingleBefore = i + MIN_BETWEEN;
        continue;
      }
      found.push({ start: i, end: to, isOpen: false });
      resumeAt = to;
    }
  }
  if (open !== -1) found.push({ start: open, end, isOpen: true });
  return found;
}
