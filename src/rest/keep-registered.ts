import { setTimeout as delay } from 'node:timers/promises';
import type { Command } from '../command/command.js';
import { FinalError } from '../config.js';
import type { Log } from '../log.js';
import type { Vitals } from '../metrics.js';
import { schemaProblemsIn } from '../runtime/problems.js';
import { untilAborted } from '../runtime/stopping.js';
import { adviceFor, isOutOfOrder } from './errors.js';
import { registerCommands } from './registration.js';
import type { Rest } from './rest.js';

/** ms between two tries to register the commands with a Discord that is out of order. */
const PAUSE = 60_000;

/** Whether trying again is of no use until somebody has mended something. */
const isRefusal = (error: unknown) => error instanceof FinalError || !isOutOfOrder(error);

/** Whether it is for a bot that runs: what answered in the place of Discord may be gone soon. */
const isRefusalLater = (error: unknown) =>
  isRefusal(error) && schemaProblemsIn(error) === undefined;

/** What is registered, and who is told. */
export interface RegistrationSetting {
  readonly rest: Rest;
  readonly commands: readonly Command[];
  /** The one server to register them in; without it, everywhere. */
  readonly guildId: string | undefined;
  readonly log: Log;
  readonly vitals?: Vitals | undefined;
  /** ms between two tries; by default a minute. */
  readonly pause?: number | undefined;
}

/**
 * Has the commands registered. A Discord that is out of order may still deliver what people ask: then
 * it is tried again for as long as the bot runs, and the bot is there for them meanwhile.
 *
 * @param findApplication - gives the application's id
 * @param patience - ends the first try
 * @param running - ends all
 * @returns whether they are registered already; if not, the log says that the bot is ready as soon as they are
 * @throws what Discord has refused them with
 */
export async function keepRegistered(
  { rest, commands, guildId, log, vitals, pause = PAUSE }: RegistrationSetting,
  findApplication: (signal: AbortSignal) => Promise<string>,
  patience: AbortSignal,
  running: AbortSignal,
): Promise<boolean> {
  const register = async (signal: AbortSignal): Promise<void> => {
    const definitions = commands.flatMap(({ definition }) => definition ?? []);
    const application = await findApplication(signal);
    const registered = await registerCommands(rest, application, guildId, definitions, signal);
    vitals?.registered();
    log.info(
      { registered },
      registered ? 'commands registered' : 'commands are registered as they are',
    );
  };
  const registerLater = async (): Promise<void> => {
    while (!running.aborted) {
      await delay(pause, undefined, { signal: running, ref: false });
      try {
        await register(running);
        log.info('ready');
        return;
      } catch (error) {
        if (isRefusalLater(error)) {
          const { message } = adviceFor(error, { guildId, waited: pause });
          log.error({ err: error }, `the commands stay as they are: ${message}`);
          return;
        }
        log.warn({ err: error }, 'the commands could not be registered; trying again');
      }
    }
  };
  try {
    // discord.js hears of no signal while it waits because Discord has asked it to.
    await Promise.race([register(patience), untilAborted(patience)]);
    return true;
  } catch (error) {
    if (running.aborted || (isRefusal(error) && !patience.aborted)) throw error;
    log.warn({ err: error }, 'the commands could not be registered; trying again');
    registerLater().catch(() => undefined);
    return false;
  }
}
