import { Resolver } from 'node:dns/promises';
import { readFile } from 'node:fs/promises';
import { isIP } from 'node:net';

/** The machine's own list of hosts. */
const HOSTS_FILE = '/etc/hosts';
/** ms that a name server has to answer in; the second time, it has twice as many. */
const TIMEOUT = 1_500;
const TRIES = 2;

/** What hosts are looked up with. */
export interface HostNameSetting {
  readonly hostsFile?: string;
  /** Name servers, with their ports; by default the machine's. */
  readonly servers?: readonly string[];
}

/** The addresses of a host by a list of hosts. */
function listedIn(hosts: string, host: string): readonly string[] {
  return hosts
    .toLowerCase()
    .split('\n')
    .filter((line) => line.includes(host))
    .flatMap((line) => {
      const [address = '', ...names] = line.replace(/#.*/, '').trim().split(/\s+/);
      return isIP(address) !== 0 && names.includes(host) ? [address] : [];
    });
}

/**
 * Makes what looks up the addresses of a host, in the machine's own list or with its name servers.
 * The system's own way does that in one of the few threads in which files are read, too: a name
 * server that never answers would keep it for half a minute.
 */
export function createLookup({ hostsFile = HOSTS_FILE, servers }: HostNameSetting = {}) {
  return async (host: string, signal: AbortSignal): Promise<readonly string[]> => {
    const listed = listedIn(await readFile(hostsFile, 'utf8').catch(() => ''), host);
    if (listed.length > 0) return listed;
    signal.throwIfAborted();
    const resolver = new Resolver({ timeout: TIMEOUT, tries: TRIES });
    if (servers !== undefined) resolver.setServers(servers);
    const cancel = () => resolver.cancel();
    signal.addEventListener('abort', cancel, { once: true });
    try {
      // Addresses of either kind are looked at; those of the older one can be reached from nearly everywhere.
      const found = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)]);
      const addresses = found.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
      if (addresses.length > 0) return addresses;
      throw found[0].status === 'rejected' ? found[0].reason : new Error('no address');
    } finally {
      signal.removeEventListener('abort', cancel);
    }
  };
}
