import { ConfigError, FinalError } from '../config.js';
import { adviceFor, REFUSED_TOKEN, RestError } from '../rest/errors.js';

/** The close codes after which Discord takes no new connection, what each means and what to do. */
const ENDINGS: Readonly<Record<number, string>> = {
  4004: 'it no longer accepts the token; put a new one in DISCORD_TOKEN',
  4010: 'it does not know the shard that the bot asked for; mend DISCORD_SHARDS',
  4011: 'the bot is in too many servers for one connection; make more of them with DISCORD_SHARDS',
  4012: 'it no longer speaks the version of the gateway that the bot speaks; update the bot',
  4013: 'it does not know the intents that the bot asks for; update the bot',
  4014: 'it does not allow the bot’s intents; the bot asks for none that are privileged',
};
const TOKEN_REFUSED = 4004;

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

/**
 * What went wrong at the login, in a sentence that says what to do, without a word of the token. It
 * is a {@link FinalError} where starting again is of no use until somebody has done that.
 *
 * @param waited - ms that Discord was given
 */
export function adviceForLogin(
  error: unknown,
  given: { readonly guildId: string | undefined; readonly waited: number },
): Error {
  if (
    (error instanceof Error && 'code' in error && error.code === 'TokenInvalid') ||
    (error instanceof ConnectionEnded && error.code === TOKEN_REFUSED)
  ) {
    return new FinalError(REFUSED_TOKEN);
  }
  if (error instanceof ConnectionEnded) {
    return new FinalError(
      `Discord ended the connection for good (close code ${error.code}): ${error.message}.`,
    );
  }
  const message = error instanceof Error ? error.message : '';
  const [, reset] = /^Not enough sessions .* resets at (\S+)$/.exec(message) ?? [];
  if (reset !== undefined) {
    return new ConfigError(
      `Discord lets this bot log in again only after ${reset}, for it has logged in too often: find out what keeps starting it.`,
    );
  }
  // A gateway that does not take the connection says so in words.
  const [, answer] = /^Unexpected server response: (\d+)$/.exec(message) ?? [];
  return adviceFor(answer === undefined ? error : new RestError(message, Number(answer)), given);
}
