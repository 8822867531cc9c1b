import { outlineStory } from '../../story/parse.js';
import { fold } from '../../text/fold.js';
import { comparableAddress } from '../address.js';
import type { Addition, Forgotten } from '../archive.js';
import { sketchOf } from '../near-duplicate.js';
import { ownerOfPerson } from '../owner.js';
import type { Candidate, KeptFacts, KeptStory, Shelf, Store, Usage } from '../store.js';
import { type DatabaseSetting, openDatabase } from './database.js';
import { createPostgresFeeds } from './postgres-feeds.js';
import { type Found, seekIn } from './postgres-seek.js';
import type { Queries } from './queries.js';
import { termsVector } from './search-query.js';
import { EVERYBODY } from './written.js';

const MOST_LISTED = 1_000;
const MOST_ALIKE = 5;

/** What of a version is known without its text. The first addition of a story is that of its first version. */
const FACTS = `
  s.slug as id, s.work, s.version, s.headline, s.publisher, s.via, s.section, s.url, s.published,
  s.paragraphs, s.characters, s.number::text as revision,
  (select max(v.version) from story v where v.scope = s.scope and v.work = s.work) as versions,
  (select json_build_object('by', a.added_by, 'at', a.added_at, 'channel', a.channel)
     from story v join addition a using (scope, slug)
    where v.scope = s.scope and v.work = s.work order by v.version, a.added_at limit 1) as added,
  (select json_agg(distinct f.added_by)
     from (select distinct on (v.slug) a.added_by
             from story v join addition a using (scope, slug)
            where v.scope = s.scope and v.work = s.work order by v.slug, a.added_at) f) as adders`;

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
  return { adders: [], ...known, added: first } as unknown as Facts;
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
    async alike(address, sketch, day) {
      const { rows } = await queries.query<FactsRow<Candidate>>(
        `select ${FACTS}, s.sketch from story s
         where s.scope = $1 and (s.address = $2 or s.sketch && $3::integer[]) and ${IS_NEWEST}
         order by s.address is not distinct from $2 and $2 is not null desc,
           left(s.published, 10) is not distinct from $4 and $4 is not null desc,
           cardinality(array(select unnest(s.sketch) intersect select unnest($3::integer[]))) desc
         limit ${MOST_ALIKE}`,
        [owner, address ?? null, sketch, day ?? null],
      );
      return rows.map((row) => factsOf(row));
    },
    async has(id) {
      const { rowCount } = await queries.query(
        'select from story where scope = $1 and (slug = $2 or work = $2) limit 1',
        [owner, id],
      );
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
export async function openPostgresStore(setting: DatabaseSetting): Promise<Store> {
  const { queries: reached, inTransaction, reading, writing, close } = await openDatabase(setting);

  /** The one version of an owner's, if there is one, for which a condition holds; `$1` is the owner. */
  const one = (owner: string, where: string, ...values: readonly string[]) =>
    reading(owner, async (queries): Promise<KeptFacts | undefined> => {
      const { rows } = await queries.query<FactsRow>(
        `select ${FACTS} from story s where s.scope = $1 and ${where}`,
        [owner, ...values],
      );
      return rows[0] && factsOf(rows[0]);
    });

  return {
    list: (owner, words) =>
      reading(owner, async (queries) => {
        const { rows } = await queries.query<FactsRow>(
          `select ${FACTS} from story s
           where s.scope = $1 and ${IS_NEWEST} and
             not exists (select from unnest($2::text[]) word where position(word in s.title) = 0)
           order by (select max(a.added_at) from story v join addition a using (scope, slug)
                      where v.scope = s.scope and v.work = s.work) desc
           limit ${MOST_LISTED}`,
          [owner, words],
        );
        return rows.map((row) => factsOf(row));
      }),
    seek: (owner, query) =>
      reading(owner, (queries) =>
        seekIn(queries, owner, query, async (numbers, terms) => {
          const { rows } = await queries.query<FactsRow & Found>(
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
      ),
    find: (owner, id) => one(owner, 's.slug = $2', id),
    newest: (owner, channel) =>
      one(
        owner,
        `s.work =
           (select v.work from addition a join story v using (scope, slug)
             where a.scope = $1 ${channel === undefined ? '' : 'and a.channel = $2'}
             order by a.added_at desc limit 1)
         order by s.version desc limit 1`,
        ...(channel === undefined ? [] : [channel]),
      ),
    read: (owner, id) => reading(owner, (queries) => readContent(queries, owner, id)),
    change: (owner, work) =>
      writing(owner, async (queries) => {
        await queries.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [owner]);
        return work(shelfOf(queries, owner));
      }),
    async remove(owner, work, by) {
      await writing(owner, (queries) =>
        queries.query(
          `delete from story s where s.scope = $1 and s.work = $2 and ($3::text is null or $3 =
             (select a.added_by from addition a where a.scope = s.scope and a.slug = s.slug
               order by a.added_at limit 1))`,
          [owner, work, by ?? null],
        ),
      );
    },
    forget: (owner) => writing(owner, (queries) => deleteOwner(queries, owner)),
    forgetPerson: (user) => writing(EVERYBODY, (queries) => deletePerson(queries, user)),
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
    close,
  };
}
