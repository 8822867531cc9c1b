import { describe, expect, it } from 'vitest';
import { createJoint } from '../../src/story/hyphens.js';
import { rateInAnySpelling } from '../../src/text/english/known-words.js';

/** What becomes of a hyphen at the end of a line, in a text that breaks words or does not. */
function joined(word: string, breaksWords: boolean): string {
  const [over = '', ...under] = word.split('-');
  const others = breaksWords ? 'in the har-\nbour, and the gov-\nernment' : 'in the\nharbour, and';
  const [line, next] = [`They read of ${over}-`, under.join('-')];
  const join = createJoint(`${others} said.\n${line}\n${next}`, rateInAnySpelling);
  return `${join(line, next)}${next}`.replace('They read of ', '');
}

describe('makes a word whole that a line’s end has broken', () => {
  it.each(['accord-ing', 'nation-al', 'cor-al', 'high-ways', 'centi-metres', 'coun-cillor'])(
    'wherever English knows it, or neither piece: %s',
    (word) => {
      expect(joined(word, false)).toBe(word.replace('-', ''));
      expect(joined(word, true)).toBe(word.replace('-', ''));
    },
  );

  it.each([
    ...['organ-isations', 'firef-ighters', 'in-spector'],
    ...['re-search', 're-mained', 'un-known', 'ex-tended', 'with-in', 'seni-or'],
  ])('and others where the text breaks words: %s', (word) => {
    expect(joined(word, true)).toBe(word.replace('-', ''));
  });

  it.each([
    ...['home-made', 'half-time', 'set-up', 'make-up', 'kick-off', 'long-term', 'first-round'],
    ...['re-signed', 're-covered', 'ex-wife', 'co-operative', 'non-stop', 'anti-war', 'mid-week'],
    ...[
      'roly-poly',

      'mega-locust',
      'sun-drenched',
      'pandemic-related',
      'vice-president',
      'no-one',
    ],
  ])('and leaves the hyphen of two words, whatever the text breaks: %s', (word) => {
    expect(joined(word, true)).toBe(word);
    expect(joined(word, false)).toBe(word);
  });

  it('and leaves a name, an age and a number without a blank', () => {
    expect(joined('Reyes-Whitt', false)).toBe('Reyes-Whitt');
    expect(joined('20-year-olds', false)).toBe('20-year-olds');
    expect(joined('mid-March', true)).toBe('mid-March');
    expect(joined('Jae-myung', false)).toBe('Jae-myung');
  });

  it('and leaves the blank behind a hyphen that another word shares', () => {
    expect(joined('long-and short-term', false)).toBe('long- and short-term');
    expect(joined('one-or two-year', true)).toBe('one- or two-year');
    expect(joined('mid-to late spring', false)).toBe('mid- to late spring');
  });
});
