import { type Story, slice } from '../../story/story.js';
import { startsWithCapital } from '../../text/letters.js';
import type { Quotation } from '../../text/quotations.js';
import type { Token, TokenisedSentence } from '../../text/tokens.js';

/** Words; a clause is no longer. */
export const MAX_CLAUSE = 60;

/**
 * A sentence as the narrator tells it: each quotation in it, however many sentences it has, is one
 * token.
 */
export interface Unit {
  readonly paragraph: number;
  readonly tokens: readonly Token[];
  /** The quotations, by the position of their token. */
  readonly quotations: ReadonlyMap<number, Quotation>;
  readonly isTitleCase: boolean;
}

const NONE: ReadonlyMap<number, Quotation> = new Map();
const DASH = /^[—–―-]$/;

/** Robert “Bob” Roe: a name between two capitalised words is no speech. */
function isNickname(story: Story, quotation: Quotation, before: Token | undefined): boolean {
  const { start, end } = quotation;
  return (
    before?.isCapitalised === true &&
    end - start < 16 &&
    /^.\S+$/.test(slice(story, quotation)) &&
    startsWithCapital(story.text.slice(start + 1, end)) &&
    startsWithCapital(story.text.slice(end + 1, end + 3))
  );
}

/** Builds the units of a paragraph out of its sentences. */
function unitsOf(
  story: Story,
  sentences: readonly TokenisedSentence[],
  quotations: readonly Quotation[],
): Unit[] {
  const [first] = sentences;
  if (first === undefined) return [];
  const units: Unit[] = [];
  let tokens: Token[] = [];
  let inUnit = new Map<number, Quotation>();
  let isTitleCase = true;
  let nextQuotation = 0;
  const close = () => {
    if (tokens.length > 0) {
      units.push({ paragraph: first.paragraph, tokens, quotations: inUnit, isTitleCase });
    }
    tokens = [];
    inUnit = new Map();
    isTitleCase = true;
  };
  for (const [number, sentence] of sentences.entries()) {
    if (tokens.length === 0 && (quotations[nextQuotation]?.start ?? Infinity) >= sentence.end) {
      const { paragraph, isTitleCase: inCapitals } = sentence;
      units.push({ paragraph, tokens: sentence.tokens, quotations: NONE, isTitleCase: inCapitals });
      continue;
    }
    isTitleCase &&= sentence.isTitleCase;
    for (const token of sentence.tokens) {
      let quotation = quotations[nextQuotation];
      while (quotation !== undefined && quotation.end <= token.start) {
        nextQuotation++;
        quotation = quotations[nextQuotation];
      }
      if (quotation === undefined || token.start < quotation.start) {
        tokens.push(token);
      } else if (isNickname(story, quotation, tokens.at(-1))) {
        if (token.isWord) tokens.push(token);
      } else if (inUnit.get(tokens.length - 1) !== quotation) {
        inUnit.set(tokens.length, quotation);
        tokens.push({
          start: quotation.start,
          end: quotation.end,
          text: slice(story, quotation),
          lower: '“',
          isWord: false,
          isCapitalised: false,
          isAllCapitals: false,
        });
      }
    }
    const quotation = quotations[nextQuotation];
    const isInside =
      quotation !== undefined && quotation.start < sentence.end && sentence.end < quotation.end;
    // “…” — Jane Roe
    const isSigned =
      inUnit.has(tokens.length - 1) && DASH.test(sentences[number + 1]?.tokens[0]?.text ?? '');
    if (!isInside && !isSigned) close();
  }
  close();
  return units;
}

/** Builds the units of a story, paragraph by paragraph. */
export function buildUnits(
  story: Story,
  sentences: readonly TokenisedSentence[],
  quotations: ReadonlyMap<number, readonly Quotation[]>,
): Unit[][] {
  const byParagraph = new Map<number, TokenisedSentence[]>();
  for (const sentence of sentences) {
    const same = byParagraph.get(sentence.paragraph);
    if (same === undefined) byParagraph.set(sentence.paragraph, [sentence]);
    else same.push(sentence);
  }
  return [...byParagraph].map(([number, each]) =>
    unitsOf(story, each, quotations.get(number) ?? []),
  );
}
