import { lookup } from 'node:dns/promises';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { connect as connectPlain, isIP } from 'node:net';
import type { Duplex, Readable } from 'node:stream';
import { connect as connectSecurely } from 'node:tls';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { decodePage } from './decode.js';
import { FetchError } from './errors.js';
import { isPublicAddress } from './public-address.js';

/** Which pages may be fetched. */
export interface LinkPolicy {
  /** Names of hosts, whose subdomains count; absent for all, empty for none. */
  readonly hosts?: readonly string[] | undefined;
}

/** A page as it came. */
export interface FetchedPage {
  /** Where it was in the end. */
  readonly url: string;
  readonly content: string;
}

/** How a connection is made. Nothing else reaches out. */
export interface Network {
  /** The addresses of a host. */
  resolve(host: string): Promise<readonly string[]>;
  /** @param secure - the name that the other side must prove; absent for a plain connection */
  connect(address: string, port: number, secure: string | undefined): Duplex;
}

/** Bytes, after decompression. */
const MAX_SIZE = 3_000_000;
/** ms, all redirects together. */
const TIMEOUT = 10_000;
const MAX_REDIRECTS = 5;
const MAX_URL_LENGTH = 2_000;
const REDIRECTS: ReadonlySet<number | undefined> = new Set([301, 302, 303, 307, 308]);
const OR_PASTE = 'Paste the story or send it as a file instead.';

const INTERNET: Network = {
  async resolve(host) {
    return (await lookup(host, { all: true })).map(({ address }) => address);
  },
  connect: (host, port, secure) =>
    secure === undefined
      ? connectPlain({ host, port })
      : connectSecurely({ host, port, servername: isIP(secure) ? '' : secure }),
};

/** @throws FetchError if it is no address that may be fetched */
function checkedAddress(url: string, base: string | undefined, { hosts }: LinkPolicy): URL {
  if (url.length > MAX_URL_LENGTH || !URL.canParse(url, base)) {
    throw new FetchError('That is no address of a page, such as https://example.org/story.');
  }
  const address = new URL(url, base);
  const isWeb = address.protocol === 'http:' || address.protocol === 'https:';
  // URL leaves the port out where it is the usual one: what is left is the other's, or no page's.
  const isUsual = address.port === '' || address.port === '80' || address.port === '443';
  if (!isWeb || !isUsual || address.username !== '' || address.password !== '') {
    throw new FetchError(
      'Only pages of the web can be read: an address with http or https, without a port or a password.',
    );
  }
  if (hosts?.length === 0) throw new FetchError(`Links are not read here. ${OR_PASTE}`);
  const { hostname } = address;
  if (hosts && !hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`))) {
    throw new FetchError(`Pages of ${hostname} are not read here. ${OR_PASTE}`);
  }
  return address;
}

/** The address to connect to: what is looked at here is what is connected to. */
async function publicAddressOf({ hostname }: URL, network: Network): Promise<string> {
  const host = hostname.replace(/^\[|\]$/g, '');
  const addresses = isIP(host) ? [host] : await network.resolve(host);
  const [first] = addresses;
  if (first === undefined || !addresses.every(isPublicAddress)) {
    throw new FetchError(`${hostname} is no place on the internet. ${OR_PASTE}`);
  }
  return first;
}

async function get(url: URL, network: Network, signal: AbortSignal): Promise<IncomingMessage> {
  const address = await publicAddressOf(url, network);
  signal.throwIfAborted();
  const isSecure = url.protocol === 'https:';
  const port = Number(url.port || (isSecure ? 443 : 80));
  const name = url.hostname.replace(/^\[|\]$/g, '');
  const socket = network.connect(address, port, isSecure ? name : undefined);
  return new Promise((resolve, reject) => {
    const request = httpRequest({
      createConnection: () => socket,
      path: `${url.pathname}${url.search}`,
      signal,
      headers: {
        Host: url.host,
        Accept: 'text/html, application/xhtml+xml, text/plain;q=0.8',
        'Accept-Encoding': 'gzip, deflate, br',
        'Accept-Language': 'en',
        'User-Agent': 'OnTheRecord/0.1 (a reader of single pages, at the wish of a person)',
        Connection: 'close',
      },
    });
    request.on('response', resolve);
    request.on('error', reject);
    signal.addEventListener('abort', () => socket.destroy(), { once: true });
    request.end();
  });
}

function decompressed(response: IncomingMessage): Readable {
  const encoding = response.headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
  const decoder =
    encoding === 'gzip' || encoding === 'x-gzip'
      ? createGunzip()
      : encoding === 'deflate'
        ? createInflate()
        : encoding === 'br'
          ? createBrotliDecompress()
          : undefined;
  if (decoder === undefined) return response;
  response.on('error', (error) => decoder.destroy(error));
  return response.pipe(decoder);
}

async function readBody(response: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of decompressed(response)) {
    size += chunk.length;
    if (size > MAX_SIZE) {
      throw new FetchError(
        `That page is larger than ${MAX_SIZE / 1_000_000} MB, which is more than a story has. ${OR_PASTE}`,
      );
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function fetchThrough(
  url: string,
  policy: LinkPolicy,
  network: Network,
  signal: AbortSignal,
): Promise<FetchedPage> {
  let address = checkedAddress(url, undefined, policy);
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    const response = await get(address, network, signal);
    try {
      const { statusCode = 0, headers } = response;
      if (REDIRECTS.has(statusCode) && headers.location !== undefined) {
        address = checkedAddress(headers.location, address.href, policy);
        continue;
      }
      if (statusCode !== 200) {
        throw new FetchError(
          `${address.hostname} does not give that page out (status ${statusCode}). Check the link. ${OR_PASTE}`,
        );
      }
      const content = decodePage(await readBody(response), headers['content-type']);
      if (content.includes('\0'))
        throw new FetchError(`There is no text at that address. ${OR_PASTE}`);
      return { url: address.href, content };
    } finally {
      response.destroy();
    }
  }
  throw new FetchError(`That address leads on and on to others. ${OR_PASTE}`);
}

/**
 * Fetches a page from the internet, and from nowhere else: every host's addresses are looked at
 * before they are connected to, at each redirect anew, and the connection goes to what was looked
 * at. No cookies, no scripts; at most 3 MB, 10 s and 5 redirects.
 *
 * @throws FetchError if it may not or cannot be had
 */
export async function fetchPage(
  url: string,
  policy: LinkPolicy = {},
  network: Network = INTERNET,
): Promise<FetchedPage> {
  const signal = AbortSignal.timeout(TIMEOUT);
  try {
    return await fetchThrough(url, policy, network, signal);
  } catch (error) {
    if (error instanceof FetchError) throw error;
    const host = URL.canParse(url) ? new URL(url).hostname : url;
    throw new FetchError(
      signal.aborted
        ? `${host} did not answer within ${TIMEOUT / 1_000} seconds. ${OR_PASTE}`
        : `${host} cannot be reached. Check the link. ${OR_PASTE}`,
      { cause: error },
    );
  }
}
