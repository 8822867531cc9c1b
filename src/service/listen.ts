import { once } from 'node:events';
import type { Server } from 'node:http';
import { ConfigError, FinalError } from '../config.js';
import type { Address } from './listening-address.js';

/** The system’s codes for an address that no try makes one of this machine’s, or of whoever asks. */
const NEVER = ['ENOTFOUND', 'EACCES'];

/**
 * Has a server listen.
 *
 * @param setting - the name of the setting that the address comes from
 * @returns the server's address on the web, with the port that is really listened on
 * @throws ConfigError if the address cannot be listened on
 */
export async function listen(
  server: Server,
  setting: string,
  { host, port }: Address,
): Promise<string> {
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'no reason given';
    const Fault = NEVER.includes(code) ? FinalError : ConfigError;
    throw new Fault(
      code === 'EADDRINUSE'
        ? `${setting}: port ${port} of ${host} is in use: set ${setting} to another one.`
        : `${setting}: ${host}:${port} cannot be listened on (${code}).`,
    );
  }
  const address = server.address();
  const listening = address !== null && typeof address === 'object' ? address.port : port;
  return `http://${host.includes(':') ? `[${host}]` : host}:${listening}`;
}
