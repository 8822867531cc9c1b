import { describe, expect, it } from 'vitest';
import { createLastOfEach } from '../src/last-of-each.js';

describe('what is remembered of each', () => {
  const memory = (more: Partial<Parameters<typeof createLastOfEach>[0]> = {}) => {
    const last = createLastOfEach<string>({ ofEach: 2, room: 100, time: 60_000, ...more });
    return {
      ...last,
      put: (person: string, id: string, size = 10) => last.set(id, person, id.toUpperCase(), size),
      known: (...ids: readonly string[]) => ids.filter((id) => last.get(id) !== undefined),
    };
  };

  it('is what they had last, whatever others have', () => {
    const { put, known, get } = memory();
    put('ada', 'a');
    for (const id of ['b1', 'b2', 'b3', 'b4']) put('ben', id);
    expect(known('a', 'b1', 'b2', 'b3', 'b4')).toEqual(['a', 'b3', 'b4']);
    expect(get('a')).toBe('A');
  });

  it('is one thing, though it be put there again', () => {
    const { put, known } = memory();
    put('ada', 'a');
    for (let i = 0; i < 5; i++) put('ada', 'b');
    expect(known('a', 'b')).toEqual(['a', 'b']);
  });

  it('is less of whoever has most, where there is too little room', () => {
    const { put, known } = memory();
    put('ada', 'a', 10);
    put('ben', 'b1', 40);
    put('ben', 'b2', 40);
    put('cid', 'c', 30);
    expect(known('a', 'b1', 'b2', 'c')).toEqual(['a', 'b2', 'c']);
    put('eve', 'e', 90);
    expect(known('a', 'b2', 'c', 'e')).toEqual(['a', 'b2', 'c']);
  });

  it('is nothing of whom it is to forget', () => {
    const { put, known, forget } = memory();
    put('ada', 'a');
    put('ben', 'b');
    forget('ada');
    expect(known('a', 'b')).toEqual(['b']);
  });

  it('is nothing when its time is over', async () => {
    const { put, known } = memory({ time: 1 });
    put('ada', 'a');
    await expect.poll(() => known('a')).toEqual([]);
  });
});
