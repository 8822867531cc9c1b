import type { Candidates } from '../../seek/candidates.js';
import type { QueryTerm, StoryQuery } from '../../seek/query.js';
import { expectedShare, weightOf } from '../../seek/term-weights.js';
import type { Queries } from './queries.js';
import { quoteTerm } from './search-query.js';

/**
 * How many terms the index is asked for: those that are rarest in English. There are more of them
 * if there are few stories, because among many stories a common term has a long list.
 */
const MOST_TERMS = { few: 8, many: 3 };
/** Stories that each of them may bring. */
const MOST_OF_TERM = 1_000;
/** Stories that are ranked by more than that. */
const MOST = 100;
/** How far an owner's stories are counted. */
const MOST_COUNTED = 10_000;

/** A version of a story, by its number, and where it has the terms of a query. */
export interface Found {
  readonly number: string;
  readonly characters: number;
  readonly published: string | null;
  /** By term. */
  readonly found: Readonly<Record<string, readonly number[]>> | null;
}

/** How many stories an owner has, and how long they are. */
async function count(queries: Queries, owner: string) {
  const { rows } = await queries.query<{ stories: number; mean: number }>(
    `select (select count(*)::int from (select from story where scope = $1 limit ${MOST_COUNTED}) s) as stories,
            (select coalesce(avg(characters), 0)::float8
               from (select characters from story where scope = $1 limit ${MOST}) s) as mean`,
    [owner],
  );
  return rows[0] ?? { stories: 0, mean: 0 };
}

/** The numbers of the newest versions that have a term, last added first, for each of some terms. */
async function lookUp(queries: Queries, owner: string, terms: readonly QueryTerm[]) {
  const { rows } = await queries.query<{ numbers: string[] }>(
    `select array(
       select s.number from story s
        where s.scope = $1 and s.terms @@ asked.query::tsquery
        order by s.number desc limit ${MOST_OF_TERM}
     )::text[] as numbers
     from unnest($2::text[]) with ordinality as asked(query, place) order by place`,
    [owner, terms.map(({ term }) => `'${quoteTerm(term)}'`)],
  );
  return rows.map(({ numbers }) => numbers);
}

/**
 * How many stories have a term, if so many were found with it; an estimate if it was not looked up,
 * or if the search ended at its limit.
 */
function frequencyOf(term: QueryTerm, found: number | undefined, stories: number): number {
  const expected = expectedShare(term) * stories;
  if (found === undefined) return expected;
  return found < MOST_OF_TERM ? found : Math.max(found, expected);
}

/**
 * What an owner's stories have on a query. An index brings the stories of the question's rarest terms;
 * those that have most of these are then looked at, term by term.
 *
 * @param read - what is known of stories by their numbers, and where they have terms
 */
export async function seekIn<Story>(
  queries: Queries,
  owner: string,
  query: StoryQuery,
  read: (
    numbers: readonly string[],
    terms: readonly string[],
  ) => Promise<(Found & { story: Story })[]>,
): Promise<Candidates<Story>> {
  const { terms } = query;
  const { stories, mean } = await count(queries, owner);
  const most = stories < MOST_COUNTED ? MOST_TERMS.few : MOST_TERMS.many;
  const sought = [...terms].sort((a, b) => b.rarity - a.rarity).slice(0, most);
  const numbers = await lookUp(queries, owner, sought);
  const scores = new Map<string, number>();
  sought.forEach((term, i) => {
    const having = numbers[i] ?? [];
    const weight = weightOf(term, frequencyOf(term, having.length, stories), stories);
    for (const number of having) scores.set(number, (scores.get(number) ?? 0) + weight);
  });
  const chosen = [...scores]
    .sort(([a, x], [b, y]) => y - x || Number(b) - Number(a))
    .slice(0, MOST)
    .map(([number]) => number);
  const rows = await read(
    chosen,
    terms.map(({ term }) => term),
  );
  return {
    stories,
    meanLength: mean,
    frequencies: terms.map((term) => {
      const at = sought.indexOf(term);
      return frequencyOf(term, at === -1 ? undefined : numbers[at]?.length, stories);
    }),
    list: rows.map(({ story, characters, published, found }) => {
      const places = new Map(Object.entries(found ?? {}));
      return {
        story,
        length: characters,
        ...(published !== null && { published }),
        paragraphs: terms.map(({ term }) => places.get(term) ?? []),
      };
    }),
  };
}
