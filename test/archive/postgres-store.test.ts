import { afterAll, beforeAll, describe } from 'vitest';
import { openPostgresStore } from '../../src/archive/postgres/postgres-store.js';
import { describeArchive, describeFeeds } from './describe-archive.js';
import { type Database, empty, hasServer, MIGRATIONS, newDatabase, newPGlite } from './postgres.js';

const fail = (sentence: string) => {
  throw new Error(sentence);
};

/** The archive's tests on one database, which is emptied before each. */
function describeOn(name: string, make: () => Promise<Database>): void {
  describe(name, () => {
    let database: Database;
    beforeAll(async () => {
      database = await make();
    }, 60_000);
    afterAll(() => database.drop());
    const open = async () => {
      const { connection } = database;
      const store = await openPostgresStore({ connection, migrations: MIGRATIONS, report: fail });
      await empty(connection);
      return store;
    };
    describeArchive(name, open);
    describeFeeds(name, open);
  });
}

describeOn('PostgreSQL in this process', newPGlite);
if (await hasServer()) describeOn('PostgreSQL on a server', newDatabase);
