import type { FeedState, FeedStore, Following } from '../following.js';
import type { Queries } from './queries.js';

/** Any number that no other program locks in this database. */
const LOCK = 741_103_002;

interface Row {
  readonly scope: string;
  readonly id: string;
  readonly url: string;
  readonly guild: string | null;
  readonly channel: string | null;
  readonly added_by: string;
  readonly added_at: Date;
  readonly tells: boolean;
  readonly due: Date | null;
  readonly state: Omit<FeedState, 'due'>;
}

function followingOf(row: Row): Following {
  const { id, url, guild, channel, tells, due, state } = row;
  return {
    ...{ id, url },
    ...(guild !== null && { guild }),
    ...(channel !== null && { channel }),
    ...{ by: row.added_by, at: row.added_at.toISOString(), tells },
    state: { ...state, ...(due !== null && { due: due.toISOString() }) },
  };
}

/**
 * Keeps what is followed in a table, for any number of processes at once.
 *
 * @param inTransaction - does something whole or not at all
 */
export function createPostgresFeeds(
  queries: Queries,
  inTransaction: <T>(work: (queries: Queries) => Promise<T>) => Promise<T>,
): FeedStore {
  const select = async (where: string, values: unknown[]): Promise<readonly Following[]> => {
    const { rows } = await queries.query<Row>(
      `select * from following where ${where} order by added_at, id`,
      values,
    );
    return rows.map(followingOf);
  };

  return {
    list: (owner) => select('scope = $1', [owner]),
    sharing: (url) => select('url = $1', [url]),
    async put(owner, { id, url, guild, channel, by, at, tells, state: { due, ...state } }) {
      await queries.query(
        `insert into following (scope, id, url, guild, channel, added_by, added_at, tells, due, state)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
         on conflict (scope, id) do update set added_by = excluded.added_by,
           added_at = excluded.added_at, tells = excluded.tells, due = excluded.due,
           state = excluded.state`,
        [owner, id, url, guild, channel, by, at, tells, due, JSON.stringify(state)],
      );
    },
    async settle(owner, id, { due, ...state }) {
      await queries.query(
        'update following set due = $3, state = $4 where scope = $1 and id = $2',
        [owner, id, due, JSON.stringify(state)],
      );
    },
    async remove(owner, id) {
      await queries.query('delete from following where scope = $1 and id = $2', [owner, id]);
    },
    async removeOf(user) {
      const { rowCount } = await queries.query('delete from following where added_by = $1', [user]);
      return rowCount ?? 0;
    },
    claim: (now, until, most) =>
      inTransaction(async (locked) => {
        await locked.query('select pg_advisory_xact_lock($1)', [LOCK]);
        const { rows } = await locked.query<Row>(
          `with taken as
             (select url from following where due <= $1 group by url order by min(due) limit $3)
           update following f set due = $2 from taken
            where f.url = taken.url and f.due is not null returning f.*`,
          [now, until, most],
        );
        return rows.map((row) => ({ owner: row.scope, following: followingOf(row) }));
      }),
  };
}
