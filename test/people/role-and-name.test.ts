import { describe, expect, test } from 'vitest';
import { read } from './reading.js';

describe('a role, an organisation and a name together', () => {
  test.each([
    [
      'a former post in a team',
      'Former Kent captain Jane Roe said the pitch was slow.',
      'Former Kent captain',
    ],
    [
      'behind the verb of saying',
      '“It is grim,” said Jane Roe, chief economist at the makers’ body Forge UK, who expects worse.',
      'chief economist at the makers’ body Forge UK',
    ],
    [
      'a possessor, and the name between commas',
      'Ferry firm Tolmec’s managing director, Jane Roe, said sailings would stop.',
      'Ferry firm Tolmec’s managing director',
    ],
    [
      'an office with a preposition in it',
      'The channel’s head of drama, Jane Roe, said the series was over.',
      'channel’s head of drama',
    ],
    [
      'before a title',
      'The bank’s governor, Dame Jane Roe, warned that prices would rise.',
      'bank’s governor',
    ],
    ['around a title', 'Party treasurer Dame Jane Roe said nothing was hidden.', 'Party treasurer'],
    [
      'an office of an organisation',
      'The head of the Harbour Trust Jane Roe told Sky Radio the pier was unsafe.',
      undefined,
    ],
    ['an age and a town', 'Jane Roe, 52, of Leeds, said the bus had stopped.', undefined],
    [
      'a post behind an age and a town',
      'Jane Roe, 52, from Leeds, a nurse, said the bus had stopped.',
      'nurse',
    ],
    ['in brackets', 'Jane Roe (38, mother of two) said the water rose quickly.', 'mother of two'],
    ['kin', 'His wife Jane Roe said the shop would close.', 'His wife'],
    [
      'what somebody heads',
      'Jane Roe, who heads the county’s finds team, said the axes were old.',
      'heads the county’s finds team',
    ],
    [
      'what somebody is, in a relative clause',
      'Jane Roe, who is also a magistrate, said the law was clear.',
      'magistrate',
    ],
    [
      'what somebody was',
      'Jane Roe, formerly a judge, said the law was clear.',
      'formerly a judge',
    ],
    [
      'what somebody is called',
      'A 24-year-old soldier named Jane Roe said she had fled.',
      '24-year-old soldier',
    ],
    [
      'a role in an organisation with a small word',
      'Jane Roe, director at the charity Stand By, said it helped.',
      'director at the charity Stand By',
    ],
  ])('%s', (_, text, role) => {
    const { names, roles, people } = read(text);
    expect(names).toEqual(['Jane Roe']);
    expect(roles('Jane Roe')[0]).toBe(role);
    expect(people.statements.map(({ speaker }) => speaker?.name)).toEqual(['Jane Roe']);
  });

  test('a family name that is a landscape’s word, behind a title', () => {
    expect(read('Judge Helena Marsh freed him.').names).toEqual(['Helena Marsh']);
  });

  test('a first name alone, as somebody’s kin', () => {
    const { names, roles } = read(
      'Bernard Lyle, a pensioner, ran the club. Mr Lyle’s daughter, Jean, said he never missed a match.',
    );
    expect(names).toEqual(['Bernard Lyle', 'Jean']);
    expect(roles('Jean')).toEqual(['Mr Lyle’s daughter']);
  });
});

describe('nobody’s role is', () => {
  test('the object of the clause before the name', () => {
    const { roles } = read(
      'Asked whether he had met the donor, Douglas Hext told reporters he had.',
    );
    expect(roles('Douglas Hext')).toEqual([]);
  });

  test('what somebody says of them', () => {
    const { roles } = read(
      '“Maggie Thorley was the funniest person alive,” said Simon Bly.',
      'Prosecutor Ada Foley said Dale Rusk was a cunning thief.',
    );
    expect(roles('Maggie Thorley')).toEqual([]);
    expect(roles('Dale Rusk')).toEqual([]);
  });

  test('a word of a link’s', () => {
    const { roles } = read(
      'Dale Rusk opened a shop on Friday.',
      'Watch: Disgraced Television Star Dale Rusk Opens His Shop In Town',
    );
    expect(roles('Dale Rusk')).toEqual([]);
  });
});

