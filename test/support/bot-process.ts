import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

/** The bot over HTTP, as a process of its own. */
export interface BotProcess {
  readonly url: string;
  /** ms of the processor's time that it has used. */
  cpu(): number;
  stop(signal?: NodeJS.Signals): Promise<void>;
}

/** ms that a tick of the processor's clock takes in /proc. */
const TICK = 10;
/** ms */
const PATIENCE = 60_000;

/**
 * Starts the bot, and waits until it listens.
 *
 * @param main - the file of the program
 * @param options - of node
 */
export async function startBotProcess(
  main: string,
  env: Readonly<Record<string, string>>,
  options: readonly string[] = [],
): Promise<BotProcess> {
  const child: ChildProcess = spawn(process.execPath, [...options, main], {
    env: { PATH: process.env.PATH, PORT: '127.0.0.1:0', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  let out = '';
  const url = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the bot does not listen')), PATIENCE);
    child.stdout?.on('data', (chunk) => {
      if (out.length > 10_000) return;
      out += String(chunk);
      const [, listening] = /"url":"([^"]+)","msg":"listening"/.exec(out) ?? [];
      if (listening === undefined) return;
      clearTimeout(timer);
      resolve(listening);
    });
    void ended.then(() => reject(new Error('the bot has ended')));
  });
  return {
    url,
    cpu() {
      const stat = readFileSync(`/proc/${child.pid}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return (Number(fields[11]) + Number(fields[12])) * TICK;
    },
    async stop(signal = 'SIGTERM') {
      child.kill(signal);
      await ended;
    },
  };
}
