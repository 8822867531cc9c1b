import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../src/eval/bootstrap.js';
import { createParaphrase } from '../../src/fit/paraphrase.js';
import { analyze } from '../../src/search/analyzer.js';
import { innerProduct } from '../../src/search/vector.js';
import { vectorOf } from '../../src/search/word-vectors.js';

const paraphrase = createParaphrase();
const storyOf = (text: string) => new Map(analyze(text).map((term) => [term, 1]));

describe('a question in other words', () => {
  const story = storyOf('Soldiers of Canada were killed near the prison in Kandahar on Monday.');
  const asked = 'How many soldiers of Canada were killed?';
  const rephrased = Array.from({ length: 20 }, (_, seed) =>
    paraphrase(asked, story, randomFrom(seed)),
  );

  it('has words that the story lacks, near in meaning, for those that it has', () => {
    for (const text of rephrased) {
      const others = analyze(text ?? '').filter((term) => !story.has(term));
      expect(others.length).toBeGreaterThan(0);
      for (const other of others) {
        const alike = ['soldier', 'kill'].map((term) =>
          innerProduct(vectorOf(term) ?? new Float32Array(), vectorOf(other) ?? new Float32Array()),
        );
        expect(Math.max(...alike)).toBeGreaterThan(0.4);
      }
    }
    expect(new Set(rephrased).size).toBeGreaterThan(3);
  });

  it('keeps names, and what the sentence is built of', () => {
    for (const text of rephrased) expect(text).toMatch(/^how many \S+ of Canada were \S+\?$/);
  });

  it('is none where the story has none of its words', () => {
    expect(paraphrase('Who won the cup?', story, randomFrom(1))).toBeUndefined();
  });
});
