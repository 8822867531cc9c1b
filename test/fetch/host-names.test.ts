import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLookup } from '../../src/fetch/host-names.js';

const A = 1;
const AAAA = 28;
/** What the name server answers, by the type of the question. */
const RECORDS: Readonly<Record<number, readonly (readonly number[])[]>> = {
  [A]: [[93, 184, 215, 14]],
  [AAAA]: [[0x2a, 0, 0x14, 0x50, ...Array(11).fill(0), 1]],
};

/** An answer to a question of DNS (RFC 1035, 4.1). */
function answerTo(question: Buffer): Buffer {
  const type = question.readUInt16BE(question.indexOf(0, 12) + 1);
  const records = RECORDS[type] ?? [];
  const header = Buffer.from([...question.subarray(0, 2), 0x81, 0x80, 0, 1, 0, records.length]);
  const asked = question.subarray(12, question.indexOf(0, 12) + 5);
  const answers = records.map((data) =>
    Buffer.from([0xc0, 12, 0, type, 0, 1, 0, 0, 0, 60, 0, data.length, ...data]),
  );
  return Buffer.concat([header, Buffer.alloc(4), asked, ...answers]);
}

let folder: string;
let hostsFile: string;
let server: Socket;
let servers: string[];
/** Whether the name server answers at all. */
let isMute = false;
let questions = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hosts-'));
  hostsFile = join(folder, 'hosts');
  const lines = [
    '# 192.0.2.1 example.org',
    '127.0.0.1\tlocalhost',
    '::1 localhost ip6-localhost # harbour.example',
    '192.0.2.2  Kiosk.Example kiosk',
    'nonsense kiosk',
  ];
  await writeFile(hostsFile, lines.join('\n'));
  server = createSocket('udp4', (question, { port, address }) => {
    questions += 1;
    if (!isMute) server.send(answerTo(question), port, address);
  });
  server.bind(0, '127.0.0.1');
  await once(server, 'listening');
  servers = [`127.0.0.1:${server.address().port}`];
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});
const never = new AbortController().signal;
const lookUp = (host: string, signal = never, file = hostsFile) =>
  createLookup({ hostsFile: file, servers })(host, signal);

describe('the addresses of a host', () => {
  it.each([
    ['localhost', ['127.0.0.1', '::1']],
    ['kiosk.example', ['192.0.2.2']],
    ['kiosk', ['192.0.2.2']],
  ])('are those that the machine’s own list has of %s', async (host, addresses) => {
    questions = 0;
    expect(await lookUp(host)).toEqual(addresses);
    expect(questions).toBe(0);
  });

  it.each(['example.org', 'harbour.example', 'kiosk.example.org'])(
    'are otherwise those that the name server says: %s',
    async (host) => {
      expect(await lookUp(host)).toEqual(['93.184.215.14', '2a00:1450::1']);
    },
  );

  it('are those that the name server says where there is no list', async () => {
    expect(await lookUp('localhost', never, join(folder, 'none'))).toContain('93.184.215.14');
  });

  it('are given up when it is time, though the name server never answers', async () => {
    isMute = true;
    const over = new AbortController();
    questions = 0;
    const lookups = ['a.example', 'b.example', 'c.example'].map((host) =>
      lookUp(host, over.signal),
    );
    const settled = Promise.allSettled(lookups);
    await expect.poll(() => questions).toBeGreaterThanOrEqual(6);
    // Names that are in the list are found meanwhile, and files are read.
    expect(await lookUp('kiosk')).toEqual(['192.0.2.2']);
    over.abort();
    for (const { status } of await settled) expect(status).toBe('rejected');
    isMute = false;
  });

  it('are not looked up when it is time already', async () => {
    await expect(lookUp('example.org', AbortSignal.abort())).rejects.toThrow();
  });
});
