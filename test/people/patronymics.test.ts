import { describe, expect, test } from 'vitest';
import { read } from './reading.js';

describe('a given name and a patronymic are a name of', () => {
  test.each([
    ['Irina Reznik', 'Irina Stepanovna', 'Irina Reznik spoke first.'],
    ['Irina Stepanovna Reznik', 'Irina Stepanovna', 'Irina Stepanovna Reznik spoke first.'],
    ['Dmitri Ivanovich Reznik', 'Dmitri Ivanovich', 'Dmitri Ivanovich Reznik spoke first.'],
    ['Igor Reznik', 'Igor Pavlovich', 'Igor Reznik spoke first.'],
    ['Igor Reznik', 'Igor Sergeyevich', 'Igor Reznik spoke, and Sergei Moss did.'],
  ])('the one who is called so: %s, “%s”', (name, called, sentence) => {
    const { person, statements } = read(
      `${sentence} It was late.`,
      `“It is time,” ${called} said, as friends call the poet.`,
    );
    expect(person(name).aliases).toContain(called);
    expect(statements.at(-1)?.speaker).toBe(name);
  });

  test('somebody else where the story has nobody of that given name', () => {
    expect(read('Igor Reznik met Irina Stepanovna, 40.').names).toEqual([
      'Igor Reznik',
      'Irina Stepanovna',
    ]);
  });

  test.each([
    ['which of two', 'Irina Reznik met Irina Moss.', 'Irina Stepanovna wept.'],
    ['another’s', 'Irina Pavlovna Reznik left.', 'Irina Stepanovna wept.'],
    ['of the other sex', 'Mr Robin Reznik left.', 'Robin Stepanovna wept.'],
    ['a family name', 'John Moss left.', 'John Orlovich wept.'],
    ['a Russian’s family name', 'Roman Reznik left.', 'Roman Abramovich wept.'],
    ['a woman’s family name', 'Irina Reznik left.', 'Irina Stepanovich wept.'],
    ['a Serb’s family name', 'Mark Reznik left.', 'Mark Pavlovich wept.'],
  ])('but not where they are %s', (_, first, second) => {
    const { names } = read(first, second);
    expect(names.length).toBeGreaterThan(1);
    for (const name of names.filter((each) => /Reznik$/.test(each)))
      expect(read(first, second).person(name).aliases).toEqual([]);
  });
});
