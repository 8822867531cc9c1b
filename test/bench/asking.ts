import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { searchRecord } from '../../src/answers/record/record.js';
import type { Scope } from '../../src/archive/archive.js';
import type { Desk } from '../../src/desk.js';

/** Whoever asks. */
export const SCOPE: Scope = { user: '1' };

/** Asks all stories. */
export const askAll = (desk: Desk, question: string) => searchRecord(desk, SCOPE, question);

/** Does something with each of a list, so many at a time. Gives how long each took, in ms. */
export async function timeEach<T>(
  list: readonly T[],
  atATime: number,
  work: (one: T) => Promise<unknown>,
): Promise<number[]> {
  const times: number[] = [];
  let next = 0;
  const worker = async () => {
    for (let one = list[next++]; one !== undefined; one = list[next++]) {
      const begun = performance.now();
      await work(one);
      times.push(performance.now() - begun);
    }
  };
  await Promise.all(Array.from({ length: atATime }, worker));
  return times;
}

/** Memory in use once what is not needed has been collected, in MB. */
export async function memoryInUse(): Promise<number> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  for (let i = 0; i < 3; i++) {
    collect();
    await new Promise(setImmediate);
  }
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}
