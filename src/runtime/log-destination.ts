import { writeSync } from 'node:fs';
import type { DestinationStream } from 'pino';

/** Bytes of lines that wait for a disk with room, or for a reader. */
const MAX_WAITING = 1_000_000;
/** ms between two tries to write what waits. */
const RETRY = 200;
/** A pipe whose reader is slow is full now and then: that is no failure. */
const FULL_PIPE = 'EAGAIN';

const codeOf = (error: unknown) =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

/**
 * Where a log's lines go. It never throws and never waits. If lines cannot be written (a full disk,
 * a reader that has gone or does not read), up to a megabyte of them is kept, and the rest is
 * dropped. Once writing works again, a line says for how long it did not, and how many lines are
 * missing.
 *
 * @param fd - the file descriptor. A pipe must be in non-blocking mode, as Node puts it in.
 */
export function createLogDestination(fd: number): DestinationStream {
  const waiting: Buffer[] = [];
  let size = 0;
  let lost = 0;
  let failing: { readonly code: string; readonly since: number } | undefined;
  let timer: NodeJS.Timeout | undefined;

  const add = (line: string) => {
    const bytes = Buffer.from(line);
    waiting.push(bytes);
    size += bytes.length;
  };

  const retryLater = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      flush();
    }, RETRY).unref();
  };

  /** Says what went wrong, as soon as there is room. */
  const confess = () => {
    if (failing === undefined && lost === 0) return;
    const { code = FULL_PIPE, since = Date.now() } = failing ?? {};
    const [time, ms] = [new Date().toISOString(), Date.now() - since];
    const msg = 'the log could not be written for a while';
    add(`${JSON.stringify({ level: 'warn', time, code, ms, lost, msg })}\n`);
    failing = undefined;
    lost = 0;
  };

  const flush = () => {
    for (let line = waiting[0]; line !== undefined; line = waiting[0]) {
      try {
        const written = writeSync(fd, line);
        size -= written;
        if (written < line.length) waiting[0] = line.subarray(written);
        else waiting.shift();
      } catch (error) {
        const code = codeOf(error);
        if (code !== FULL_PIPE) failing ??= { code, since: Date.now() };
        retryLater();
        return;
      }
      if (waiting.length === 0) confess();
    }
  };
  process.once('exit', flush);

  return {
    write(line) {
      if (size + line.length > MAX_WAITING) lost += 1;
      else add(line);
      if (timer === undefined) flush();
    },
  };
}
