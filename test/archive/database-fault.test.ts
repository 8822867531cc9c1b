import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ArchiveError, ArchiveSettingError } from '../../src/archive/archive.js';
import { openPostgresStore } from '../../src/archive/postgres/postgres-store.js';
import { hasServer, MIGRATIONS, newDatabase } from './postgres.js';

const open = (connectionString: string) =>
  openPostgresStore({
    connection: { connectionString },
    migrations: MIGRATIONS,
    report: () => undefined,
  });

/** Whether what was said last is that a setting is wrong. */
let isWrongSetting: boolean;

/** What is said of a server that answers whoever comes so, one message after another. */
async function saidOf(
  answers: readonly Buffer[],
  user = 'somebody:secret',
  parameters = '',
): Promise<string> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    const left = [...answers];
    socket.on('data', () => socket.write(left.shift() ?? ''));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  const error = await open(`postgres://${user}@127.0.0.1:${port}/stories${parameters}`).catch(
    (refusal: unknown) => refusal,
  );
  server.close();
  expect(error).toBeInstanceOf(ArchiveError);
  isWrongSetting = error instanceof ArchiveSettingError;
  const { message } = error as ArchiveError;
  expect(message).not.toMatch(/secret|somebody/);
  return message;
}

/** A message of PostgreSQL's protocol. */
function message(type: string, content: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeInt32BE(content.length + 4);
  return Buffer.concat([Buffer.from(type), length, content]);
}

const refusal = (code: string, routine = 'ProcessStartupPacket') =>
  message('E', Buffer.from(`SFATAL\0VFATAL\0C${code}\0Mno, somebody\0R${routine}\0\0`));

/** It asks for a password by SCRAM-SHA-256, and goes on with that. */
const SCRAM = [
  message('R', Buffer.from('\0\0\0\nSCRAM-SHA-256\0\0')),
  message('R', Buffer.from('\0\0\0\vr=nonce,s=c2FsdA==,i=4096')),
];

describe('a database that cannot be used is said so in a sentence', () => {
  it.each([
    ['refuses the password', refusal('28P01'), 'does not accept the user or the password'],
    ['does not know the user', refusal('28000'), 'does not accept the user or the password'],
    [
      'lets nobody in without encryption',
      refusal('28000', 'ClientAuthentication'),
      'or not without encryption: add ?sslmode=verify-full to DATABASE_URL, or a line to',
    ],
    ['has no such database', refusal('3D000'), 'make it with createdb'],
    ['has too many connections', refusal('53300'), 'takes no more connections'],
    [
      'is starting up',
      refusal('57P03'),
      'is only starting, or stopping: wait a minute, and start again.',
    ],
    ['answers something else', refusal('XX000'), 'cannot be used (XX000): check that it runs'],
  ])('where it %s', async (_, answer, sentence) => {
    expect(await saidOf([answer])).toContain(sentence);
  });

  it('and starting again mends what the server may get over, and no wrong setting', async () => {
    const mends: string[] = [];
    for (const code of ['28P01', '28000', '3D000', '42501', '53300', '57P03', 'XX000']) {
      await saidOf([refusal(code)]);
      if (!isWrongSetting) mends.push(code);
    }
    expect(mends).toEqual(['53300', '57P03', 'XX000']);
  });

  it('where it has no encryption and some is asked for, which no new start brings', async () => {
    const said = await saidOf([Buffer.from('N')], 'somebody', '?sslmode=verify-full');
    expect(said).toContain('speaks without encryption only');
    expect(isWrongSetting).toBe(true);
  });

  it('where the address has no password and the server asks for one', async () => {
    expect(await saidOf(SCRAM, 'somebody')).toContain('does not accept the user or the password');
  });
});

describe.skipIf(!(await hasServer()))('a server of PostgreSQL', () => {
  let database: Awaited<ReturnType<typeof newDatabase>>;
  beforeAll(async () => {
    database = await newDatabase();
  });
  afterAll(() => database.drop());

  it.each([
    [
      'can only be read from',
      'options=-c%20default_transaction_read_only%3Don',
      'can only be read, as a replica can',
    ],
    [
      'is to have a certificate that is not there',
      'sslrootcert=/nowhere/ca.pem',
      'that DATABASE_URL names cannot be read: there is no such file.',
    ],
    ['speaks without encryption', 'sslmode=verify-full', /without encryption only|certificate/],
    [
      'lets the user make no tables',
      'options=-c%20role%3Dpg_monitor',
      'lacks a right in the database: let them make tables there, and read and change those, and start',
    ],
  ])('that %s is said to be so', async (_, parameter, sentence) => {
    await expect(open(`${database.url}?${parameter}`)).rejects.toThrow(sentence);
  });

  it('whose database has not every letter is said to be so, and is left as it was', async () => {
    const latin = await newDatabase("encoding 'LATIN1' template template0 locale 'C'");
    const opened = open(latin.url);
    await expect(opened).rejects.toThrow(ArchiveSettingError);
    await expect(opened).rejects.toThrow(
      'The database in DATABASE_URL is written in LATIN1, which has not every letter: make one with',
    );
    await latin.query('create table migration ()');
    await latin.drop();
  });
});
