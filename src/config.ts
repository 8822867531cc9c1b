import { join } from 'node:path';
import { domainToASCII, fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import {
  type Address,
  addressOf,
  addressSchema,
  EVERY_ADDRESS,
  isTaken,
  THIS_MACHINE,
} from './runtime/listening-address.js';

/** The settings that the program runs with. */
export interface Config {
  /** The bot's token; without one, there is no Discord. */
  readonly token?: string | undefined;
  /** How Discord's requests come over HTTP; absent where the bot is connected to the gateway. */
  readonly http?: HttpSetting | undefined;
  /** Which of the gateway's connections are this process's; absent where there is one alone. */
  readonly shards?: ShardSetting | undefined;
  /** The one server to register the commands in; without it, everywhere. */
  readonly guildId?: string | undefined;
  /** The folder of stories. */
  readonly storiesFolder: string;
  /** The folder of what people add. */
  readonly archiveFolder: string;
  /** The PostgreSQL database that what people add is kept in, in place of the folder. */
  readonly databaseUrl?: string | undefined;
  /** A copy of that database that follows it, for reading. */
  readonly databaseReadUrl?: string | undefined;
  /** The folder of migrations for the database. */
  readonly migrations: string;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';
  /** Whether the log has what people ask. */
  readonly logQuestions: boolean;
  /** The hosts whose pages may be read; absent for all, empty for none. */
  readonly linkHosts?: readonly string[] | undefined;
  /** The file of the thread that reads pages. */
  readonly pageWorker: string;
  /** The file of the thread that reads feeds. */
  readonly feedWorker: string;
  /** Where the bot's health can be asked for, if anywhere. */
  readonly health?: Address | undefined;
  /** Where Discord's API is, if not at Discord: a proxy, or a stand-in for tests. */
  readonly apiUrl?: string | undefined;
}

/** How Discord's requests come over HTTP. */
export interface HttpSetting {
  /** The key that Discord's signatures are verified with, in hexadecimal digits. */
  readonly publicKey: string;
  readonly address: Address;
}

/** Which of the connections that Discord divides the servers among are this process's. */
export interface ShardSetting {
  /** Counted from 0. */
  readonly ids: readonly number[];
  /** How many there are, in all processes. */
  readonly count: number;
}

/** A setting that cannot be used. The message says which and what to do, in a sentence. */
export class ConfigError extends Error {
  override readonly name: string = 'ConfigError';
}

/** The exit status after a {@link FinalError}: EX_CONFIG of sysexits.h. A supervisor need not start again. */
export const EXIT_FINAL = 78;

/** Something that starting again does not mend, until somebody has done what the message says. */
export class FinalError extends ConfigError {
  override readonly name = 'FinalError';
}

/** The project's folder: this file runs as dist/src/config.js in it. */
const ROOT = new URL('../../', import.meta.url);
export const ENV_FILE = fileURLToPath(new URL('.env', ROOT));
const SHIPPED_STORIES = fileURLToPath(new URL('data/stories', ROOT));
const MIGRATIONS = fileURLToPath(new URL('migrations', ROOT));
const PAGE_WORKER = fileURLToPath(new URL('dist/src/page/apart/page-worker.js', ROOT));
const FEED_WORKER = fileURLToPath(new URL('dist/src/feeds/feed-worker.js', ROOT));
const ADDED_STORIES = fileURLToPath(new URL('data/archive', ROOT));

const addedStories = (stateFolder: string | undefined) =>
  stateFolder === undefined ? ADDED_STORIES : join(stateFolder, 'archive');

/** systemd parts several folders by colons; a drop-in that adds one leaves the first as it was. */
const stateSchema = z.pipe(
  z.string(),
  z.transform((folders) => folders.split(':')[0]),
);

/** A line "NAME=" of .env means the same as no line. */
const setting = <Schema extends z.ZodMiniType>(schema: Schema) =>
  z.pipe(
    z.transform((value) => (typeof value === 'string' && value.trim() === '' ? undefined : value)),
    schema,
  );

/** Text of some form, and what is wrong with any other. */
const textOf = (...forms: readonly (readonly [form: RegExp, error: string])[]) =>
  z.string().check(z.trim(), ...forms.map(([form, error]) => z.regex(form, error)));

/** `0/2`, or several of them: `0,1/4`. */
const SHARDS = /^\d{1,5}(?:,\d{1,5})*\/\d{1,5}$/;

const shardSchema = z
  .pipe(
    textOf([SHARDS, 'must be as 0/2 or 0,1/4: which shards of how many']),
    z.transform((value): ShardSetting => {
      const [ids = '', count] = value.split('/');
      return { ids: ids.split(',').map(Number), count: Number(count) };
    }),
  )
  .check(
    z.refine(({ ids, count }) => ids.every((id) => id < count), {
      error: 'has a shard that is not below their number: they are counted from 0',
    }),
  );

/** What `pg` takes for verify-full, and says in eight lines that it will not for ever. */
const WEAKER_SSL = /([?&]sslmode=)(?:prefer|require|verify-ca)(?=&|$)/;

const databaseSchema = z.pipe(
  z.url({
    protocol: /^postgres(?:ql)?$/,
    error: 'must be an address such as postgres://user:password@host:5432/name',
  }),
  z.transform((url) =>
    /[?&]uselibpqcompat=true/.test(url) ? url : url.replace(WEAKER_SSL, '$1verify-full'),
  ),
);

/** Only a shell reads `~` and quotation marks; a folder of that name would be made. */
const folderSchema = textOf(
  [/^(?!~(?:\/|$))/, 'begins with ~, which nobody reads here; write the whole path'],
  // Docker and Compose differ over whether quotation marks belong to what stands in a file.
  [/^[^"'“”‘’]/, 'begins with a quotation mark; write the path without'],
);

/** The name of a host, in whatever letters. */
const HOST = /^[\p{L}\p{M}\p{N}-]+(?:\.[\p{L}\p{M}\p{N}-]+)*$/u;

const hostsSchema = z.pipe(
  z
    .pipe(
      z.string(),
      z.transform((hosts) => hosts.split(/[\s,]+/).filter((host) => !/^(?:none)?$/i.test(host))),
    )
    .check(
      z.refine((hosts) => hosts.every((host) => HOST.test(host) && domainToASCII(host) !== ''), {
        error: 'must be names of hosts alone, such as example.org, news.example, or none',
      }),
    ),
  // As they stand in an address.
  z.transform((hosts) => hosts.map(domainToASCII)),
);

const envSchema = z.object({
  DISCORD_TOKEN: setting(
    z.optional(
      textOf(
        [/^\S+$/, 'has white space in it; copy the token again'],
        [/^[\w.-]+$/, 'has a character that no token has; copy the token again, without quotes'],
      ),
    ),
  ),
  DISCORD_PUBLIC_KEY: setting(
    z.optional(
      textOf([/^[\da-f]{64}$/i, 'must be the 64 digits and letters a to f of the public key']),
    ),
  ),
  PORT: setting(z.optional(z.string())),
  DISCORD_SHARDS: setting(z.optional(shardSchema)),
  DISCORD_GUILD_ID: setting(
    z.optional(textOf([/^\d{17,20}$/, 'must be the 17 to 20 digits of a server’s id'])),
  ),
  STORIES_DIR: setting(z._default(folderSchema, SHIPPED_STORIES)),
  ARCHIVE_DIR: setting(z.optional(folderSchema)),
  // systemd says so where a service may write, and the image does: a line "ARCHIVE_DIR=" is no other wish.
  STATE_DIRECTORY: setting(z.optional(stateSchema)),
  DATABASE_URL: setting(z.optional(databaseSchema)),
  DATABASE_READ_URL: setting(z.optional(databaseSchema)),
  LOG_LEVEL: setting(
    z._default(
      z.enum(
        ['fatal', 'error', 'warn', 'info', 'debug', 'silent'],
        'must be fatal, error, warn, info, debug or silent',
      ),
      'info',
    ),
  ),
  LOG_QUESTIONS: setting(z._default(z.stringbool('must be 1 or 0'), false)),
  LINK_HOSTS: setting(z.optional(hostsSchema)),
  HEALTH_PORT: setting(z.optional(addressSchema)),
  DISCORD_API_URL: setting(
    z.optional(
      z.pipe(
        z.url({ protocol: /^https?$/, error: 'must be a web address' }).check(
          z.refine((url) => !/^https?:\/\/[^/]*@/i.test(url), {
            error: 'must have no user and no password in it',
          }),
        ),
        // The version, and what is asked for, are put behind it, and begin with a slash.
        z.transform((url) => url.replace(/\/+(?:v\d+\/*)?$/, '')),
      ),
    ),
  ),
});

/** The names of all settings. */
export const SETTINGS: readonly string[] = Object.keys(envSchema.shape);

/** Whether a bot is meant, which something starts again when it ends. */
export const meansBot = (env: Readonly<Record<string, string | undefined>>): boolean =>
  [env.DISCORD_TOKEN, env.DISCORD_PUBLIC_KEY].some((value) => Boolean(value?.trim()));

/** A port alone, which some hosts set for every program, is no wish for anything. */
function httpSetting(publicKey: string | undefined, port: string | undefined) {
  if (publicKey === undefined) return undefined;
  const parsed = addressSchema.safeParse(port);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const wrong = port === undefined ? 'must be set where DISCORD_PUBLIC_KEY is' : issue?.message;
    throw new FinalError(`PORT ${wrong}.`);
  }
  const address = addressOf(parsed.data, EVERY_ADDRESS);
  return address && { publicKey, address };
}

/**
 * Reads the settings.
 *
 * @param env - the environment, such as `process.env`
 * @throws FinalError if one cannot be used; its message never has a setting's value
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const parsed = envSchema.safeParse(env);
  if (!parsed.success) {
    // One that is put right leads to the next one otherwise, a start for each.
    const wrong = new Map<string, string>();
    for (const { path, message } of parsed.error.issues) {
      const name = path.join('.');
      if (!wrong.has(name)) wrong.set(name, `${name} ${message}.`);
    }
    throw new FinalError([...wrong.values()].join('\n'));
  }
  const { data } = parsed;
  if (data.DATABASE_READ_URL !== undefined && data.DATABASE_URL === undefined) {
    throw new FinalError(
      'DATABASE_READ_URL is for a copy of the database in DATABASE_URL, which must be set, too.',
    );
  }
  const http = httpSetting(data.DISCORD_PUBLIC_KEY, data.PORT);
  const health = addressOf(data.HEALTH_PORT, THIS_MACHINE);
  if (http !== undefined && data.DISCORD_SHARDS !== undefined) {
    throw new FinalError(
      'DISCORD_SHARDS is for the gateway, which there is no connection to where DISCORD_PUBLIC_KEY is set: take one of them out.',
    );
  }
  if (http !== undefined && health !== undefined && isTaken(http.address, health)) {
    throw new FinalError('HEALTH_PORT must be another port than PORT.');
  }
  return {
    token: data.DISCORD_TOKEN,
    http,
    shards: data.DISCORD_SHARDS,
    guildId: data.DISCORD_GUILD_ID,
    storiesFolder: data.STORIES_DIR,
    archiveFolder: data.ARCHIVE_DIR ?? addedStories(data.STATE_DIRECTORY),
    linkHosts: data.LINK_HOSTS,
    pageWorker: PAGE_WORKER,
    feedWorker: FEED_WORKER,
    databaseUrl: data.DATABASE_URL,
    databaseReadUrl: data.DATABASE_READ_URL,
    migrations: MIGRATIONS,
    logLevel: data.LOG_LEVEL,
    logQuestions: data.LOG_QUESTIONS,
    health,
    apiUrl: data.DISCORD_API_URL,
  };
}
