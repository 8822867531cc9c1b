import pg from 'pg';
import { outlineStory } from '../story/parse.js';
import { fold } from '../text/fold.js';
import { comparableAddress } from './address.js';
import { type Addition, ArchiveError, type Forgotten } from './archive.js';
import { migrate } from './migrate.js';
import { sketchOf } from './near-duplicate.js';
import { ownerOfPerson } from './owner.js';
import { createPostgresFeeds } from './postgres-feeds.js';
import { type Found, seekIn } from './postgres-seek.js';
import type { Queries } from './queries.js';
import type { Candidate, KeptFacts, KeptStory, Shelf, Store, Usage } from './store.js';
import { termsVector } from './terms.js';

/** What a database is opened with. */
export interface PostgresSetting {
  /** Where it is: a connection string, or what else `pg` takes. */
  readonly connection: pg.PoolConfig;
  /** The folder of migrations. */
  readonly migrations: string;
  /** Is told in a sentence when the database cannot be reached, and when it can be again. */
  readonly report: (sentence: string) => void;
}

/** ms */
const CONNECT_TIMEOUT = 5_000;
const QUERY_TIMEOUT = 10_000;
const MOST_LISTED = 1_000;
const MOST_ALIKE = 5;

/** What of a version is known without its text. The first addition of a story is that of its first version. */
const FACTS = `
  s.slug as id, s.work, s.version, s.headline, s.publisher, s.via, s.section, s.url, s.published,
  s.paragraphs, s.characters, s.number::text as revision,
  (select max(v.version) from story v where v.scope = s.scope and v.work = s.work) as versions,
  (select json_build_object('by', a.added_by, 'at', a.added_at, 'channel', a.channel)
     from story v join addition a using (scope, slug)
    where v.scope = s.scope and v.work = s.work order by v.version, a.added_at limit 1) as added`;

const IS_NEWEST = `s.version =
  (select max(v.version) from story v where v.scope = s.scope and v.work = s.work)`;

interface AdditionRow {
  readonly by: string;
  readonly at: string | Date;
  readonly channel: string | null;
}

type FactsRow<Facts extends KeptFacts = KeptFacts> = Omit<Facts, 'added'> & {
  readonly added: AdditionRow | null;
};

function additionOf({ by, at, channel }: AdditionRow): Addition {
  return { by, at: new Date(at).toISOString(), ...(channel !== null && { channel }) };
}

/** A row's columns that are empty are fields that are absent. */
function factsOf<Facts extends KeptFacts>({ added, ...row }: FactsRow<Facts>): Facts {
  const known = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
  const first: Addition = added === null ? { by: '', at: '' } : additionOf(added);
  return { ...known, added: first } as unknown as Facts;
}

/** An error of the database itself has a severity; these classes are of its connections. */
function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (!('severity' in error)) return true;
  return 'code' in error && /^(?:08|28|3D|53|57)/.test(String(error.code));
}

const AWAY = new ArchiveError(
  'The archive of added stories cannot be reached at the moment. Please try again in a minute.',
);

/** Why a database cannot be opened and what to do, without a word of its address. */
function sentenceFor(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  switch (code) {
    case '28P01':
    case '28000':
      return 'The database does not accept the user or the password in DATABASE_URL: mend it and start again.';
    case '3D000':
      return 'The database server has no database of the name in DATABASE_URL: make it with createdb, or mend the name.';
    case '42501':
      return 'The user in DATABASE_URL may not make tables in the database: give it the right to, and start again.';
    default:
      return `The database in DATABASE_URL cannot be used (${code || 'it does not answer'}): check that it runs and can be reached, and start again.`;
  }
}

async function insert(queries: Queries, owner: string, story: KeptStory): Promise<void> {
  const { id, work, version, content, additions } = story;
  const outline = outlineStory(content, id, id);
  const texts = outline.paragraphs.map(({ start, end }) => outline.text.slice(start, end));
  const { headline, publisher, via, section, url, published } = outline;
  await queries.query(
    `insert into story (scope, slug, work, version, headline, publisher, via, section, url, published,
       paragraphs, characters, body, title, address, sketch, terms)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17::tsvector)`,
    [
      ...[owner, id, work, version, headline, publisher, via, section, url, published],
      ...[texts.length, content.length, content, fold(`${id} ${headline ?? ''}`)],
      url === undefined ? null : comparableAddress(url),
      sketchOf(texts.join('\n\n')),
      termsVector(texts),
    ],
  );
  for (const addition of additions) await insertAddition(queries, owner, id, addition);
}

