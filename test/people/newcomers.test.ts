import { describe, expect, test } from 'vitest';
import { read } from './reading.js';

/** Who says the last thing in a story. */
const lastSpeaker = (...paragraphs: string[]) => read(...paragraphs).statements.at(-1)?.speaker;

describe('“the lawyer” is', () => {
  test('the one who came in as “a lawyer”, and nobody who was named before', () => {
    expect(
      lastSpeaker(
        'Karl Lund, a lawyer for the heirs, spoke first.',
        'A lawyer for the bank, who gave no name, disagreed. “That is absurd,” the lawyer said.',
      ),
    ).toBe('the lawyer');
    expect(
      lastSpeaker(
        'Karl Lund, a lawyer for the heirs, spoke first.',
        'One lawyer was tired of it.',
        'The lawyer left early.',
        'Nobody followed.',
        '“That is absurd,” the lawyer said.',
      ),
    ).toBe('the lawyer');
  });

  test.each([
    ['if nobody else comes in', 'The court was full.'],
    ['if named since', 'A lawyer for the bank disagreed. Lund shook his head.'],
    ['if the newcomer is of another trade', 'A clerk for the bank disagreed.'],
  ])('the one with that role, %s', (_, between) => {
    expect(
      lastSpeaker(
        'Karl Lund, a lawyer for the heirs, spoke first.',
        `${between} “That is absurd,” the lawyer said.`,
      ),
    ).toBe('Karl Lund');
  });

  test('of several with that role, the one whom the paragraph names', () => {
    const met = 'Moss mayor Anna Tofte met Horten mayor Ida Berg.';
    expect(lastSpeaker(met, 'Berg praised the plan. “We agreed,” the mayor said.')).toBe(
      'Ida Berg',
    );
    expect(lastSpeaker(met, '“We agreed,” the mayor said.')).toBe('the mayor');
  });
});
