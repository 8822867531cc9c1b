import { claimFolder } from '../archive/files/claim-folder.js';
import type { FolderReport, LiveFolder } from '../archive/files/live-folder.js';
import type { Command } from '../command/command.js';
import { createRespond, type Elsewhere } from '../command/respond.js';
import { warmUp } from '../command/warm-up.js';
import type { Config } from '../config.js';
import type { Desk } from '../desk.js';
import { createLog, type Log } from '../log.js';
import type { Vitals } from '../metrics.js';
import type { Address } from '../runtime/listening-address.js';
import { untilAborted } from '../runtime/stopping.js';
import type { Bot, BotSetting } from './face.js';

/** Tells the bot's health over HTTP. What that needs is loaded only where it is wanted. */
async function tellHealth(
  address: Address,
  commands: readonly Command[],
  folder: LiveFolder,
  log: Log,
): Promise<Vitals> {
  const { startHealth } = await import('./health.js');
  const names = commands.flatMap(({ name, definition }) => [name, definition?.name ?? name]);
  const health = await startHealth(address, names, () => folder.size);
  log.info({ url: health.url }, 'health is told');
  return health;
}

/**
 * Runs the bot until it is told to stop.
 *
 * @param connect - has it take what people ask
 * @returns the exit status
 * @throws ConfigError if it cannot start
 */
export async function runBot(
  config: Config,
  connect: (setting: BotSetting) => Promise<Bot>,
  commands: readonly Command[],
  openStories: (
    config: Config,
    report: FolderReport,
  ) => Promise<{ readonly desk: Desk; readonly folder: LiveFolder }>,
  stop: AbortSignal,
  elsewhere: Elsewhere,
): Promise<number> {
  const log = createLog(config);
  // One interaction that goes wrong in a way that nobody thought of must not end the others.
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'unhandled rejection'));
  const stopped = untilAborted(stop);
  try {
    const report = {
      problem: (sentence: string) => log.warn(sentence),
      change: (stories: number) => log.info({ stories }, 'the stories have changed'),
    };
    const { desk, folder } = await Promise.race([openStories(config, report), stopped]);
    const release =
      config.databaseUrl === undefined
        ? await claimFolder(config.archiveFolder, report.problem)
        : undefined;
    folder.watch();
    // What has changed since it was read.
    void folder.reread();
    process.on('SIGHUP', () => {
      log.info('reading the stories again');
      folder.watch();
      void folder.reread();
    });
    const vitals = config.health && (await tellHealth(config.health, commands, folder, log));
    void warmUp(commands, desk, createRespond(commands, desk));
    const bot = await connect({ config, commands, desk, log, stop, elsewhere, vitals });
    const status = await Promise.race([bot.ended, stopped.catch(() => 0)]);
    folder.close();
    await bot.close();
    await release?.();
    log.info({ answersLost: bot.answersLost() }, 'stopped');
    return status;
  } catch (error) {
    if (!stop.aborted) throw error;
    log.info('stopped before the bot was ready');
    return 0;
  }
}
