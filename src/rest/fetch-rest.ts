import { setTimeout as delay } from 'node:timers/promises';
import type { Log } from '../log.js';
import { isWorthWaiting } from './asked-to-wait.js';
import { withDeadline } from './deadline.js';
import { RestError } from './errors.js';
import type { Rest, RestRequest } from './rest.js';

const DISCORD = 'https://discord.com/api';
const VERSION = 'v10';
const USER_AGENT = 'DiscordBot (on-the-record, 0.2.0)';
/** ms that Discord may take over one try. */
const PATIENCE = 15_000;
const TRIES = 4;
/** ms before the second try; each later one waits twice as long. */
const FIRST_PAUSE = 250;
/** Times that Discord may ask to wait; after that it does not want the request. */
const MOST_WAITS = 10;
const TOO_MANY = 429;
/**
 * Discord does not know the interaction, which may only mean "yet": what comes after a first answer
 * can overtake it on its way.
 */
const UNKNOWN_WEBHOOK = 10_015;

/** Where Discord's API is, the bot's token, if it has one, and who hears of it. */
export interface FetchRestSetting {
  readonly apiUrl?: string | undefined;
  readonly token?: string | undefined;
  readonly log: Log;
}

/** What Discord says of an error. */
interface Refusal {
  readonly message?: unknown;
  readonly code?: unknown;
  readonly errors?: unknown;
  readonly retry_after?: unknown;
}

/** Where in a body something is wrong, and what: `0.name: This field is required`. */
function problemsIn(errors: unknown, path: readonly string[] = []): string[] {
  if (typeof errors !== 'object' || errors === null) return [];
  return Object.entries(errors).flatMap(([key, value]) =>
    key === '_errors' && Array.isArray(value)
      ? value.map(({ message }: { message?: unknown }) => `${path.join('.')}: ${String(message)}`)
      : problemsIn(value, [...path, key]),
  );
}

function bodyOf({ body, files = [] }: RestRequest): Pick<RequestInit, 'body' | 'headers'> {
  if (body === undefined) return {};
  const json = JSON.stringify(body);
  if (files.length === 0) return { body: json, headers: { 'Content-Type': 'application/json' } };
  const form = new FormData();
  form.set('payload_json', json);
  for (const [i, { name, data }] of files.entries()) {
    form.set(`files[${i}]`, new Blob([Uint8Array.from(data)]), name);
  }
  return { body: form };
}

async function readBody(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * A client of Discord's API that needs nothing but fetch. It tries again where Discord is out of
 * order or cannot be reached, and waits where Discord asks it to.
 */
export function createFetchRest({ apiUrl = DISCORD, token, log }: FetchRestSetting): Rest {
  const attempt = (method: string, route: string, request: RestRequest): Promise<Response> => {
    const { query, signal, auth } = request;
    const { headers, ...sent } = bodyOf(request);
    return fetch(`${apiUrl}/${VERSION}${route}${query === undefined ? '' : `?${query}`}`, {
      ...{ method, ...sent },
      signal: signal === undefined ? AbortSignal.timeout(PATIENCE) : withDeadline(signal, PATIENCE),
      headers: {
        ...headers,
        'User-Agent': USER_AGENT,
        ...(auth !== false && token !== undefined && { Authorization: `Bot ${token}` }),
      },
    });
  };

  const send = async (method: string, route: string, request: RestRequest): Promise<unknown> => {
    const { signal } = request;
    const wait = (ms: number) => delay(ms, undefined, { ...(signal && { signal }), ref: false });
    let waits = 0;
    for (let tried = 1; ; tried++) {
      const pause = FIRST_PAUSE * 2 ** (tried - 1);
      let failure: unknown;
      try {
        const response = await attempt(method, route, request);
        const body = await readBody(response);
        if (response.ok) return body;
        const { message, code, errors, retry_after } = (body ?? {}) as Refusal;
        const said = [String(message ?? response.statusText), ...problemsIn(errors)].join('; ');
        failure = new RestError(said, response.status, typeof code === 'number' ? code : undefined);
        if (response.status === TOO_MANY) {
          const seconds = Number(response.headers.get('Retry-After') ?? retry_after ?? 1);
          const ms = seconds * 1000;
          if (!isWorthWaiting(log, { method, route, ms }) || ++waits > MOST_WAITS) throw failure;
          await wait(ms);
          tried -= 1;
          continue;
        }
        if (response.status < 500 && code !== UNKNOWN_WEBHOOK) throw failure;
      } catch (error) {
        if (error === failure || signal?.aborted) throw error;
        failure = error;
      }
      if (tried === TRIES) throw failure;
      await wait(pause);
    }
  };

  const method =
    (name: string): Rest['get'] =>
    (route, request = {}) =>
      send(name, route, request);
  return {
    get: method('GET'),
    post: method('POST'),
    put: method('PUT'),
    patch: method('PATCH'),
    delete: method('DELETE'),
  };
}
