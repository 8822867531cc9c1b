import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runApart } from '../../src/page/apart/run-apart.js';

let folder: string;
let worker: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'apart-'));
  worker = join(folder, 'worker.mjs');
  // Counts the threads that there are, and keeps the highest count that it has seen.
  await writeFile(
    worker,
    `import { parentPort, workerData } from 'node:worker_threads';
     const count = Atomics.add(workerData, 0, 1) + 1;
     let most = Atomics.load(workerData, 1);
     while (count > most) most = Atomics.compareExchange(workerData, 1, most, count);
     Atomics.wait(workerData, 2, 0, 50);
     Atomics.sub(workerData, 0, 1);
     parentPort.postMessage('done');`,
  );
});
afterAll(() => rm(folder, { recursive: true }));

describe('work in threads of its own', () => {
  it('is done in few of them at once, and all of it is done', async () => {
    const counts = new Int32Array(new SharedArrayBuffer(12));
    const work = Array.from({ length: 12 }, () => runApart(worker, counts));
    expect(await Promise.all(work)).toEqual(Array(12).fill('done'));
    expect(counts[1]).toBeLessThanOrEqual(3);
    expect(counts[0]).toBe(0);
  });

  it('fails as its thread does, and harms nobody where that breaks behind its answer', async () => {
    const script = join(folder, 'broken.mjs');
    await writeFile(
      script,
      `import { parentPort, workerData } from 'node:worker_threads';
       if (workerData !== undefined) {
         parentPort.postMessage('done');
         Atomics.store(workerData, 0, 1);
         Atomics.notify(workerData, 0);
       }
       throw new Error('the thread is broken');`,
    );
    await expect(runApart(script, undefined)).rejects.toThrow('the thread is broken');
    const answered = new Int32Array(new SharedArrayBuffer(4));
    const work = runApart(script, answered);
    // This thread looks up only when the other one has answered and is broken.
    await Promise.resolve();
    Atomics.wait(answered, 0, 0);
    Atomics.wait(answered, 0, 1, 500);
    expect(await work).toBe('done');
  });

  it('is refused in a sentence where too much of it waits', async () => {
    const counts = new Int32Array(new SharedArrayBuffer(12));
    const work = Array.from({ length: 40 }, () => runApart(worker, counts));
    const ends = await Promise.allSettled(work);
    const refused = ends.filter(({ status }) => status === 'rejected');
    expect(refused).toHaveLength(7);
    for (const end of refused) {
      expect(end).toMatchObject({
        reason: { message: expect.stringMatching(/try again in a min/) },
      });
    }
    expect(await runApart(worker, counts)).toBe('done');
  });
});
