import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ClientBase } from 'pg';
import { ArchiveSettingError } from '../archive.js';

const FILE = /^(\d{4})-([a-z-]+)\.sql$/;
/** The only way to write that has every letter, and is what PostgreSQL calls it. */
const ENCODING = 'UTF8';
/** Any number that no other program locks in this database. */
const LOCK = 741_103_001;

/**
 * Brings a database up to date: applies the numbered files that it does not have yet, each whole or
 * not at all. Several processes may do so at once.
 *
 * @param folder - of files such as `0001-stories.sql`
 * @param last - the number of the last file to apply; by default all
 * @throws ArchiveSettingError if the database has what no file here has made, or cannot have every letter
 */
export async function migrate(
  client: ClientBase,
  folder: string,
  last = Number.POSITIVE_INFINITY,
): Promise<void> {
  const files = (await readdir(folder)).sort().flatMap((name) => {
    const [, number, title] = FILE.exec(name) ?? [];
    return title === undefined ? [] : [{ number: Number(number), title, path: join(folder, name) }];
  });
  const { rows: encodings } = await client.query<{ server_encoding: string }>(
    'show server_encoding',
  );
  const encoding = encodings[0]?.server_encoding;
  if (encoding !== ENCODING) {
    throw new ArchiveSettingError(
      `The database in DATABASE_URL is written in ${encoding}, which has not every letter: make one with createdb --encoding=UTF8 --template=template0, name that, and start again.`,
    );
  }
  await client.query('select pg_advisory_lock($1)', [LOCK]);
  try {
    await client.query(
      'create table if not exists migration (number integer primary key, title text not null, applied_at timestamptz not null default now())',
    );
    const { rows } = await client.query<{ number: number }>('select number from migration');
    const applied = new Set(rows.map(({ number }) => number));
    for (const { number } of files) applied.delete(number);
    if (applied.size > 0) {
      throw new ArchiveSettingError(
        'The database was made by a newer version of the bot: start that one, or take another database.',
      );
    }
    const known = new Set(rows.map(({ number }) => number));
    for (const { number, title, path } of files) {
      if (known.has(number) || number > last) continue;
      await client.query('begin');
      try {
        await client.query(await readFile(path, 'utf8'));
        await client.query('insert into migration (number, title) values ($1, $2)', [
          number,
          title,
        ]);
        await client.query('commit');
      } catch (error) {
        await client.query('rollback');
        throw error;
      }
    }
  } finally {
    await client.query('select pg_advisory_unlock($1)', [LOCK]);
  }
}
