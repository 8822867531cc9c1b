import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { chatInput, snowflake } from '../support/discord/payloads.js';
import { type StandIn, startStandIn } from '../support/discord/stand-in.js';
import { QUESTIONS } from './questions.js';
import { median, quantile, table } from './statistics.js';

const PROGRAMS = {
  bot: fileURLToPath(new URL('../../../src/main.js', import.meta.url)),
  echo: fileURLToPath(new URL('./echo-bot.js', import.meta.url)),
} as const;
type Program = keyof typeof PROGRAMS;

const ROUNDS = 5;
/**
 * ms of asking: so long that either program is asked some thousand times a round, and so short that
 * all rounds are over in two minutes, however slow the machine is.
 */
const WARM_UP = 2_000;
const ONE_AFTER_ANOTHER = 2_500;
const TOGETHER = 2_500;
const IN_FLIGHT = 50;
const SOAK = { from: 20_000, to: 200_000 };
/** MB that the heap may have in the soak: what leaks would not fit. */
const SOAK_HEAP = 64;
const TIMEOUT = 20_000;

interface Running {
  readonly child: ChildProcess;
  stop(): Promise<void>;
}

async function start(
  program: Program,
  discord: StandIn,
  options: readonly string[] = [],
): Promise<Running> {
  const child = spawn(process.execPath, [...options, PROGRAMS[program]], {
    env: {
      PATH: process.env.PATH,
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await discord.ready(TIMEOUT);
  // The bot registers its commands after the login: let it come to rest.
  await delay(1_000);
  return {
    child,
    async stop() {
      const closed = once(child, 'close');
      child.kill('SIGTERM');
      await closed;
    },
  };
}

/** Resident memory in MB: the median over a second, for it comes and goes with the collector. */
async function residentMemory({ pid }: ChildProcess): Promise<number> {
  const readings: number[] = [];
  for (let reading = 0; reading < 10; reading++) {
    const status = await readFile(`/proc/${pid}/status`, 'utf8');
    readings.push(Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]) / 1024);
    await delay(100);
  }
  return median(readings);
}

/** Asks questions as long as it is to go on, so many at a time. Gives each round trip in ms. */
async function askMany(
  discord: StandIn,
  atATime: number,
  goesOn: (asked: number) => boolean,
): Promise<number[]> {
  const times: number[] = [];
  let asked = 0;
  const worker = async () => {
    while (goesOn(asked)) {
      const question = QUESTIONS[asked++ % QUESTIONS.length] ?? '';
      const begun = performance.now();
      // From servers of their own: what one server may ask in a short time is limited.
      const { applicationId } = discord;
      const ids = { applicationId, guildId: snowflake() };
      await discord.interact(chatInput(ids, 'ask', { question }), TIMEOUT);
      times.push(performance.now() - begun);
    }
  };
  await Promise.all(Array.from({ length: atATime }, worker));
  return times;
}

/** Asks for some time: how many answers came a second, and how long each took, in ms. */
async function askFor(
  ms: number,
  discord: StandIn,
  atATime: number,
): Promise<{ rate: number; times: number[] }> {
  const begun = performance.now();
  const times = await askMany(discord, atATime, () => performance.now() - begun < ms);
  return { rate: (times.length / (performance.now() - begun)) * 1000, times };
}

async function measure(program: Program, discord: StandIn) {
  const { child, stop } = await start(program, discord);
  const memory = await residentMemory(child);
  await askFor(WARM_UP, discord, 1);
  const single = await askFor(ONE_AFTER_ANOTHER, discord, 1);
  const together = await askFor(TOGETHER, discord, IN_FLIGHT);
  await stop();
  return {
    memory,
    single: single.rate,
    p99: quantile(single.times, 0.99),
    together: together.rate,
  };
}

/**
 * Times `/ask` round trips of the bot beside an echo bot, processes of their own, in turn, against
 * the same stand-in for Discord.
 */
export async function benchDiscord(): Promise<string> {
  const discord = await startStandIn();
  const rounds: Record<Program, Awaited<ReturnType<typeof measure>>[]> = { bot: [], echo: [] };
  try {
    for (let round = 1; round <= ROUNDS; round++) {
      for (const program of ['bot', 'echo'] as const) {
        process.stderr.write(`round ${round} of ${ROUNDS}: ${program}\n`);
        rounds[program].push(await measure(program, discord));
      }
    }
  } finally {
    await discord.close();
  }
  const row = (
    name: string,
    of: (result: Awaited<ReturnType<typeof measure>>) => number,
    compare: (bot: number, echo: number) => string,
  ) => {
    const bot = median(rounds.bot.map(of));
    const echo = median(rounds.echo.map(of));
    return [name, bot.toFixed(1), echo.toFixed(1), compare(bot, echo)];
  };
  const ratio = (bot: number, echo: number) => `× ${(bot / echo).toFixed(2)}`;
  return table([
    [`median of ${ROUNDS} rounds`, 'bot', 'echo bot', 'bot to echo bot'],
    row('/ask a second, one after another', ({ single }) => single, ratio),
    row('p99 one after another, ms', ({ p99 }) => p99, ratio),
    row(`/ask a second, ${IN_FLIGHT} in flight`, ({ together }) => together, ratio),
    row(
      'resident after login, MB',
      ({ memory }) => memory,
      (bot, echo) => `+ ${(bot - echo).toFixed(1)}`,
    ),
  ]);
}

/** Shows whether the bot's memory grows with the traffic. */
export async function benchSoak(): Promise<string> {
  const discord = await startStandIn();
  const { child, stop } = await start('bot', discord, [`--max-old-space-size=${SOAK_HEAP}`]);
  try {
    const readings: [number, number][] = [];
    const step = SOAK.from / 2;
    for (let asked = step; asked <= SOAK.to; asked += step) {
      await askMany(discord, IN_FLIGHT, (count) => count < step);
      readings.push([asked, await residentMemory(child)]);
      process.stderr.write(`${asked} interactions\n`);
    }
    const at = (asked: number) => readings.find(([count]) => count === asked)?.[1] ?? Number.NaN;
    return table([
      ['interactions', 'resident, MB', `to that after ${SOAK.from}`],
      ...readings.map(([asked, memory]) => [
        String(asked),
        memory.toFixed(1),
        `× ${(memory / at(SOAK.from)).toFixed(3)}`,
      ]),
    ]);
  } finally {
    await stop();
    await discord.close();
  }
}
