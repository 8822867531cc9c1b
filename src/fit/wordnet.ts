import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Words that mean one thing, and the sets of words whose meaning is near. */
interface Synset {
  readonly id: string;
  readonly words: readonly string[];
  readonly near: readonly { readonly id: string; readonly weight: number }[];
}

/** From a word to one near in meaning, with how near it is. */
export interface Relation {
  readonly from: string;
  readonly to: string;
  readonly weight: number;
}

/** How near what a pointer leads to is, where a synonym is 1. */
const POINTERS: ReadonlyMap<string, number> = new Map([
  /** What it is a kind of, and its kinds. */
  ['@', 0.4],
  ['~', 0.4],
  /** What it is derived from, and the like. */
  ['+', 0.5],
  ['&', 0.5],
]);
const FILES: ReadonlyMap<string, string> = new Map([
  ['n', 'noun'],
  ['v', 'verb'],
  ['a', 'adj'],
  ['r', 'adv'],
]);
/** By the digit that a sense key has for it; satellites of adjectives count among these. */
const PARTS_OF_SPEECH: Readonly<Record<string, string>> = {
  1: 'n',
  2: 'v',
  3: 'a',
  4: 'r',
  5: 'a',
};
/** Added to the count of each sense, since most were never met in the counted texts. */
const UNSEEN = 0.5;

const partOf = (letter: string) => (letter === 's' ? 'a' : letter);
/** A rare sense of the other word says less, but something. */
const bearing = (share: number) => Math.min(1, 2 * share + 0.2);

/** Of each word and synset, the share of the word's uses that mean it. */
async function readShares(folder: string): Promise<(word: string, synset: string) => number> {
  const counts = new Map<string, number>();
  const totals = new Map<string, number>();
  for (const line of (await readFile(join(folder, 'index.sense'), 'utf8')).split('\n')) {
    const [key = '', offset, , count] = line.split(' ');
    const [word = '', sense = ''] = key.split('%');
    const value = Number(count ?? 0) + UNSEEN;
    counts.set(`${word} ${PARTS_OF_SPEECH[sense.charAt(0)]}${offset}`, value);
    totals.set(word, (totals.get(word) ?? 0) + value);
  }
  return (word, synset) => (counts.get(`${word} ${synset}`) ?? 0) / (totals.get(word) ?? 1);
}

function readSynset(line: string, part: string): Synset {
  const fields = (line.split(' | ', 1)[0] ?? '').split(' ');
  const count = Number.parseInt(fields[3] ?? '0', 16);
  const pointers = fields.slice(5 + 2 * count);
  return {
    id: `${part}${fields[0]}`,
    words: Array.from({ length: count }, (_, i) =>
      (fields[4 + 2 * i] ?? '').replace(/\(.*/, '').toLowerCase(),
    ),
    near: Array.from({ length: Number(fields[4 + 2 * count]) }, (_, i) => ({
      id: `${partOf(pointers[4 * i + 2] ?? '')}${pointers[4 * i + 1]}`,
      weight: POINTERS.get(pointers[4 * i] ?? '') ?? 0,
    })).filter(({ weight }) => weight > 0),
  };
}

/**
 * Which words WordNet (Fellbaum 1998) has near in meaning: synonyms, kinds, derivations; by how often
 * they are used in that sense.
 *
 * @param folder - its `dict`
 */
export async function readRelations(folder: string): Promise<Relation[]> {
  const shareOf = await readShares(folder);
  const synsets = new Map<string, Synset>();
  for (const [part, name] of FILES) {
    for (const line of (await readFile(join(folder, `data.${name}`), 'utf8')).split('\n')) {
      if (line === '' || line.startsWith(' ')) continue;
      const synset = readSynset(line, part);
      synsets.set(synset.id, synset);
    }
  }
  const relations: Relation[] = [];
  const relate = (from: Synset, to: Synset, near: number) => {
    for (const a of from.words) {
      const share = near * shareOf(a, from.id);
      for (const b of to.words) {
        if (a === b) continue;
        relations.push({ from: a, to: b, weight: share * bearing(shareOf(b, to.id)) });
      }
    }
  };
  for (const synset of synsets.values()) {
    relate(synset, synset, 1);
    for (const { id, weight } of synset.near) {
      const other = synsets.get(id);
      // A kind of many names is no nearer than one of a single name.
      if (other !== undefined) relate(synset, other, weight / Math.max(1, other.words.length / 2));
    }
  }
  return relations;
}
