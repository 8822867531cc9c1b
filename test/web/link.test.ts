import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readLink, writeLink } from '../../src/web/link.js';

it('leads to the same command and options, whatever they are', () => {
  const value = fc.string({ unit: 'grapheme' });
  const options = fc.record({ story: value, question: value }, { requiredKeys: [] });
  fc.assert(
    fc.property(options, (given) => {
      const link = { name: 'ask', options: given };
      const { hash } = new URL(writeLink(link), 'https://example.org/');
      expect(readLink(hash)).toEqual({ name: 'ask', options: { ...given } });
    }),
  );
});

it.each(['', '#', '#p6', '#question', '#ask', '#/etc?x', '?ask=1'])('is none: %j', (hash) => {
  expect(readLink(hash)).toBeUndefined();
});
