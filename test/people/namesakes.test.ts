import { describe, expect, test } from 'vitest';
import { read } from './reading.js';

/** Who says each thing, in the order of the text. */
const speakers = (...paragraphs: string[]) =>
  read(...paragraphs).statements.map(({ speaker }) => speaker);

describe('“Mrs Roe” is', () => {
  test.each([
    ['who leaves a wife', 'The Rev Obinze Adeka leaves a wife, Sade, and two sons.'],
    [
      'whose widow is named',
      'Among them was the Rev Obinze Adeka, whose widow, Sade, was in court.',
    ],
    ['of whom “his wife” is said', 'The Rev Obinze Adeka sang. His wife, Sade, played the organ.'],
    [
      'whose wife is said to be',
      'The Rev Obinze Adeka sang. Adeka’s wife, Sade, played the organ.',
    ],
  ])('the wife of one %s, and not he', (_, text) => {
    expect(speakers(text, '“It was a good day,” Mrs Adeka said.')).toEqual(['Sade']);
  });

  test('the widow who came in by a given name, and not another of that name who comes later', () => {
    expect(
      speakers(
        'Police named the driver as Carl Venning, 52.',
        'His widow, Ruth, was told on Monday. “He was careful,” Mrs Venning said.',
        'Insp Paula Venning, no relation, said the road was wet.',
      ),
    ).toEqual(['Ruth', 'Paula Venning']);
  });

  test('somebody else where “he” was said of the only Roe', () => {
    const { names, statements } = read(
      'The farmer Ashley Venning was missing. Mrs Venning said that he had gone to the shore.',
    );
    expect(names).toEqual(['Ashley Venning', 'Mrs Venning']);
    expect(statements.map(({ speaker }) => speaker)).toEqual(['Mrs Venning']);
  });

  test.each([
    [
      'nothing was said of a man',
      'Ashley Venning called the police. Mrs Venning said it was late.',
    ],
    [
      'a man was spoken of, too',
      'Ashley Venning shut her door. Mrs Venning said that he had knocked.',
    ],
  ])('the only Roe where %s', (_, text) => {
    expect(speakers(text)).toEqual(['Ashley Venning']);
  });

  test('the only Roe who is no kin of the other man’s wife', () => {
    expect(
      speakers(
        'Carl Venning met Tom Hale. His wife, Ruth, was ill.',
        'Ada Venning left. “It was late,” Mrs Venning said.',
      ),
    ).toEqual(['Ada Venning']);
  });
});

test('“Mrs Roe” is the wife beside a daughter', () => {
  expect(
    speakers(
      'Carl Venning was hurt with his wife, Ruth, and their daughter, Amy, 6.',
      '“It was late,” Mrs Venning said.',
    ),
  ).toEqual(['Ruth']);
});

test.each([
  ['a daughter', 'Carl Venning, 40, was hurt with his daughter, Amy, 6.'],
  ['a sister', 'Carl Venning was found by his sister, Ruth.'],
  ['a mother', 'Carl Venning, 80, lived with his mother, Ada.'],
])('“Mrs Roe” is not %s who came in by a given name', (_, text) => {
  expect(speakers(text, '“It was late,” Mrs Venning said.')).toEqual(['Mrs Venning']);
});

describe('of two with one family name', () => {
  test.each(['Officer', 'Sheriff', 'Police Captain', 'Major General'])(
    '“Mr” is not %s Garth',
    (rank) => {
      expect(speakers(`${rank} Owen Garth held Neil Garth. Mr Garth said he was ill.`)).toEqual([
        'Neil Garth',
      ]);
    },
  );

  test.each(['Attorney General', 'Team Captain', 'Chief Executive Officer'])(
    '“Mr” may be %s Garth, whose office is no rank',
    (office) => {
      expect(
        speakers(
          `${office} Owen Garth came with his brother Neil Garth. Mr Garth said it was late.`,
        ),
      ).toEqual(['Owen Garth']);
    },
  );

  test('“Mr” is not who has a rank, however often named', () => {
    expect(
      speakers(
        'The trial of Neil Garth opened in Harn.',
        'Det Sgt Owen Garth said that he had found the keys. “They were wet,” Sgt Garth said.',
        'Mr Garth said he had never seen them.',
      ),
    ).toEqual(['Owen Garth', 'Owen Garth', 'Neil Garth']);
  });

  test('who has a rank in full is who is called by it, cut short or not', () => {
    expect(
      speakers(
        'The lawyer, Neil Garth, sat down.',
        'Sergeant Owen Garth said he had found the keys. “They were wet,” Sgt Garth said.',
        'Nobody spoke. “They were warm,” Sergeant Garth said.',
      ),
    ).toEqual(['Owen Garth', 'Owen Garth', 'Owen Garth']);
  });

  test('that stands before the given one, the title tells', () => {
    expect(
      speakers(
        'The minister, Park Dae-sung, was dismissed. Gen. Park Min-ho took his post.',
        'Mr. Park said he would rest.',
        'Gen. Park said the army was calm.',
      ),
    ).toEqual(['Park Dae-sung', 'Park Min-ho']);
  });
});

test.each([
  [
    'a husband',
    '“It was late,” Mahin Sarvi said. Sarvi, whose husband, Kian, died, wept.',
    'female',
  ],
  ['a wife', '“It was late,” Mahin Sarvi said. Sarvi, whose wife, Shirin, died, wept.', 'male'],
])('whoever has %s is of the other sex', (_, text, gender) => {
  expect(read(text).person('Mahin Sarvi').gender).toBe(gender);
});

