import { describe, expect, test } from 'vitest';
import { read } from './reading.js';

describe('a name is taken for a person’s', () => {
  test.each([
    ['behind a title', 'The court heard from Dr. Imelda Vorster on Friday.', 'Imelda Vorster'],
    ['behind a role', 'The harbour is run by port director Oluwaseun Bakare.', 'Oluwaseun Bakare'],
    [
      'before an apposition',
      'Tamsin Quillfeather, a marine biologist, led the dive.',
      'Tamsin Quillfeather',
    ],
    ['behind a relative', 'His wife, Sunita, was less gloomy.', 'Sunita'],
    ['before an age', 'Zoltan Perczel, 58, was found by hikers.', 'Zoltan Perczel'],
    ['before a verb of saying', 'Nothing has changed, Ottoline Brax said.', 'Ottoline Brax'],
    ['with an initial', 'The rest went to Quentin R. Oduya in June.', 'Quentin R. Oduya'],
    ['with a suffix', 'The estate passed to Thurston Vale Jr. last year.', 'Thurston Vale Jr.'],
    ['with particles', 'The jury chose novelist Marijke van der Zee.', 'Marijke van der Zee'],
    ['with a hyphen', 'The vote was lost by chairwoman Park Soo-jin.', 'Park Soo-jin'],
    ['with an apostrophe', 'They elected Mayor Siobhan O’Dwyer again.', 'Siobhan O’Dwyer'],
    ['with accents', 'The award went to author Zdeněk Říha.', 'Zdeněk Říha'],
    ['when it is one word behind a role', 'The song was written by rapper Klayzo.', 'Klayzo'],
  ])('%s', (_, text, name) => {
    expect(read(text).names).toEqual([name]);
  });

  test('by its neighbours in a list', () => {
    expect(read('The squad has goalkeeper Peter Lund, Arvo Tamm and Raivis Kalns.').names).toEqual([
      'Arvo Tamm',
      'Peter Lund',
      'Raivis Kalns',
    ]);
  });

  test('in a question that begins with a verb', () => {
    const { names } = read('Will Greta Holm resign? Greta Holm has not said.');
    expect(names).toEqual(['Greta Holm']);
  });
});

describe('a month is a family name', () => {
  const text =
    'Theresa May opened the tunnel in April. May said it was late. In May the roof fell in. ' +
    'Mrs May blamed the rain, and May’s aides left on May 5. Nothing was done in May.';

  test('behind a given name and, in that story, where somebody has a title or does something', () => {
    expect(read(text).names).toEqual(['Theresa May']);
    const [may] = read(text).people.persons;
    expect(may?.mentions.filter(({ kind }) => kind === 'name')).toHaveLength(4);
  });

  test('and else a month', () => {
    expect(
      read('Anna arrived in May. May was wet. The case of Karl May 3 is heard.').names,
    ).not.toContain('May');
    expect(read('May was wet, and May said nothing to gardeners.').names).toEqual([]);
  });
});

describe('nobody is found in', () => {
  test.each([
    ['places', 'The train from New Delhi to Uttar Pradesh stopped in North Yorkshire.'],
    ['organisations', 'The World Trade Organization and Goldcrest Holdings met Oxfam.'],
    ['days and months', 'On Monday, April 4, Easter Monday was over.'],
    ['nationalities', 'British and South Korean fans cheered the French.'],
    ['buildings', 'They met at the Albert Hall and at Lancaster House.'],
    ['laws', 'The Clean Rivers Act and Article 9 were cited.'],
    ['ships and shuttles', 'The Space Shuttle Columbia and HMS Ardent were shown.'],
    ['companies named after people', 'Shares in the Henry Ford Company and Ernst Young Ltd fell.'],
    ['headlines in capitals', 'STORM WARNING ISSUED FOR THE NORTHERN COAST'],
  ])('%s', (_, text) => {
    expect(read(text).names).toEqual([]);
  });
});

