import { describe, expect, it } from 'vitest';
import { AwayError } from '../../src/fetch/errors.js';
import { createFewAtOnce } from '../../src/fetch/few-at-once.js';

/** Work that ends when it is told to, and what of it has begun. */
function createWork() {
  const begun: string[] = [];
  const ends = new Map<string, { resolve(value: string): void; reject(error: Error): void }>();
  const work = (name: string) => () =>
    new Promise<string>((resolve, reject) => {
      begun.push(name);
      ends.set(name, { resolve, reject });
    });
  return { begun, work, end: (name: string) => ends.get(name) };
}

describe('few things at once', () => {
  it('are begun in turn, each when another one has ended, well or badly', async () => {
    const few = createFewAtOnce(2, 10);
    const { begun, work, end } = createWork();
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((name) => few(work(name)));
    await Promise.resolve();
    expect(begun).toEqual(['a', 'b']);
    end('b')?.reject(new Error('broken'));
    await expect(b).rejects.toThrow('broken');
    await expect.poll(() => begun).toEqual(['a', 'b', 'c']);
    end('a')?.resolve('well');
    expect(await a).toBe('well');
    await expect.poll(() => begun).toEqual(['a', 'b', 'c', 'd']);
    for (const name of ['c', 'd']) end(name)?.resolve(name);
    expect(await Promise.all([c, d])).toEqual(['c', 'd']);
  });

  it('are no more than may wait: what is beyond that may come again later', async () => {
    const few = createFewAtOnce(1, 1);
    const { work, end } = createWork();
    const first = few(work('first'));
    const second = few(work('second'));
    await expect(few(work('third'))).rejects.toThrow(AwayError);
    end('first')?.resolve('well');
    await first;
    await expect.poll(() => end('second')).toBeDefined();
    end('second')?.resolve('well');
    await second;
    const fourth = few(work('fourth'));
    end('fourth')?.resolve('well');
    expect(await fourth).toBe('well');
  });
});
