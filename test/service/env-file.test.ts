import { execFileSync, spawn } from 'node:child_process';
import fs, {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EnvFileError, loadEnvFile } from '../../src/service/env-file.js';

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
  /** What is said of a file, without where it is. */
  const saidOf = (content: string) => {
    writeFileSync(path, content);
    return loadEnvFile(path, {}).map((sentence) => sentence.replace(`${path}: `, ''));
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

  describe.skipIf(process.platform === 'win32')('that is a pipe', () => {
    const makePipe = () => execFileSync('mkfifo', [path]);

    it('is not waited for where nobody writes', () => {
      makePipe();
      expect(() => loadEnvFile(path, {}, 100)).toThrow(
        /\.env cannot be read: it is a pipe, and nobody has finished writing into it\.$/,
      );
    });

    it('is read where somebody does', () => {
      makePipe();
      const writer = spawn('sh', ['-c', `echo PORT=8080 > '${path}'`]);
      const env = {};
      try {
        loadEnvFile(path, env);
      } finally {
        writer.kill();
      }
      expect(env).toEqual({ PORT: '8080' });
    });
  });

  it.skipIf(process.platform === 'win32')('may be a link to where nothing is', () => {
    symlinkSync('/dev/null', path);
    const env = {};
    expect(loadEnvFile(path, env)).toEqual([]);
    expect(env).toEqual({});
  });

  it('may be a link to another', () => {
    writeFileSync(join(folder, 'settings'), 'PORT=8080');
    symlinkSync(join(folder, 'settings'), path);
    const env = {};
    loadEnvFile(path, env);
    expect(env).toEqual({ PORT: '8080' });
  });

  it.each([
    ['DISCORD_BOT_TOKEN', 'DISCORD_TOKEN'],
    ['Discord_Token', 'DISCORD_TOKEN'],
    ['TOKEN', 'DISCORD_TOKEN'],
    ['HEALTHPORT', 'HEALTH_PORT'],
    ['LINK_HOST', 'LINK_HOSTS'],
    ['DATABASE_URL_READ', 'DATABASE_READ_URL'],
  ])('names the setting that is meant with %s', (name, meant) => {
    expect(saidOf(`${name}=secret`)).toEqual([`${name} is no setting; is ${meant} meant?`]);
  });

  it('names what is no setting, and has no word of what it says', () => {
    const text = '# a comment\n\nFERRIES=secret\nMTA0.secret\nLOG_LEVEL = warn # quiet\n=secret\n';
    expect(saidOf(text)).toEqual([
      'FERRIES is no setting.',
      'line 4 is no setting; it must be NAME=value.',
      'line 6 is no setting; it must be NAME=value.',
    ]);
  });

  it.each([
    ['a token', 'MTA0.Abc-def.secret=='],
    ['a part of one', 'secret='],
    ['a long one', `${'secret'.repeat(6)}=x`],
    ['one after another line', 'export secret-=x'],
    ['one in two lines', 'secret\n='],
  ])('tells by the number of its line what may be a secret: %s', (_, line) => {
    for (const rest of ['', 'PGSSLKEY="a\nb"\n']) {
      expect(saidOf(`# a comment\n${line}\n${rest}`)[0]).toBe(
        'line 2 is no setting; it must be NAME=value.',
      );
    }
    expect(saidOf(line).join()).not.toContain('secret');
  });

  it('names the setting that is meant with what may be no name', () => {
    expect(saidOf('PORT=8080\ndiscord-token=secret\nHEALTHPORT=\n')).toEqual([
      'line 2 is no setting; is DISCORD_TOKEN meant?',
      'HEALTHPORT is no setting; is HEALTH_PORT meant?',
    ]);
  });

  it('may set what others than the bot read, have values of many lines, and be the example', () => {
    const others = 'NODE_EXTRA_CA_CERTS=/ca.pem\nexport TZ=UTC\nPGSSLKEY="a\nb c"\n';
    const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');
    expect([...saidOf(others), ...saidOf(`\uFEFF${example}`)]).toEqual([]);
  });

  it('is no fault where it is kept from a bot whose token is in the environment', () => {
    writeFileSync(path, '');
    const kept = Object.assign(new Error(), { code: 'EACCES' });
    const read = vi.spyOn(fs, 'readFileSync').mockImplementation(() => {
      throw kept;
    });
    syncBuiltinESMExports();
    try {
      expect(loadEnvFile(path, { DISCORD_TOKEN: 'token' })).toEqual([
        `${path} cannot be read: there is no permission to do so. The settings are those of the environment alone.`,
      ]);
      expect(() => loadEnvFile(path, { DISCORD_TOKEN: ' ' })).toThrow(EnvFileError);
    } finally {
      read.mockRestore();
      syncBuiltinESMExports();
    }
  });
});
