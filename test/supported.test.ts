import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const { engines, scripts } = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8'));
const [, needed = ''] = /^>=([\d.]+)$/.exec(engines.node) ?? [];

/** What a command of node comes to under a version that it takes for its own. */
function run(version: string, args: readonly string[], env: Record<string, string> = {}) {
  const versions = `{ value: { ...process.versions, node: '${version}' } }`;
  const early = `data:text/javascript,Object.defineProperty(process, 'versions', ${encodeURI(versions)})`;
  const { status, stderr } = spawnSync(process.execPath, ['--import', early, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...env },
  });
  return { status, stderr };
}

it.each(['18.20.8', '20.18.3'])('Node.js %s is said to be too old', (version) => {
  const [, ...start] = scripts.start.split(' ');
  const [, ...fit] = scripts.eval.split(' ');
  for (const args of [['dist/src/main.js'], start, fit]) {
    expect(run(version, args)).toEqual({
      status: 1,
      stderr: `Node.js ${needed} or newer is needed, this is ${version}.\n`,
    });
  }
});

it('a bot need not be started again with a Node.js that is too old', () => {
  const { status } = run('18.20.8', ['dist/src/main.js'], { DISCORD_TOKEN: 'x' });
  expect(status).toBe(78);
});

it('Node.js of the version that is needed is new enough', () => {
  expect(run(`${needed}.0`, ['dist/src/main.js', '--help'])).toEqual({ status: 0, stderr: '' });
});
