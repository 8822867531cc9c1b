import { describe, expect, test } from 'vitest';
import { read } from '../../reading.js';

describe('a rank or an office before a name is no part of it', () => {
  test.each([
    ['DI Jane Holt said the search went on. Holt thanked the public.', 'Jane Holt'],
    ['DS Omar Reed said the search went on. Mr Reed thanked the public.', 'Omar Reed'],
    ['Detective Constable Amy Lunt found the car. DC Lunt said it was red.', 'Amy Lunt'],
    ['Recorder Lena Marsh jailed him. Marsh wept.', 'Lena Marsh'],
    ['Garda Sinéad Ryan told the inquest it was dark. Ryan left.', 'Sinéad Ryan'],
    ['Taoiseach Micheál Roan said no. Roan left.', 'Micheál Roan'],
    ['Physio Dan Weeks said no. Weeks left.', 'Dan Weeks'],
    ['Garda Commissioner Dan Hale said so. Hale left.', 'Dan Hale'],
  ])('%s', (text, name) => {
    const { names, mentions } = read(text);
    expect(names).toEqual([name]);
    expect(mentions(name).length).toBeGreaterThan(1);
  });

  test.each([
    ['Paolo Di Canto said he was glad. Di Canto wept.', ['Paolo Di Canto']],
    ['Co Westerveld coached Ajax. Westerveld wept.', ['Co Westerveld']],
    ['DC Comics said it would print less. DC Studios followed.', []],
    ['Washington DC Mayor Ann Bow said no.', ['Ann Bow']],
    ['The flight recorder was found. Recorder Street was shut.', []],
    ['An Garda Síochána said the road was shut.', []],
  ])('it is something else: %s', (text, names) => {
    expect(read(text).names).toEqual(names);
  });
});

test.each([
  'Ann Roe of Met Éireann said rain would follow. Met Éireann said so.',
  'Ann Roe left Bord Bia. Sinn Féin said yes.',
  'Ann Roe left. The van was found, said Co Antrim police.',
  'Ann Roe left the farm at Dunmore, Co Galway, on Monday.',
])('a body or a county is nobody: %s', (text) => {
  expect(read(text).names).toEqual(['Ann Roe']);
});

test('gardaí can speak', () => {
  expect(read('The road was shut, gardaí said.').statements).toMatchObject([{ speaker: 'gardaí' }]);
});
