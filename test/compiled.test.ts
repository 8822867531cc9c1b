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
import { discardCode, loadProgram } from '../src/compiled.js';

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

  it('takes no code that another Node.js has made, though V8 would', () => {
    /** Loads a program in a process of its own, as some Node.js, and keeps its code. */
    const loadAs = (node: string, source: string) => {
      writeFileSync(bundle, `(function (exports, require) {${source}})`);
      const script = `
        Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${node}' } });
        const { loadProgram } = await import(${JSON.stringify(join(ROOT, 'dist/src/compiled.js'))});
        const { program, keepCode } = loadProgram(${JSON.stringify(bundle)});
        process.stdout.write(program.run());
        keepCode();`;
      const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
        encoding: 'utf8',
      });
      const [name = ''] = readdirSync(folder).filter((file) => file.endsWith('.code'));
      return { stdout, path: join(folder, name), kept: readFileSync(join(folder, name)) };
    };
    const [first, other] = ['exports.run = () => "first";', 'exports.run = () => "other";'];
    const code = loadAs('20.19.0', first).kept.subarray(32);
    const { path, kept } = loadAs('20.19.0', other);
    // V8 does not see that the code behind the digest is that of another source, and runs it.
    const mixed = Buffer.concat([kept.subarray(0, 32), code]);
    const seen = ['20.19.0', '20.20.0'].map((node) => {
      writeFileSync(path, mixed);
      return loadAs(node, other).stdout;
    });
    expect(seen).toEqual(['first', 'other']);
  });

  it('has no code any more where it was discarded', () => {
    load('exports.run = () => "first";').keepCode();
    discardCode(bundle);
    expect(readdirSync(folder)).toEqual(['program.cjs']);
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
