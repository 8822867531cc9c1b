import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { archiveOf } from '../../src/archive/files.js';
import { createKeptArchive } from '../../src/archive/kept-archive.js';
import { ownerOf } from '../../src/archive/owner.js';
import { openPostgresStore } from '../../src/archive/postgres/postgres-store.js';
import { quoteTerm } from '../../src/archive/postgres/search-query.js';
import { createDesk, type Desk } from '../../src/desk.js';
import { readQuery } from '../../src/seek/query.js';
import { SCOPE } from './asking.js';
import { type ArchivedStory, fileOf } from './made-up-archive.js';

const migrations = fileURLToPath(new URL('../../../../migrations', import.meta.url));
/** Lines of a COPY that are sent at once. */
const CHUNK = 500;
/** The indexes that are quicker made of all rows than row by row. */
const LATE_INDEXES = ['story_terms', 'story_sketch'];

/** One statement that was sent. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** A database of made-up stories. */
export interface BenchDatabase {
  /** Opens it as the bot does. */
  open(): Promise<{ desk: Desk; close: () => Promise<void> }>;
  /** Connections of one's own. */
  connect(): pg.Pool;
  /** The same question by PostgreSQL's own ranking. */
  ownRanking(question: string): Statement;
  drop(): Promise<void>;
}

const owner = ownerOf(SCOPE) ?? '';

/** Sends rows to a table, in PostgreSQL's text format. */
async function copy(url: string, into: string, rows: Iterable<readonly string[]>): Promise<void> {
  const psql = spawn(
    'psql',
    [url, '-qX', '-v', 'ON_ERROR_STOP=1', '-c', `\\copy ${into} from stdin`],
    {
      stdio: ['pipe', 'inherit', 'inherit'],
    },
  );
  const closed = once(psql, 'close');
  let lines: string[] = [];
  const send = async () => {
    if (!psql.stdin.write(lines.join(''))) await Promise.race([once(psql.stdin, 'drain'), closed]);
    lines = [];
  };
  for (const row of rows) {
    lines.push(
      `${row.map((cell) => cell.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')).join('\t')}\n`,
    );
    if (lines.length === CHUNK) await send();
  }
  await send();
  psql.stdin.end();
  const [status] = await closed;
  if (status !== 0) throw new Error(`psql ended with ${status}`);
}

function* storyRows(make: (number: number) => ArchivedStory, count: number) {
  for (let number = 0; number < count; number++) {
    if (number % Math.ceil(count / 20) === 0) {
      process.stderr.write(`\r${count} stories: ${Math.round((100 * number) / count)} %`);
    }
    const story = make(number);
    const { id, headline, publisher, published, paragraphs, terms } = story;
    const content = fileOf(story);
    const vector = [...terms].map(([term, at]) => `'${quoteTerm(term)}':${at.join(',')}`).join(' ');
    yield [
      ...[owner, id, id, '1', headline, publisher, published, String(paragraphs.length)],
      ...[String(content.length), content, `${id} ${headline.toLowerCase()}`, '{}', vector],
    ];
  }
  process.stderr.write(`\r${count} stories: loaded\n`);
}

function* additionRows(count: number) {
  for (let number = 0; number < count; number++) {
    yield [owner, `made-up-${number}`, SCOPE.user, new Date(number * 1000).toISOString()];
  }
}

/**
 * Makes a database and fills it.
 *
 * @param url - of any database of a server where one may be made
 */
export async function makeDatabase(
  url: string,
  make: (number: number) => ArchivedStory,
  count: number,
): Promise<BenchDatabase> {
  const name = `on_the_record_bench_${process.pid}_${count}`;
  const address = new URL(url);
  address.pathname = `/${name}`;
  const connection = { connectionString: address.href };
  const administer = async (text: string) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(text).finally(() => client.end());
  };
  const openStore = () =>
    openPostgresStore({
      ...{ connection, migrations },
      report: (sentence) => process.stderr.write(`${sentence}\n`),
    });
  await administer(`create database ${name}`);
  const drop = () => administer(`drop database if exists ${name} with (force)`);
  try {
    await (await openStore()).close();
    const client = new pg.Client(connection);
    await client.connect();
    const { rows: late } = await client.query<{ indexname: string; indexdef: string }>(
      'select indexname, indexdef from pg_indexes where indexname = any ($1)',
      [LATE_INDEXES],
    );
    for (const { indexname } of late) await client.query(`drop index ${indexname}`);
    const columns =
      'scope, slug, work, version, headline, publisher, published, paragraphs, characters, body, title, sketch, terms';
    await copy(address.href, `story (${columns})`, storyRows(make, count));
    await copy(address.href, 'addition (scope, slug, added_by, added_at)', additionRows(count));
    process.stderr.write('its indexes …\n');
    await client.query(`set maintenance_work_mem = '1GB'`);
    for (const { indexdef } of late) await client.query(indexdef);
    await client.query('vacuum analyze');
    await client.end();
  } catch (error) {
    await drop();
    throw error;
  }
  return {
    async open() {
      const store = await openStore();
      const desk = createDesk(createKeptArchive({ store, shared: archiveOf([]) }));
      return { desk, close: () => store.close() };
    },
    connect: () => new pg.Pool({ ...connection, max: 16 }),
    ownRanking: (question) => ({
      text: `select s.slug from story s, to_tsquery('simple', $2) q
              where s.scope = $1 and s.terms @@ q
              order by ts_rank_cd(s.terms, q) desc limit 10`,
      values: [
        owner,
        readQuery(question)
          .terms.map(({ term }) => `'${quoteTerm(term)}'`)
          .join(' | '),
      ],
    }),
    drop,
  };
}

/** Does something, and gives the statements that were sent for it. */
export async function recordStatements(work: () => Promise<unknown>): Promise<Statement[]> {
  const statements: Statement[] = [];
  const { prototype } = pg.Client;
  const query = Reflect.get(prototype, 'query') as (...given: unknown[]) => unknown;
  Reflect.set(prototype, 'query', function (this: pg.Client, ...given: unknown[]) {
    const [text, values] = given;
    if (typeof text === 'string') {
      statements.push({ text, values: Array.isArray(values) ? values : [] });
    }
    return query.apply(this, given);
  });
  try {
    await work();
  } finally {
    Reflect.set(prototype, 'query', query);
  }
  return statements;
}
