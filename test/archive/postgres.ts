import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { btree_gin } from '@electric-sql/pglite/contrib/btree_gin';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import pg from 'pg';

export const MIGRATIONS = fileURLToPath(new URL('../../migrations', import.meta.url));

/** A server that these tests may make databases on. */
const SERVER = 'postgres://postgres@127.0.0.1:5432';

/** Whether there is such a server. Where tests run by themselves, there must be one. */
export async function hasServer(): Promise<boolean> {
  const client = new pg.Client({
    connectionString: `${SERVER}/postgres`,
    connectionTimeoutMillis: 2_000,
  });
  try {
    await client.connect();
    return true;
  } catch (error) {
    if (process.env.CI === 'true') throw error;
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Something to connect to, and how it is done away with. */
export interface Database {
  readonly connection: pg.PoolConfig;
  drop(): Promise<void>;
}

async function onServer(sql: string, database = 'postgres'): Promise<void> {
  const client = new pg.Client({ connectionString: `${SERVER}/${database}` });
  await client.connect();
  await client.query(sql);
  await client.end();
}

/** A database on the server. */
export interface ServedDatabase extends Database {
  readonly url: string;
  /** From now on, new connections can only read. */
  closeToChanges(): Promise<void>;
  /** Does something in it as its server’s owner. */
  query(sql: string): Promise<void>;
}

/**
 * A new database on the server.
 *
 * @param how - what else `create database` is told
 */
export async function newDatabase(how = ''): Promise<ServedDatabase> {
  const name = `on_the_record_${randomBytes(6).toString('hex')}`;
  await onServer(`create database ${name} ${how}`);
  const url = `${SERVER}/${name}`;
  return {
    url,
    connection: { connectionString: url },
    closeToChanges: () => onServer(`alter database ${name} set default_transaction_read_only = on`),
    query: (sql) => onServer(sql, name),
    drop: () => onServer(`drop database ${name} with (force)`),
  };
}

/** A new database in this process. It has one connection. */
export async function newPGlite(): Promise<Database> {
  const database = await PGlite.create({ extensions: { btree_gin } });
  return {
    connection: { ...createPgConfig(database), max: 1 } as unknown as pg.PoolConfig,
    drop: () => database.close(),
  };
}

/** Empties the tables. */
export async function empty(connection: pg.PoolConfig): Promise<void> {
  const client = new pg.Client(connection);
  await client.connect();
  await client.query('truncate story, addition, following');
  await client.end();
}
