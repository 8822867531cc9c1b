import { describe, expect, test } from 'vitest';
import { read } from '../../reading.js';

describe('a firm that is called like a person is nobody', () => {
  test.each([
    ['behind what it is', 'The law firm Edwin Leigh sued. “We will win,” Edwin Leigh said.'],
    ['before what it is', 'Edwin Leigh, a law firm in Alma, sued. Edwin Leigh said it would win.'],
    ['where “which” tells of it', 'Edwin Leigh, which makes bells, said it would hire.'],
    ['before what firms have', 'Edwin Leigh shares fell. Edwin Leigh said the year was bad.'],
    ['before who leads it', 'Edwin Leigh chief executive Li Wu left. Edwin Leigh said so.'],
    ['where others own it', 'Shares in Edwin Leigh fell. Edwin Leigh said the year was bad.'],
    ['founded once', 'Edwin Leigh, founded in 1837, is in Alma. Edwin Leigh said so. Leigh fell.'],
    ['with an owner', 'Edwin Leigh, whose owner is abroad, said it would hire.'],
    [
      'that is called by the last word as well',
      'The bank Edwin Leigh cut jobs. Leigh shares fell. Leigh said the year was bad.',
    ],
    ['with a trade in its name', 'Edwin Leigh Hydro said the year was bad. Morgan Steel fell.'],
    ['where analysts work there', 'An analyst at Edwin Leigh said so. Edwin Leigh confirmed it.'],
    ['with a firm’s word', 'Edwin Leigh Securities said the year was bad.'],
    ['where bankers work', 'Bankers from Edwin Leigh advised the buyer. Two left.'],
    ['where a lawyer works', 'A lawyer at Edwin Leigh said it was late.'],
    ['where researchers work', 'Two researchers at Edwin Leigh found it. The find is new.'],
    ['on which others were', 'Aboard the trawler Edwin Leigh were six men. They were cold.'],
    ['that is a journal', 'It stood in the journal Edwin Leigh on Monday. The journal is old.'],
    ['that is what a body is for', 'The Institute for Edwin Research in Alma shut.'],
    ['that is a ship’s', 'The trawler Edwin Leigh sank. Edwin Leigh was built in 1960.'],
    [
      'that is said to be a ship',
      'They saw the Girl Leigh, the town’s last herring boat, go down.',
    ],
    ['in two halves', 'Marsden & Edwin has a shop. Edwin said the year was bad.'],
    ['with a name that looks like a role', 'Shares in Waldman Leigh fell. Waldman Leigh was sued.'],
  ])('%s', (_, text) => {
    expect(read(text).names.filter((name) => /Edwin|Leigh/.test(name))).toEqual([]);
  });

  test('and no other name of its founder', () => {
    const { names, person, roles } = read(
      'Cable maker Veltrano will hire. It was founded by the brothers Aldo and Enzo Veltrano.',
      '“It is good,” Veltrano said.',
    );
    expect(names).toEqual(['Aldo Veltrano', 'Enzo Veltrano']);
    expect(person('Enzo Veltrano').aliases).toEqual([]);
    expect(roles('Enzo Veltrano')).toEqual([]);
  });
});

test('a firm is not its founder who has the same full name', () => {
  const { names, mentions, people } = read(
    'Edwin Leigh, which makes bells, said it hoped to sell more of them.',
    'Its founder, Edwin Leigh, left in 2001. “I was tired,” Leigh said.',
  );
  expect(names).toEqual(['Edwin Leigh']);
  expect(mentions('Edwin Leigh', 'name')).toEqual(['Edwin Leigh', 'Leigh']);
  expect(people.statements.map(({ speaker }) => speaker?.name)).toEqual([undefined, 'Edwin Leigh']);
});

describe('whoever has a title and a firm’s name', () => {
  test('is another than the firm, and says what no firm says', () => {
    const { names, roles, mentions, statements } = read(
      'The group Veltrano will buy the soap maker Edwin Leigh. Leigh said its board had agreed.',
      'Lord Leigh of Alma, who lives there, said he would not sell. “No,” he said.',
      'Shares in Edwin Leigh rose. “We are glad,” Leigh said. Leigh shares had fallen.',
      'Edwin Leigh was founded in 1837. Edwin Leigh is old.',
    );
    expect(names).toEqual(['Lord Leigh']);
    expect(mentions('Lord Leigh', 'name')).toEqual(['Leigh']);
    expect(roles('Lord Leigh')).toEqual(['Lord']);
    expect(statements.map(({ speaker }) => speaker)).toEqual([
      'Leigh',
      'Lord Leigh',
      'Lord Leigh',
      'Leigh',
    ]);
  });

  test('is no other person with that name, whose words are not the firm’s', () => {
    const { names, statements } = read(
      'The bank Edwin Leigh cut jobs. “It is sad,” said its chief executive, Mary Leigh.',
      'Leigh shares fell. Leigh said it would save £4m.',
    );
    expect(names).toEqual(['Mary Leigh']);
    expect(statements.map(({ speaker }) => speaker)).toEqual(['Mary Leigh', 'Leigh']);
  });
});

