import { type Story, slice } from '../../story/story.js';
import { startsWithCapital } from '../../text/letters.js';
import type { Quotation } from '../../text/quotations.js';
import { isMark, isQuotation } from '../../text/ranges.js';
import type { Span } from '../../text/span.js';
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

/** Whether a comma stands before a position, or at the end of a quotation there: “a farce,” and. */
export function isParted(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return isMark(before, isQuotation(before) ? /,\W?$/ : /^,$/);
}

const NONE: ReadonlyMap<number, Quotation> = new Map();
const DASH = /^[—–―-]$/;

/** The token that stands for a quotation. */
const tokenOf = (story: Story, quotation: Quotation): Token => ({
  start: quotation.start,
  end: quotation.end,
  text: slice(story, quotation),
  lower: '“',
  isWord: false,
  isCapitalised: false,
  isAllCapitals: false,
});

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

/** The stretch of text that the units of a paragraph take. */
export function extentOf(units: readonly Unit[]): Span | undefined {
  const start = units[0]?.tokens[0]?.start;
  const end = units.at(-1)?.tokens.at(-1)?.end;
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** Builds the units of a paragraph out of its sentences. */
class UnitBuilder {
  readonly units: Unit[] = [];
  private tokens: Token[] = [];
  private inUnit = new Map<number, Quotation>();
  private isTitleCase = true;
  private nextQuotation = 0;

  constructor(
    private readonly story: Story,
    private readonly paragraph: number,
    private readonly quotations: readonly Quotation[],
  ) {}

  private get quotation(): Quotation | undefined {
    return this.quotations[this.nextQuotation];
  }

  /** Adds a sentence; by how the one behind it begins, its unit may go on. */
  add(
    { tokens, end, isTitleCase }: TokenisedSentence,
    behind: TokenisedSentence | undefined,
  ): void {
    if (this.tokens.length === 0 && (this.quotation?.start ?? Infinity) >= end) {
      this.units.push({ paragraph: this.paragraph, tokens, quotations: NONE, isTitleCase });
      return;
    }
    this.isTitleCase &&= isTitleCase;
    for (const token of tokens) this.addToken(token);
    const { quotation } = this;
    const isInside = quotation !== undefined && quotation.start < end && end < quotation.end;
    // “…” — Jane Roe
    const isSigned =
      this.inUnit.has(this.tokens.length - 1) && DASH.test(behind?.tokens[0]?.text ?? '');
    if (!isInside && !isSigned) this.close();
  }

  private addToken(token: Token): void {
    let { quotation } = this;
    while (quotation !== undefined && quotation.end <= token.start) {
      this.nextQuotation++;
      quotation = this.quotation;
    }
    if (quotation === undefined || token.start < quotation.start) {
      this.tokens.push(token);
    } else if (isNickname(this.story, quotation, this.tokens.at(-1))) {
      if (token.isWord) this.tokens.push(token);
    } else if (this.inUnit.get(this.tokens.length - 1) !== quotation) {
      this.inUnit.set(this.tokens.length, quotation);
      this.tokens.push(tokenOf(this.story, quotation));
    }
  }

  close(): void {
    const { paragraph, tokens, inUnit, isTitleCase } = this;
    if (tokens.length > 0) this.units.push({ paragraph, tokens, quotations: inUnit, isTitleCase });
    this.tokens = [];
    this.inUnit = new Map();
    this.isTitleCase = true;
  }
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
  return [...byParagraph].map(([number, each]) => {
    const builder = new UnitBuilder(story, number, quotations.get(number) ?? []);
    each.forEach((sentence, i) => {
      builder.add(sentence, each[i + 1]);
    });
    builder.close();
    return builder.units;
  });
}
