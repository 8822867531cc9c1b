import { describe, expect, test } from 'vitest';
import { read } from './reading.js';

const said = (...paragraphs: string[]) =>
  read(...paragraphs).statements.map(({ speaker, text }) => [speaker, text]);

describe('who speaks is no word of a clause that narrows down the speaker', () => {
  test.each([
    ['A girl leading a goat said it was a pet.', 'A girl', 'it was a pet'],
    ['A man carrying two ladders told police: “I am late.”', 'A man', '“I am late.”'],
    ['The joiner who built the tallest stage said it would hold.', 'The joiner', 'it would hold'],
    ['A cook who lives next door to the bank said it shook.', 'A cook', 'it shook'],
    ['The firm that sells the ladders said they were safe.', 'The firm', 'they were safe'],
    ['The firm that owns the school said it was sound.', 'The firm', 'it was sound'],
    ['A boy suspected of hiding the goat said it was lost.', 'A boy', 'it was lost'],
    ['A medic sent to the farm said the goat was well.', 'A medic', 'the goat was well'],
    ['Three shops ordered to shut said they would sue.', 'Three shops', 'they would sue'],
    ['Pupils told to stay at home said they were bored.', 'Pupils', 'they were bored'],
    ['Farmers asked to sign the deal said it was unfair.', 'Farmers', 'it was unfair'],
    ['A cook who fell when she was pushed into a pit said it was dark.', 'A cook', 'it was dark'],
    ['A boy of six who was bitten by a goat said it was hers.', 'A boy of six', 'it was hers'],
    ['A clerk who left because he was bullied said it was unfair.', 'A clerk', 'it was unfair'],
    ['Tenants warned to stay inside said they saw smoke.', 'Tenants', 'they saw smoke'],
  ])('%s', (sentence, speaker, text) => {
    expect(said(sentence)).toEqual([[speaker, text]]);
  });

  test.each([
    ['She left the farm with a goat and said it was hers.', 'She', 'it was hers'],
    ['A cook who fell when a boy said it was late.', 'a boy', 'it was late'],
    ['He was leading a goat when a girl said it was hers.', 'a girl', 'it was hers'],
    ['The board refused to pay after the mayor said it was unfair.', 'the mayor', 'it was unfair'],
    ['The mayor resigned over a deal her aides said was fair.', 'her aides', 'was fair'],
    ['The mayor resigned over a deal her aides said she liked.', 'her aides', 'she liked'],
    ['The mayor resigned over a deal Lang said she liked.', 'Lang', 'she liked'],
    ['The boat crashed into posts the pilot said were marked.', 'the pilot', 'were marked'],
    ['An aide filmed a man police said was armed.', 'police', 'was armed'],
    ['An aide filmed a man witnesses said was armed.', 'witnesses', 'was armed'],
    ['After a strike called by Ivo Lang the board said it would sue.', 'the board', 'it would sue'],
    [
      'The goat left because the men said so loudly that it must.',
      'the men',
      'so loudly that it must',
    ],
  ])('and another clause has a subject of its own: %s', (sentence, speaker, text) => {
    expect(said(sentence)).toEqual([[speaker, text]]);
  });
});

describe('a number of people', () => {
  test.each([
    ['More than 4,000 farmers said they would march.', '4,000 farmers', 'they would march'],
    ['Of 2,100 pupils asked, 61% said they were bored.', '61%', 'they were bored'],
    ['61% of pupils said they were bored.', '61% of pupils', 'they were bored'],
  ])('speaks as a whole: %s', (sentence, speaker, text) => {
    expect(said(sentence)).toEqual([[speaker, text]]);
  });

  test('of whom a survey tells says nothing of its own', () => {
    expect(
      said(
        'A study by Goat Watch found that 61% of junior and senior pupils said they were bored.',
      ),
    ).toEqual([['A study by Goat Watch', '61% of junior and senior pupils said they were bored']]);
  });
});

test('an adverb before a comma is nobody whom a clause describes', () => {
  expect(said('Meanwhile, the board has sold the farm, said Ivo Lang.')).toEqual([
    ['Ivo Lang', 'Meanwhile, the board has sold the farm'],
  ]);
});

test('what somebody declares does not become a clause by the one behind “after”', () => {
  expect(said('The mayor declared a holiday in June after the goat was found.')).toEqual([]);
});

describe('a description between commas keeps', () => {
  test.each([
    [
      'a list of whose family it is',
      'Ivo Lang, 40, who lives with his wife, Ann, and their son, Rolf, 9, said it was cold.',
      'Ivo Lang',
    ],
    [
      'and leaves somebody beside it',
      'Lang, who fell, and Ann Stokes, the mayor, said it was cold.',
      'Lang, who fell, and Ann Stokes',
    ],
    [
      'where the one belongs who is named',
      'The treasurer, Ann Stokes of the Tide Trust, said it was cold.',
      'Ann Stokes',
    ],
    [
      'by whom a body is led',
      'The panel, led by a former judge, Ann Stokes, said it was cold.',
      'The panel',
    ],
  ])('%s', (_, sentence, speaker) => {
    expect(said(sentence)).toEqual([[speaker, 'it was cold']]);
  });
});

test('whether somebody said something is left open', () => {
  expect(said('It is not known whether Ivo Lang said the same to his wife.')).toEqual([]);
  expect(said('Had Ivo Lang said so, critics argue, the quay would stand.')).toEqual([
    ['critics', 'Had Ivo Lang said so, critics argue, the quay would stand'],
  ]);
});
