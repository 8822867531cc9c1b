import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { commands } from '../commands/index.js';
import { readConfig } from '../src/config.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const matches = (text: string, pattern: RegExp) =>
  new Set([...text.matchAll(pattern)].map(([, found = '']) => found));

const README = read('README.md');
/** Options of many commands, which stand under the table of commands. */
const SHARED = new Set(['story', 'private', 'page']);
/** The cells of the first column of the table under a heading. */
function firstColumn(heading: string): ReadonlySet<string> {
  const section = README.split(/^##+ /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  return matches(section, /^\| (.*?) \|/gm);
}

describe('CONTRIBUTING.md', () => {
  it('says what each folder of src is for', () => {
    const rooms = readdirSync(join(ROOT, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    const listed = matches(read('CONTRIBUTING.md'), /^ {2}(\w+)\/ /gm);
    expect([...listed].toSorted()).toEqual(rooms.toSorted());
  });
});

describe('the README', () => {
  it('lists every slash command with its options', () => {
    const listed = [...firstColumn('Commands')];
    for (const { definition } of commands) {
      if (definition?.type !== 1) continue;
      const { name, options = [] } = definition;
      const words = listed
        .filter((cell) => cell.startsWith(`\`/${name}`))
        .flatMap((cell) => cell.split(/\W+/));
      expect(words).toContain(name);
      const own = options.map((option) => option.name).filter((option) => !SHARED.has(option));
      expect(words).toEqual(expect.arrayContaining(own));
    }
  });

  it('lists the settings that .env.example has, and no others', () => {
    const names = matches([...firstColumn('Settings')].join('\n'), /`(\w+)`/g);
    const example = matches(read('.env.example'), /^(\w+)=/gm);
    expect([...names].toSorted()).toEqual([...example].toSorted());
  });
});

describe.each([
  'README.md',
  'CONTRIBUTING.md',
  'DESIGN.md',
  'PRIVACY.md',
  'docs/running.md',
  'docs/stories.md',
  'docs/experiments.md',
])('%s', (file) => {
  it('names only scripts that there are', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = matches(read(file), /\bnpm run (?:--silent |-s )?([a-z][\w:]*)/g);
    expect([...named].filter((name) => !(name in scripts))).toEqual([]);
  });

  it('links only to files that there are', () => {
    const linked = matches(read(file), /\]\((?!https?:|#)([^)#]+)/g);
    const missing = [...linked].filter((path) => !existsSync(join(ROOT, dirname(file), path)));
    expect(missing).toEqual([]);
  });
});

it('.env.example is taken as it is, as no setting at all', () => {
  const empty = Object.fromEntries(
    [...matches(read('.env.example'), /^(\w+)=$/gm)].map((name) => [name, '']),
  );
  expect(readConfig(empty)).toEqual(readConfig({}));
});