describe('one person has one profile', () => {
  test('with the family name, a title, a nickname and a middle name', () => {
    const { names, mentions } = read(
      'Senator Dolores Ana Whitcombe opposed the dam.',
      'Whitcombe voted against it. Ms. Whitcombe had warned of floods. Dolores Whitcombe was alone.',
    );
    expect(names).toEqual(['Dolores Ana Whitcombe']);
    expect(mentions('Dolores Ana Whitcombe', 'name')).toEqual([
      'Dolores Ana Whitcombe',
      'Whitcombe',
      'Whitcombe',
      'Dolores Whitcombe',
    ]);
  });

  test.each([
    ['Robert', 'Bob'],
    ['Timothy', 'Tim'],
    ['Margaret', 'Peggy'],
  ])('with a short form of the given name, such as %s and %s', (long, short) => {
    const { names } = read(
      `Senator ${long} Whitcombe opposed the dam.`,
      `Nothing has changed, ${short} Whitcombe said.`,
    );
    expect(names).toEqual([`${long} Whitcombe`]);
  });

  test('and another given name is another person', () => {
    const { names } = read(
      'Senator Robert Whitcombe opposed the dam.',
      'Nothing has changed, Peggy Whitcombe said.',
    );
    expect(names).toEqual(['Peggy Whitcombe', 'Robert Whitcombe']);
  });

  test('though the paper spells the name in two ways', () => {
    const { names } = read(
      'Professor Edwina Haverstock found the bones.',
      '“They are old,” Ms Haverstok said.',
    );
    expect(names).toEqual(['Edwina Haverstock']);
  });

  test('at the head of a sentence', () => {
    const { names } = read(
      'Ingrid Moen swam home, together with two friends.',
      'Together Moen and the friends were cheered.',
    );
    expect(names).toEqual(['Ingrid Moen']);
  });

  test('in capitals', () => {
    const { mentions } = read(
      'Ruben Castellanos won.',
      'CASTELLANOS WINS. “I won,” Castellanos said.',
    );
    expect(mentions('Ruben Castellanos')).toContain('CASTELLANOS');
  });
});

describe('two people with one family name stay two', () => {
  test('told apart by a title that only one of them has had, cut short or not', () => {
    const { people } = read(
      'Professor Ian Marsh and his sister Susan Marsh opened the club. Susan Marsh runs it. ' +
        'Susan Marsh said it was full. “It works,” Prof Marsh said.',
    );
    expect(people.statements.map(({ speaker }) => speaker?.name)).toEqual([
      'Susan Marsh',
      'Ian Marsh',
    ]);
  });

  test('told apart by their titles', () => {
    const { mentions } = read(
      'Actor Ralph Denholm and his wife, Clara Denholm, sold the farm.',
      'Mrs. Denholm signed first. Mr. Denholm signed later.',
    );
    expect(mentions('Clara Denholm', 'name')).toHaveLength(2);
    expect(mentions('Ralph Denholm', 'name')).toHaveLength(2);
  });

  test('told apart by a title where only one is named in full', () => {
    const { people, roles } = read(
      'The chairman of the pier trust, Sir Colin Denholm, said it would close.',
      'Lady Denholm said she would chain herself to it. “Colin knows,” she said. Denholm said he did.',
    );
    expect(people.statements.map(({ speaker }) => speaker?.name)).toEqual([
      'Colin Denholm',
      'Lady Denholm',
      'Lady Denholm',
      'Colin Denholm',
    ]);
    expect(roles('Colin Denholm')).toEqual(['chairman of the pier trust']);
  });

  test('told apart by who came in as the other’s mother', () => {
    const { people } = read(
      'When Noor Marlo was six she swam. Her mother, Layla, laughed.',
      '“I said no,” Layla Marlo recalls. “She said yes.”',
      'Marlo does not like it. “Fish get eaten,” Marlo says.',
    );
    expect(people.statements.at(-1)?.speaker?.name).toBe('Noor Marlo');
  });

  test('by their family name, whoever else has it, where kin alone is named with them at first', () => {
    const { people } = read(
      'His wife, Jane Roe, has led the council since May. Jane Roe won by a landslide. Jane Roe is 50.',
      'Tom Roe, a plumber, ran in a race.',
      '“I will not raise the tax,” Roe told the council.',
    );
    expect(people.statements.at(-1)?.speaker?.name).toBe('Jane Roe');
  });

  test('by a title that has no sex, whoever else’s sex is not known', () => {
    const { people } = read(
      'Mary Okafor won the seat. Ada Okafor and Chidi Okafor cheered. Mary Okafor waved.',
      'Sen Okafor said the count was fair.',
    );
    expect(people.statements.at(-1)?.speaker?.name).toBe('Mary Okafor');
  });

  test('told apart by a title that fits one, where the sex of the other is not known', () => {
    const { people } = read(
      'Ada and Xidi Marlo bought the mill. “It leaks,” Mrs Marlo said. Mr Marlo said he liked it.',
      'Mr and Mrs Marlo said they would stay.',
    );
    expect(people.statements.map(({ speaker }) => speaker?.name)).toEqual([
      'Ada Marlo',
      'Xidi Marlo',
      undefined,
    ]);
  });
});

