import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { SiteFiles } from './build.js';
import { POLICY_HEADER } from './policy.js';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.bin': 'application/octet-stream',
};

const HEADERS = {
  'Content-Security-Policy': POLICY_HEADER,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  // The worker of the site decides what is fresh; what it asks for must be what is there.
  'Cache-Control': 'no-cache',
};

/** The site cannot be served. The message says why, in a sentence. */
export class ServeError extends Error {
  override readonly name = 'ServeError';
}

/** A site that is being served. */
export interface ServedSite {
  readonly url: string;
  close(): Promise<void>;
}

const tagOf = (content: Uint8Array) =>
  `"${createHash('sha256').update(content).digest('base64url').slice(0, 20)}"`;

function createSiteServer(files: SiteFiles): Server {
  const zipped = new Map([...files].map(([name, content]) => [name, gzipSync(content)]));
  const tags = new Map([...files].map(([name, content]) => [name, tagOf(content)]));
  return createServer(({ method, url = '/', headers }, response) => {
    const path = url.replace(/[?#].*$/s, '').slice(1);
    const name = path === '' ? 'index.html' : path;
    const isZipped = /\bgzip\b/.test(headers['accept-encoding'] ?? '');
    const content = (isZipped ? zipped : files).get(name);
    const isRead = method === 'GET' || method === 'HEAD';
    if (content === undefined || !isRead) {
      response.writeHead(isRead ? 404 : 405, { ...HEADERS, 'Content-Type': 'text/plain' });
      response.end(isRead ? 'There is no such page here.\n' : 'Only reading is possible here.\n');
      return;
    }
    const known = { ...HEADERS, ETag: tags.get(name) ?? '', Vary: 'Accept-Encoding' };
    if (headers['if-none-match'] === known.ETag) {
      response.writeHead(304, known).end();
      return;
    }
    response.writeHead(200, {
      ...known,
      'Content-Type': TYPES[extname(name)] ?? 'application/octet-stream',
      'Content-Length': content.length,
      ...(isZipped && { 'Content-Encoding': 'gzip' }),
    });
    response.end(method === 'HEAD' ? undefined : content);
  });
}

/**
 * Serves the site to this machine alone.
 *
 * @param port - 0 for any that is free
 * @throws ServeError if the port is taken, or may not be used
 */
export async function serveSite(files: SiteFiles, port: number): Promise<ServedSite> {
  const server = createSiteServer(files);
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE') {
      throw new ServeError(`Port ${port} is in use: set PORT to another one, or leave it out.`);
    }
    throw new ServeError(`Port ${port} cannot be used (${code}): set PORT to another one.`);
  }
  const { port: given } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${given}/`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
