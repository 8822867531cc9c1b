import pg from 'pg';
import { ArchiveError } from '../archive.js';
import { READ_ONLY } from '../changing.js';
import {
  diagnosisOf,
  faultOf,
  isOfTables,
  isReadOnly,
  isUnavailable,
  reasonOf,
} from './database-fault.js';
import { migrate } from './migrate.js';
import type { Queries } from './queries.js';
import { openReplica } from './replica.js';
import { CHANNEL, watchWritten } from './written.js';

/** What a database is opened with. */
export interface DatabaseSetting {
  /** Where it is: a connection string, or what else `pg` takes. */
  readonly connection: pg.PoolConfig;
  /** A copy that follows it, for reading. */
  readonly replica?: pg.PoolConfig | undefined;
  /** The folder of migrations. */
  readonly migrations: string;
  /** Is told in a sentence when the database cannot be reached, and when it can be again. */
  readonly report: (sentence: string) => void;
}

/** ms */
const CONNECT_TIMEOUT = 5_000;
const QUERY_TIMEOUT = 10_000;
/** Stands for whatever is asked where there is no connection. */
const CONNECTING = '';

const AWAY = new ArchiveError(
  'The archive of added stories cannot be reached at the moment. Please try again in a minute.',
);

/** A database, and what can be done with it. Where it cannot be reached, a person is told so. */
export interface Database {
  /** What is asked of the database itself. */
  readonly queries: Queries;
  /** Does something whole or not at all. */
  inTransaction<T>(work: (queries: Queries) => Promise<T>): Promise<T>;
  /**
   * Reads what an owner has: from the copy, where there is one that is not behind what any process has
   * changed of the owner's; in doubt, from the database itself. The work may be done twice.
   */
  reading<T>(owner: string, work: (queries: Queries) => Promise<T>): Promise<T>;
  /** Changes what an owner has, or everybody, whole or not at all. */
  writing<T>(owner: string, work: (queries: Queries) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/**
 * Opens a PostgreSQL database, and brings it up to date. It is connected to again by itself when it
 * comes back.
 *
 * @throws ArchiveError if the database cannot be used; the message has nothing of its address
 */
export async function openDatabase(setting: DatabaseSetting): Promise<Database> {
  const { connection, replica: copy, migrations, report } = setting;
  const config: pg.PoolConfig = {
    connectionTimeoutMillis: CONNECT_TIMEOUT,
    keepAlive: true,
    allowExitOnIdle: true,
    application_name: 'on-the-record',
    ...connection,
  };
  try {
    const client = new pg.Client(config);
    client.on('error', () => undefined);
    await client.connect();
    try {
      await migrate(client, migrations);
      // A copy that was brought back in part says in its own table that it is whole.
      await client.query('select from story, addition, following limit 0');
    } finally {
      await client.end();
    }
  } catch (error) {
    throw error instanceof ArchiveError ? error : faultOf(error);
  }

  const pool = new pg.Pool({
    ...config,
    statement_timeout: QUERY_TIMEOUT,
    query_timeout: QUERY_TIMEOUT,
  });
  // A connection that breaks between two questions; the next question has a new one.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));

  /** The query that cannot be asked, or `CONNECTING`, and how that was said; undefined where all can be. */
  let failing: { readonly query: string; readonly is: 'reached' | 'used' } | undefined;
  /** Does something with the database; where it cannot be reached, the person is told so. */
  const reach = async <T>(query: string, work: () => Promise<T>): Promise<T> => {
    try {
      const result = await work();
      // That a transaction begins says nothing of the tables.
      if (failing?.query === CONNECTING || failing?.query === query) {
        report(`The database can be ${failing.is} again.`);
        failing = undefined;
      }
      return result;
    } catch (error) {
      if (isReadOnly(error)) {
        report('The database can only be read (25006): nothing that people add or remove is kept.');
        throw READ_ONLY;
      }
      if (error instanceof ArchiveError || !isUnavailable(error)) throw error;
      const fails = isOfTables(error) ? query : CONNECTING;
      if (failing === undefined || (fails === CONNECTING && failing.query !== CONNECTING)) {
        const diagnosis = diagnosisOf(error);
        const is = diagnosis === undefined ? 'reached' : 'used';
        const why = diagnosis === undefined ? '' : ` ${diagnosis}.`;
        failing = { query: fails, is };
        report(
          `The database cannot be ${is} (${reasonOf(error)}); it is tried again at each question.${why}`,
        );
      }
      throw AWAY;
    }
  };
  const reaching = (queries: Queries | pg.Pool): Queries => ({
    query: ((text: string, values: unknown[]) =>
      reach(text, () => queries.query(text, values))) as Queries['query'],
  });
  const queries = reaching(pool);

  const inTransaction = async <T>(work: (queries: Queries) => Promise<T>): Promise<T> => {
    const client = await reach(CONNECTING, () => pool.connect());
    const own = reaching(client);
    try {
      await own.query('begin', []);
      const result = await work(own);
      await own.query('commit', []);
      client.release();
      return result;
    } catch (error) {
      const isBroken = await client.query('rollback').then(
        () => false,
        () => true,
      );
      client.release(isBroken);
      throw error;
    }
  };

  const replica = copy && openReplica(copy, report);
  const written = copy && watchWritten(config);

  return {
    queries,
    inTransaction,
    async reading(owner, work) {
      const needed = written?.needed(owner);
      const found = needed && (await replica?.read(needed, work));
      return found === undefined ? work(queries) : found.value;
    },
    async writing(owner, work) {
      const change = () =>
        inTransaction(async (own) => {
          // Whoever listens is told with the commit, and only then.
          await own.query('select pg_notify($1, $2)', [CHANNEL, owner]);
          return work(own);
        });
      if (written === undefined) return change();
      const { value, needed } = await written.during(owner, change);
      if (needed !== undefined) await replica?.catchUp(needed);
      return value;
    },
    async close() {
      await Promise.all([pool.end(), replica?.close(), written?.close()]);
    },
  };
}
