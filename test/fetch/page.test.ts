import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { FetchError } from '../../src/fetch/errors.js';
import type { Network } from '../../src/fetch/get.js';
import { fetchPage } from '../../src/fetch/page.js';
import { isPublicAddress } from '../../src/fetch/public-address.js';

const PUBLIC = '93.184.215.14';
const PAGE = '<!doctype html><title>Clock</title><p>The clock stood still.</p>';

/** A few kilobytes that unpack to ten times as much as a page may have. */
const BOMB = gzipSync(Buffer.alloc(30_000_000));

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

let server: Server;
let port: number;
/** What stands at the paths of every host. */
const answers = new Map<string, Answer>();
/** What hosts resolve to; a public address unless told. */
const hosts = new Map<string, readonly string[]>();
const connections: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    const answer = answers.get(request.url ?? '');
    if (answer === undefined) response.writeHead(404).end();
    else answer(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  port = address !== null && typeof address === 'object' ? address.port : 0;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  answers.clear();
  hosts.clear();
  connections.length = 0;
});

/** The internet is one local server here; what would have been connected to is taken down. */
const network: Network = {
  resolve: async (host) => hosts.get(host) ?? [PUBLIC],
  connect(address, remotePort) {
    connections.push(`${address}:${remotePort}`);
    return connect(port, '127.0.0.1');
  },
};
const page =
  (content: string | Buffer, headers: Record<string, string> = {}): Answer =>
  (_request, response) =>
    response.writeHead(200, headers).end(content);
const redirect =
  (location: string): Answer =>
  (_request, response) =>
    response.writeHead(302, { Location: location }).end();
const fetched = (url: string, policy = {}) => fetchPage(url, policy, network);