async function insertAddition(queries: Queries, owner: string, id: string, addition: Addition) {
  await queries.query(
    'insert into addition (scope, slug, added_by, added_at, channel) values ($1, $2, $3, $4, $5)',
    [owner, id, addition.by, addition.at, addition.channel],
  );
}

async function readContent(queries: Queries, owner: string, id: string): Promise<string> {
  const { rows } = await queries.query<{ body: string }>(
    'select body from story where scope = $1 and slug = $2',
    [owner, id],
  );
  if (rows[0] === undefined) throw new RangeError(`no story ${id} of ${owner}`);
  return rows[0].body;
}

function shelfOf(queries: Queries, owner: string): Shelf {
  return {
    async usage(since) {
      const { rows } = await queries.query<Omit<Usage, 'last'> & { last: Date | null }>(
        `select (select count(*)::int from story where scope = $1) as stories,
                (select coalesce(sum(characters), 0)::int from story where scope = $1) as characters,
                (select count(*)::int from addition where scope = $1 and added_at > $2) as additions,
                (select max(added_at) from addition where scope = $1) as last`,
        [owner, since],
      );
      const { last = null, ...counts } = rows[0] ?? { stories: 0, characters: 0, additions: 0 };
      return { ...counts, ...(last !== null && { last: last.toISOString() }) };
    },
    async alike(address, sketch) {
      const { rows } = await queries.query<FactsRow<Candidate>>(
        `select ${FACTS}, s.sketch from story s
         where s.scope = $1 and (s.address = $2 or s.sketch && $3::integer[]) and ${IS_NEWEST}
         order by s.address is not distinct from $2 and $2 is not null desc,
           cardinality(array(select unnest(s.sketch) intersect select unnest($3::integer[]))) desc
         limit ${MOST_ALIKE}`,
        [owner, address ?? null, sketch],
      );
      return rows.map((row) => factsOf(row));
    },
    async has(id) {
      const { rowCount } = await queries.query('select from story where scope = $1 and slug = $2', [
        owner,
        id,
      ]);
      return rowCount === 1;
    },
    read: (id) => readContent(queries, owner, id),
    put: (story) => insert(queries, owner, story),
    addAgain: (id, addition) => insertAddition(queries, owner, id, addition),
  };
}

async function deleteOwner(queries: Queries, owner: string): Promise<Forgotten> {
  const stories = await queries.query('delete from story where scope = $1', [owner]);
  const feeds = await queries.query('delete from following where scope = $1', [owner]);
  return { stories: stories.rowCount ?? 0, feeds: feeds.rowCount ?? 0 };
}

/** Deletes what a person alone has added, how they added the rest, and what they follow. */
async function deletePerson(queries: Queries, user: string): Promise<Forgotten> {
  const own = await deleteOwner(queries, ownerOfPerson(user));
  const { rowCount: alone } = await queries.query(
    `delete from story s
     where exists (select from addition a where a.scope = s.scope and a.slug = s.slug and a.added_by = $1)
       and not exists (select from addition a where a.scope = s.scope and a.slug = s.slug and a.added_by <> $1)`,
    [user],
  );
  await queries.query('delete from addition where added_by = $1', [user]);
  const { rowCount: followed } = await queries.query('delete from following where added_by = $1', [
    user,
  ]);
  return { stories: own.stories + (alone ?? 0), feeds: own.feeds + (followed ?? 0) };
}

/**
 * Keeps stories in a PostgreSQL database, for any number of processes at once. It connects again by
 * itself when the database comes back.
 *
 * @throws ArchiveError if the database cannot be used; the message has nothing of its address
 */
