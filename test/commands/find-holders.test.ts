import { describe } from 'vitest';
import type { Verdict } from '../../src/search/verdict.js';
import { itJudges } from './run.js';

describe('Find in story does not take somebody for another', () => {
  describe.each<[string, string, [string, Verdict][]]>([
    [
      'of one surname, on two sides of a semicolon',
      'The Quills spoke in court. Mr Nils Quill praised the vet; Ms Dora Quill sold the mare.',
      [
        ['Dora Quill sold the mare', 'answer'],
        ['Nils Quill praised the vet', 'answer'],
        ['Nils Quill sold the mare', 'closest'],
        ['Dora Quill praised the vet', 'closest'],
      ],
    ],
    [
      'who has a role beside them',
      'The mill was sold by Anna Moor. She is survived by Dora Moor and by a son, Erik Moor, a potter, and by four grandchildren.',
      [
        ['Erik Moor is a potter', 'answer'],
        ['Dora Moor is a potter', 'closest'],
      ],
    ],
    [
      'who has now what they had once',
      'Shares fell in March, when the former station master, Abel Stroud, stepped down because of illness.',
      [
        ['Abel Stroud was the station master', 'answer'],
        ['Abel Stroud is the former station master', 'answer'],
        ['Abel Stroud is the station master', 'closest'],
      ],
    ],
    [
      'whose relative they are',
      'The council leader, Gerda Plum, won the vote. Mrs Plum’s husband, Otto, a bus driver for 20 years, watched from the gallery.',
      [
        ['Otto has driven a bus for 20 years', 'answer'],
        ['Gerda Plum has driven a bus for 20 years', 'closest'],
      ],
    ],
    [
      'of whom they speak',
      'Baker Hugo Brand lives with Lena Brand. “She broke a window,” Hugo Brand said.',
      [['Hugo Brand broke a window', 'closest']],
    ],
    [
      'who says what “it” will do',
      'Vessel Marine, the maker of ferries, said on Friday that it would scrap nine ferries after profits fell. Its rival, Kelporre, lost £3m.',
      [
        ['Vessel Marine would scrap nine ferries', 'answer'],
        ['Kelporre would scrap nine ferries', 'closest'],
      ],
    ],
    [
      'of whom only the name is there',
      'The first lorry reached the scene of the fire at noon, the village forum said. Its chairman, Silas Penn, said shopkeepers were frightened.',
      [
        ['Silas Penn said shopkeepers were frightened', 'answer'],
        ['Silas Penn was first at the scene', 'closest'],
      ],
    ],
  ])('%s, where the story has: %s', (_, text, claims) => itJudges(text, claims));
});
