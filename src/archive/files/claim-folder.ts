import { readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** Beside the stories; what begins with a point is none. */
const CLAIM = '.claim';
/** Milliseconds from one sign of life to the next, and after which a process without any is gone. */
const EVERY = 20_000;
const GONE_AFTER = 60_000;

/** Which process keeps its stories in a folder, and when it said so last. */
interface Claim {
  readonly host: string;
  readonly pid: number;
  readonly at: number;
}

async function readClaim(path: string): Promise<Claim | undefined> {
  try {
    const { host, pid, at } = JSON.parse(await readFile(path, 'utf8'));
    return { host: String(host), pid: Number(pid), at: Number(at) };
  } catch {
    return undefined;
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Whether another process is at work: in a container that starts again, the one before had the same number. */
function isOfAnother({ host, pid, at }: Claim, now: number): boolean {
  // What cannot be read has no time.
  const isRecent = now - at <= GONE_AFTER;
  return isRecent && (host !== hostname() || (pid !== process.pid && isRunning(pid)));
}

/**
 * Says that this process keeps its stories in a folder, for others to see, until it ends. It is no lock: after
 * a crash nobody need remove anything, and where there is no folder yet, or it cannot be written, nothing is
 * said.
 *
 * @param report - told once, in a sentence, if another process does, too
 * @returns ends the claim
 */
export async function claimFolder(
  folder: string,
  report: (problem: string) => void,
): Promise<() => Promise<void>> {
  const path = join(folder, CLAIM);
  const known = await readClaim(path);
  if (known !== undefined && isOfAnother(known, Date.now())) {
    report(
      `Another process keeps its stories in ${folder}, too: one of both will overwrite what the other has written. Stop one, or give it another ARCHIVE_DIR.`,
    );
  }
  const renew = async () => {
    const claim: Claim = { host: hostname(), pid: process.pid, at: Date.now() };
    await writeFile(path, JSON.stringify(claim));
  };
  await renew().catch(() => undefined);
  const timer = setInterval(() => void renew().catch(() => undefined), EVERY);
  timer.unref();
  return async () => {
    clearInterval(timer);
    const last = await readClaim(path);
    if (last?.pid === process.pid && last.host === hostname()) await rm(path, { force: true });
  };
}
