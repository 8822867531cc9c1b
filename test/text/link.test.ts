import { expect, it } from 'vitest';
import { linkIn, withoutLinks } from '../../src/text/link.js';

it.each([
  ['Have you seen http://example.org/clock?', 'http://example.org/clock'],
  ['See (http://example.org/clock), if you can.', 'http://example.org/clock'],
  ['https://example.org/Clock_(tower)', 'https://example.org/Clock_(tower)'],
  ['(see https://example.org/Clock_(tower))', 'https://example.org/Clock_(tower)'],
  ['HTTP://example.org/clock', 'HTTP://example.org/clock'],
  ['[the clock](http://example.org/clock)', 'http://example.org/clock'],
  ['[https://example.net/x](http://example.org/clock)', 'http://example.org/clock'],
  ['[the clock](<http://example.org/clock>)', 'http://example.org/clock'],
  ['`http://example.org/clock`', 'http://example.org/clock'],
  ['||http://example.org/clock||', 'http://example.org/clock'],
  ['~~http://example.org/clock~~', 'http://example.org/clock'],
  ['http://example.org/clock…', 'http://example.org/clock'],
  ['http://example.org/a?b=[c]&d=e', 'http://example.org/a?b=[c]&d=e'],
  ['The clock [sic] (of the town hall) stood still.', undefined],
])('the link in %j is %j', (text, link) => {
  expect(linkIn(text)).toBe(link);
});

it('leaves of a text without its links what stood around them', () => {
  expect(withoutLinks('It stood still (http://example.org/a). See https://example.org/b.')).toBe(
    'It stood still (). See .',
  );
});
