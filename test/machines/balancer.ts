import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '../support/clusters.js';

const PROGRAM = '/usr/sbin/haproxy';
const CONFIGURATION = fileURLToPath(new URL('../../deploy/haproxy.cfg', import.meta.url));

export const hasBalancer = existsSync(PROGRAM);

/** A machine that a bot runs on: where it takes requests, and where it tells its health. */
export interface Machine {
  readonly port: number;
  readonly healthPort: number;
}

/** HAProxy with the configuration that the project ships, before machines on 127.0.0.1. */
export async function startBalancer(machines: readonly Machine[]) {
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-balancer-'));
  const port = await freePort();
  const servers = machines.map(
    (machine, i) => `    server bot${i} 127.0.0.1:${machine.port} port ${machine.healthPort}`,
  );
  const configuration = readFileSync(CONFIGURATION, 'utf8')
    .replace('bind :8080', `bind 127.0.0.1:${port}`)
    .replace(/^ +server-template .*$/m, servers.join('\n'));
  const file = join(folder, 'haproxy.cfg');
  writeFileSync(file, configuration);
  const child: ChildProcess = spawn(PROGRAM, ['-db', '-q', '-f', file], { stdio: 'ignore' });
  for (let tries = 0; !(await isListening(port)); tries++) {
    if (tries > 100 || child.exitCode !== null) throw new Error('HAProxy does not listen');
    await delay(100);
  }
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      const closed = once(child, 'close');
      child.kill('SIGKILL');
      await closed;
      rmSync(folder, { recursive: true });
    },
  };
}

async function isListening(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
