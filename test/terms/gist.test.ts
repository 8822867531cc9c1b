import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWords } from '../../src/terms/analyzer.js';
import {
  GIST_BYTES,
  GIST_SIZE,
  GIST_WORDS,
  gistBytesOf,
  gistOf,
  gistWordsOf,
  readGistWords,
} from '../../src/terms/gist.js';
import { innerProduct } from '../../src/terms/vector.js';

const gist = (text: string) => gistOf(gistWordsOf(readWords(text), text.endsWith('?')), GIST_WORDS);

describe('the gist of a text', () => {
  it('is of its stems, its function words and its question mark, each once', () => {
    expect(gistWordsOf(readWords('Who wrote the books and the book?'), true)).toEqual([
      ...['=who', 'wrote', '=the', 'book', '=and', '?'],
    ]);
  });

  it('has length 1, and none where no word is known', () => {
    expect(gist('xqzt brrfl')).toEqual(new Float32Array(GIST_SIZE));
    fc.assert(
      fc.property(
        fc.lorem({ maxCount: 30 }),
        fc.constantFrom('the', 'river', 'won'),
        (text, word) => {
          const one = gist(`${text} ${word}`);
          expect(innerProduct(one, one)).toBeCloseTo(1, 4);
        },
      ),
    );
  });

  it.each([
    [
      'Who got the job?',
      'She was appointed director of the company.',
      'The building has a flat roof and two doors.',
    ],
    [
      'How did the animal die?',
      'The elephant was killed by poachers.',
      'The minister flew back to the capital on Monday.',
    ],
    [
      'What will the repairs cost?',
      'The work is priced at two million pounds.',
      'Children may visit with their parents.',
    ],
  ])('is nearer to “%s” where it answers in other words', (question, answer, other) => {
    expect(innerProduct(gist(question), gist(answer))).toBeGreaterThan(
      innerProduct(gist(question), gist(other)) + 0.1,
    );
  });

  it('survives being kept as bytes', () => {
    const vector = fc.array(fc.float({ min: -8, max: 8, noNaN: true }), {
      minLength: GIST_SIZE,
      maxLength: GIST_SIZE,
    });
    fc.assert(
      fc.property(vector, (values) => {
        const largest = Math.max(...values.map(Math.abs));
        fc.pre(largest > 1e-3);
        const bytes = gistBytesOf(Float32Array.from(values));
        expect(bytes).toHaveLength(GIST_BYTES);
        const read = gistOf(['any'], readGistWords({ bytesOf: () => bytes }));
        const length = Math.hypot(...values);
        values.forEach((value, i) => {
          expect(Math.abs((read[i] ?? 0) * length - value)).toBeLessThanOrEqual(0.05 * largest);
        });
      }),
    );
  });
});
