import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../src/reply/markdown.js';
import { quote as quoteLines } from '../../src/reply/quote.js';
import { splitSentences } from '../../src/text/sentences.js';
import { hostileText } from '../support/arbitraries.js';

const spanOf = (text: string, part: string) => {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
};

const quote = (text: string, part: string, maxLength: number) =>
  toMarkdown(quoteLines(text, maxLength, { part: spanOf(text, part), bold: true }));

const PARAGRAPH =
  'The ferries stood still. The crews want more pay. The company offers less. Talks go on next week.';

describe('quoting a passage', () => {
  it('shows the passage with its highlight in bold', () => {
    expect(quote(PARAGRAPH, 'The crews want more pay.', 500)).toBe(
      '> The ferries stood still. **The crews want more pay.** The company offers less. Talks go on next week.',
    );
  });

  it('underlines the words of the answer in it', () => {
    const part = spanOf(PARAGRAPH, 'The crews want more pay.');
    const words = spanOf(PARAGRAPH, 'more pay');
    expect(toMarkdown(quoteLines(PARAGRAPH, 500, { part, bold: true, words }))).toBe(
      '> The ferries stood still. **The crews want __more pay__.** The company offers less. Talks go on next week.',
    );
  });

  it('underlines them where they stand, though the same words stand before', () => {
    const text = 'Crew 12 went home. In 2012, 12 ferries sank.';
    const part = spanOf(text, 'In 2012, 12 ferries sank.');
    const words = { start: part.start + 9, end: part.start + 11 };
    expect(toMarkdown(quoteLines(text, 500, { part, bold: true, words }))).toBe(
      '> Crew 12 went home. **In 2012, __12__ ferries sank.**',
    );
  });

  it('shows it plain where nothing is to be marked', () => {
    const part = spanOf(PARAGRAPH, 'The company offers less.');
    expect(toMarkdown(quoteLines(PARAGRAPH, 500))).toBe(`> ${PARAGRAPH}`);
    expect(toMarkdown(quoteLines(PARAGRAPH, 65, { part, bold: false }))).toBe(
      '> \\[…\\] The company offers less. Talks go on next week.',
    );
  });

  it('cuts a long passage at sentences around the highlight, with […] for the rest', () => {
    expect(quote(PARAGRAPH, 'The company offers less.', 100)).toBe(
      '> \\[…\\] The crews want more pay. **The company offers less.** Talks go on next week.',
    );
    expect(quote(PARAGRAPH, 'The ferries stood still.', 65)).toBe(
      '> **The ferries stood still.** The crews want more pay. \\[…\\]',
    );
  });

  it('cuts a sentence that is too long between words', () => {
    const sentence = `${'A very long list of ferries '.repeat(20)}ended.`;
    const quoted = quote(sentence, sentence, 120);
    expect(quoted).toMatch(/^> \*\*A very long list [\w ]+\*\* \\\[…\\\]$/);
    expect(quoted.length).toBeLessThanOrEqual(120);
    expect(sentence).toContain(quoted.slice(4, -'** \\[…\\]'.length));
  });

  it('marks every line of a passage that has several', () => {
    expect(quote('One line\nand another. End.', 'One line\nand another.', 200)).toBe(
      '> **One line**\n> **and another.** End.',
    );
  });

  it('keeps any passage within its limit, every line of it quoted', () => {
    fc.assert(
      fc.property(
        hostileText(),
        fc.integer({ min: 100, max: 600 }),
        fc.nat(),
        (raw, limit, pick) => {
          const text = raw.trim();
          fc.pre(text !== '');
          const sentences = splitSentences(text, { start: 0, end: text.length });
          const { start, end } = sentences[pick % sentences.length] ?? { start: 0, end: 0 };
          const quoted = quote(text, text.slice(start, end), limit);
          expect(quoted.length).toBeLessThanOrEqual(limit);
          for (const line of quoted.split('\n')) expect(line).toMatch(/^> /);
        },
      ),
    );
  });
});
