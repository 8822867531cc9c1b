import { checkFolder } from './files/check-folder.js';
import { createFileStore } from './files/file-store.js';
import type { Store } from './store.js';

/** Where added stories are to be kept. */
export interface StorePlace {
  /** The address of a PostgreSQL database; without one, they are kept in files. */
  readonly databaseUrl?: string | undefined;
  /** The address of a copy that follows it, for reading. */
  readonly databaseReadUrl?: string | undefined;
  /** The folder of migrations for a database. */
  readonly migrations: string;
  /** The folder for files. */
  readonly archiveFolder: string;
}

/**
 * Opens the store of added stories. What PostgreSQL needs is loaded only where it is used.
 *
 * @param report - is told in a sentence what else is wrong, now or later on
 * @throws ArchiveError if it cannot be used
 */
export async function openStore(
  { databaseUrl, databaseReadUrl, migrations, archiveFolder }: StorePlace,
  report: (problem: string) => void,
): Promise<Store> {
  if (databaseUrl === undefined) {
    await checkFolder(archiveFolder, report);
    return createFileStore(archiveFolder, report);
  }
  const { openPostgresStore } = await import('./postgres/postgres-store.js');
  return openPostgresStore({
    connection: { connectionString: databaseUrl },
    replica: databaseReadUrl === undefined ? undefined : { connectionString: databaseReadUrl },
    ...{ migrations, report },
  });
}
