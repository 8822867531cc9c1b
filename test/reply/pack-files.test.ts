import { randomBytes } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packFiles } from '../../src/reply/pack-files.js';

const LARGE = 1_000_000;

describe('files that are packed into one', () => {
  it('are there, word for word', async () => {
    const files: [string, string][] = [
      ['ferries.md', 'The ferries stood still. '.repeat(10_000)],
      ['čajka.md', '“Nous ne bougerons pas” ⛴'],
      ['empty.md', ''],
    ];
    const packed = await packFiles(files, LARGE);
    const unpacked = Object.entries(unzipSync(packed ?? new Uint8Array()));
    expect(unpacked.map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual(files);
  });

  it('let others get their turn between', async () => {
    let isDone = false;
    const packing = packFiles([['long.md', 'The ferries stood still. '.repeat(40_000)]], LARGE);
    void packing.then(() => {
      isDone = true;
    });
    let turns = 0;
    for (; !isDone; turns++) await nextTurn();
    expect(turns).toBeGreaterThanOrEqual(15);
  });

  it('are not packed to the end where they would be too large', async () => {
    let given = 0;
    function* files(): Generator<[string, string]> {
      for (; given < 1_000; given++) yield [`${given}.md`, randomBytes(20_000).toString('hex')];
    }
    expect(await packFiles(files(), 100_000)).toBeUndefined();
    expect(given).toBeLessThan(10);
  });
});
