import type { Command } from '../command/command.js';
import { withFairUse } from '../command/fair-use.js';
import { withFirstAnswer } from '../command/first-answer.js';
import { createRespond, type Elsewhere } from '../command/respond.js';
import type { Config } from '../config.js';
import type { Desk } from '../desk.js';
import { createResponder, type Responder } from '../interactions/responder.js';
import type { Log } from '../log.js';
import type { Vitals } from '../metrics.js';
import type { Rest } from '../rest/rest.js';

/** A running bot, however what people ask comes to it. */
export interface Bot {
  /** Settles with the exit status when Discord has ended the connection for good. */
  readonly ended: Promise<number>;
  /** Answers what is being answered, and takes nothing more. */
  close(): Promise<void>;
  /** How many answers Discord has not accepted so far, including those that are still under way. */
  answersLost(): number;
}

/** What a bot runs with, however what people ask comes to it. */
export interface BotSetting {
  readonly config: Pick<Config, 'apiUrl' | 'guildId' | 'logQuestions'>;
  readonly commands: readonly Command[];
  readonly desk: Desk;
  readonly log: Log;
  /** Reads the stories that are too long for the desk to read. */
  readonly elsewhere?: Elsewhere;
  /** Is told how the bot is. */
  readonly vitals?: Vitals | undefined;
  /** Ends the start when it is aborted. */
  readonly stop?: AbortSignal;
  /** ms that Discord may take over the login, or over the registration; by default 30,000. */
  readonly loginTimeout?: number;
  /** ms; by default a minute. */
  readonly registrationPause?: number;
  /** ms between two looks for feeds that are due; by default half a minute. */
  readonly feedPause?: number | undefined;
  /** ms after which an answer is deferred; by default 2,000. */
  readonly deadline?: number;
}

/** ms from the first request to Discord until the bot is ready. */
export const LOGIN_TIMEOUT = 30_000;
/** ms that interactions have to be answered in when the program is told to stop. */
export const CLOSING_TIMEOUT = 4_000;

/** The one core behind every way in: what is asked is answered by it, within what is fair. */
export function responderOf(setting: BotSetting, rest: Rest): Responder {
  const { commands, desk, elsewhere, log, vitals, deadline, config } = setting;
  return createResponder({
    respond: withFairUse(withFirstAnswer(createRespond(commands, desk, elsewhere))),
    ...{ log, rest, logQuestions: config.logQuestions },
    ...(vitals && { vitals }),
    ...(deadline !== undefined && { deadline }),
  });
}
