import { afterEach, expect, test } from 'vitest';
import { type ServedSite, serveSite } from '../../src/site/serve.js';

const PAGE = '<!doctype html><title>A page</title>';
const files = new Map([['index.html', new TextEncoder().encode(PAGE)]]);

let site: ServedSite | undefined;
afterEach(() => site?.close());

test('the page comes with what it may load and run, and where it may be shown', async () => {
  site = await serveSite(files, 0);
  const response = await fetch(site.url);
  expect(await response.text()).toBe(PAGE);
  const policy = response.headers.get('content-security-policy');
  expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('unsafe');
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
});

test('what has not changed is not sent again', async () => {
  site = await serveSite(files, 0);
  const { headers } = await fetch(site.url);
  const again = await fetch(site.url, { headers: { 'If-None-Match': headers.get('etag') ?? '' } });
  expect(again.status).toBe(304);
});

test('nothing else is there, and nothing can be sent', async () => {
  site = await serveSite(files, 0);
  for (const path of ['package.json', '..%2fpackage.json', '%2e%2e/package.json', 'constructor']) {
    expect((await fetch(`${site.url}${path}`)).status).toBe(404);
  }
  expect((await fetch(site.url, { method: 'POST', body: 'x' })).status).toBe(405);
});

test('a port that is in use is one sentence', async () => {
  site = await serveSite(files, 0);
  const { port } = new URL(site.url);
  await expect(serveSite(files, Number(port))).rejects.toThrow(
    `Port ${port} is in use: set PORT to another one, or leave it out.`,
  );
});
