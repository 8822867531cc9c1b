import { generateKeyPairSync, sign } from 'node:crypto';

/** Signs requests as Discord does, and posts them. */
export interface Sender {
  /** As the page of an application shows it: 64 hexadecimal digits. */
  readonly publicKey: string;
  /**
   * The headers that show that a body is Discord's.
   *
   * @param at - ms since 1970
   */
  seal(body: string, at?: number): Record<string, string>;
  post(url: string, payload: unknown): Promise<Response>;
}

/** Makes a sender with a key of its own. */
export function createSender(): Sender {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const { x = '' } = publicKey.export({ format: 'jwk' });
  const seal: Sender['seal'] = (body, at = Date.now()) => {
    const timestamp = String(Math.floor(at / 1000));
    return {
      'Content-Type': 'application/json',
      'X-Signature-Timestamp': timestamp,
      'X-Signature-Ed25519': sign(null, Buffer.from(timestamp + body), privateKey).toString('hex'),
    };
  };
  return {
    publicKey: Buffer.from(x, 'base64url').toString('hex'),
    seal,
    post(url, payload) {
      const body = JSON.stringify(payload);
      return fetch(url, { method: 'POST', headers: seal(body), body });
    },
  };
}