test('“but one” is part of a role before a name', () => {
  const { statements, roles } = read(
    'The minister, Colm Astley, defended the plan.',
    'Ruth Farouk’s predecessor but one, Lord Denholm, was in the gallery. He said it was half a plan.',
  );
  expect(roles('Denholm')).toContain('Ruth Farouk’s predecessor but one');
  expect(statements.map(({ speaker }) => speaker)).toEqual(['Denholm']);
});

test.each([
  [
    'Senator-elect Nora Whitby said no. “Nora won,” Omar Breck said.',
    'Nora Whitby',
    'Senator-elect',
  ],
  ['Cllr Linda Marl said no.', 'Linda Marl', 'Cllr'],
  ['Secretary of State Linda Marl said no.', 'Linda Marl', 'Secretary of State'],
])('an office in capitals is no part of the name: %s', (text, name, role) => {
  const { people, roles, mentions } = read(text);
  expect(people.persons.map((each) => each.name)).toContain(name);
  expect(mentions(name, 'name')).toHaveLength(text.split(name.slice(0, 5)).length - 1);
  expect(roles(name)).toEqual([role]);
});

test('a description beside what somebody is and the name', () => {
  const { roles, statements } = read(
    'The owner, businessman Salum Rajab, denied this. He said that he had been away.',
    'The head teacher, Sister Cora Villan, wrote that she was grateful.',
    'Seven senators, including party leader Tom Cole, demanded that the governor resign.',
  );
  expect(statements.map(({ speaker }) => speaker)).toEqual([
    'Salum Rajab',
    'Salum Rajab',
    'Cora Villan',
    'Seven senators',
  ]);
  expect(roles('Salum Rajab')).toContain('owner');
  expect(roles('Cora Villan')).toContain('head teacher');
});

test('the rank of a constable is no part of the name', () => {
  const { names, statements } = read('PC Delyth Morgan said the farmer was shaken.');
  expect(names).toEqual(['Delyth Morgan']);
  expect(statements.map(({ speaker }) => speaker)).toEqual(['Delyth Morgan']);
});

describe('an office in capitals with what it is of', () => {
  test.each([
    ['Leader of the Opposition', 'Harriet Quill'],
    ['Shadow Chancellor of the Exchequer', 'Rachel Quill'],
    ['Chief of Staff', 'Martin Quill'],
    ['Head of Policy', 'Martin Quill'],
    ['Director of Public Prosecutions', 'Martin Quill'],
    ['Secretary of State for Health', 'Rachel Quill'],
  ])('is no part of the name behind it: %s %s', (office, name) => {
    const { names, roles, statements } = read(
      `${office} ${name} said that it would cost too much. “It will cost too much,” Quill added.`,
    );
    expect(names).toEqual([name]);
    expect(roles(name)).toEqual([office]);
    expect(statements.map(({ speaker }) => speaker)).toEqual([name, name]);
  });

  test('is none of whoever is kin or friend, or of a thing', () => {
    expect(
      read('Mother of Ann Quill, the mayor, she said it was late.').roles('Ann Quill'),
    ).not.toContain('Mother of');
    expect(read('They saw Legend of the Nine Crowns, and said it was long.').names).toEqual([]);
  });
});

test('a title tells more of the sex than a given name', () => {
  const { person, roles } = read(
    'The Speaker, Sir Lindsay Quill, stood up in a row over the new rules for the house.',
  );
  expect(person('Lindsay Quill').gender).toBe('male');
  expect(roles('Lindsay Quill')).toEqual(['Speaker']);
});

