import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const MAIN = fileURLToPath(new URL('../../dist/src/eval/main.js', import.meta.url));
const PANEL = fileURLToPath(new URL('fixtures/panel.json', import.meta.url));

/** Runs the evaluation. A reader that has seen enough takes nothing of its output. */
async function evaluate(args: readonly string[], { hasSeenEnough = false } = {}) {
  const child = spawn(process.execPath, [MAIN, ...args]);
  let out = '';
  let err = '';
  if (hasSeenEnough) child.stdout.destroy();
  else child.stdout.setEncoding('utf8').on('data', (chunk: string) => (out += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (err += chunk));
  const [status] = await once(child, 'close');
  return { status, out, err };
}

it('explains itself', async () => {
  const { status, out, err } = await evaluate(['--help']);
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(out).toMatch(/^Usage: npm run eval/);
}, 20_000);

it.each([
  [['--loud'], /^Unknown option '--loud'\nUsage: .*\n$/],
  [['--database'], /^Option '--database .*\nUsage: .*\n$/],
  [['--errors=3'], /^Option '--errors' .*\nUsage: .*\n$/],
  [[], /^Usage: .*\n$/],
  [['/nowhere.json'], /^\/nowhere\.json cannot be read: there is no such file\.\n$/],
])(
  'says in a line or two what it does not understand: %j',
  async (args, message) => {
    const { status, err } = await evaluate(args);
    expect(status).toBe(2);
    expect(err).toMatch(message);
  },
  20_000,
);

it('ends where its reader has seen enough', async () => {
  const { status, err } = await evaluate([PANEL], { hasSeenEnough: true });
  expect({ status, err }).toEqual({ status: 0, err: '' });
}, 60_000);
