import { once } from 'node:events';
import type { Server } from 'node:http';
import { ConfigError, FinalError } from '../config.js';
import type { Address } from '../runtime/listening-address.js';

/** The system’s codes for an address that no try makes one of this machine’s, or of whoever asks. */
const NEVER = ['ENOTFOUND', 'EACCES'];
/** What its codes mean, and what mends it. */
const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'no machine has that name',
  EACCES: 'the system lets only its administrator use that port: take one from 1024 on',
  EADDRNOTAVAIL: 'this machine does not have that address',
};

/** A host as addresses of the web have it. */
const nameOf = (host: string) => (host.includes(':') ? `[${host}]` : host);

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
  const another = `set ${setting} to another one`;
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'no reason given';
    const known = REASONS[code];
    const reason = code === 'EADDRNOTAVAIL' ? `${known}: ${another}` : (known ?? another);
    const Fault = NEVER.includes(code) ? FinalError : ConfigError;
    throw new Fault(
      code === 'EADDRINUSE'
        ? `${setting}: port ${port} of ${nameOf(host)} is in use: ${another}.`
        : `${setting}: ${nameOf(host)}:${port} cannot be listened on (${code}): ${reason}.`,
    );
  }
  const address = server.address();
  const listening = address !== null && typeof address === 'object' ? address.port : port;
  return `http://${nameOf(host)}:${listening}`;
}
