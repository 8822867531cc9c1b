import type { Span } from './span.js';

/** One paragraph, without the white space around it. Paragraphs are numbered from 1, the lead. */
export interface Paragraph extends Span {
  readonly number: number;
  readonly sentences: readonly Span[];
}

/** A text and its paragraphs. */
export interface Paragraphs {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
}
