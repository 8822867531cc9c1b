import { execFile, execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Where Debian puts PostgreSQL, one folder a version. */
const VERSIONS = '/usr/lib/postgresql';
const PROGRAMS = existsSync(VERSIONS)
  ? readdirSync(VERSIONS)
      .sort((a, b) => Number(b) - Number(a))
      .map((version) => join(VERSIONS, version, 'bin'))
      .find((folder) => existsSync(join(folder, 'pg_basebackup')))
  : undefined;

/** Whether PostgreSQL's programs are there, to make servers of one's own. */
export const hasPrograms = PROGRAMS !== undefined;

const run = promisify(execFile);

/** PostgreSQL does not run for root: then for its own user. */
function runner(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres']).toString());
  return { uid: id('-u'), gid: id('-g') };
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

/** A server of PostgreSQL on 127.0.0.1, with files of its own. */
export interface Cluster {
  readonly port: number;
  /** The address of its one database. */
  readonly url: string;
  start(): Promise<void>;
  /** `immediate` is as if it had crashed. */
  stop(mode?: 'fast' | 'immediate'): Promise<void>;
  /** Another server that follows this one. */
  replicate(): Promise<Cluster>;
  /** Stops it, and takes its files away. */
  remove(): Promise<void>;
}

async function clusterIn(
  make: (
    program: (name: string, args: readonly string[]) => Promise<unknown>,
    folder: string,
  ) => Promise<unknown>,
): Promise<Cluster> {
  const user = runner();
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-cluster-'));
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid ?? 0);
  const program = (name: string, args: readonly string[]) =>
    run(join(PROGRAMS ?? '', name), [...args], { ...user, cwd: folder });
  const data = join(folder, 'data');
  const port = await freePort();
  await make(program, data);
  const control = (...args: readonly string[]) => program('pg_ctl', ['-D', data, '-w', ...args]);
  const cluster: Cluster = {
    port,
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    async start() {
      const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=`;
      await control('-l', join(folder, 'log'), '-o', options, 'start');
    },
    async stop(mode = 'fast') {
      await control('-m', mode, 'stop');
    },
    replicate: () =>
      clusterIn((copy, target) =>
        copy('pg_basebackup', [
          ...['-h', '127.0.0.1', '-p', String(port), '-U', 'postgres'],
          ...['-D', target, '-R', '-X', 'stream', '-c', 'fast', '--no-sync'],
        ]),
      ),
    async remove() {
      await cluster.stop('immediate').catch(() => undefined);
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await cluster.start();
  return cluster;
}

/**
 * Makes a server with an empty database.
 *
 * @param settings - lines of its configuration
 */
export function newCluster(settings: readonly string[] = []): Promise<Cluster> {
  return clusterIn(async (program, data) => {
    await program('initdb', [
      '-D',
      data,
      '-U',
      'postgres',
      '-A',
      'trust',
      '-E',
      'UTF8',
      '--no-sync',
    ]);
    writeFileSync(join(data, 'postgresql.conf'), `\n${settings.join('\n')}\n`, { flag: 'a' });
  });
}
