import { expect, it } from 'vitest';
import { firstIn, freshIn } from '../../src/feeds/fresh.js';

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

it('brings all of a feed that was empty, and the newest alone where nobody knows what it had', () => {
  const entries = ['tower', 'mill', 'bridge'].map((name) => ({ url: addressOf(name) }));
  const following = {
    ...{ id: 'a', url: addressOf('feed'), by: '7', at: '2025-03-06T12:00:00.000Z', tells: true },
    state: { failures: 0, seen: [] },
  };
  const empty = { ...following, state: { ...following.state, isEmpty: true } };
  expect(freshIn({ entries }, empty).stories).toHaveLength(3);
  expect(freshIn({ entries }, following)).toMatchObject({
    stories: [{ url: addressOf('tower') }],
    seen: ['example.org/tower', 'example.org/mill', 'example.org/bridge'],
  });
});

it('takes stories of one time in the order of the feed, the newest of which is the first', () => {
  const entries = ['gate', 'tower', 'mill', 'bridge'].map((name) => ({
    url: addressOf(name),
    published: '2025-03-06T00:00:00.000Z',
  }));
  const following = {
    ...{ id: 'a', url: addressOf('feed'), by: '7', at: '2025-03-06T12:00:00.000Z', tells: true },
    state: { failures: 0, seen: ['example.org/bridge'] },
  };
  expect(firstIn({ entries }).stories).toMatchObject([{ url: addressOf('gate') }]);
  expect(freshIn({ entries }, following).stories.map(({ url }) => url)).toEqual(
    ['mill', 'tower', 'gate'].map(addressOf),
  );
});
