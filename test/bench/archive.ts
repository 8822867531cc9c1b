import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openFolder } from '../../src/archive/files/live-folder.js';
import { createDesk } from '../../src/desk.js';
import { type BenchDatabase, makeDatabase, recordStatements } from './archive-database.js';
import { askAll, memoryInUse, timeEach } from './asking.js';
import { type ArchivedStory, archiveMaker, fileOf } from './made-up-archive.js';
import { median, quantile, table } from './statistics.js';

const MAIN = fileURLToPath(new URL('../../../src/main.js', import.meta.url));
const QUESTIONS = 40;
/** PostgreSQL's own ranking takes long where stories are many. */
const QUESTIONS_OF_ITS_OWN = 12;
const AT_ONCE = [1, 16];
const ROUNDS = 2;
/** Stories in the folder of a program that is started anew. */
const AT_START = 2_000;

const quantiles = (times: readonly number[]) => [median(times), quantile(times, 0.95)] as const;
const inMs = (times: readonly number[]) => quantiles(times).map((time) => time.toFixed(1));
const ratios = (times: readonly number[], others: readonly number[]) => {
  const base = quantiles(others);
  return quantiles(times)
    .map((time, i) => (time / (base[i] ?? Number.NaN)).toFixed(2))
    .join(' ');
};

/** Questions about stories all over an archive of so many. */
function questionsFor(make: (number: number) => ArchivedStory, count: number): string[] {
  return Array.from(
    { length: QUESTIONS },
    (_, i) => make(Math.floor(((i + 0.5) * count) / QUESTIONS)).question,
  );
}

const again = <T>(list: readonly T[]) => Array.from({ length: ROUNDS }, () => list).flat();

async function benchDatabase(
  database: BenchDatabase,
  questions: readonly string[],
  count: number,
): Promise<string[][]> {
  const { desk, close } = await database.open();
  const pool = database.connect();
  try {
    const cold = await timeEach(questions, 1, (question) => askAll(desk, question));
    const sent = new Map<string, Awaited<ReturnType<typeof recordStatements>>>();
    for (const question of questions) {
      sent.set(question, await recordStatements(() => askAll(desk, question)));
    }
    const own = await timeEach(questions.slice(0, QUESTIONS_OF_ITS_OWN), 1, async (question) => {
      const { text, values } = database.ownRanking(question);
      await pool.query(text, [...values]);
    });
    const asked = await timeEach(questions.slice(0, QUESTIONS_OF_ITS_OWN), 1, (question) =>
      askAll(desk, question),
    );
    const sendAll = async (question: string) => {
      const client = await pool.connect();
      for (const { text, values } of sent.get(question) ?? []) {
        await client.query(text, [...values]);
      }
      client.release();
    };
    const rows: string[][] = [];
    for (const atOnce of AT_ONCE) {
      const warm = await timeEach(again(questions), atOnce, (question) => askAll(desk, question));
      const sql = await timeEach(again(questions), atOnce, sendAll);
      rows.push([
        `PostgreSQL, ${count} stories, ${atOnce} at once`,
        ...inMs(warm),
        ratios(warm, sql),
        ...(atOnce === 1 ? [ratios(cold, sql), ratios(asked, own)] : ['', '']),
        (await memoryInUse()).toFixed(1),
      ]);
    }
    return rows;
  } finally {
    await pool.end();
    await close();
  }
}

async function withFolder<T>(
  make: (number: number) => ArchivedStory,
  count: number,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'on-the-record-bench-'));
  try {
    for (let number = 0; number < count; number++) {
      const story = make(number);
      await writeFile(join(folder, `${story.id}.md`), fileOf(story));
    }
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function benchFolder(
  folder: string,
  questions: readonly string[],
  count: number,
): Promise<string[][]> {
  const before = await memoryInUse();
  const live = await openFolder(folder, {
    problem: (sentence) => process.stderr.write(`${sentence}\n`),
    change: () => undefined,
  });
  const desk = createDesk(live.archive);
  await askAll(desk, questions[0] ?? '');
  const held = (await memoryInUse()) - before;
  const cold = await timeEach(questions, 1, (question) => askAll(desk, question));
  const rows: string[][] = [];
  for (const atOnce of AT_ONCE) {
    const warm = await timeEach(again(questions), atOnce, (question) => askAll(desk, question));
    rows.push([
      `files, ${count} stories, ${atOnce} at once`,
      ...inMs(warm),
      '',
      atOnce === 1 ? ratios(cold, warm).replace(/$/, ' (to warm)') : '',
      '',
      `${((1000 * held) / count).toFixed(1)} KB a story`,
    ]);
  }
  live.close();
  return rows;
}

/** How long a program takes that is started, asked and ended, in ms. */
async function startAndAsk(folder: string, line: string): Promise<number> {
  const begun = performance.now();
  const child = spawn(process.execPath, [MAIN, 'chat', '--json'], {
    env: { PATH: process.env.PATH, STORIES_DIR: folder },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const closed = once(child, 'close');
  child.stdin.end(`${line}\n`);
  await once(child.stdout, 'data');
  const taken = performance.now() - begun;
  child.stdout.resume();
  await closed;
  return taken;
}

async function benchStart(make: (number: number) => ArchivedStory): Promise<string> {
  const question = `/ask story:all ${make(7).question}`;
  const one = await withFolder(make, 1, (folder) => startAndAsk(folder, question));
  return withFolder(make, AT_START, async (folder) => {
    const first = await startAndAsk(folder, question);
    const times = [];
    for (let i = 0; i < ROUNDS; i++) times.push(await startAndAsk(folder, question));
    const beyond = (time: number) => `${(time - one).toFixed(0)} ms`;
    return `first answer after a start with ${AT_START} stories, beyond that with one (${one.toFixed(0)} ms): ${beyond(first)}; after a restart ${beyond(median(times))}`;
  });
}

const numbers = (list: string) => list.split(',').filter(Boolean).map(Number);

/**
 * Measures questions to all stories at once, of made-up ones in a folder and in PostgreSQL, in
 * databases that are made for it and dropped.
 */
export async function benchArchive(args: readonly string[]): Promise<string> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      database: { type: 'string' },
      stories: { type: 'string', default: '1000,100000,1000000' },
      folder: { type: 'string', default: '1000,10000' },
    },
  });
  const make = archiveMaker();
  const rows = [
    ['', 'p50 ms', 'p95 ms', 'to its SQL', 'cold to its SQL', 'to ts_rank_cd', 'memory, MB'],
  ];
  for (const count of numbers(values.folder)) {
    process.stderr.write(`${count} files\n`);
    rows.push(
      ...(await withFolder(make, count, (folder) =>
        benchFolder(folder, questionsFor(make, count), count),
      )),
    );
  }
  const start = numbers(values.folder).length === 0 ? undefined : await benchStart(make);
  if (values.database !== undefined) {
    for (const count of numbers(values.stories)) {
      const database = await makeDatabase(values.database, make, count);
      try {
        rows.push(...(await benchDatabase(database, questionsFor(make, count), count)));
      } finally {
        await database.drop();
      }
    }
  }
  return [table(rows), ...(start === undefined ? [] : [start])].join('\n');
}
