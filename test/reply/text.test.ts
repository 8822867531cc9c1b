import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../src/reply/markdown.js';
import { bold, heading, type Line, plain, quoted, small } from '../../src/reply/text.js';
import { hostileText } from '../support/arbitraries.js';
import { expectNoMention } from '../support/discord-limits.js';

/** What Discord shows of a line: without the mark at its head, bold and the backslashes of escapes. */
const shown = (markdown: string) =>
  markdown.replace(/^(?:### |> |-# )/, '').replace(/\\([^\p{L}\p{N}\s])|\*\*/gu, '$1');

describe('the text of a reply', () => {
  it('is written for Discord line by line', () => {
    const lines = [
      heading('what did *she* say'),
      quoted('Before. ', bold('The answer.'), ' After.'),
      small('¶2 of 3'),
      plain('That is all.'),
    ];
    expect(toMarkdown(lines)).toBe(
      '### what did \\*she\\* say\n> Before. **The answer.** After.\n-# ¶2 of 3\nThat is all.',
    );
  });

  it('is one line a line, whatever stands in it', () => {
    expect(toMarkdown([plain('one\n# two')])).toBe('one \\# two');
  });

  it('sets nothing in bold that is only space', () => {
    expect(toMarkdown([quoted('a', bold(' '), 'b')])).toBe('> a b');
  });

  it('pings nobody, and shows every letter of it, whatever it is', () => {
    const line = fc
      .tuple(fc.constantFrom(heading, quoted, small, plain), hostileText(6), hostileText(6))
      .map(([make, one, other]): Line => make(one, bold(`x${other}`)));
    fc.assert(
      fc.property(line, (each) => {
        const markdown = toMarkdown([each]);
        expectNoMention(markdown);
        expect(markdown).not.toContain('\n');
        expect(shown(markdown)).toBe(each.runs.map(({ text }) => text).join(''));
      }),
    );
  });
});