describe('a title and a family name', () => {
  test('mean one person, however often, though another is called so by a given name', () => {
    const { names, statements, person } = read(
      'Owen Percy sold the mill.',
      'Lady Percy, who lives in Alma, said it was hers. “It is mine,” Lady Percy said.',
    );
    expect(names).toEqual(['Lady Percy', 'Owen Percy']);
    expect(statements.map(({ speaker }) => speaker)).toEqual(['Lady Percy', 'Lady Percy']);
    expect(person('Lady Percy').gender).toBe('female');
  });

  test('mean two persons with two titles, of whom no other name is known', () => {
    const { names, statements } = read(
      'Mr Quist left the farm. Mrs Quist stayed.',
      '“It is mine,” Mrs Quist said. “It is not,” said Mr Quist. “It is,” Mrs Quist said.',
    );
    expect(names).toEqual(['Mr Quist', 'Mrs Quist']);
    expect(statements.map(({ speaker }) => speaker)).toEqual([
      'Mrs Quist',
      'Mr Quist',
      'Mrs Quist',
    ]);
  });

  test.each([
    ['a title of the same sex', 'Owen Percy sold the mill. Lord Percy said it was late.'],
    ['a title of both', 'Owen Percy sold the mill. Dr Percy said it was late.'],
    ['no title', 'Owen Percy sold the mill. Percy said it was late.'],
    ['a title and the given name', 'Owen Percy sold the mill. Sir Owen said it was late.'],
    ['a title alone', 'Lady Percy sold the mill. “It is mine,” Lady Percy said.'],
  ])('mean nobody else with %s', (_, text) => {
    expect(read(text).names).toHaveLength(1);
  });
});

describe('kin who come in by the given name of somebody else', () => {
  const FATHER = 'She was born to a fisherman, Tormod Vik, and his wife, Sunniva.';

  test.each([
    ['a son', 'A son, Tormod, drowned in 1992.'],
    ['another son', 'Another son, Tormod, drowned in 1992.'],
    ['an elder son', 'An elder son, Tormod, drowned in 1992.'],
  ])('are others: %s', (_, text) => {
    const { names, roles } = read(FATHER, text);
    expect(names).toEqual(['Sunniva', 'Tormod', 'Tormod Vik']);
    expect(roles('Tormod Vik')).toEqual(['fisherman']);
  });

  test.each([
    'Ivar Lie was the son of a miner, Tormod Vik, and of Eva, a singer.',
    'Ivar Lie was born to Tormod Vik and Eva Lie in 1920.',
    'It was founded by his grandfather, Tormod Vik, in 1920.',
    'Tormod Vik married Ada Lund in 1956.',
    'Ada Lund left her husband, Tormod Vik, in 1990.',
  ])('are others than a forebear or a spouse: %s', (before) => {
    const { names } = read(before, 'A son, Tormod, drowned in 1992.');
    expect(names).toContain('Tormod');
  });

  test('are others in a list of whom somebody leaves', () => {
    const list =
      'Ada Roe is survived by her wife; two daughters, Eva and Ida; a son, Tormod; and a dog.';
    expect(read('The sheriff, Tormod Vik, was in Orme.', list).names).toContain('Tormod');
    expect(read('Her son, Tormod Vik, was in Orme.', list).names).not.toContain('Tormod');
  });

  test('are others where whose name it is has no other', () => {
    const { people } = read(FATHER, 'A daughter, Sunniva, is a judge.');
    expect(people.persons.filter(({ name }) => name === 'Sunniva')).toHaveLength(2);
  });

  test.each([
    ['“his son” is one whom the story has', 'Tormod Vik, 12, is lost. His son, Tormod, had left.'],
    ['the full name comes later', 'A son, Tormod, found her. Tormod Vik, 30, said it was late.'],
    ['the same kin are told of again', 'Ada has a son, Tormod Vik. A son, Tormod, is a judge.'],
    ['it is what they are', `${FATHER} As a son, Tormod was spoilt.`],
    ['they are a parent themselves', `${FATHER} Now a father, Tormod, 40, is tired.`],
    [
      'it is one of two just named',
      'Tormod Vik, 40, and his wife left. One son, Tormod, came back.',
    ],
    ['it is told whose child it is', 'Tormod Vik, 19, is lost. Two have a son, Tormod, in Orme.'],
    ['it is told when', 'Tormod Vik, 19, is lost. A son, Tormod, was born to them in 1990.'],
    [
      'they are a child themselves',
      'Tormod Vik, 40, the son of a miner, left. A son, Tormod, came back.',
    ],
    ['siblings have other names', `${FATHER} A brother, Tormod, was freed on Monday.`],
    ['a friend is no kin', 'Tormod Vik, a judge, left. A friend, Tormod, stayed.'],
    ['it is the family name', 'Tormod Vik left. A son, Vik, is a judge.'],
    ['the full name is told', 'Tormod Vik left. A son, Tormod Vik, is a judge.'],
  ])('are nobody new where %s', (_, text) => {
    expect(read(text).names.filter((name) => /Tormod|Vik/.test(name))).toEqual(['Tormod Vik']);
  });
});
