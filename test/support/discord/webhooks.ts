import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Payload } from '../../../src/interactions/payload.js';

/** Where answers that come later are sent: as much of Discord as a load of them needs. */
export interface Webhooks {
  /** For the bot, in the place of Discord's API. */
  readonly url: string;
  /** What comes later for an interaction, by its token. */
  later(token: string): Promise<Payload>;
  close(): void;
}

/** Starts to take later answers. */
export async function startWebhooks(): Promise<Webhooks> {
  const come = new Map<string, Payload>();
  const waiting = new Map<string, (payload: Payload) => void>();
  const server = createServer(async (request, response) => {
    const [, token = ''] = /\/webhooks\/\d+\/([^/?]+)/.exec(request.url ?? '') ?? [];
    const body = await text(request);
    response.writeHead(200, { 'Content-Type': 'application/json' }).end('{}');
    if (request.method === 'DELETE') return;
    const payload = JSON.parse(body) as Payload;
    come.set(token, payload);
    waiting.get(token)?.(payload);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  return {
    url: `http://127.0.0.1:${port}/api`,
    later(token) {
      const there = come.get(token);
      return there ? Promise.resolve(there) : new Promise((resolve) => waiting.set(token, resolve));
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
