import { expect, test } from 'vitest';
import { read } from './reading.js';

test.each([
  ['Mayor Tom Cole opened the bridge at noon.', 'the cyclist'],
  ['Campaigner Sheila Odd has swum there since 1978.', 'the pensioner'],
  ['Sheila Odd pleaded guilty.', 'the judge'],
])(
  'whom the story has given no such role says nothing as such: “%s … said %s”',
  (sentence, words) => {
    const { people, statements } = read(`${sentence} “It is too steep,” said ${words}.`);
    expect(statements.at(-1)?.speaker).toBe(words);
    expect(people.unnamed.map(({ name }) => name)).toEqual([words]);
  },
);
