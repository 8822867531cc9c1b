import { ConfigError, FinalError } from '../config.js';
import { schemaProblemsIn } from '../runtime/problems.js';

const BAD_REQUEST = 400;
const UNAUTHORIZED = 401;
const FORBIDDEN = 403;
const NOT_FOUND = 404;
const TOO_MANY = 429;
/** From here on, it is the server's fault. */
const OUT_OF_ORDER = 500;
const MAX_MESSAGE_LENGTH = 500;

export const REFUSED_TOKEN =
  'Discord does not accept this DISCORD_TOKEN: copy it again from the page “Bot” of your application.';

/** Discord has refused a request, or was not able to answer it. */
export class RestError extends Error {
  override readonly name = 'RestError';

  constructor(
    message: string,
    readonly status: number,
    /** Discord's own, which says more than the status. */
    readonly code?: number,
  ) {
    super(message);
  }
}

/** The status that Discord has answered with, whichever client has made the error of it. */
function statusOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('status' in error)) return undefined;
  return typeof error.status === 'number' ? error.status : undefined;
}

/** Whether Discord was not reached, or not in time; what the program itself does wrong is not that. */
function isUnreached(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return true;
  return codeOf(error instanceof TypeError ? error.cause : error) !== '';
}

/** Whether the same request may succeed later: Discord was not reached, or was not able to answer it. */
export function isOutOfOrder(error: unknown): boolean {
  const status = statusOf(error);
  if (status === undefined) return isUnreached(error);
  return status === TOO_MANY || status >= OUT_OF_ORDER;
}

/** Whether Discord has refused a request for what it asks, and will again. */
export const isRefused = (error: unknown): boolean =>
  statusOf(error) !== undefined && !isOutOfOrder(error) && !isTokenRefused(error);

/** Whether Discord does not accept the token, whatever was asked with it. */
export const isTokenRefused = (error: unknown): boolean => statusOf(error) === UNAUTHORIZED;

/** Discord's own message, in one line. */
function messageOf(error: unknown): string {
  const line = error instanceof Error ? error.message.replace(/\s*\n\s*/g, '; ') : '';
  return line.length > MAX_MESSAGE_LENGTH ? `${line.slice(0, MAX_MESSAGE_LENGTH)}…` : line;
}

/** What went wrong, by its code; an error of a connection may be the cause of another. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  return 'code' in error ? String(error.code) : codeOf(error.cause);
}

/**
 * What went wrong at the start, in a sentence that says what to do, without a word of the token. It
 * is a {@link FinalError} where starting again is of no use until somebody has done that; a fault of the
 * program stays what it is.
 *
 * @param waited - ms that Discord was given
 */
export function adviceFor(
  error: unknown,
  { guildId, waited }: { readonly guildId: string | undefined; readonly waited: number },
): Error {
  if (error instanceof ConfigError) return error;
  const status = statusOf(error);
  const message = messageOf(error);
  if (isTokenRefused(error)) {
    return new FinalError(REFUSED_TOKEN);
  }
  if (status === TOO_MANY) {
    return new ConfigError(
      'Discord takes no more requests from here for now (429): find out what sends so many, and start again later.',
    );
  }
  if (status !== undefined && status >= OUT_OF_ORDER) {
    return new ConfigError(
      `Discord is out of order (${status}): start again later; https://discordstatus.com says how it is.`,
    );
  }
  if (status !== undefined) {
    if (guildId !== undefined && (status === FORBIDDEN || status === NOT_FOUND)) {
      return new FinalError(
        `Discord does not let the bot register its commands in the server ${guildId} (${message}): invite it there first, or mend DISCORD_GUILD_ID.`,
      );
    }
    if (status !== BAD_REQUEST) {
      return new FinalError(
        `Discord does not let the bot in (${message}): look at its application in the Developer Portal, and at DISCORD_API_URL if that is set.`,
      );
    }
    return new FinalError(
      `Discord does not accept the bot’s commands (${message}): mend their definitions, or go back to a version whose commands it takes.`,
    );
  }
  if (error instanceof Error && error.name === 'TimeoutError') {
    return new ConfigError(
      `Discord did not answer within ${waited / 1000} seconds: check the network and start again.`,
    );
  }
  if (schemaProblemsIn(error) !== undefined) {
    return new ConfigError(
      `Discord answers otherwise than it should (${schemaProblemsIn(error)}): look at DISCORD_API_URL if that is set, or update the bot.`,
    );
  }
  if (error instanceof Error && !isUnreached(error)) return error;
  return new ConfigError(
    `Discord cannot be reached (${codeOf(error) || message}): check the network and start again.`,
  );
}
