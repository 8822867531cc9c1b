import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { connect } from 'node:net';
import { runFeedTask } from '../../src/feeds/feed-task.js';
import type { FeedsSetting } from '../../src/feeds/feeds.js';
import { get, type Network } from '../../src/fetch/get.js';
import { READERS_HERE } from '../page/readers.js';

/** What stands at an address. */
export interface Served {
  /** 0 for a connection that ends without an answer. */
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** What was asked for. */
export interface Asked {
  /** The host and the path. */
  readonly address: string;
  readonly headers: IncomingHttpHeaders;
}

/** All of the internet, on one local server. */
export class Site {
  /** By host and path: `example.org/feed`. What is not there has status 404. */
  readonly served = new Map<string, Served | (() => Promise<Served>)>();
  readonly asked: Asked[] = [];
  #server: Server | undefined;
  #port = 0;

  async open(): Promise<void> {
    this.#server = createServer(async (request, response) => {
      const address = `${request.headers.host}${request.url}`;
      this.asked.push({ address, headers: request.headers });
      const found = this.served.get(address) ?? { status: 404 };
      const { status = 200, headers, body } = typeof found === 'function' ? await found() : found;
      if (status === 0) request.socket.destroy();
      else response.writeHead(status, headers).end(body);
    });
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    const address = this.#server.address();
    this.#port = address !== null && typeof address === 'object' ? address.port : 0;
  }

  close(): void {
    this.#server?.closeAllConnections();
    this.#server?.close();
  }

  reset(): void {
    this.served.clear();
    this.asked.length = 0;
  }

  /** How often an address was asked for. */
  times(address: string): number {
    return this.asked.filter((one) => one.address === address).length;
  }

  readonly network: Network = {
    resolve: async () => ['93.184.215.14'],
    connect: () => connect(this.#port, '127.0.0.1'),
  };

  /** What feeds are read with here: all of it in this thread, where it is there at once. */
  readonly reading: Pick<FeedsSetting, 'get' | 'apart' | 'readers'> = {
    get: (url, wanted) => get(url, wanted, {}, this.network),
    apart: runFeedTask,
    readers: READERS_HERE,
  };
}

/** A page with a story of its own words. */
export function storyPage(subject: string): string {
  const paragraphs = [
    `The ${subject} was late on Monday, and those who waited for the ${subject} went home on foot.`,
    `“Nobody told us of the ${subject},” said Ada Holm, who had stood there since six.`,
    `A spokeswoman said that the ${subject} would come on Tuesday, or else on Wednesday.`,
    `In the town the ${subject} has had few friends since the winter, when it cost the mayor his post.`,
  ];
  return `<!doctype html><html><head><title>The ${subject} again</title></head><body><article>
    <h1>The ${subject} again</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;
}

/** An entry of a feed. */
export interface Item {
  readonly link: string;
  readonly title?: string;
  readonly published?: string;
}

/** A feed in RSS. */
export function rss(items: readonly Item[], title = 'The Harbour'): string {
  const entries = items.map(
    ({ link, title = '', published }) =>
      `<item><title>${title}</title><link>${link}</link>${
        published === undefined ? '' : `<pubDate>${new Date(published).toUTCString()}</pubDate>`
      }</item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${title}</title>${entries.join('')}</channel></rss>`;
}
