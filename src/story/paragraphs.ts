import type { Span } from '../text/span.js';
import { countParagraphLines } from './lines.js';

/** A letter, a digit, a mark of punctuation or a symbol: something that can be seen. */
export const SEEN = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** The lines of a text, without the blank ones and the blanks around each, block by block. */
function findBlocks(text: string): Span[][] {
  const blocks: Span[][] = [];
  let block: Span[] = [];
  const close = () => {
    if (block.length > 0) blocks.push(block);
    block = [];
  };
  let position = 0;
  while (position <= text.length) {
    const newline = text.indexOf('\n', position);
    const lineEnd = newline === -1 ? text.length : newline;
    const content = text.slice(position, lineEnd);
    const trimmed = content.trim();
    // What nobody can see parts paragraphs as blanks do.
    if (!SEEN.test(content)) {
      close();
    } else {
      const start = position + content.indexOf(trimmed);
      block.push({ start, end: start + trimmed.length });
    }
    position = lineEnd + 1;
  }
  close();
  return blocks;
}

/**
 * A text's paragraphs: what stands between blank lines. In a text without any, each line is one, unless
 * lines were broken to fit a width.
 */
export function findParagraphs(text: string): Span[] {
  const blocks = findBlocks(text);
  const [only = [], ...more] = blocks;
  const paragraphs = more.length === 0 ? joinBroken(text, only) : blocks;
  return paragraphs.map((lines) => ({
    start: lines[0]?.start ?? 0,
    end: lines.at(-1)?.end ?? 0,
  }));
}

/** The lines of each paragraph. */
function joinBroken(text: string, lines: readonly Span[]): Span[][] {
  // With the blanks before it: they may tell where a paragraph begins.
  const whole = lines.map(({ start, end }) =>
    text.slice(text.lastIndexOf('\n', start - 1) + 1, end),
  );
  const [counts = []] = countParagraphLines([whole]);
  let start = 0;
  return counts.map((count) => {
    start += count;
    return lines.slice(start - count, start);
  });
}
