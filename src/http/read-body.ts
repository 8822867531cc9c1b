import type { IncomingMessage } from 'node:http';

/** Bytes that a request may have; those of Discord's are a few thousand. */
const MAX_BYTES = 1_000_000;

/** Whether a request says of itself that it is too large. */
export function isTooLarge({ headers }: IncomingMessage): boolean {
  return Number(headers['content-length'] ?? 0) > MAX_BYTES;
}

/** Whether there is, or may be, a body that has not been read. */
export function hasUnreadBody({ complete, headers }: IncomingMessage): boolean {
  const isAnnounced = Number(headers['content-length'] ?? 0) > 0;
  return !complete && (isAnnounced || headers['transfer-encoding'] !== undefined);
}

/**
 * Reads the body of a request, as far as it may go.
 *
 * @returns undefined if it is too large: the rest is not read
 * @throws if it is broken off
 */
export function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= MAX_BYTES) {
        chunks.push(chunk);
        return;
      }
      request.pause().removeAllListeners('data');
      resolve(undefined);
    });
    request.once('end', () => resolve(Buffer.concat(chunks)));
    request.once('error', reject);
  });
}
