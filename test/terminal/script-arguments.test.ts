import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const { scripts } = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8')) as {
  scripts: Record<string, string>;
};

/** What a script of package.json comes to, but for what it builds before. */
function run(name: string, args: readonly string[]) {
  const [, ...command] = (scripts[name]?.split(' && ').at(-1) ?? '').split(' ');
  const { status, stdout, stderr } = spawnSync(process.execPath, [...command, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('a script of package.json', () => {
  it.each([
    ['fit', []],
    ['fit', ['--loud']],
    ['fit:record', []],
    ['fit:topics', ['quiz.json']],
    ['frequencies', ['words.txt']],
    ['names', ['--loud']],
    ['vectors', ['vectors.json']],
    ['gist', []],
    ['gist:encode', ['encoder', 'dict', 'quiz.json']],
    ['site', ['--server']],
  ])('ends with its usage and status 1 where it is not what it takes: %s %j', (name, args) => {
    const { status, stdout, stderr } = run(name, args);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(new RegExp(`^(?:Unknown option .*\\n)?Usage: npm run ${name}\\b.*\\n$`));
  });

  it.each(['frequencies', 'fit'])('explains itself, and does nothing else: %s', (name) => {
    const { status, stdout, stderr } = run(name, ['--help']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(new RegExp(`^Usage: npm run ${name}\\b.*\\n$`));
  });

  it.each([
    ['/nowhere.json', '/nowhere.json cannot be read or written: there is no such file.\n'],
    ['README.md', /^A file is not the JSON that it should be .*\n$/],
  ])('names a file that it cannot use, and ends with status 1: %s', (path, message) => {
    const { status, stderr } = run('fit:record', [path]);
    expect(status).toBe(1);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
