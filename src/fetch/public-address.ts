import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** All addresses of IPv6 that are given out for the internet are in 2000::/3. */
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Whether an address is one of the internet's, and of nothing nearer: not this machine, not a
 * private network, not a cloud's own services. IPv4 inside IPv6 is looked at as IPv4 where it is
 * only written so, and refused where something would have to translate it.
 *
 * @param address - IPv4 or IPv6, as a resolver gives it
 */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed.kind() === 'ipv4' || parsed.match(GLOBAL_IPV6);
}
