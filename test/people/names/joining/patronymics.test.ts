import { describe, expect, test } from 'vitest';
import { read } from '../../reading.js';

describe('a given name and a patronymic are a name of', () => {
  test.each([
    ['Irina Stepanovna Reznik', 'Irina Stepanovna', 'Irina Stepanovna Reznik spoke first.'],
    ['Dmitri Ivanovich Reznik', 'Dmitri Ivanovich', 'Dmitri Ivanovich Reznik spoke first.'],
  ])('whoever has both in a fuller one: %s, “%s”', (name, called, sentence) => {
    const { person, statements } = read(
      `${sentence} It was late.`,
      `“It is time,” ${called} said, as friends call the poet.`,
    );
    expect(person(name).aliases).toContain(called);
    expect(statements.at(-1)?.speaker).toBe(name);
  });

  test.each([
    ['President Igor Reznik left.', 'Igor Ivanovich, 71, a retired miner, wept.', 'he'],
    ['Igor Reznik left.', 'Igor Pavlovich, a farmer, wept.', 'he'],
    ['Igor Reznik met Sergei Moss.', 'Igor Sergeyevich wept.', 'he'],
    ['Irina Reznik left.', 'Irina Mikhailovna, 82, wept.', 'she'],
    ['Irina Pavlovna Reznik left.', 'Irina Stepanovna wept.', 'she'],
    ['Mark Reznik left.', 'Mark Pavlovich wept.', 'he'],
  ])('somebody else where the story has only the given name: %s %s', (first, second, pronoun) => {
    const { names, statements } = read(first, `${second} “I am afraid,” ${pronoun} said.`);
    const called = /^\w+ \w+/.exec(second)?.[0] ?? '';
    expect(names).toContain(called);
    expect(statements.at(-1)?.speaker).toBe(called);
  });

  test('nobody of two who have both', () => {
    const { names, person } = read(
      'Irina Pavlovna Reznik met Irina Pavlovna Moss.',
      'Irina Pavlovna wept.',
    );
    for (const name of names.filter((each) => /(?:Reznik|Moss)$/.test(each)))
      expect(person(name).aliases).toEqual([]);
  });

  test('which may be a family name', () => {
    expect(read('Roman Reznik left.', 'Roman Abramovich wept.').names).toEqual([
      'Roman Abramovich',
      'Roman Reznik',
    ]);
  });
});