test('the headline may give the full name', () => {
  const { names } = read(
    '---\nheadline: Judge Fiona Mackie stops the quarry\n---\n\nMs. Mackie ruled on Monday.',
  );
  expect(names).toEqual(['Fiona Mackie']);
});

test('what an editor notes is known, and only what the story mentions is listed', () => {
  const { names, roles } = read(
    '---\npeople:\n  - name: Ileana Cosmescu\n    aliases: [the Iron Nurse]\n    roles: [health minister]\n  - name: Somebody Else\n---\n\nCosmescu closed two wards.',
  );
  expect(names).toEqual(['Ileana Cosmescu']);
  expect(roles('Ileana Cosmescu')).toEqual(['health minister']);
});

describe('a name that somebody was born with', () => {
  test('is theirs, where the story has one other of that given name', () => {
    const { names, mentions } = read(
      'Signe Brandt, who drew the first chart of the reef, has died. Brandt was 91.',
      'Signe Hauge was born in Alma.',
    );
    expect(names).toEqual(['Signe Brandt']);
    expect(mentions('Signe Brandt', 'name')).toContain('Signe Hauge');
  });

  test('is another’s, where the story has two', () => {
    const { names } = read(
      'Signe Brandt met Signe Lund. Brandt and Lund were friends. Brandt was old.',
      'Signe Hauge was born in Alma.',
    );
    expect(names).toContain('Signe Hauge');
  });
});

test.each([
  [
    'Portuguese particles',
    'The critic Maria do Carmo Vieira said it was long.',
    'Maria do Carmo Vieira',
  ],
  [
    'Welsh particles',
    'Dylan Prosser ap Gwyn, a farmer, said it was long.',
    'Dylan Prosser ap Gwyn',
  ],
  [
    '“Son” for a family name',
    'Son Heung-min scored twice as the visitors won at last.',
    'Son Heung-min',
  ],
  ['a detective’s rank before it', 'Det Con Lucy Quill said it was long.', 'Lucy Quill'],
  ['a role before it', 'Captain Min-jae Son said it was long.', 'Min-jae Son'],
  ['another role before it', 'Director Dae-ho Ryu said it was long.', 'Dae-ho Ryu'],
  ['a hyphen and a role', 'Former Captain Jean-marc Sorel said it was long.', 'Jean-marc Sorel'],
  ['“do” behind it', 'The judges saw Ned Quill do Swan Lake last year.', 'Ned Quill'],
  [
    'a rank in brackets before it',
    'Maj Gen (Retd) Lucian Quill-Hathersage said it was long.',
    'Lucian Quill-Hathersage',
  ],
])('a name with %s is whole', (_, text, name) => {
  expect(read(text).names).toEqual([name]);
});

test.each([
  ['a ship with a knight’s name', 'The RRS Sir Edmund Quill left Harn, and the crew said so.'],
  ['a ship with a queen’s name', 'HMS Queen Matilda left Harn, and the crew said so.'],
  ['a way', 'They met on Edmund Lucas King Way, and the crew said so.'],
  ['an avenue abroad', 'They met on Edmund Quill Allee, and the crew said so.'],
  ['a parkway', 'They met on Edmund Quill Parkway, and the crew said so.'],
  ['a club', 'Jackson Tigers SC lost, and the crew said so.'],
])('nobody is %s', (_, text) => {
  expect(read(text).names).toEqual([]);
});
