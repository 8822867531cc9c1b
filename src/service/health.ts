import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Vitals } from '../metrics.js';
import type { Address } from '../runtime/listening-address.js';
import { listen } from './listen.js';

/** What tells how the bot is, over HTTP. */
export interface Health extends Vitals {
  /** With the port that is really listened on. */
  readonly url: string;
  close(): void;
}

const NAME = 'on_the_record';
/** Seconds. */
const TIMES = [0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10, 30];

/**
 * Starts to tell how the bot is: `/live` (the program runs), `/ready` (it is logged in, its commands
 * are registered, and there are stories) and `/metrics`, for Prometheus.
 *
 * @param commands - the names of those that there are
 * @param countStories - how many stories there are for all
 * @throws ConfigError if the address cannot be listened on
 */
export async function startHealth(
  address: Address,
  commands: readonly string[],
  countStories: () => number,
): Promise<Health> {
  let isConnected = false;
  let isRegistered = false;
  let wasConnected = false;

  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const interactions = new Counter({
    name: `${NAME}_interactions_total`,
    help: 'Interactions by command, kind, verdict and what became of them',
    labelNames: ['command', 'kind', 'verdict', 'outcome'],
    registers,
  });
  const seconds = new Histogram({
    name: `${NAME}_interaction_seconds`,
    help: 'Time from an interaction until Discord has its answer',
    labelNames: ['command', 'kind'],
    buckets: TIMES,
    registers,
  });
  const lost = new Counter({
    name: `${NAME}_answers_lost_total`,
    help: 'Answers that Discord did not take',
    registers,
  });
  const reconnects = new Counter({
    name: `${NAME}_reconnects_total`,
    help: 'Connections to the gateway made after one was lost',
    registers,
  });
  new Gauge({
    name: `${NAME}_open_stories`,
    help: 'Stories that are there for all',
    registers,
    collect() {
      this.set(countStories());
    },
  });
  new Gauge({
    name: `${NAME}_ready`,
    help: '1 where the bot is logged in, its commands are registered and there are stories',
    registers,
    collect() {
      this.set(isReady() ? 1 : 0);
    },
  });
  const isReady = () => isConnected && isRegistered && countStories() > 0;

  const answer = async ({ method, url }: IncomingMessage, response: ServerResponse) => {
    const send = (status: number, type: string, body: string) => {
      response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' });
      response.end(method === 'HEAD' ? undefined : body);
    };
    const sendJson = (status: number, body: unknown) =>
      send(status, 'application/json', `${JSON.stringify(body)}\n`);
    if (method !== 'GET' && method !== 'HEAD') return sendJson(405, { error: 'only GET' });
    switch (url?.split('?', 1)[0]) {
      case '/live':
        return sendJson(200, { live: true });
      case '/ready':
        return sendJson(isReady() ? 200 : 503, {
          connected: isConnected,
          registered: isRegistered,
          stories: countStories(),
        });
      case '/metrics':
        return send(200, registry.contentType, await registry.metrics());
      default:
        return sendJson(404, { error: 'there are /live, /ready and /metrics' });
    }
  };
  const server = createServer((request, response) => {
    // A figure that cannot be told must not leave whoever asks without an answer.
    answer(request, response).catch(() => response.writeHead(500).end());
  });
  const url = await listen(server, 'HEALTH_PORT', address);
  server.unref();

  return {
    url,
    connected(is) {
      if (is && wasConnected && !isConnected) reconnects.inc();
      isConnected = is;
      wasConnected ||= is;
    },
    registered() {
      isRegistered = true;
    },
    delivered({ command: named = '', kind = 'unknown', verdict = '', outcome, ms }) {
      // What a press names could be anything that somebody has made up.
      const command = commands.includes(named) ? named : 'unknown';
      interactions.inc({ command, kind, verdict, outcome });
      seconds.observe({ command, kind }, ms / 1000);
    },
    lost() {
      lost.inc();
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
