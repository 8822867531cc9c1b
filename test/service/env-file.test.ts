import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadEnvFile } from '../../src/service/env-file.js';

describe('a file of settings', () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'settings-'));
    path = join(folder, '.env');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const load = (content: string | Uint8Array, env: Record<string, string> = {}) => {
    writeFileSync(path, content);
    loadEnvFile(path, env);
    return env;
  };

  it('sets what is not set already', () => {
    const settings = '\uFEFFLOG_LEVEL=warn\n# no more\nPORT="8080"\n';
    expect(load(settings, { PORT: '9090' })).toEqual({ LOG_LEVEL: 'warn', PORT: '9090' });
  });

  it('need not be there', () => {
    const env = {};
    loadEnvFile(path, env);
    expect(env).toEqual({});
  });

  it('that cannot be read is not taken for none', () => {
    expect(() => load(Buffer.from('\uFEFFPORT=8080\n', 'utf16le'))).toThrow(
      /\.env cannot be read: it is not UTF-8 text; save it as UTF-8\.$/,
    );
    rmSync(path);
    mkdirSync(path);
    expect(() => loadEnvFile(path, {})).toThrow(/\.env cannot be read: it is a folder\.$/);
  });
});
