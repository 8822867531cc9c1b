import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { claimFolder } from '../../src/archive/files/claim-folder.js';

const SECOND = 1000;
/** The process that started this one: it is there as long as the test runs. */
const ANOTHER = process.ppid;

async function problemsBeside(claim: unknown): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'claim-'));
  if (claim !== undefined) await writeFile(join(folder, '.claim'), JSON.stringify(claim));
  const problems: string[] = [];
  const release = await claimFolder(folder, (problem) => problems.push(problem));
  await release();
  expect(await readdir(folder)).toEqual([]);
  return problems;
}

it.each([
  ['of this machine', { host: hostname(), pid: ANOTHER, at: Date.now() - SECOND }],
  ['of another machine', { host: 'elsewhere', pid: 1, at: Date.now() - SECOND }],
])('another process %s that keeps its stories in the folder is told of', async (_, claim) => {
  const [problem, ...more] = await problemsBeside(claim);
  expect(problem).toMatch(/^Another process keeps its stories in .*ARCHIVE_DIR\.$/);
  expect(more).toEqual([]);
});

it.each([
  ['nobody was there', undefined],
  ['it has ended without a word', { host: hostname(), pid: 4_000_000, at: Date.now() - SECOND }],
  ['a container starts again', { host: hostname(), pid: process.pid, at: Date.now() - SECOND }],
  ['it has given no sign for long', { host: 'elsewhere', pid: 1, at: Date.now() - 90 * SECOND }],
  ['what it said cannot be read', 'nonsense'],
])('nothing is said where %s', async (_, claim) => {
  expect(await problemsBeside(claim)).toEqual([]);
});

it('nothing is said, and no folder made, where there is none yet', async () => {
  const folder = join(await mkdtemp(join(tmpdir(), 'claim-')), 'none');
  const problems: string[] = [];
  const release = await claimFolder(folder, (problem) => problems.push(problem));
  await release();
  expect(problems).toEqual([]);
  await expect(readdir(folder)).rejects.toThrow('ENOENT');
});
