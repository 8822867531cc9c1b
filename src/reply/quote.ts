import { splitSentences } from '../text/sentences.js';
import { contains, type Span } from '../text/span.js';
import { toMarkdown } from './markdown.js';
import { bold, type Line, quoted, underlined } from './text.js';

/** A stretch of a text as lines of a quotation: what lies in the highlight in bold, the words in it underlined. */
function quotedLines(text: string, shown: Span, highlight: Span, words: Span): Line[] {
  let start = shown.start;
  return text
    .slice(shown.start, shown.end)
    .split('\n')
    .map((line) => {
      const within = (at: number, from: number) =>
        Math.min(Math.max(at - start, from), line.length);
      const from = within(highlight.start, 0);
      const first = within(words.start, from);
      const last = within(words.end, first);
      const to = within(highlight.end, last);
      start += line.length + 1;
      return quoted(
        line.slice(0, from),
        bold(line.slice(from, first)),
        underlined(line.slice(first, last)),
        bold(line.slice(last, to)),
        line.slice(to),
      );
    });
}

/** The run of sentences around the highlight that fits, grown forwards first. */
function fittingSentences(
  text: string,
  highlight: Span,
  fits: (shown: Span) => boolean,
): Span | undefined {
  const sentences = splitSentences(text, { start: 0, end: text.length });
  const at = Math.max(
    0,
    sentences.findIndex((sentence) => contains(sentence, highlight)),
  );
  const core = sentences[at];
  if (core === undefined || !fits(core)) return undefined;
  let shown: Span = core;
  let [first, last] = [at, at];
  for (;;) {
    const next = sentences[last + 1];
    const previous = sentences[first - 1];
    if (next !== undefined && fits({ ...shown, end: next.end })) {
      shown = { ...shown, end: next.end };
      last++;
    } else if (previous !== undefined && fits({ ...shown, start: previous.start })) {
      shown = { ...shown, start: previous.start };
      first--;
    } else {
      return shown;
    }
  }
}

const NOWHERE: Span = { start: 0, end: 0 };
/** An editor's mark for what is left out, which is none of the story's own words. */
const LEFT_OUT = '[…]';

/** What a quotation is about. */
export interface Focus {
  /** The part of the passage that must be seen where the rest is cut. */
  readonly part: Span;
  /** Whether the part is in bold. */
  readonly bold: boolean;
  /** Words in the part that are underlined as well, where it is in bold. */
  readonly words?: Span;
}

/**
 * A passage as a quotation. One that is too long is cut at sentences around its focus, with
 * "[…]" for what is left out; a single sentence that is too long is cut between words.
 *
 * @param maxLength - code units of markdown, at least 100
 * @param focus - by default, the passage's beginning
 */
export function quote(text: string, maxLength: number, focus?: Focus): Line[] {
  const around = focus?.part ?? NOWHERE;
  const marked = focus?.bold ? around : NOWHERE;
  const words = focus?.words ?? NOWHERE;
  const render = (shown: Span) => {
    const lines = quotedLines(text, shown, marked, words);
    if (shown.start > 0) lines[0] = quoted(LEFT_OUT, ' ', ...(lines[0]?.runs ?? []));
    if (shown.end < text.length) {
      lines.push(quoted(...(lines.pop()?.runs ?? []), ' ', LEFT_OUT));
    }
    return lines;
  };
  const fits = (shown: Span) => toMarkdown(render(shown)).length <= maxLength;

  const whole = { start: 0, end: text.length };
  if (fits(whole)) return render(whole);
  return render(fittingSentences(text, around, fits) ?? fittingWords(text, around.start, fits));
}

/** The longest run of words from a position on that fits. */
function fittingWords(text: string, start: number, fits: (shown: Span) => boolean): Span {
  let low = start;
  let high = text.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (fits({ start, end: middle })) low = middle;
    else high = middle - 1;
  }
  const lastSpace = text.slice(start, low).search(/\s+\S*$/);
  if (lastSpace > 0) return { start, end: start + lastSpace };
  const splitsPair = /[\uD800-\uDBFF]$/.test(text.slice(start, low));
  return { start, end: splitsPair ? low - 1 : low };
}
