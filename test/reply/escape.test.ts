import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clip, escapeMarkdown } from '../../src/reply/escape.js';
import { shorten } from '../../src/reply/text.js';
import { hostileText } from '../support/arbitraries.js';
import { expectNoMention } from '../support/discord-limits.js';

/** What Discord shows of escaped text: it hides a backslash before anything but letters and digits. */
const shown = (escaped: string) => escaped.replace(/\\([^\p{L}\p{N}\s])/gu, '$1');

describe('escaping for Discord', () => {
  it.each([
    ['@everyone **x** <@1>', '\\@everyone \\*\\*x\\*\\* \\<\\@1\\>'],
    ['# no heading', '\\# no heading'],
    ['- no list\n1. no list', '\\- no list\n1\\. no list'],
    ['a well-placed MP - 3.5 per cent', 'a well-placed MP - 3.5 per cent'],
    ['[a](https://example.org)', '\\[a\\](https\\://example.org)'],
    ['party :tada: at 10:30', 'party \\:tada: at 10:30'],
    ['a kiss :x: at sea', 'a kiss \\:x: at sea'],
    [`:${'tide'.repeat(15)}:`, `\\:${'tide'.repeat(15)}:`],
    ['zero\u200Bwidth so\u00ADft', 'zerowidth soft'],
    ['||spoiler|| ~~gone~~ `code`', '\\|\\|spoiler\\|\\| \\~\\~gone\\~\\~ \\`code\\`'],
  ])('turns %j into %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it('shows, for any text, the same letters and no mention', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const escaped = escapeMarkdown(text);
        expectNoMention(escaped);
        expect(escaped.isWellFormed()).toBe(true);
        const visible = text
          .toWellFormed()
          .replace(/\t/g, ' ')
          .replace(
            /(?!\n)[\p{Cc}\u202A-\u202E\u2066-\u2069\u200E\u200F\u00AD\u180E\u200B\u2060-\u2064\uFEFF]/gu,
            '',
          );
        expect(shown(escaped)).toBe(visible);
      }),
    );
  });
});

describe('clipping', () => {
  it('cuts between words and says that something is left out', () => {
    expect(clip('The ferries between the islands stood still', 20)).toBe('The ferries between…');
    expect(clip('The  ferries\nstood still', 40)).toBe('The ferries stood still');
  });

  it('keeps any text within any limit, escaped or not, and no half of a character', () => {
    fc.assert(
      fc.property(hostileText(), fc.integer({ min: 10, max: 300 }), (text, limit) => {
        expect(clip(text, limit).length).toBeLessThanOrEqual(limit);
        expect(clip(text, limit).isWellFormed()).toBe(true);
        expect(escapeMarkdown(shorten(text, limit)).length).toBeLessThanOrEqual(limit);
        expect(shorten(text, limit).isWellFormed()).toBe(true);
      }),
    );
  });
});