describe('what opens a sentence in a compound is no part of a name', () => {
  test.each([
    ['Left-back Tom Harker fell. Harker was hurt.', 'Tom Harker', ['Left-back']],
    ['Fly-half Owen Brill kicked. Brill was hurt.', 'Owen Brill', ['Fly-half']],
    ['Mum-of-three Kelly Moss said so. Moss was cold.', 'Kelly Moss', ['Mum-of-three']],
    ['Editor-in-chief Ada Lund left.', 'Ada Lund', ['Editor-in-chief']],
    ['Award-winning Jane Roe sang. Roe wept.', 'Jane Roe', []],
    ['Long-serving Ada Lund left. Lund said so.', 'Ada Lund', []],
  ])('%s', (text, name, roles) => {
    const reading = read(text);
    expect(reading.names).toEqual([name]);
    expect(reading.roles(name)).toEqual(roles);
  });

  test.each([
    ['So-young Lee left. Lee said so.', 'So-young Lee'],
    ['Jean-Luc Roe left. Roe said so.', 'Jean-Luc Roe'],
    ['Mary-ann Roe left. Roe said so.', 'Mary-ann Roe'],
    ['Hou Yu-chiang left. Hou said so.', 'Hou Yu-chiang'],
    ['Anne-Marie Lund left. Lund said so.', 'Anne-Marie Lund'],
  ])('but a given name is: %s', (text, name) => {
    expect(read(text).names).toEqual([name]);
  });
});

test.each([
  ['There are beds in Hadley, the Methodist church in Thorne, and Orme.', []],
  ['Hadley, the Methodist, said so.', ['Hadley']],
  ['Ada Lund, a player coach, left.', ['Ada Lund']],
])('a noun for a person that only says which body is meant is nobody’s role: %s', (text, names) => {
  expect(read(text).names).toEqual(names);
});

test('“the Baptist church” may stand in what somebody is', () => {
  const text = 'Ada Lund, the head of the Baptist church in Orme, left.';
  expect(read(text).roles('Ada Lund')).toEqual(['head of the Baptist church in Orme']);
});

describe('a spokesman for the mayor, and a name', () => {
  const MAYOR = 'The mayor, Ada Brill, left.';
  const S = 'spokesman for the mayor';

  test.each([
    ['is the spokesman where somebody else is mayor', MAYOR, [S]],
    ['is so where the mayor of a place is', 'The Orme mayor, Ada Brill, left.', [S]],
    ['may be the mayor where two are', `${MAYOR} The Tarn mayor, Eva Lund, left.`, []],
    ['may be the mayor where nobody is', 'It was late.', []],
    ['may be the mayor where somebody was', 'The former mayor, Ada Brill, left.', []],
    ['may be the mayor where somebody has another office', 'The minister, Ada Brill, left.', []],
  ])('%s', (_, before, roles) => {
    const text = `${before} A spokesman for the mayor, Henrik Soll, said so.`;
    expect(read(text).roles('Henrik Soll')).toEqual(roles);
  });

  test.each([
    [
      'somebody else is called so behind',
      'A spokesman for the minister, Paul Holt, said so. Health minister Ada Brill left.',
    ],
    [
      'it is of the other sex',
      'The minister, Ada Brill, left. A spokeswoman for the minister, Paul Holt, said so.',
    ],
    ['it is a guard', `${MAYOR} A bodyguard of the mayor, Paul Holt, was shot.`],
    ['it is a deputy', `${MAYOR} A deputy to the mayor, Paul Holt, was shot.`],
    ['it is a supporter', `${MAYOR} A supporter of the mayor, Paul Holt, was shot.`],
  ])('may be who has the office where %s', (_, text) => {
    expect(read(text).roles('Paul Holt')).toEqual([]);
  });

  test('is the mayor by the same name', () => {
    const { names, roles } = read(`${MAYOR} A spokesman for the mayor, Ada Brill, said so.`);
    expect(names).toEqual(['Ada Brill']);
    expect(roles('Ada Brill')).toEqual(['mayor']);
  });

  test('is nobody where it is a firm’s', () => {
    const text = `${MAYOR} A spokesman for the owner, Harbour Homes, said so.`;
    expect(read(text).names).toEqual(['Ada Brill']);
  });
});
