import pg from 'pg';
import { describe, expect, it, vi } from 'vitest';
import { FinalError, readConfig } from '../src/config.js';

describe('the settings', () => {
  it.each([
    ['', undefined],
    [' none ', []],
    ['Example.org, news.example', ['example.org', 'news.example']],
    ['zeitung-köln.example', ['xn--zeitung-kln-zfb.example']],
  ])('have links read from the hosts in LINK_HOSTS=%s', (value, hosts) => {
    expect(readConfig({ LINK_HOSTS: value }).linkHosts).toEqual(hosts);
  });

  it.each([
    ['sslmode=require', 'sslmode=verify-full'],
    ['application_name=x&sslmode=prefer', 'application_name=x&sslmode=verify-full'],
    ['sslmode=verify-ca&sslrootcert=/ca', 'sslmode=verify-full&sslrootcert=/ca'],
    ['sslmode=no-verify', 'sslmode=no-verify'],
    ['sslmode=require&uselibpqcompat=true', 'sslmode=require&uselibpqcompat=true'],
  ])('have the client of PostgreSQL take %s as it does, and warn of nothing', (given, taken) => {
    const warn = vi.spyOn(process, 'emitWarning');
    const url = 'postgres://user:password@host:5432/name';
    const { databaseUrl } = readConfig({ DATABASE_URL: `${url}?${given}` });
    expect(databaseUrl).toBe(`${url}?${taken}`);
    new pg.Client({ connectionString: databaseUrl?.replace('&sslrootcert=/ca', '') });
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });

  it('have what people add kept in the first folder that systemd names', () => {
    const STATE_DIRECTORY = '/var/lib/on-the-record:/var/lib/other';
    const { archiveFolder } = readConfig({ STATE_DIRECTORY });
    expect(archiveFolder).toBe('/var/lib/on-the-record/archive');
  });

  it.each([
    'https://example.org/api/',
    'https://example.org/api/v10',
    'https://example.org/api/v9/',
  ])(
    'take an address of the API as one without a version, and without a slash, at its end: %s',
    (DISCORD_API_URL) => {
      expect(readConfig({ DISCORD_API_URL }).apiUrl).toBe('https://example.org/api');
    },
  );

  it.each([
    ['LINK_HOSTS', 'https://example.org', 'must be names of hosts alone'],
    ['LINK_HOSTS', 'example.org/news', 'must be names of hosts alone'],
    ['LINK_HOSTS', '*.example.org', 'must be names of hosts alone'],
    ['LINK_HOSTS', '.example.org', 'must be names of hosts alone'],
    ['LINK_HOSTS', 'news.example, example.org:80', 'must be names of hosts alone'],
    ['ARCHIVE_DIR', '~/archive', 'begins with ~'],
    ['STORIES_DIR', '~/stories', 'begins with ~'],
    ['ARCHIVE_DIR', '"/srv/archive"', 'begins with a quotation mark'],
    ['STORIES_DIR', "'stories'", 'begins with a quotation mark'],
    ['DISCORD_API_URL', 'https://me:secret@example.org/api', 'must have no user and no password'],
  ])('are refused with a sentence that has nothing of them where %s is %s', (name, value, why) => {
    const read = () => readConfig({ [name]: value });
    expect(read).toThrow(FinalError);
    expect(read).toThrow(`${name} ${why}`);
    expect(read).not.toThrow(value);
  });

  it.each([
    ['8080', '8080', true],
    ['127.0.0.1:8080', '0.0.0.0:8080', true],
    ['10.0.0.1:8080', '8080', false],
    ['8080', '9090', false],
    ['0', '0', false],
  ])(
    'are refused where PORT=%s leaves no room for HEALTH_PORT=%s: %s',
    (port, health, isRefused) => {
      const env = { DISCORD_PUBLIC_KEY: 'ab'.repeat(32), PORT: port, HEALTH_PORT: health };
      const read = expect(() => readConfig(env));
      if (isRefused) read.toThrow('HEALTH_PORT must be another port than PORT.');
      else read.not.toThrow();
    },
  );

  it('are refused where they are for the gateway and for HTTP at once', () => {
    const http = { DISCORD_PUBLIC_KEY: 'ab'.repeat(32), PORT: '8080' };
    expect(() => readConfig({ ...http, DISCORD_SHARDS: '0/2' })).toThrow(
      /^DISCORD_SHARDS is for the gateway/,
    );
    expect(readConfig({ ...http, DISCORD_SHARDS: '' }).shards).toBeUndefined();
  });
});