describe('a page from the internet', () => {
  it('is fetched from the address that its host has', async () => {
    answers.set('/clock?page=2', page(PAGE));
    expect(await fetched('http://example.org/clock?page=2#top')).toEqual({
      url: 'http://example.org/clock?page=2#top',
      content: PAGE,
    });
    expect(connections).toEqual([`${PUBLIC}:80`]);
  });

  it('is asked for by name, without cookies', async () => {
    answers.set('/', (request, response) => response.end(JSON.stringify(request.headers)));
    const { content } = await fetched('http://example.org/');
    expect(JSON.parse(content)).toMatchObject({ host: 'example.org' });
    expect(JSON.parse(content)).not.toHaveProperty('cookie');
  });

  it.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ])('may come in %s', async (encoding, compress) => {
    answers.set('/', page(compress(PAGE), { 'Content-Encoding': encoding }));
    expect((await fetched('http://example.org/')).content).toBe(PAGE);
  });

  it.each([
    ['its server', 'text/html; charset=windows-1252', ''],
    ['itself', 'text/html', '<meta charset="windows-1252">'],
  ])('is read in the letters that %s says', async (_, type, meta) => {
    const bytes = Buffer.from(`<html>${meta}<p>Caf\xe9`, 'latin1');
    answers.set('/', page(bytes, { 'Content-Type': type }));
    expect((await fetched('http://example.org/')).content).toContain('Café');
  });

  it.each([
    ['utf-16le', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['utf-16be', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['utf-8', (text: string) => Buffer.from(`\uFEFF${text}`)],
  ])('is read in %s where its first bytes say so', async (_, encode) => {
    const type = { 'Content-Type': 'text/html; charset=windows-1252' };
    answers.set('/', page(encode(`${PAGE}Café`), type));
    expect((await fetched('http://example.org/')).content).toBe(`${PAGE}Café`);
  });

  it.each(['text/plain', 'text/markdown; charset=utf-8', 'application/octet-stream', ''])(
    'may be a text of the type %j',
    async (type) => {
      answers.set('/', page('The clock stood still.', { 'Content-Type': type }));
      expect((await fetched('http://example.org/')).content).toBe('The clock stood still.');
    },
  );

  it('is found where redirects lead', async () => {
    answers.set('/a', redirect('/b'));
    answers.set('/b', redirect('http://news.example.com/c'));
    answers.set('/c', page(PAGE));
    expect((await fetched('http://example.org/a')).url).toBe('http://news.example.com/c');
  });

  it('is looked for behind five redirects, and not behind six', async () => {
    for (let i = 0; i < 6; i++) answers.set(`/${i}`, redirect(`/${i + 1}`));
    answers.set('/6', page(PAGE));
    expect((await fetched('http://example.org/1')).content).toBe(PAGE);
    await expect(fetched('http://example.org/0')).rejects.toThrow('on and on');
  });

  it.each([
    ['it is not there', '/gone', 'status 404'],
    ['it is too large', '/large', 'larger than 3 MB'],
    ['it is too large once unpacked', '/bomb', 'larger than 3 MB'],
    ['it is no text', '/picture', 'no text'],
    ['its packing is broken', '/broken', 'cannot be unpacked'],
    ['its packing is not known', '/zstd', 'packed in a way that is not read here'],
    ['it is bytes without a meaning', '/bytes', 'no text'],
    ['it is a program', '/app.js', 'but text/javascript'],
    ['it leads to itself', '/circle', 'on and on'],
    ['it leads to something else', '/ftp', 'Only pages of the web'],
  ])('is refused in a sentence where %s', async (_, path, sentence) => {
    answers.set('/large', page('x'.repeat(3_000_001)));
    answers.set('/bomb', page(BOMB, { 'Content-Encoding': 'gzip' }));
    answers.set('/picture', page(Buffer.from([137, 80, 78, 71, 0, 0])));
    answers.set('/broken', page('nothing', { 'Content-Encoding': 'gzip' }));
    answers.set('/zstd', page('nothing', { 'Content-Encoding': 'zstd' }));
    const bytes = Buffer.from(Array.from({ length: 5_000 }, (_, i) => 1 + ((i * 7_919) % 255)));
    answers.set('/bytes', page(bytes));
    const type = { 'Content-Type': 'text/javascript; charset=utf-8' };
    answers.set('/app.js', page('function clock() { stand("still"); }', type));
    answers.set('/circle', redirect('/circle'));
    answers.set('/ftp', redirect('ftp://example.org/'));
    const refused = fetched(`http://example.org${path}`);
    await expect(refused).rejects.toThrow(FetchError);
    await expect(refused).rejects.toThrow(sentence);
  });

  it.each([
    'ftp://example.org/',
    'file:///etc/passwd',
    'data:text/html,x',
    'javascript:alert(1)',
    'http://example.org:22/',
    'http://example.org:6379/',
    'http://user@example.org/',
    'http://user:secret@example.org/',
    'not an address',
    '//example.org/',
    `http://example.org/${'x'.repeat(2_000)}`,
  ])('is not looked for at %s', async (url) => {
    await expect(fetched(url)).rejects.toThrow(FetchError);
    expect(connections).toEqual([]);
  });

  it('is given up where it only drips, when its ten seconds are over', async () => {
    const over = new AbortController();
    const limit = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(over.signal);
    let isOpen = true;
    answers.set('/drip', (_request, response) => {
      response.writeHead(200).write('<!doctype html>');
      const drip = setInterval(() => response.write('<p>And on.'), 1);
      response.on('close', () => {
        clearInterval(drip);
        isOpen = false;
      });
      setImmediate(() => over.abort(new DOMException('over', 'TimeoutError')));
    });
    await expect(fetched('http://example.org/drip')).rejects.toThrow('within 10 seconds');
    expect(limit).toHaveBeenCalledWith(10_000);
    limit.mockRestore();
    await expect.poll(() => isOpen, { timeout: 10_000 }).toBe(false);
  });

  it('is given up where nothing says what its host’s address is, when its ten seconds are over', async () => {
    const over = new AbortController();
    const limit = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(over.signal);
    const silent: Network = {
      ...network,
      resolve: (_host, signal) =>
        new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    };
    const refused = fetchPage('http://example.org/', {}, silent);
    setImmediate(() => over.abort(new DOMException('over', 'TimeoutError')));
    await expect(refused).rejects.toThrow('within 10 seconds');
    limit.mockRestore();
    expect(connections).toEqual([]);
  });

  it('is one of few at once; of too many, those that come last may come again', async () => {
    const held: ServerResponse[] = [];
    answers.set('/held', (_request, response) => held.push(response));
    const ends = Array.from({ length: 53 }, () =>
      fetched('http://example.org/held').catch((error: Error) => error.message),
    );
    await expect.poll(() => held.length).toBe(10);
    expect(connections).toHaveLength(10);
    let ended = 0;
    while (ended < 50) {
      await expect.poll(() => held.length).toBeGreaterThan(0);
      for (const response of held.splice(0)) {
        response.end(PAGE);
        ended += 1;
      }
    }
    const refused = (await Promise.all(ends)).filter((end) => typeof end === 'string');
    expect(refused).toHaveLength(3);
    expect(refused[0]).toContain('try again in a minute');
  });

  it('is text by what it is, whatever its server calls it', async () => {
    answers.set('/page', page(PAGE, { 'Content-Type': 'image/png' }));
    expect((await fetched('http://example.org/page')).content).toBe(PAGE);
    const picture = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13]);
    answers.set('/picture', page(picture, { 'Content-Type': 'text/html; charset=utf-8' }));
    await expect(fetched('http://example.org/picture')).rejects.toThrow('no text');
  });

  it('may be had of some hosts alone, or of none', async () => {
    answers.set('/', page(PAGE));
    answers.set('/away', redirect('http://example.com/'));
    const policy = { hosts: ['example.org'] };
    await fetched('http://example.org/', policy);
    await fetched('http://www.example.org/', policy);
    await expect(fetched('http://badexample.org/', policy)).rejects.toThrow('are not read here');
    await expect(fetched('http://example.org/away', policy)).rejects.toThrow('are not read here');
    await expect(fetched('http://example.org/', { hosts: [] })).rejects.toThrow(
      'Links are not read here',
    );
  });
});

