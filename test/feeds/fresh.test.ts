import { expect, it } from 'vitest';
import { freshIn } from '../../src/feeds/fresh.js';

const addressOf = (name: string | number) => `http://example.org/${name}`;

it('leaves all that is new for later while more stories wait than are read at once', () => {
  const pending = Array.from({ length: 12 }, (_, i) => ({ url: addressOf(i), tries: 1 }));
  const { stories, seen, more } = freshIn(
    {
      entries: ['gate', 'tower', 'mill', 'bridge', 'ferry'].map((name) => ({
        url: addressOf(name),
      })),
    },
    {
      id: 'a',
      url: addressOf('feed'),
      by: '7',
      at: '2025-03-06T12:00:00.000Z',
      tells: true,
      state: { failures: 0, seen: ['example.org/ferry'], pending },
    },
  );
  expect(stories).toEqual(pending);
  expect(seen).toEqual(['example.org/ferry']);
  expect(more).toBe(true);
});
