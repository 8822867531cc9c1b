import { sha1 } from '@noble/hashes/legacy.js';
import { sha256 } from '@noble/hashes/sha2.js';

/** In a browser, what is used of `node:crypto`. */

type Encoding = 'hex' | 'base64url';

const ALGORITHMS = { sha1, sha256 };

const hex = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

const base64url = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const ENCODINGS: Readonly<Record<Encoding, (bytes: Uint8Array) => string>> = { hex, base64url };

export function createHash(algorithm: keyof typeof ALGORITHMS) {
  let text = '';
  return {
    update(more: string) {
      text += more;
      return this;
    },
    digest: (encoding: Encoding) =>
      ENCODINGS[encoding](ALGORITHMS[algorithm](new TextEncoder().encode(text))),
  };
}

export function randomBytes(size: number) {
  const bytes = crypto.getRandomValues(new Uint8Array(size));
  return { toString: (encoding: Encoding) => ENCODINGS[encoding](bytes) };
}
