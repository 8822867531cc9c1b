import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, constants, mkdirSync, openSync, readSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLog } from '../src/log.js';
import { createLogDestination } from '../src/runtime/log-destination.js';

const DESTINATION = new URL('../dist/src/runtime/log-destination.js', import.meta.url).href;
const PIPE_SIZE = 65_536;
const LONG = 'x'.repeat(1_000);

let folder: string;
let pipe: number;
/** What was read of a line that is not whole yet. */
let rest: string;
beforeEach(async () => {
  rest = '';
  folder = await mkdtemp(join(tmpdir(), 'log-'));
  const path = join(folder, 'pipe');
  execFileSync('mkfifo', [path]);
  pipe = openSync(path, constants.O_RDWR | constants.O_NONBLOCK);
});
afterEach(async () => {
  closeSync(pipe);
  await rm(folder, { recursive: true });
});

/** The lines that are in the pipe. */
function drain(): Record<string, unknown>[] {
  let text = '';
  const bytes = Buffer.alloc(PIPE_SIZE);
  for (;;) {
    try {
      text += bytes.toString('utf8', 0, readSync(pipe, bytes));
    } catch {
      break;
    }
  }
  rest = rest + text;
  const lines = rest.split('\n');
  rest = lines.pop() ?? '';
  return lines.map((line) => JSON.parse(line));
}

describe('a log whose reader does not read', () => {
  it('waits for nobody, keeps whole lines in their order, and says how many are missing', async () => {
    const log = createLog({ logLevel: 'info' }, createLogDestination(pipe));
    for (let i = 0; i < 2_000; i++) log.info({ i, LONG }, 'answered');
    const lines: Record<string, unknown>[] = [];
    await expect
      .poll(
        () => {
          lines.push(...drain());
          return lines;
        },
        { interval: 20 },
      )
      .toContainEqual(expect.objectContaining({ msg: 'the log could not be written for a while' }));
    const numbers = lines.flatMap(({ i }) => (typeof i === 'number' ? [i] : []));
    expect(numbers).toEqual(numbers.map((_, i) => i));
    expect(lines.at(-1)).toMatchObject({ level: 'warn', lost: 2_000 - numbers.length });
  });
});

const canMount = spawnSync('unshare', ['--map-root-user', '--mount', 'true']).status === 0;

describe('a log on a disk that is full', () => {
  it.skipIf(!canMount)(
    'goes on where there is room again, and says what went wrong',
    () => {
      const script = `
      import { openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
      import { createLogDestination } from '${DESTINATION}';
      const destination = createLogDestination(openSync('disk/log', 'a'));
      try { writeFileSync('disk/filler', Buffer.alloc(100_000)); } catch {}
      for (let i = 0; i < 50; i++) destination.write(JSON.stringify({ i, pad: '${LONG}' }) + '\\n');
      rmSync('disk/filler');
      const timer = setInterval(() => {
        const log = readFileSync('disk/log', 'utf8');
        if (!log.includes('for a while')) return;
        process.stdout.write(log);
        clearInterval(timer);
      }, 20);`;
      mkdirSync(join(folder, 'disk'));
      writeFileSync(join(folder, 'script.mjs'), script);
      const run = `mount -t tmpfs -o size=100k disk disk; exec '${process.execPath}' script.mjs`;
      const { stdout, stderr } = spawnSync(
        'unshare',
        ['--map-root-user', '--mount', 'sh', '-ec', run],
        { cwd: folder, encoding: 'utf8' },
      );
      expect(stderr).toBe('');
      const lines = stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
      expect(lines.slice(0, -1).map(({ i }) => i)).toEqual(Array.from({ length: 50 }, (_, i) => i));
      expect(lines.at(-1)).toMatchObject({ level: 'warn', code: 'ENOSPC', lost: 0 });
    },
    20_000,
  );
});

describe('what a log says of an error', () => {
  const logged = (error: Error) => {
    const lines: string[] = [];
    const log = createLog({ logLevel: 'info' }, { write: (line) => void lines.push(line) });
    log.warn({ err: error }, 'went wrong');
    return JSON.parse(lines[0] ?? '').err;
  };

  it('has the code of what could not be reached, also of a cause, and no stack', () => {
    const refused = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
    for (const error of [refused, new TypeError('fetch failed', { cause: refused })]) {
      const { code, stack, message } = logged(error);
      expect({ code, stack, message }).toEqual({
        code: 'ECONNREFUSED',
        stack: undefined,
        message: error.message,
      });
    }
  });

  it('has the stack of an error of the program', () => {
    expect(logged(new TypeError('x is no function')).stack).toContain('log.test');
  });
});