describe('a person is somebody', () => {
  test.each([
    ['beside what a firm says', 'Edwin Leigh, the firm said, would leave.'],
    ['who works for a firm', 'Edwin Leigh, the company’s founder, said so.'],
    ['who shares something', 'Edwin Leigh shares a house with two others.'],
    ['who founded one', 'The bakery set up by Edwin Leigh, which opened in May, will close.'],
    ['who owns one', 'A stake in Edwin Leigh’s bakery was sold, Edwin Leigh said.'],
    ['whose bank it is', 'The bank Edwin Leigh left is sound, Leigh said.'],
    ['whose trade firms have', 'The furniture maker Edwin Leigh left. Leigh said he was tired.'],
    ['whose firm has the name', 'Edwin Leigh shares fell. Edwin Leigh, 82, said he was sad.'],
    ['of whom a paper was told', 'She told the newspaper Edwin Leigh was ill. Leigh wept.'],
    ['whose house was founded', 'Edwin Leigh’s school, founded in 1837, is full, Leigh said.'],
    ['whose chairman has left', 'Edwin Leigh, whose chairman quit in May, said so.'],
    ['whose owner friends left', 'Edwin Leigh, whose owner friends are abroad, said so.'],
    ['whose dog has an owner', 'Edwin Leigh, whose dog’s owner had left, said so.'],
    ['first of several', 'Ministers from Edwin Leigh to his aides left. Edwin Leigh said so.'],
    ['at whom they begin', 'Lawyers from Edwin Leigh down knew. Edwin Leigh said so.'],
    ['from whom they go on', 'Directors from Edwin Leigh on used it. Edwin Leigh said so.'],
    ['at whom they shout', 'Fans at Edwin Leigh threw eggs. Edwin Leigh said so.'],
    [
      'after whom a school is called',
      'Pupils at Edwin Leigh said so. The head, Edwin Leigh, wept.',
    ],
    ['who met others on a ship', 'On the ferry Edwin Leigh met a nurse. Edwin Leigh said so.'],
    ['who wrote in a journal', 'In his journal Edwin Leigh noted it. Edwin Leigh was old.'],
    ['who called from a yacht', 'From the yacht Edwin Leigh called for help. Edwin Leigh said so.'],
    ['who bought a boat', 'The sloop Edwin Leigh bought was rotten. Edwin Leigh said so.'],
    ['who left a bank', 'The bank Edwin Leigh left had failed. Edwin Leigh said so.'],
    ['whose banker says so', 'Bankers from Edwin Leigh’s firm left. Edwin Leigh said so.'],
    ['from whom a catcher takes it', 'He had a foul by the catcher from Edwin Leigh on Monday.'],
    ['whose lawyers say so', 'Lawyers for Edwin Leigh said so. Leigh was jailed.'],
    ['for whom a body is', 'The Campaign for Edwin Leigh, 40, met. Leigh said so.'],
    ['who builds boats', 'Edwin Leigh, a boat builder, left. Leigh said so.'],
    ['who is a drifter', 'Edwin Leigh, a drifter, was found. Edwin Leigh was cold.'],
    ['who owns a boat', 'Edwin Leigh, the boat’s owner, said so.'],
    ['who is beside a body', 'According to Edwin Leigh, the Agency for Food shut it.'],
    ['who is called something', 'They wanted to brand Edwin Leigh a liar.'],
  ])('%s', (_, text) => {
    expect(read(text).names).toEqual(['Edwin Leigh']);
  });

  test('whose family name is behind “and” in a sign', () => {
    expect(read('Bill & Helen Trask, a couple, left.').names).toEqual([
      'Bill Trask',
      'Helen Trask',
    ]);
  });

  test('though a part of the name ends like a role', () => {
    const { names } = read('Anna Waldman Roe, 40, left. Lobsterman John Holt said so.');
    expect(names).toEqual(['Anna Waldman Roe', 'John Holt']);
  });
});

test.each(['Eric Freight, 40, left.', 'The driver was Eric Gas, 40.', 'Mr Eric Oil left.'])(
  'a person is whoever has the name of a trade behind a given one, and an age or a title: %s',
  (text) => {
    expect(read(text).names).toEqual([expect.stringMatching(/^Eric/)]);
  },
);

test.each([
  'Morgan Freight, 40 miles away, shut.',
  'Morgan Freight, 4, lost.',
  'Grant Haulage Gas, 40, lost.',
  'Georgia Gas, 40, lost.',
  'The Gas, 40, lost.',
  'Sir Eric School lost.',
])('but a number may be another: %s', (text) => {
  expect(read(text).names).toEqual([]);
});

test('whoever has an office and is called like a word of English is somebody', () => {
  const { names } = read('The Office of Edwin Page released it. Edwin Page said it was late.');
  expect(names).toEqual(['Edwin Page']);
});

test('a storm is nobody', () => {
  const { names } = read('Storm Eunice hit Alma. Eunice killed two. Eunice moved east.');
  expect(names).toEqual([]);
});

test('a thing that ends like a role is nobody’s role', () => {
  const { roles } = read('She sold a golden talisman, Eve Stone, 40, said.');
  expect(roles('Eve Stone')).toEqual([]);
});

test('a paper with a given name in its own, behind an article, is nobody, though it speaks', () => {
  const { names, people } = read(
    'Readers of the Norma Echo have been writing about the strike.',
    'The tram line’s director, Guy Lambton, said it would end. He told the Echo that he was sure.',
  );
  expect(names).toEqual(['Guy Lambton']);
  expect(people.statements.map(({ speaker }) => speaker?.name)).toEqual([
    'Guy Lambton',
    'Guy Lambton',
  ]);
});

test('what the story cuts to a first word that is no given name is a firm', () => {
  const { names } = read(
    'Brantford Chemical has agreed to pay for the leak. Mary Cole said Brantford never called.',
    'Brantford said it was sorry.',
  );
  expect(names).toEqual(['Mary Cole']);
});

test('who is described is somebody, though called by the first word', () => {
  const { names } = read('Chen Xiaoling, the mayor, said it was late. “Go home,” Chen said.');
  expect(names).toEqual(['Chen Xiaoling']);
});
