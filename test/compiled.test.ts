import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadProgram } from '../src/compiled.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

describe('the program that is loaded with the code that was kept of it', () => {
  let folder: string;
  let bundle: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'compiled-'));
    bundle = join(folder, 'program.cjs');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** Loads a program of one function, and calls it. */
  const load = (source: string) => {
    writeFileSync(bundle, `(function (exports, require) {${source}})`);
    const { program, keepCode } = loadProgram(bundle);
    return { result: Reflect.apply(program.run, undefined, []) as unknown, keepCode };
  };

  it('does what it did, with code and without', () => {
    const source = 'exports.run = () => "first";';
    const { result, keepCode } = load(source);
    keepCode();
    expect([result, load(source).result]).toEqual(['first', 'first']);
  });

  it('is never what it was before, though its source be as long', () => {
    load('exports.run = () => "first";').keepCode();
    expect(load('exports.run = () => "other";').result).toBe('other');
  });

  it('is said not to be built where it is not there, empty or cut off', () => {
    const message = 'The program is not built: run npm ci, then npm run build.';
    expect(() => loadProgram(bundle)).toThrow(message);
    for (const source of ['', '(function (exports) { exports.run = () =>']) {
      writeFileSync(bundle, source);
      expect(() => loadProgram(bundle)).toThrow(message);
    }
  });

  it('is said not to be built where nothing of it is there', () => {
    mkdirSync(join(folder, 'src'));
    copyFileSync(join(ROOT, 'src/built.mjs'), join(folder, 'src/built.mjs'));
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    for (const script of ['start', 'chat', 'import', 'eval', 'fit', 'gist']) {
      const [, ...args] = scripts[script].split(' ');
      const { status, stderr } = spawnSync(process.execPath, args, {
        cwd: folder,
        encoding: 'utf8',
      });
      expect({ status, stderr }, script).toEqual({
        status: 1,
        stderr: 'The program is not built: run npm ci, then npm run build.\n',
      });
    }
  });

  it('takes no code that is broken', () => {
    const source = 'exports.run = () => "first";';
    load(source).keepCode();
    const [code = ''] = readdirSync(folder).filter((name) => name.endsWith('.code'));
    for (const broken of ['', 'no code']) {
      writeFileSync(join(folder, code), broken);
      expect(load(source).result).toBe('first');
    }
  });

  it('is there once, for what it loads as well', () => {
    writeFileSync(join(folder, 'beside.cjs'), 'exports.run = require("./program.cjs").run;');
    expect(load('exports.run = () => require("./beside.cjs").run === exports.run;').result).toBe(
      true,
    );
  });
});
