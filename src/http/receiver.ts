import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { Log } from '../log.js';
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

/** Answers a request; settles when the answer is on its way, and rejects if nobody is there any more. */
export type Send = (status: number, body?: unknown) => Promise<void>;
/** Does what a request of Discord's asks for. */
export type Handle = (payload: unknown, send: Send) => Promise<unknown>;

/** Takes the requests of Discord. */
export interface Receiver {
  readonly server: Server;
  /** Accepts no more requests; settles when those under way have their answers. */
  drain(): Promise<void>;
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

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const send = sender(request, response);
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
    await handle(parsed.payload, send);
  };

  const server = createServer(
    {
      headersTimeout: HEAD_TIMEOUT,
      requestTimeout: REQUEST_TIMEOUT,
      connectionsCheckingInterval: LOOK,
      keepAliveTimeout: KEEP_ALIVE,
    },
    (request, response) => {
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

  return {
    server,
    async drain() {
      isDraining = true;
      const closed = once(server, 'close');
      server.close();
      await closed;
    },
  };
}
