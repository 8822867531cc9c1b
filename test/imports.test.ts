import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The house from the roof down: a room imports from its own floor and from those below it. */
const FLOORS: readonly (readonly string[])[] = [
  [
    'main',
    'program',
    'command-line',
    'open-stories',
    'compiled',
    'compile',
    'supported',
    'service',
    'discord',
    'terminal',
    'http',
    'web',
    'site',
    'interactions',
    'rest',
    'config',
    'log',
    'metrics',
    'eval',
    'fit',
  ],
  ['commands', 'command', 'answers', 'reply', 'words'],
  ['desk', 'feeds', 'intake', 'last-of-each'],
  ['digest', 'search', 'people', 'archive', 'fetch', 'page', 'seek'],
  ['story', 'terms'],
  ['text'],
  ['runtime'],
];

/** A module's room: `src/people/names/evidence/forms.ts` is in `people`, `src/desk.ts` is `desk`. */
function roomOf(file: string): string {
  const [top = '', room = ''] = file.split('/');
  return top === 'commands' ? top : room.replace(/\.ts$/, '');
}

function modulesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .map((path) => join(folder, path));
}

const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*'(\.[^']+)'/g;

/** What each module of the project imports of it, types too. */
function readImports(): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...modulesIn('src'), ...modulesIn('commands')].map((file) => {
      const text = readFileSync(join(ROOT, file), 'utf8');
      const imported = [...text.matchAll(IMPORT)].map(([, path = '']) =>
        relative(ROOT, join(ROOT, dirname(file), path)).replace(/\.js$/, '.ts'),
      );
      return [file, imported];
    }),
  );
}

/** The circles that imports run in, each as its modules in order of their names (Tarjan 1972). */
function circlesOf(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const index = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const circles: string[] = [];
  const visit = (file: string) => {
    index.set(file, index.size);
    lowest.set(file, index.get(file) ?? 0);
    open.push(file);
    for (const next of imports.get(file) ?? []) {
      if (!index.has(next)) visit(next);
      else if (!open.includes(next)) continue;
      lowest.set(file, Math.min(lowest.get(file) ?? 0, lowest.get(next) ?? 0));
    }
    if (lowest.get(file) !== index.get(file)) return;
    const circle = open.splice(open.indexOf(file));
    if (circle.length > 1) circles.push(circle.sort().join(' '));
  };
  for (const file of imports.keys()) if (!index.has(file)) visit(file);
  return circles;
}

/** What the folders of a room import of each other. */
function foldersOf(
  room: string,
  imports: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, readonly string[]> {
  const isWithin = (file: string) => dirname(file).startsWith(`${room}/`);
  const folders = new Map<string, string[]>();
  for (const [file, imported] of imports) {
    if (!isWithin(file)) continue;
    const others = imported.filter(isWithin).map((other) => dirname(other));
    const known = folders.get(dirname(file)) ?? [];
    folders.set(dirname(file), [...known, ...others.filter((other) => other !== dirname(file))]);
  }
  return folders;
}

describe('imports', () => {
  const imports = readImports();
  const floorOf = (file: string) => FLOORS.findIndex((rooms) => rooms.includes(roomOf(file)));

  it('come from rooms that have a floor', () => {
    expect([...imports.keys()].filter((file) => floorOf(file) === -1)).toEqual([]);
  });

  it('never run upwards', () => {
    const upwards = [...imports].flatMap(([file, imported]) =>
      imported
        .filter((other) => floorOf(other) < floorOf(file))
        .map((other) => `${file} -> ${other}`),
    );
    expect(upwards).toEqual([]);
  });

  it('bring discord.js into src/discord alone: it takes long to load', () => {
    const users = [...imports.keys()].filter((file) =>
      /(?:\bfrom|\bimport)\s*\(?\s*'discord\.js'/.test(readFileSync(join(ROOT, file), 'utf8')),
    );
    expect(users.filter((file) => roomOf(file) !== 'discord')).toEqual([]);
    expect(users).not.toEqual([]);
  });

  it('lead nowhere to discord.js from what answers over HTTP', () => {
    const reached = new Set(['src/http/bot.ts', 'src/service/run-bot.ts']);
    for (const file of reached) for (const next of imports.get(file) ?? []) reached.add(next);
    expect([...reached].filter((file) => roomOf(file) === 'discord')).toEqual([]);
  });

  it('never run in a circle', () => {
    expect(circlesOf(imports)).toEqual([]);
  });

  it('run in no circle between rooms', () => {
    const rooms = new Map<string, string[]>();
    for (const [file, imported] of imports) {
      const others = imported.map(roomOf).filter((room) => room !== roomOf(file));
      rooms.set(roomOf(file), [...(rooms.get(roomOf(file)) ?? []), ...others]);
    }
    expect(circlesOf(rooms)).toEqual([]);
  });

  it.each([
    'search',
    'search/validation',
    'digest',
    'people',
    'people/names',
    'answers',
    'archive',
    'page',
  ])('run in no circle between the folders of %s', (room) => {
    const folders = foldersOf(`src/${room}`, imports);
    expect(folders.size).toBeGreaterThan(1);
    expect(circlesOf(folders)).toEqual([]);
  });
});