export async function openPostgresStore(setting: PostgresSetting): Promise<Store> {
  const { connection, migrations, report } = setting;
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
    } finally {
      await client.end();
    }
  } catch (error) {
    throw error instanceof ArchiveError ? error : new ArchiveError(sentenceFor(error));
  }

  const pool = new pg.Pool({
    ...config,
    statement_timeout: QUERY_TIMEOUT,
    query_timeout: QUERY_TIMEOUT,
  });
  // A connection that breaks between two questions; the next question has a new one.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));

  let isAway = false;
  /** Does something with the database; where it cannot be reached, the person is told so. */
  const reach = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      const result = await work();
      if (isAway) report('The database can be reached again.');
      isAway = false;
      return result;
    } catch (error) {
      if (error instanceof ArchiveError || !isUnavailable(error)) throw error;
      if (!isAway) report('The database cannot be reached; it is tried again at each question.');
      isAway = true;
      throw AWAY;
    }
  };
  const reaching = (queries: Queries | pg.Pool): Queries => ({
    query: ((text: string, values: unknown[]) =>
      reach(() => queries.query(text, values))) as Queries['query'],
  });
  const reached = reaching(pool);

  const inTransaction = async <T>(work: (queries: Queries) => Promise<T>): Promise<T> => {
    const client = await reach(() => pool.connect());
    const queries = reaching(client);
    try {
      await queries.query('begin', []);
      const result = await work(queries);
      await queries.query('commit', []);
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

  const one = async (where: string, values: readonly unknown[]): Promise<KeptFacts | undefined> => {
    const { rows } = await reached.query<FactsRow>(`select ${FACTS} from story s where ${where}`, [
      ...values,
    ]);
    return rows[0] && factsOf(rows[0]);
  };

  return {
    async list(owner, words) {
      const { rows } = await reached.query<FactsRow>(
        `select ${FACTS} from story s
         where s.scope = $1 and position($2 in s.title) > 0 and ${IS_NEWEST}
         order by (select max(a.added_at) from story v join addition a using (scope, slug)
                    where v.scope = s.scope and v.work = s.work) desc
         limit ${MOST_LISTED}`,
        [owner, words],
      );
      return rows.map((row) => factsOf(row));
    },
    seek: (owner, query) =>
      seekIn(reached, owner, query, async (numbers, terms) => {
        const { rows } = await reached.query<FactsRow & Found>(
          `select ${FACTS}, s.number::text,
             (select json_object_agg(t.lexeme, t.positions) from unnest(s.terms) t
               where t.lexeme = any ($2)) as found
           from story s where s.number = any ($1::bigint[]) and ${IS_NEWEST}`,
          [numbers, terms],
        );
        return rows.map(({ found, number, ...row }) => ({
          ...{ story: factsOf<KeptFacts>(row), number, found },
          ...{ characters: row.characters, published: row.published ?? null },
        }));
      }),
    find: (owner, id) => one('s.scope = $1 and s.slug = $2', [owner, id]),
    newest: (owner, channel) =>
      one(
        `s.scope = $1 and s.work =
           (select v.work from addition a join story v using (scope, slug)
             where a.scope = $1 ${channel === undefined ? '' : 'and a.channel = $2'}
             order by a.added_at desc limit 1)
         order by s.version desc limit 1`,
        channel === undefined ? [owner] : [owner, channel],
      ),
    read: (owner, id) => readContent(reached, owner, id),
    change: (owner, work) =>
      inTransaction(async (queries) => {
        await queries.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [owner]);
        return work(shelfOf(queries, owner));
      }),
    async remove(owner, work) {
      await reached.query('delete from story where scope = $1 and work = $2', [owner, work]);
    },
    forget: (owner) => inTransaction((queries) => deleteOwner(queries, owner)),
    forgetPerson: (user) => inTransaction((queries) => deletePerson(queries, user)),
    feeds: createPostgresFeeds(reached, inTransaction),
    async *owners() {
      const { rows } = await reached.query<{ scope: string }>(
        'select scope from story union select scope from following order by scope',
        [],
      );
      for (const { scope } of rows) yield scope;
    },
    async *stories(owner) {
      const { rows } = await reached.query<Omit<KeptStory, 'content' | 'additions'>>(
        'select slug as id, work, version from story where scope = $1 order by version, slug',
        [owner],
      );
      for (const row of rows) {
        const added = await reached.query<AdditionRow>(
          `select added_by as by, added_at as at, channel from addition
           where scope = $1 and slug = $2 order by added_at`,
          [owner, row.id],
        );
        const content = await readContent(reached, owner, row.id);
        yield { ...row, content, additions: added.rows.map(additionOf) };
      }
    },
    close: () => pool.end(),
  };
}
