import { decodeFile } from '../story/decode.js';
import { FetchError } from './errors.js';

/** Where Discord keeps what people attach to messages and commands. */
const HOSTS: ReadonlySet<string> = new Set(['cdn.discordapp.com', 'media.discordapp.net']);
/** Bytes; as much as a story file may have. */
const MAX_SIZE = 3_000_000;
/** ms */
const TIMEOUT = 10_000;

/** As much of `fetch` as is used. */
export type Fetch = (url: URL, init: RequestInit) => Promise<Response>;

/** An address at Discord, and no other. */
function addressOf(url: string): URL {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (address?.protocol === 'https:' && HOSTS.has(address.host)) return address;
  throw new FetchError('Only files that were sent in Discord can be read.');
}

/** The body of a response, as long as it is no larger than a story may be. */
async function readBody({ body }: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > MAX_SIZE) {
      throw new FetchError(
        `That file is larger than ${MAX_SIZE / 1_000_000} MB, which is as much as a story may have.`,
      );
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * The text of a file that somebody has attached in Discord. Its address is good for a day, so it is
 * to be fetched at once.
 *
 * @param fetch - what reaches out
 * @throws FetchError if it is elsewhere, cannot be had, is too large or is no text
 */
export async function fetchAttachment(url: string, fetch: Fetch): Promise<string> {
  const address = addressOf(url);
  let bytes: Uint8Array;
  try {
    const response = await fetch(address, {
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT),
    });
    if (!response.ok) throw new Error(`status ${response.status}`);
    bytes = await readBody(response);
  } catch (error) {
    if (error instanceof FetchError) throw error;
    throw new FetchError('Discord did not hand that file over. Please send it once more.', {
      cause: error,
    });
  }
  const text = decodeFile(bytes);
  if (text !== undefined) return text;
  throw new FetchError(
    'That file is no text that can be read. Please send the story as .txt, .md or .html.',
  );
}
