import { request as httpRequest, type IncomingMessage } from 'node:http';
import { connect as connectPlain, isIP } from 'node:net';
import type { Duplex, Readable } from 'node:stream';
import { connect as connectSecurely } from 'node:tls';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { decodePage } from '../story/decode.js';
import { AwayError, FetchError } from './errors.js';
import { createLookup } from './host-names.js';
import { isPublicAddress } from './public-address.js';
import type { Received, Wanted } from './wanted.js';

/** Which pages may be fetched. */
export interface LinkPolicy {
  /** Names of hosts, whose subdomains count; absent for all, empty for none. */
  readonly hosts?: readonly string[] | undefined;
}

/** How a connection is made. Nothing else reaches out. */
export interface Network {
  /**
   * The addresses of a host.
   *
   * @param signal - ends the look-up when it is aborted
   */
  resolve(host: string, signal: AbortSignal): Promise<readonly string[]>;
  /** @param secure - the name that the other side must prove; absent for a plain connection */
  connect(address: string, port: number, secure: string | undefined): Duplex;
}

/** Bytes, after decompression. */
const MAX_SIZE = 3_000_000;
/** ms, all redirects together. */
const TIMEOUT = 10_000;
const MAX_REDIRECTS = 5;
/**
 * Characters that a text has only by mistake: control characters, and those that could not be
 * decoded.
 */
const NO_TEXT = /(?!\s)[\p{Cc}\uFFFD]/gu;
/**
 * From this share of such characters on, a content is no text; in random bytes, they are a tenth.
 */
const MOST_STRANGE = 0.05;
const MAX_URL_LENGTH = 2_000;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const PERMANENT: ReadonlySet<number> = new Set([301, 308]);

const INTERNET: Network = {
  resolve: createLookup(),
  connect: (host, port, secure) =>
    secure === undefined
      ? connectPlain({ host, port })
      : connectSecurely({ host, port, servername: isIP(secure) ? '' : secure }),
};