/** Each kind of address that is not of the internet, in every form that it can be written in. */
const NOT_PUBLIC: readonly string[] = [
  ...['0.0.0.0', '0.1.2.3', '10.0.0.1', '100.64.0.1', '127.0.0.1', '127.255.255.254'],
  ...['169.254.169.254', '172.16.0.1', '172.31.255.255', '192.0.0.1', '192.0.2.1', '192.88.99.1'],
  ...['192.168.0.1', '198.18.0.1', '198.51.100.1', '203.0.113.1', '224.0.0.1', '240.0.0.1'],
  ...['255.255.255.255', '::', '::1', '::7f00:1', '::127.0.0.1', '::ffff:127.0.0.1'],
  ...['::ffff:a9fe:a9fe', '::ffff:0:127.0.0.1', '64:ff9b::7f00:1', '64:ff9b:1::a00:1'],
  ...['2002:7f00:1::', '2002:a9fe:a9fe::', '2001:0:4136:e378:8000:63bf:80ff:fffe', '100::1'],
  ...['2001:db8::1', '2001:2::1', '2001:20::1', '3fff::1', '5f00::1', 'fc00::1', 'fd00:ec2::254'],
  ...['fe80::1', 'fe80::1%eth0', 'fec0::1', 'ff02::1', 'fd12:3456:789a::1'],
];

describe('an address that is not of the internet', () => {
  it.each(NOT_PUBLIC)('%s is not connected to, by whatever name', async (address) => {
    hosts.set('example.org', [address]);
    hosts.set('mixed.example.org', [PUBLIC, address]);
    answers.set('/', page(PAGE));
    for (const url of ['http://example.org/', 'https://mixed.example.org/']) {
      await expect(fetched(url)).rejects.toThrow('no place on the internet');
    }
    expect(connections).toEqual([]);
  });

  it.each(NOT_PUBLIC.filter((address) => !address.includes('%')))(
    '%s is not connected to when an address or a redirect names it',
    async (address) => {
      const literal = address.includes(':') ? `[${address}]` : address;
      await expect(fetched(`http://${literal}/`)).rejects.toThrow('no place on the internet');
      answers.set('/', redirect(`http://${literal}/`));
      await expect(fetched('http://example.org/')).rejects.toThrow('no place on the internet');
      expect(connections).toEqual([`${PUBLIC}:80`]);
    },
  );

  it.each([
    'http://0x7f000001/',
    'http://0x7f.1/',
    'http://2130706433/',
    'http://017700000001/',
    'http://127.1/',
    'http://127.0.0.1./',
    'http://①②⑦.0.0.1/',
    'http://[::ffff:7f00:1]/',
    'http://[0:0:0:0:0:0:0:1]/',
  ])('%s is not connected to, however it is written', async (url) => {
    await expect(fetched(url)).rejects.toThrow(FetchError);
    expect(connections).toEqual([]);
  });

  it('is not connected to when a name changes what it means after it was looked at', async () => {
    let times = 0;
    const rebinding: Network = {
      ...network,
      resolve: async () => (times++ === 0 ? [PUBLIC] : ['127.0.0.1']),
    };
    answers.set('/', page(PAGE));
    await fetchPage('http://example.org/', {}, rebinding);
    expect(connections).toEqual([`${PUBLIC}:80`]);
    await expect(fetchPage('http://example.org/', {}, rebinding)).rejects.toThrow('no place');
    expect(connections).toHaveLength(1);
  });

  it('is none in any form, of a thousand at random', () => {
    const octet = fc.nat(255);
    const inside = fc.oneof(
      fc.tuple(fc.constantFrom(0, 10, 127), octet, octet, octet),
      fc.tuple(fc.constant(100), fc.integer({ min: 64, max: 127 }), octet, octet),
      fc.tuple(fc.constant(169), fc.constant(254), octet, octet),
      fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), octet, octet),
      fc.tuple(fc.constant(192), fc.constant(168), octet, octet),
      fc.tuple(fc.integer({ min: 224, max: 255 }), octet, octet, octet),
    );
    fc.assert(
      fc.property(inside, (octets) => {
        const [a, b, c, d] = octets.map((value) => value.toString(16).padStart(2, '0'));
        const inHex = `${a}${b}:${c}${d}`;
        const mapped = [`::ffff:${octets.join('.')}`, `::ffff:${inHex}`, `::${inHex}`];
        const translated = [`64:ff9b::${inHex}`, `2002:${inHex}::1`, `2001:0:${inHex}::1`];
        for (const address of [octets.join('.'), ...mapped, ...translated]) {
          expect(isPublicAddress(address), address).toBe(false);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('is told from one of the internet', () => {
    for (const address of [
      PUBLIC,
      '8.8.8.8',
      '2606:4700::1111',
      '2a00:1450::1',
      '::ffff:8.8.8.8',
    ]) {
      expect(isPublicAddress(address), address).toBe(true);
    }
    for (const address of ['', 'example.org', '1.2.3', '8.8.8.8.8']) {
      expect(isPublicAddress(address), address).toBe(false);
    }
  });
});
