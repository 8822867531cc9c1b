import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
  type ServerResponse,
} from 'node:http';
import { setImmediate as turn } from 'node:timers/promises';
import type { Log } from '../log.js';
import { inTime } from '../runtime/in-time.js';
import { hasUnreadBody, isTooLarge, readBody } from './read-body.js';
import { createVerifier, isTimely } from './signature.js';

/**
 * ms within which a request's head, and the whole request, must arrive: slow senders are cut off.
 */
const HEAD_TIMEOUT = 5_000;
const REQUEST_TIMEOUT = 10_000;
/** ms between two checks for slow senders. */
const LOOK = 1_000;
/**
 * ms for which a connection is kept for the next request: longer than balancers keep one, so that
 * it is always they who close it.
 */
const KEEP_ALIVE = 75_000;
/**
 * ms for which a connection may be silent while something is awaited from the other side, such as
 * that it reads an answer.
 */
const SILENCE = 30_000;
/**
 * ms that a sender has to read why a request is refused, while it still sends what is not read any
 * more.
 */
const LINGER = 500;
/** ms for which connections are accepted, at most, when no more requests are to come. */
const TAKING_IN = 3_000;
/** ms of these in which what comes is only read, so that turns of the event loop are short. */
const HOLDING = 1_000;

/** Answers a request; settles when the answer is on its way, and rejects if nobody is there any more. */
export type Send = (status: number, body?: unknown) => Promise<void>;
/** Does what a request of Discord's asks for. */
export type Handle = (payload: unknown, send: Send) => Promise<unknown>;

/** Takes the requests of Discord. */
export interface Receiver {
  readonly server: Server;
  /**
   * Takes in what has reached this machine, however far the program is from having read it, and nothing after
   * that; settles when all of it has its answers.
   */
  drain(): Promise<void>;
  /** How many requests have come that were neither answered nor handed on. */
  readonly unread: number;
}

/** What requests are taken with. */
export interface ReceiverSetting {
  readonly publicKey: string;
  /** What is done with a request, by its path. */
  readonly routes: Readonly<Record<string, Handle>>;
  readonly log: Log;
}

/** A header that may come more than once; a request of Discord's has each once. */
function headerOf({ headers }: IncomingMessage, name: string): string {
  const value = headers[name];
  return typeof value === 'string' ? value : '';
}

function parseJson(body: Buffer): { readonly payload: unknown } | undefined {
  try {
    return { payload: JSON.parse(body.toString()) as unknown };
  } catch {
    return undefined;
  }
}

/**
 * Takes POST requests that Discord has signed, and hands them on by their paths. Whatever comes, it
 * costs one answer at most, and never the program.
 */
export function createReceiver({ publicKey, routes, log }: ReceiverSetting): Receiver {
  const isGenuine = createVerifier(publicKey);
  let isDraining = false;
  let unread = 0;
  /** Connections and requests so far. */
  let arrived = 0;

  /**
   * Settles when nothing waits to be accepted or read: what the system still holds when a server stops to listen
   * is reset. A turn of the event loop accepts one connection, which the next one reads.
   */
  const takeIn = async (): Promise<void> => {
    const end = performance.now() + TAKING_IN;
    for (let before = -1; before !== arrived; ) {
      if (performance.now() > end) {
        log.warn(
          'connections that were not accepted in time are closed: nobody counts what they asked',
        );
        return;
      }
      before = arrived;
      await turn();
      await turn();
    }
  };
  let held: Promise<void> | undefined;

  const sender =
    (request: IncomingMessage, response: ServerResponse) =>
    (status: number, body?: unknown, headers: OutgoingHttpHeaders = {}): Promise<void> =>
      new Promise((resolve, reject) => {
        const lost = () => reject(new Error('the connection was closed before the answer'));
        if (response.destroyed) return lost();
        response.once('close', lost);
        response.once('finish', () => {
          response.off('close', lost);
          resolve();
        });
        const text = body === undefined ? '' : JSON.stringify(body);
        const isUnread = hasUnreadBody(request);
        response.writeHead(status, {
          'Content-Type': 'application/json',
          ...(status !== 204 && { 'Content-Length': Buffer.byteLength(text) }),
          ...((isUnread || isDraining) && { Connection: 'close' }),
          ...headers,
        });
        if (!isUnread) {
          response.end(text);
          return;
        }
        // A connection that is closed over what it has not read takes the answer with it.
        response.write(text);
        setTimeout(() => response.end(), LINGER);
      });

  /** Reads a request as far as it is of use, and gives what is left to be done for it. */
  const read = async (request: IncomingMessage, send: ReturnType<typeof sender>) => {
    const refuse = (status: number, error: string, headers?: OutgoingHttpHeaders) =>
      send(status, { error }, headers);
    const [path = ''] = (request.url ?? '').split('?', 1);
    const handle = Object.hasOwn(routes, path) ? routes[path] : undefined;
    if (handle === undefined) return refuse(404, `there is ${Object.keys(routes).join(' and ')}`);
    if (request.method !== 'POST') return refuse(405, 'only POST', { Allow: 'POST' });
    if (isTooLarge(request)) return refuse(413, 'too large');
    const seal = {
      signature: headerOf(request, 'x-signature-ed25519'),
      timestamp: headerOf(request, 'x-signature-timestamp'),
    };
    if (!isTimely(seal)) return refuse(401, 'no timestamp of now');
    const body = await readBody(request);
    if (body === undefined) return refuse(413, 'too large');
    if (!isGenuine(seal, body)) return refuse(401, 'no signature of this');
    const parsed = parseJson(body);
    if (parsed === undefined) return refuse(400, 'no JSON');
    return () => handle(parsed.payload, send);
  };

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    unread += 1;
    let answer: Awaited<ReturnType<typeof read>>;
    try {
      answer = await read(request, sender(request, response));
      await held;
    } finally {
      unread -= 1;
    }
    await answer?.();
  };

  const server = createServer(
    {
      headersTimeout: HEAD_TIMEOUT,
      requestTimeout: REQUEST_TIMEOUT,
      connectionsCheckingInterval: LOOK,
      keepAliveTimeout: KEEP_ALIVE,
    },
    (request, response) => {
      arrived += 1;
      serve(request, response).catch((error: unknown) => {
        // Whoever has gone needs no answer.
        if (response.destroyed || response.headersSent) {
          log.debug({ err: error }, 'a request was broken off');
          return;
        }
        const incident = randomBytes(4).toString('hex');
        log.error({ incident, err: error }, 'a request failed');
        response.writeHead(500, { 'Content-Type': 'application/json' });
        response.end(JSON.stringify({ error: `incident ${incident}` }));
      });
    },
  );
  server.setTimeout(SILENCE);
  server.on('connection', () => {
    arrived += 1;
  });

  return {
    server,
    get unread() {
      return unread;
    },
    async drain() {
      isDraining = true;
      const takenIn = takeIn();
      held = inTime(takenIn, HOLDING);
      await takenIn;
      const closed = once(server, 'close');
      server.close();
      await closed;
    },
  };
}
