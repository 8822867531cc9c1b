import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { retrofit } from '../../src/fit/retrofit.js';
import { readRelations } from '../../src/fit/wordnet.js';

const cosine = (a?: Float64Array, b?: Float64Array) =>
  a?.reduce((sum, value, i) => sum + value * (b?.[i] ?? 0), 0);

describe('drawing vectors together', () => {
  const vectors = new Map([
    ['boss', Float64Array.of(1, 0)],
    ['chief', Float64Array.of(0, 1)],
    ['tree', Float64Array.of(-1, 0)],
  ]);
  const drawn = retrofit(vectors, [
    { from: 'boss', to: 'chief', weight: 1 },
    { from: 'chief', to: 'boss', weight: 1 },
    { from: 'head_up', to: 'boss', weight: 0.5 },
  ]);

  it('brings words near in meaning nearer, and leaves others where they are', () => {
    expect(cosine(drawn.get('boss'), drawn.get('chief'))).toBeGreaterThan(0.5);
    expect(drawn.get('tree')).toEqual(vectors.get('tree'));
  });

  it('gives a word without a vector that of what it means', () => {
    expect(cosine(drawn.get('head_up'), drawn.get('boss'))).toBeCloseTo(1, 2);
  });

  it('keeps every vector’s length 1', () => {
    for (const vector of drawn.values()) expect(Math.hypot(...vector)).toBeCloseTo(1, 9);
  });
});

describe('what WordNet has near in meaning', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'wordnet-'));
    const files = {
      'index.sense': [
        'child%1:18:00:: 00000001 1 9',
        'kid%1:18:00:: 00000001 1 3',
        'person%1:03:00:: 00000002 1 5',
      ],
      'data.noun': [
        '  1 a line of the licence',
        '00000001 18 n 02 child 0 kid 0 001 @ 00000002 n 0000 | a young person',
        '00000002 03 n 01 person 0 000 | a human being',
      ],
      'data.verb': [],
      'data.adj': [],
      'data.adv': [],
    };
    for (const [name, lines] of Object.entries(files)) {
      await writeFile(join(folder, name), lines.join('\n'));
    }
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('are synonyms, and less so what a word is a kind of', async () => {
    const relations = await readRelations(folder);
    const weightOf = (a: string, b: string) =>
      relations.find(({ from, to }) => from === a && to === b)?.weight;
    expect(weightOf('kid', 'child')).toBeCloseTo(1);
    expect(weightOf('kid', 'person')).toBeCloseTo(0.4);
    expect(weightOf('person', 'kid')).toBeUndefined();
  });
});
