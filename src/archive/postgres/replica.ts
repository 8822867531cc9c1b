import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import type { Queries } from './queries.js';
import type { Needed } from './written.js';

/** ms that a connection, and a question, may take before the database itself is asked. */
const CONNECT_TIMEOUT = 1_000;
const QUERY_TIMEOUT = 2_000;
/** ms that it is left alone after it could not be reached. */
const PAUSE = 5_000;
/** ms between two looks how far it is after a change, and how many there are. */
const LOOK = 10;
const MOST_LOOKS = 25;

/** How far a copy is that follows its database, and which that is. One that does not follow is none. */
const WHERE = `select (pg_last_wal_replay_lsn() - '0/0'::pg_lsn)::text as position,
  (select system_identifier from pg_control_system()) || '/' || current_database() as identity
  where pg_is_in_recovery()`;

/** A copy of the database that may be a little behind. */
export interface Replica {
  /**
   * Reads from the copy, if it is as far as it must be.
   *
   * @returns undefined if it is not, or cannot be asked
   */
  read<T>(
    needed: Needed,
    work: (queries: Queries) => Promise<T>,
  ): Promise<{ value: T } | undefined>;
  /** Waits a moment for the copy to be that far: whoever has added a story asks about it next. */
  catchUp(needed: Needed): Promise<void>;
  close(): Promise<void>;
}

/** @param report - is told in a sentence when the copy cannot be asked, and when it can be again */
export function openReplica(
  connection: pg.PoolConfig,
  report: (sentence: string) => void,
): Replica {
  const pool = new pg.Pool({
    connectionTimeoutMillis: CONNECT_TIMEOUT,
    statement_timeout: QUERY_TIMEOUT,
    query_timeout: QUERY_TIMEOUT,
    keepAlive: true,
    allowExitOnIdle: true,
    application_name: 'on-the-record',
    ...connection,
  });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  /**
   * How far each connection was seen to be. Another connection may lead to another copy, or to the same
   * one after a fall, which may be further back.
   */
  const seen = new WeakMap<pg.PoolClient, bigint>();
  let problem: string | undefined;
  let awayUntil = 0;

  const note = (sentence: string | undefined) => {
    if (sentence === problem) return;
    problem = sentence;
    report(sentence ?? 'The replica is asked again.');
  };
  const leaveAlone = (sentence: string) => {
    awayUntil = Date.now() + PAUSE;
    note(sentence);
  };

  const isAsFar = async (client: pg.PoolClient, needed: Needed): Promise<boolean> => {
    if ((seen.get(client) ?? -1n) >= needed.position) return true;
    const { rows } = await client.query<{ position: string | null; identity: string }>(WHERE);
    const [{ position = null, identity = '' } = {}] = rows;
    if (position === null || identity !== needed.identity) {
      leaveAlone(
        'DATABASE_READ_URL is no replica of the database in DATABASE_URL: it is not asked.',
      );
      return false;
    }
    seen.set(client, BigInt(position));
    note(undefined);
    return BigInt(position) >= needed.position;
  };

  const connect = async (): Promise<pg.PoolClient | undefined> => {
    if (Date.now() < awayUntil) return undefined;
    return pool.connect().catch(() => {
      leaveAlone('The replica cannot be reached: the database is asked in its place.');
      return undefined;
    });
  };

  const read: Replica['read'] = async (needed, work) => {
    const client = await connect();
    if (client === undefined) return undefined;
    try {
      const value = (await isAsFar(client, needed)) ? { value: await work(client) } : undefined;
      client.release();
      return value;
    } catch {
      // Whatever it was, the database itself answers; a new connection says how far the copy is.
      client.release(true);
      return undefined;
    }
  };

  return {
    read,
    async catchUp(needed) {
      for (let look = 0; look < MOST_LOOKS; look++) {
        if ((await read(needed, async () => true)) || Date.now() < awayUntil) return;
        await delay(LOOK);
      }
    },
    close: () => pool.end(),
  };
}
