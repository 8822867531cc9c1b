import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createFileStore } from '../../src/archive/files/file-store.js';
import { openPostgresStore } from '../../src/archive/postgres/postgres-store.js';
import type { Store } from '../../src/archive/store.js';
import { hasServer, MIGRATIONS, newDatabase } from './postgres.js';

const isServerThere = await hasServer();
const ADDER = fileURLToPath(new URL('adder.mjs', import.meta.url));
const PARAGRAPHS = 40;

/** Starts to add 200 stories, and kills the process when so many were kept: their ids. */
async function addUntilKilled(
  args: readonly string[],
  kept: number,
  onKept: (id: string) => Promise<void> = async () => undefined,
): Promise<string[]> {
  const child = spawn(process.execPath, [ADDER, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const closed = once(child, 'close');
  const ids: string[] = [];
  for await (const id of createInterface({ input: child.stdout })) {
    ids.push(id);
    await onKept(id);
    if (ids.length === kept) child.kill('SIGKILL');
  }
  expect(await closed).toEqual([null, 'SIGKILL']);
  return ids;
}

/** Every story that was kept is there and whole, and so is one that may have come after. */
async function expectWhole(store: Store, ids: readonly string[]): Promise<void> {
  const found: string[] = [];
  for await (const { id, content } of store.stories('guild-17')) {
    expect(content.trim().split('\n\n')).toHaveLength(PARAGRAPHS + 1);
    found.push(id);
  }
  expect(found).toEqual(expect.arrayContaining([...ids]));
  expect(await store.list('guild-17', [])).toHaveLength(found.length);
}

describe('a process that is killed while it adds 200 stories', () => {
  it.each([1, 57, 143])('loses none of the %i that were kept, in files', async (kept) => {
    const folder = await mkdtemp(join(tmpdir(), 'on-the-record-crash-'));
    const ids = await addUntilKilled([folder], kept);
    const problems: string[] = [];
    const store = createFileStore(folder, (problem) => problems.push(problem));
    await expectWhole(store, ids);
    expect(problems).toEqual([]);
    await rm(folder, { recursive: true });
  });

  it.skipIf(!isServerThere).each([1, 143])(
    'loses none of the %i that were kept, in PostgreSQL',
    async (kept) => {
      const { url, connection, drop } = await newDatabase();
      const ids = await addUntilKilled([url, MIGRATIONS], kept);
      const report = (sentence: string) => expect(sentence).toBe('');
      const store = await openPostgresStore({ connection, migrations: MIGRATIONS, report });
      await expectWhole(store, ids);
      await store.close();
      await drop();
    },
  );
});

describe.skipIf(!isServerThere)('two processes on one database', () => {
  it('what one says it has added, the other finds at once', async () => {
    const { url, connection, drop } = await newDatabase();
    const report = (sentence: string) => expect(sentence).toBe('');
    const store = await openPostgresStore({ connection, migrations: MIGRATIONS, report });
    const newest: (string | undefined)[] = [];
    const ids = await addUntilKilled([url, MIGRATIONS], 20, async (id) => {
      expect(await store.find('guild-17', id)).toMatchObject({ id });
      newest.push((await store.newest('guild-17', '3'))?.id);
    });
    // The other one goes on adding meanwhile, so that the newest may be one further on.
    expect(newest).not.toContain(undefined);
    expect(ids.length).toBeGreaterThanOrEqual(20);
    await store.close();
    await drop();
  });
});
