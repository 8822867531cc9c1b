import { DiscordAPIError, HTTPError } from 'discord.js';
import { ConfigError, FinalError } from '../config.js';

/** The close codes after which Discord takes no new connection, what each means and what to do. */
const ENDINGS: Readonly<Record<number, string>> = {
  4004: 'it no longer accepts the token; put a new one in DISCORD_TOKEN',
  4010: 'it does not know the shard that the bot asked for; that is a fault of the bot, so please report it',
  4011: 'the bot is in too many servers for one connection, and this version makes only one',
  4012: 'it no longer speaks the version of the gateway that the bot speaks; update the bot',
  4013: 'it does not know the intents that the bot asks for; update the bot',
  4014: 'it does not allow the bot’s intents; the bot asks for none that are privileged',
};
const TOKEN_REFUSED = 4004;
const UNAUTHORIZED = 401;
const FORBIDDEN = 403;
const NOT_FOUND = 404;
const MAX_MESSAGE_LENGTH = 500;

/** Why Discord ends a connection for good, by its close code, and what to do. */
export function reasonOf(code: number): string {
  return ENDINGS[code] ?? `close code ${code}`;
}

/** Discord has ended a connection for good. */
export class ConnectionEnded extends Error {
  override readonly name = 'ConnectionEnded';

  constructor(readonly code: number) {
    super(reasonOf(code));
  }
}

/** Whether the same request may succeed later: whatever failed, Discord has not refused it. */
export function isOutOfOrder(error: unknown): boolean {
  return !(error instanceof DiscordAPIError && error.status < 500);
}

/** Discord's own message, in one line. */
function messageOf({ message }: Error): string {
  const line = message.replace(/\s*\n\s*/g, '; ');
  return line.length > MAX_MESSAGE_LENGTH ? `${line.slice(0, MAX_MESSAGE_LENGTH)}…` : line;
}

/**
 * What went wrong at the login, in a sentence that says what to do, without a word of the token. It
 * is a {@link FinalError} where starting again is of no use until somebody has done that.
 *
 * @param waited - ms that Discord was given
 */
export function adviceFor(
  error: unknown,
  { guildId, waited }: { readonly guildId: string | undefined; readonly waited: number },
): ConfigError {
  const { code, message } =
    error instanceof Error
      ? { code: 'code' in error ? String(error.code) : '', message: messageOf(error) }
      : { code: '', message: '' };
  if (
    code === 'TokenInvalid' ||
    (error instanceof ConnectionEnded && error.code === TOKEN_REFUSED) ||
    (error instanceof DiscordAPIError && error.status === UNAUTHORIZED)
  ) {
    return new FinalError(
      'Discord does not accept this DISCORD_TOKEN: copy it again from the page “Bot” of your application.',
    );
  }
  if (error instanceof ConnectionEnded) {
    return new FinalError(
      `Discord ended the connection for good (close code ${error.code}): ${error.message}.`,
    );
  }
  if (error instanceof DiscordAPIError && error.status < 500) {
    const { status } = error;
    if (guildId !== undefined && (status === FORBIDDEN || status === NOT_FOUND)) {
      return new FinalError(
        `Discord does not let the bot register its commands in the server ${guildId} (${message}): invite it there first, or mend DISCORD_GUILD_ID.`,
      );
    }
    return new FinalError(
      `Discord does not accept the bot’s commands (${message}): mend their definitions, or go back to a version whose commands it takes.`,
    );
  }
  const [, reset] = /^Not enough sessions .* resets at (\S+)$/.exec(message) ?? [];
  if (reset !== undefined) {
    return new ConfigError(
      `Discord lets this bot log in again only after ${reset}, for it has logged in too often: find out what keeps starting it.`,
    );
  }
  const [, answer] = /^Unexpected server response: (\d+)$/.exec(message) ?? [];
  const status = answer ?? (error instanceof HTTPError ? String(error.status) : undefined);
  if (status !== undefined) {
    return new ConfigError(
      `Discord is out of order (${status}): start again later; https://discordstatus.com says how it is.`,
    );
  }
  if (error instanceof Error && error.name === 'TimeoutError') {
    return new ConfigError(
      `Discord did not answer within ${waited / 1000} seconds: check the network and start again.`,
    );
  }
  return new ConfigError(
    `Discord cannot be reached (${code || message}): check the network and start again.`,
  );
}
