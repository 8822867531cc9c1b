import { describe, expect, test } from 'vitest';
import { read } from './reading.js';

describe('a name with a small word in it is one name, alone as well', () => {
  test.each([
    ['Declan Mac an tSaoir', 'Mac an tSaoir'],
    ['Morag Nic a’ Ghobhainn', 'Nic a’ Ghobhainn'],
    ['Úna Ní hUiginn', 'Ní hUiginn'],
    ['Wanjiru wa Kamau', 'Wa Kamau'],
    ['Beatriz Ortega y Cortina', 'Ortega y Cortina'],
    ['Nuno da Costa e Silva', 'Da Costa e Silva'],
    ['Uschi von und zu Berg', 'Von und zu Berg'],
  ])('%s', (name, family) => {
    const { names, statements, mentions } = read(
      `${name}, a farmer, said the field was wet. ${family} left at noon.`,
      `“It will dry,” ${family} said. ${family}’s neighbours nodded.`,
    );
    expect(names).toEqual([name]);
    expect(statements.map(({ speaker }) => speaker)).toEqual([name, name]);
    expect(mentions(name, 'name')).toEqual([name, family, family, family]);
  });

  test('but what only looks like one is none', () => {
    expect(read('The iPhone and a tRNA test were sold by eBay, staff said.').names).toEqual([]);
  });
});
