import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../src/eval/bootstrap.js';
import { distil, type EncodedText } from '../../src/fit/gist/distil.js';
import { readQuestions } from '../../src/fit/gist/questions.js';
import { learnRows, type Rows, sumRows } from '../../src/fit/gist/rows.js';
import { tune } from '../../src/fit/gist/tune.js';
import { usualRows } from '../../src/fit/gist/usual.js';
import { GIST_SIZE, readGistWords, usualLikeness } from '../../src/terms/gist.js';
import { innerProduct } from '../../src/terms/vector.js';

/** Words that a text of numbers has; each text means its own direction, and half that of the next one. */
const texts: readonly EncodedText[] = Array.from({ length: 40 }, (_, i) => {
  const target = new Float32Array(GIST_SIZE);
  target[i] = Math.sqrt(0.8);
  target[i + 1] = Math.sqrt(0.2);
  return { rows: [i, i + 1, 41 + (i % 3)], target };
});
const gistOf = (words: readonly number[], rows: Rows) => sumRows(words, rows).unit;
const distilled = () => distil(texts, new Float32Array(44 * GIST_SIZE).fill(0.01), () => {});

describe('what words add to the gist of a text', () => {
  it('is learnt from texts as an encoder puts them', () => {
    const rows = distilled();
    const cosines = texts.map(({ rows: words, target }) =>
      innerProduct(gistOf(words, rows), target),
    );
    expect(Math.min(...cosines)).toBeGreaterThan(0.6);
  });

  it('is the same each time', () => {
    expect(distilled().values).toEqual(distilled().values);
  });

  it('brings a question near the sentences that answer it, and keeps the texts where they are', () => {
    const rows = learnRows(distilled().values, GIST_SIZE);
    const question = {
      rows: [2],
      sentences: [30, 9, 20].map((word) => ({ rows: [word], isRight: word === 9 })),
      importance: 1,
    };
    const nearness = () => {
      const asked = gistOf(question.rows, rows);
      return question.sentences.map(({ rows: words }) => innerProduct(asked, gistOf(words, rows)));
    };
    const before = nearness();
    tune(Array(32 * 20).fill(question), texts, rows);
    const [first = 1, right = 0, last = 1] = nearness();
    expect(right).toBeGreaterThan((before[1] ?? 0) + 0.2);
    expect(right).toBeGreaterThan(Math.max(first, last) + 0.2);
    const kept = texts.map(({ rows: words, target }) => innerProduct(gistOf(words, rows), target));
    expect(kept.reduce((sum, cosine) => sum + cosine, 0) / kept.length).toBeGreaterThan(0.6);
  });
});

describe('how like a text others usually are', () => {
  const random = randomFrom(7);
  /** Texts that lie about one direction, and scatter along another. */
  const others = Array.from({ length: 400 }, () => {
    const scales = [0.1, 1, 0.4];
    const vector = Float32Array.from(
      { length: GIST_SIZE },
      (_, i) => (scales[i] ?? 0.05) * (random() - 0.5),
    );
    vector[0] = (vector[0] ?? 0) + 0.6;
    return vector;
  });
  const rows = new Map(usualRows(others));
  const known = readGistWords({ bytesOf: (row) => rows.get(row) });

  it('is told, with how much it varies, as if it were compared with each of them', () => {
    for (const weights of [[1], [0, 1], [0.6, -0.8], [0.5, 0.5, 0.7]]) {
      const gist = new Float32Array(GIST_SIZE);
      gist.set(weights);
      const cosines = others.map((other) => innerProduct(gist, other));
      const mean = cosines.reduce((sum, cosine) => sum + cosine, 0) / cosines.length;
      const variance = cosines.reduce((sum, cosine) => sum + (cosine - mean) ** 2, 0);
      const usual = usualLikeness(gist, known);
      expect(usual.mean).toBeCloseTo(mean, 1.8);
      expect(usual.spread).toBeCloseTo(Math.max(0.01, Math.sqrt(variance / cosines.length)), 1.8);
    }
  });

  it('varies a little where nothing is known of others', () => {
    const gist = new Float32Array(GIST_SIZE).fill(1 / 8);
    const nothing = readGistWords({ bytesOf: () => undefined });
    expect(usualLikeness(gist, nothing).mean).toBe(0);
    expect(usualLikeness(gist, nothing).spread).toBeGreaterThan(0);
  });
});

describe('questions to learn from', () => {
  it('count as much as they are to, all together, and those that nothing answers not at all', () => {
    const story = {
      id: 'kiln',
      paragraphs: ['A kiln burned down. It was old.', 'Nobody was hurt.'],
      questions: [
        { q: 'Anyone injured?', gold: [2], answers: ['Nobody'] },
        { q: 'Was it new?', gold: [1], answers: ['old'] },
        { q: 'Who owns it?', gold: [] },
      ],
    };
    const questions = readQuestions([story], (text) => [text.length], 0.35);
    expect(questions.map(({ importance }) => importance)).toEqual([0.175, 0.175]);
    expect(questions[1]?.sentences.map(({ isRight }) => isRight)).toEqual([false, true, false]);
  });
});
