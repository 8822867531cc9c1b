import { createPublicKey, verify } from 'node:crypto';

const SIGNATURE = /^[\da-f]{128}$/i;
const SECONDS = /^\d{1,12}$/;
/** ms that a request may be old, or ahead of this machine's clock: what is older was kept by somebody. */
const OLDEST = 300_000;

/** What Discord sends along with a request to show that it is its own. */
export interface Seal {
  /** An Ed25519 signature in hexadecimal digits, over the timestamp and the body. */
  readonly signature: string;
  /** Seconds since 1970. */
  readonly timestamp: string;
}

/** Whether the timestamp of a request is of now, or near enough. */
export function isTimely({ timestamp }: Seal, now = Date.now()): boolean {
  return SECONDS.test(timestamp) && Math.abs(now - Number(timestamp) * 1000) <= OLDEST;
}

/**
 * Makes what tells whether a request is Discord's.
 *
 * @param publicKey - of the application, 64 hexadecimal digits
 */
export function createVerifier(publicKey: string): (seal: Seal, body: Buffer) => boolean {
  const x = Buffer.from(publicKey, 'hex').toString('base64url');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  return ({ signature, timestamp }, body) =>
    SIGNATURE.test(signature) &&
    verify(null, Buffer.concat([Buffer.from(timestamp), body]), key, Buffer.from(signature, 'hex'));
}
