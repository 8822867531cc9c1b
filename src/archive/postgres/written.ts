import { setTimeout as delay } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import pg from 'pg';
import { createTurns } from '../in-turn.js';

/** The channel on which every process announces, with each change, whose stories it changed. */
export const CHANNEL = 'on_the_record_written';
/** Stands for all owners: somebody has had everything deleted that they had added anywhere. */
export const EVERYBODY = '*';

/** ms between two checks that the database is still there, and ms that each check may take. */
const LOOK = 1_000;
const PATIENCE = 1_000;
/**
 * For how many owners the last change is remembered. For any other owner, it is no later than that
 * of the owner who was forgotten last.
 */
const REMEMBERED = 10_000;

/**
 * Where the log of the database ends, in bytes from its beginning (a replica has to have applied it
 * that far), and which database it is.
 */
const WHERE = `select (pg_current_wal_insert_lsn() - '0/0'::pg_lsn)::text as position,
  (select system_identifier from pg_control_system()) || '/' || current_database() as identity`;

/** What a copy of the database must have, to be asked in its place. */
export interface Needed {
  readonly position: bigint;
  /** Which database it must be a copy of. */
  readonly identity: string;
}

/** Knows how far a copy of the database must be to have an owner's latest stories. */
export interface Written {
  /** Undefined where that is not known at the moment. */
  needed(owner: string): Needed | undefined;
  /**
   * Carries out a change to an owner's stories, or to everybody's, and says what a copy must have
   * to include it; undefined if that is not known at the moment.
   */
  during<T>(
    owner: string,
    change: () => Promise<T>,
  ): Promise<{ readonly value: T; readonly needed: Needed | undefined }>;
  close(): Promise<void>;
}

/**
 * Listens to the database for what any process changes. While it does not hear it, nothing is known;
 * once it does again, all that was written before counts as changed.
 */
export function watchWritten(connection: pg.ClientConfig): Written {
  const positions = new LRUCache<string, bigint>({
    max: REMEMBERED,
    dispose(position, _, reason) {
      if (reason === 'evict' && floor !== undefined && position > floor) floor = position;
    },
  });
  /** Changes whose position is not known yet, by owner. */
  const pending = new Map<string, number>();
  let floor: bigint | undefined;
  let identity = '';
  let listening: pg.Client | undefined;
  const closing = new AbortController();

  const inTurn = createTurns();
  const where = (client: pg.Client): Promise<bigint> =>
    inTurn('where', async () => {
      const { rows } = await client.query<{ position: string; identity: string }>(WHERE);
      identity = rows[0]?.identity ?? '';
      return BigInt(rows[0]?.position ?? 0);
    });

  const begin = (owner: string) => pending.set(owner, (pending.get(owner) ?? 0) + 1);
  /** Notes how far the log is after a change. */
  const settle = async (owner: string): Promise<Needed | undefined> => {
    try {
      // Where nobody listens any more, it is noted with everything else once somebody does.
      if (listening === undefined) return undefined;
      const position = await where(listening);
      if (owner !== EVERYBODY) positions.set(owner, position);
      else if (floor !== undefined && position > floor) floor = position;
      return { position, identity };
    } catch {
      floor = undefined;
      return undefined;
    } finally {
      const left = (pending.get(owner) ?? 1) - 1;
      if (left === 0) pending.delete(owner);
      else pending.set(owner, left);
    }
  };

  /** Listens until the connection is lost. */
  const listen = async (): Promise<void> => {
    const client = new pg.Client({ ...connection, query_timeout: PATIENCE });
    const lost = new Promise<void>((resolve) => {
      client.once('error', () => resolve());
      client.once('end', resolve);
    });
    client.on('error', () => undefined);
    try {
      await client.connect();
      // It must not keep a program that has nothing else to do.
      (client as pg.Client & { unref(): void }).unref();
      client.on('notification', ({ payload = EVERYBODY }) => {
        begin(payload);
        void settle(payload);
      });
      await client.query(`listen ${CHANNEL}`);
      listening = client;
      while (!closing.signal.aborted) {
        const position = await where(client);
        floor ??= position;
        await Promise.race([lost, delay(LOOK, undefined, { signal: closing.signal, ref: false })]);
      }
    } finally {
      floor = undefined;
      listening = undefined;
      void client.end().catch(() => undefined);
    }
  };
  const watching = (async () => {
    while (!closing.signal.aborted) {
      await listen().catch(() => undefined);
      await delay(LOOK, undefined, { signal: closing.signal, ref: false }).catch(() => undefined);
    }
  })();

  return {
    needed(owner) {
      if (floor === undefined || pending.has(owner) || pending.has(EVERYBODY)) return undefined;
      const position = positions.get(owner) ?? floor;
      return { position: position > floor ? position : floor, identity };
    },
    async during(owner, change) {
      begin(owner);
      try {
        const value = await change();
        return { value, needed: await settle(owner) };
      } catch (error) {
        // Whatever is said of it, it may have come about.
        await settle(owner);
        throw error;
      }
    },
    async close() {
      closing.abort();
      await watching;
    },
  };
}
