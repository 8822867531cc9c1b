import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { arrayBuffer, text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';

/** A request as it came in. */
export interface RecordedRequest {
  readonly method: string;
  /** Decoded, without `/api/v10` and without the query, as the `Routes` of discord-api-types have it. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** The parsed JSON. */
  readonly body: unknown;
  /** The files that came with it, by their names. */
  readonly files: Readonly<Record<string, Uint8Array>>;
  /** Whether it carried the bot's token; callbacks and webhooks rightly carry none. */
  readonly authorized: boolean;
  /** When its head had arrived, as `Date.now()` gives it. */
  readonly at: number;
  /** What was answered; absent until it is. */
  readonly status?: number;
}

/** Which requests are meant. Without a method, any. */
export interface RequestMatch {
  method?: string;
  path: RegExp;
}

/** What the stand-in answers to a request. */
export interface Answer {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

/** A scripted answer. Without a `status` the request is served as usual, after the delay. */
export interface Fault extends Partial<Answer> {
  /** Milliseconds to wait before the answer. */
  delayMs?: number;
  /** How many requests it serves; 1 unless told. */
  times?: number;
}

/** One thing the API can do. */
export interface Route {
  method: string;
  path: RegExp;
  /** A route that is `open` asks for no Authorization header: a token in its path does that work. */
  open?: boolean;
  /** `parts` are the groups of `path`. */
  answer(request: RecordedRequest, parts: readonly string[]): Answer;
}

/** A refusal in the form Discord gives it. */
export function refusal(status: number, code: number, message: string): Answer {
  return { status, body: { message, code } };
}

/** The HTTP side: records every request, plays the scripted faults, and asks the routes. */
export class Rest {
  readonly server: Server;
  readonly requests: RecordedRequest[] = [];
  readonly routes: Route[] = [];
  readonly #token: string;
  readonly #changed: () => void;
  #faults: { match: RequestMatch; answer: Fault; left: number }[] = [];

  constructor(token: string, changed: () => void) {
    this.#token = token;
    this.#changed = changed;
    this.server = createServer((request, response) => {
      this.#serve(request, response).catch((error: unknown) => {
        // As good as always the body was no JSON, or not what the route takes.
        if (!response.headersSent) response.writeHead(400, { 'Content-Type': 'application/json' });
        response.end(JSON.stringify({ message: String(error), code: 50035 }));
      });
    });
    // discord.js does not repeat a request whose idle connection the server closed under it.
    this.server.keepAliveTimeout = 60_000;
  }

  /** Scripts the answer to the next requests that match. Scripts are used in the order given. */
  failNext(match: RequestMatch, answer: Fault): void {
    this.#faults.push({ match, answer, left: answer.times ?? 1 });
  }

  /** Takes what a client sent in another way as if it had been a request of its own. */
  take(method: string, path: string, body: unknown): Answer {
    const request = { method, path, query: {}, files: {}, authorized: false, at: Date.now(), body };
    const answer = this.#answer(request);
    this.requests.push({ ...request, status: answer.status });
    this.#changed();
    return answer;
  }

  async #serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const at = Date.now();
    const url = new URL(incoming.url ?? '/', 'http://stand-in');
    const request: { -readonly [K in keyof RecordedRequest]: RecordedRequest[K] } = {
      method: incoming.method ?? 'GET',
      path: decodeURIComponent(url.pathname).replace(/^\/api(\/v\d+)?/, ''),
      query: Object.fromEntries(url.searchParams),
      authorized: incoming.headers.authorization === `Bot ${this.#token}`,
      at,
      ...(await read(incoming)),
    };
    this.requests.push(request);

    const fault = this.#nextFault(request);
    if (fault?.delayMs !== undefined) await sleep(fault.delayMs, undefined, { ref: false });
    const { status, body, headers } =
      fault?.status === undefined ? this.#answer(request) : { ...fault, status: fault.status };

    request.status = status;
    // discord.js parses whatever is called JSON, and an empty body is none.
    const type = body === undefined ? 'text/html' : 'application/json';
    response.writeHead(status, { 'Content-Type': type, ...headers });
    response.end(body === undefined ? undefined : JSON.stringify(body));
    this.#changed();
  }

  #answer(request: RecordedRequest): Answer {
    for (const route of this.routes) {
      const match = route.method === request.method ? route.path.exec(request.path) : null;
      if (!match) continue;
      if (!route.open && !request.authorized) return refusal(401, 0, '401: Unauthorized');
      return route.answer(request, match.slice(1));
    }
    return refusal(404, 0, '404: Not Found');
  }

  #nextFault(request: RecordedRequest): Fault | undefined {
    const fault = this.#faults.find(({ match }) => matches(request, match));
    if (!fault) return undefined;
    fault.left -= 1;
    if (fault.left === 0) this.#faults = this.#faults.filter((other) => other !== fault);
    return fault.answer;
  }
}

/** Whether a request is one of those that are meant. */
export function matches(request: RecordedRequest, { method, path }: RequestMatch): boolean {
  return (method === undefined || method === request.method) && path.test(request.path);
}

async function read(incoming: IncomingMessage): Promise<Pick<RecordedRequest, 'body' | 'files'>> {
  const type = incoming.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/')) {
    const sent = await text(incoming);
    return { body: sent === '' ? undefined : JSON.parse(sent), files: {} };
  }
  const sent = new Response(await arrayBuffer(incoming), { headers: { 'Content-Type': type } });
  const files: Record<string, Uint8Array> = {};
  let body: unknown;
  for (const [name, value] of await sent.formData()) {
    if (name === 'payload_json') body = JSON.parse(String(value));
    else if (typeof value !== 'string')
      files[value.name] = new Uint8Array(await value.arrayBuffer());
  }
  return { body, files };
}
