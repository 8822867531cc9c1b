import * as z from 'zod/mini';

/** An address to listen on. */
export interface Address {
  readonly host: string;
  readonly port: number;
}

/** A port, with or without an address before it: `9090`, `0.0.0.0:9090`, `[::]:9090`. */
const ADDRESS = /^(?:(\[[\da-f:.]+\]|[\w.-]+):)?(\d{1,5})$/i;
const MAX_PORT = 65_535;
/** Unless told otherwise, nobody but this machine may ask for the bot's health. */
export const THIS_MACHINE = '127.0.0.1';
/** Discord's requests come by way of others, and each of them is signed. */
export const EVERY_ADDRESS = '0.0.0.0';

/** What listens on all addresses of the machine; and what takes any port that is free. */
const EVERY_HOST = [EVERY_ADDRESS, '::'];
const ANY_PORT = 0;

/** The address that a setting of the right form says. */
export function addressOf(setting: string | undefined, defaultHost: string): Address | undefined {
  if (setting === undefined) return undefined;
  const [, host = defaultHost, port] = ADDRESS.exec(setting) ?? [];
  return { host: host.replace(/^\[|\]$/g, ''), port: Number(port) };
}

/** The form of a setting that says where to listen. */
export const addressSchema = z.string().check(
  z.trim(),
  z.regex(ADDRESS, 'must be a port, such as 9090, or an address and a port'),
  z.refine((value) => Number(ADDRESS.exec(value)?.[2]) <= MAX_PORT, {
    error: `must have a port of at most ${MAX_PORT}`,
  }),
);

/** Whether who listens on the one address leaves no room on the other. */
export const isTaken = (one: Address, other: Address) =>
  one.port === other.port &&
  one.port !== ANY_PORT &&
  (one.host === other.host || [one, other].some(({ host }) => EVERY_HOST.includes(host)));
