import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { QUESTIONS } from './questions.js';
import { median, table } from './statistics.js';

/** The program as it was built last: its code is kept beside it, see `src/compiled.ts`. */
const MAIN = fileURLToPath(new URL('../../../src/main.js', import.meta.url));
/** Starts of each, in turn, so that a busy machine slows them alike. */
const ROUNDS = 40;
/** Settings of whoever measures would slow either start. */
const env = { PATH: process.env.PATH };

/** Milliseconds from a start of Node.js with nothing to do to its end. */
async function startBare(): Promise<number> {
  const start = performance.now();
  await once(spawn(process.execPath, ['-e', '0'], { env, stdio: 'ignore' }), 'exit');
  return performance.now() - start;
}

/** Milliseconds from a start of the chat to its first answer. */
async function startChat(question: string): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, [MAIN, 'chat', '--json'], {
    env,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(`${question}\n`);
  await once(child.stdout, 'data');
  const time = performance.now() - start;
  await once(child, 'exit');
  return time;
}

/** Measures how long a start takes until there is an answer, beside Node.js alone. */
export async function benchStart(): Promise<string> {
  const [question = ''] = QUESTIONS;
  const bare: number[] = [];
  const ours: number[] = [];
  await startChat(question);
  for (let i = 0; i < ROUNDS; i++) {
    bare.push(await startBare());
    ours.push(await startChat(question));
  }
  const row = (name: string, times: readonly number[]) => [
    name,
    ...[Math.min(...times), median(times)].map((time) => `${time.toFixed(0)} ms`),
  ];
  const ratios = ours.map((time, i) => time / (bare[i] ?? Number.NaN));
  return [
    table([['', 'least', 'median'], row('node -e 0', bare), row('to the first answer', ours)]),
    '',
    `to the first answer / node -e 0: ${median(ratios).toFixed(1)} (the median of ${ROUNDS} pairs)`,
  ].join('\n');
}
