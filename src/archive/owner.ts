import { createHash } from 'node:crypto';
import type { Scope } from './archive.js';

const SNOWFLAKE = /^\d{1,20}$/;

/** Digits as they are, anything else by its digest: it must be safe in a path. */
function safe(id: string): string {
  return SNOWFLAKE.test(id) ? id : createHash('sha256').update(id).digest('hex').slice(0, 32);
}

/** The name of a person's own stories. */
export function ownerOfPerson(user: string): string {
  return `user-${safe(user)}`;
}

/**
 * Whose the stories are that are added in a scope: the server's, or the person's own.
 *
 * @returns a name of `a-z 0-9 -`, or undefined if neither is known
 */
export function ownerOf({ guild, user }: Scope): string | undefined {
  if (guild !== undefined) return `guild-${safe(guild)}`;
  return user === '' ? undefined : ownerOfPerson(user);
}
