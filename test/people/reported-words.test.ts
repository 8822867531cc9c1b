import { describe, expect, test } from 'vitest';
import { read } from './reading.js';

const said = (...paragraphs: string[]) =>
  read(...paragraphs).statements.map(({ speaker, text }) => [speaker, text]);

describe('whom somebody quotes', () => {
  test.each([
    [
      'The Tass agency quoted Defence Minister Igor Panin as saying that the ship would sail.',
      'Igor Panin',
      'the ship would sail',
    ],
    ['“He sang well,” the Herald quoted a cousin as saying.', 'a cousin', '“He sang well,”'],
    [
      'State radio cited Anna Tofte, the mayor, as saying the road was open.',
      'Anna Tofte',
      'the road was open',
    ],
    ['“He sang well,” a cousin was quoted as saying.', 'a cousin', '“He sang well,”'],
    [
      'The minister was quoted by the Herald as saying that the ship would sail.',
      'The minister',
      'the ship would sail',
    ],
  ])('speaks: %s', (sentence, speaker, text) => {
    expect(said(sentence)).toEqual([[speaker, text]]);
  });
});

describe('what somebody is called', () => {
  test.each([
    [
      'Karl Lund, described by the judge as “a danger to every child”, was jailed.',
      'the judge',
      '“a danger to every child”',
    ],
    ['Karl Lund, called a “brute” by Anna Tofte, was jailed.', 'Anna Tofte', 'a “brute”'],
    ['Karl Lund was branded a “brute” by his mother.', 'his mother', 'a “brute”'],
    [
      'The play, praised by critics as “a small wonder of a night”, ends in May.',
      'critics',
      '“a small wonder of a night”',
    ],
  ])('is said by whoever calls them so: %s', (sentence, speaker, text) => {
    expect(said(sentence)).toEqual([[speaker, text]]);
  });

  test.each([
    'Karl Lund, described as “a danger to every child in town”, was jailed.',
    'Karl Lund, who was described as “a danger to every child in town”, was jailed.',
    'A man described as “a danger to every child in town” was jailed.',
    'A rock, called “the old man of the northern sea”, fell on Monday.',
  ])('is said by nobody where that is not told: %s', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });

  test.each([
    ['Anna Tofte, the mayor, called the plan “a farce”.', 'the plan “a farce”'],
    ['Anna Tofte, the mayor, called for “calm and patience”.', 'for “calm and patience”'],
    ['The fire, which Anna Tofte called “the worst of all”, burned on.', '“the worst of all”'],
    ['Anna Tofte called the plan “a farce”, and the board dropped it.', 'the plan “a farce”'],
  ])('ends with the quotation where the speaker says it: %s', (sentence, text) => {
    expect(said(sentence)).toEqual([['Anna Tofte', text]]);
  });
});

describe('what somebody tells that another has said', () => {
  test.each([
    [
      'who is named beside',
      'Karl Lund said that a guest, Ivo Hald, had run up and shouted: “Fire!”',
    ],
    ['without “that”', 'Karl Lund said the chef, Ivo Hald, had run to him and told him: “Fire!”'],
    ['one night', 'Karl Lund said that the chef, Ivo Hald, had rung that night and said: “Fire!”'],
    ['in a report', 'The report says that the chef, Ivo Hald, wrote to all and warned: “Fire!”'],
    ['of the other sex', 'The widow said he had rung her from the port and joked: “Fire!”'],
    ['of the other sex by name', 'Greta Lund said he had rung from the port and joked: “Fire!”'],
  ])('is part of what they tell: %s', (_, sentence) => {
    const statements = said(sentence);
    expect(statements).toHaveLength(1);
    expect(statements[0]?.[1]).toContain('and ');
  });

  test('is nobody’s, where it is told how', () => {
    expect(said('The actor recalled how his aunt took him aside and told him: “Learn.”')).toEqual(
      [],
    );
  });

  test.each([
    'Greta Lund said the dam was old and warned: “It will fall.”',
    'Greta Lund said he was wrong and warned: “It will fall.”',
    'Greta Lund said she had seen the dam and warned: “It will fall.”',
    'Greta Lund, who saw how a boy drowned and told police, said: “It will fall.”',
    'Greta Lund told how brave her son was and warned: “It will fall.”',
    'Greta Lund told how her son left and added: “It will fall.”',
    'Greta Lund told how nurses helped and said: “It will fall.”',
  ])('is their own, where nobody else may be meant: %s', (sentence) => {
    expect(said(sentence).at(-1)).toEqual(['Greta Lund', '“It will fall.”']);
  });
});

describe('what somebody is called by several', () => {
  test.each([
    [
      'The plan was described by Anna Tofte as “mad” and by Ivo Lang as “overdue”.',
      ['Anna Tofte: “mad”', 'Ivo Lang: “overdue”'],
    ],
    [
      'He was called a “liar” by the mayor, Anna Tofte, and a “saint” by his mother.',
      ['Anna Tofte: a “liar”', 'his mother: a “saint”'],
    ],
    [
      'The idea, branded “absurd” by the opposition, was praised by farmers as “a start”.',
      ['the opposition: “absurd”', 'farmers: “a start”'],
    ],
    [
      'He was described by the judge, Ivo Lang, as “a thief” and by his sister, Orla, as “broken”.',
      ['Ivo Lang: “a thief”', 'Orla: “broken”'],
    ],
    ['He was called a “liar” by the mayor and left by the “side door”.', ['the mayor: a “liar”']],
  ])('has each of them: %s', (sentence, expected) => {
    const { statements } = read(sentence);
    expect(statements.map(({ speaker, text }) => `${speaker}: ${text}`)).toEqual(expected);
  });
});
