import { describe, expect, test } from 'vitest';
import { read } from './reading.js';

describe('a number behind a name', () => {
  test('closes a ruler’s, who goes by the name alone as well', () => {
    const { names, mentions, statements } = read(
      'King Harald V met Pope Pius XIII in a chapel by the sea.',
      '“It was a fine day,” King Harald said. Pius said that it had rained.',
    );
    expect(names).toEqual(['Harald V', 'Pius XIII']);
    expect(mentions('Harald V', 'name')).toEqual(['Harald V', 'Harald']);
    expect(statements.map(({ speaker }) => speaker)).toEqual(['Harald V', 'Pius XIII']);
  });

  test('tells rulers, and grandsons, apart', () => {
    const { names } = read(
      'King Edward VII was followed by a son, and King Edward VIII by a brother.',
      'Martin Trask Sr. left the mill to his son. Martin Trask III sold it in May.',
    );
    expect(names).toEqual(['Edward VII', 'Edward VIII', 'Martin Trask III', 'Martin Trask Sr.']);
  });

  test.each([
    ['a rocket', 'The Atlas V said nothing to those who watched it rise.'],
    ['a war', 'He had fought in World War II and said nothing of it.'],
    ['a ship', 'The trawler Mary Ann II said nothing to those who watched her sink.'],
    ['a street', 'They met on King Street II and said nothing of it.'],
  ])('makes nobody of %s', (_, text) => {
    expect(read(text).names).toEqual([]);
  });
});