/** @throws FetchError if it is no address that may be fetched */
function checkedAddress(
  url: string,
  base: string | undefined,
  { hosts }: LinkPolicy,
  advice: string,
): URL {
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
  if (hosts?.length === 0) throw new FetchError(`Links are not read here. ${advice}`);
  const { hostname } = address;
  if (hosts && !hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`))) {
    throw new FetchError(`Pages of ${hostname} are not read here. ${advice}`);
  }
  return address;
}

/**
 * The address to connect to. It is one of those that were checked here, so that the host's name
 * cannot mean another one by then.
 */
async function publicAddressOf(
  { hostname }: URL,
  network: Network,
  advice: string,
  signal: AbortSignal,
): Promise<string> {
  const host = hostname.replace(/^\[|\]$/g, '');
  const addresses = isIP(host) ? [host] : await network.resolve(host, signal);
  const [first] = addresses;
  if (first === undefined || !addresses.every(isPublicAddress)) {
    throw new FetchError(`${hostname} is no place on the internet. ${advice}`);
  }
  return first;
}

async function request(
  url: URL,
  wanted: Wanted,
  network: Network,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const address = await publicAddressOf(url, network, wanted.advice, signal);
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
        Accept: wanted.accept,
        'Accept-Encoding': 'gzip, deflate, br',
        'Accept-Language': 'en',
        'User-Agent': `OnTheRecord/0.2 (${wanted.agent})`,
        Connection: 'close',
        ...wanted.headers,
      },
    });
    request.on('response', resolve);
    request.on('error', reject);
    signal.addEventListener('abort', () => socket.destroy(), { once: true });
    request.end();
  });
}

/** @throws FetchError if it is packed in a way that is not read */
function decompressed(response: IncomingMessage, advice: string): Readable {
  const encoding = response.headers['content-encoding']?.trim().toLowerCase() || 'identity';
  const decoder =
    encoding === 'gzip' || encoding === 'x-gzip'
      ? createGunzip()
      : encoding === 'deflate'
        ? createInflate()
        : encoding === 'br'
          ? createBrotliDecompress()
          : undefined;
  if (encoding === 'identity') return response;
  if (decoder === undefined) {
    throw new FetchError(
      `What is at that address comes packed in a way that is not read here. ${advice}`,
    );
  }
  response.on('error', (error) => decoder.destroy(error));
  return response.pipe(decoder);
}

async function readBody(
  response: IncomingMessage,
  advice: string,
  signal: AbortSignal,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of decompressed(response, advice)) {
      size += chunk.length;
      if (size > MAX_SIZE) {
        throw new FetchError(
          `What is at that address is larger than ${MAX_SIZE / 1_000_000} MB, which is more than is read here. ${advice}`,
        );
      }
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof FetchError || signal.aborted) throw error;
    const fault =
      response.errored === null ? 'came broken, and cannot be unpacked' : 'broke off halfway';
    throw new AwayError(`What is at that address ${fault}. ${advice}`, { cause: error });
  }
  return Buffer.concat(chunks);
}

/** @throws FetchError if it is no text */
function textOf(bytes: Buffer, type: string | undefined, advice: string): string {
  const text = decodePage(bytes, type);
  const strange = text.match(NO_TEXT)?.length ?? 0;
  if (text.includes('\0') || strange > text.length * MOST_STRANGE)
    throw new FetchError(`There is no text at that address. ${advice}`);
  return text;
}

/** Where an address leads to. */
interface Redirect {
  readonly to: URL;
  readonly isPermanent: boolean;
}

/** Asks one address: what came, or where it leads to. */
async function ask(
  address: URL,
  wanted: Wanted,
  policy: LinkPolicy,
  network: Network,
  signal: AbortSignal,
): Promise<Omit<Received, 'permanentUrl'> | Redirect> {
  const { advice } = wanted;
  const response = await request(address, wanted, network, signal);
  try {
    const { statusCode: status = 0, headers } = response;
    if (REDIRECTS.has(status) && headers.location !== undefined) {
      const to = checkedAddress(headers.location, address.href, policy, advice);
      return { to, isPermanent: PERMANENT.has(status) };
    }
    const content =
      status === 200
        ? textOf(await readBody(response, advice, signal), headers['content-type'], advice)
        : '';
    return { url: address.href, status, headers, content };
  } finally {
    response.destroy();
  }
}

/**
 * Asks the internet for a text, and nothing else: every host's addresses are looked at before they
 * are connected to, at each redirect anew, and the connection goes to what was looked at. No
 * cookies, no scripts; at most 3 MB, 10 s and 5 redirects.
 *
 * @throws FetchError if it may not or cannot be asked for, an AwayError where nothing answers; a
 *   status that is no success is none
 */
export async function get(
  url: string,
  wanted: Wanted,
  policy: LinkPolicy = {},
  network: Network = INTERNET,
): Promise<Received> {
  const { advice, around = (_url, work) => work() } = wanted;
  let signal: AbortSignal | undefined;
  try {
    let address = checkedAddress(url, undefined, policy, advice);
    let [permanentUrl, isForGood] = [address.href, true];
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
      const from = address;
      const received = await around(from, () => {
        // Whoever has to wait for their turn has not been kept waiting by the other side.
        signal ??= AbortSignal.timeout(TIMEOUT);
        return ask(from, wanted, policy, network, signal);
      });
      if (!('to' in received)) return { ...received, permanentUrl };
      address = received.to;
      isForGood &&= received.isPermanent;
      if (isForGood) permanentUrl = address.href;
    }
  } catch (error) {
    if (error instanceof FetchError) throw error;
    const host = URL.canParse(url) ? new URL(url).hostname : url;
    throw new AwayError(
      signal?.aborted
        ? `${host} did not answer within ${TIMEOUT / 1_000} seconds. ${advice}`
        : `${host} cannot be reached. Check the link. ${advice}`,
      { cause: error },
    );
  }
  throw new FetchError(`That address leads on and on to others. ${advice}`);
}
