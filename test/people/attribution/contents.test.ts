import { describe, expect, test } from 'vitest';
import { read } from '../reading.js';

const said = (...paragraphs: string[]) =>
  read(...paragraphs).statements.map(({ speaker, text }) => [speaker, text]);

describe('“that” behind where it was said', () => {
  test.each([
    'Orla Finch claimed in a play that won two prizes.',
    'Orla Finch argued in a pamphlet that sold 900 copies.',
    'Orla Finch warned in a letter that stunned farmers.',
    'Orla Finch conceded at noon in a speech that lasted nine minutes.',
    'Orla Finch said in a note that was found in May.',
    'Orla Finch wrote in a diary that also tells the story of a flood.',
  ])('tells of that alone: %s', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });

  test.each([
    ['in a letter that stunned farmers that the dam would fall', 'the dam would fall'],
    ['on Monday that the dam would fall', 'the dam would fall'],
    ['in a letter that injured workers would be paid', 'injured workers would be paid'],
    ['in a letter that proposed cuts mean fewer trains', 'proposed cuts mean fewer trains'],
    ['in court that was untrue', 'that was untrue'],
    ['in a letter that rents had doubled', 'rents had doubled'],
    ['in a letter that allegations the owner made were untrue', 'allegations the owner made'],
  ])('goes on with what was said: %s', (words, text) => {
    expect(said(`Orla Finch said ${words}.`)[0]?.[1]).toContain(text);
    expect(said(`Orla Finch said ${words}.`)[0]?.[1]?.startsWith(text)).toBe(true);
  });
});

describe('what stands between commas before the verb', () => {
  test.each([
    ['that the second goal, for which nobody asked, was fair'],
    ['that the mill, employing 40 people, would close'],
    ['her brother, a nurse, had never hurt anyone'],
    ['the dam, built in 1910, and mended since, is sound'],
  ])('is part of what is said: %s', (words) => {
    const text = words.replace(/^that /, '');
    expect(said(`Orla Finch said ${words}.`)).toEqual([['Orla Finch', text]]);
    expect(said(`Police met Orla Finch, who said ${words}, on Friday.`)).toEqual([
      ['Orla Finch', text],
    ]);
  });

  test.each([
    ['Orla Finch, who said the dam was sound, wept, and left.', 'the dam was sound'],
    ['Orla Finch, who denied theft, fraud, and lies, was fined.', 'theft, fraud, and lies'],
    [
      'Orla Finch, who denied theft, fraud, and lies, was fined, and has left.',
      'theft, fraud, and lies',
    ],
    [
      'Orla Finch, who denied theft, fraud, and lies, was fined, wept, and left.',
      'theft, fraud, and lies',
    ],
    [
      'Orla Finch, who warned of rats, mice, and lice, was ignored by the town.',
      'of rats, mice, and lice',
    ],
    [
      'Orla Finch, who said cooks, waiters, and porters were angry, was booed.',
      'cooks, waiters, and porters were angry',
    ],
    [
      'Orla Finch, who said cooks, waiters, and porters were angry, was booed, wept, and left.',
      'cooks, waiters, and porters were angry',
    ],
    [
      'Orla Finch, who said her brother, a nurse, had left, wept.',
      'her brother, a nurse, had left',
    ],
    [
      'Orla Finch, who said the dam, built in 1910, was weak, was sacked, and left.',
      'the dam, built in 1910, was weak',
    ],
    ['Police met Orla Finch, who denied theft, on Friday.', 'theft'],
    ['Orla Finch, who denied theft, on Friday met police.', 'theft'],
    ['Orla Finch, who admitted that she lied, a crime, was fined.', 'she lied'],
    ['Orla Finch said the dam was sound, adding to the confusion.', 'the dam was sound'],
    [
      'Orla Finch said the mill would close, leaving 40 people out of work.',
      'the mill would close',
    ],
  ])('and what stands behind it is not: %s', (sentence, text) => {
    expect(said(sentence)[0]).toEqual(['Orla Finch', text]);
  });
});

describe('what is said without “that”', () => {
  test.each([
    ['there were six cracks in the dam', 'there were six cracks in the dam'],
    ['about 40 people were hurt', 'about 40 people were hurt'],
    ['at least two of the doors had been locked', 'at least two of the doors had been locked'],
    ['on Monday she would leave', 'she would leave'],
    ['in late May 2019 the dam was weak', 'the dam was weak'],
    ['last week the dam was weak', 'the dam was weak'],
    ['in a statement on Friday night the dam was weak', 'the dam was weak'],
    ['in 2019, the dam was weak and no one cared for it at all any more', 'in 2019, the dam'],
    ['this year’s rice was late', 'this year’s rice was late'],
    ['Monday would be a holiday', 'Monday would be a holiday'],
  ])('begins with its clause: %s', (words, text) => {
    const [statement] = said(`Orla Finch said ${words}.`);
    expect(statement?.[1]?.startsWith(text)).toBe(true);
  });

  test.each([
    'on Monday as she left the hall',
    'at noon on Monday in the old hall',
    'in a letter she wrote in May',
    'in the hall, where fans met her',
    'in a report released on Monday',
    'about 40 minutes later',
    'there on Monday',
  ])('is nothing where no clause follows: %s', (words) => {
    expect(said(`Orla Finch said ${words}.`)).toEqual([]);
  });

  test('is no longer told of who speaks between two quotations', () => {
    expect(said('“It leaks,” Orla Finch said on Monday as she left. “It will fall.”')).toEqual([
      ['Orla Finch', '“It leaks,”'],
      ['Orla Finch', '“It will fall.”'],
    ]);
  });
});

describe('what somebody asks for or promises', () => {
  test.each([
    ['urged both sides to meet', 'both sides to meet'],
    ['told him to wait', 'him to wait'],
    ['asked fans on Monday to stay away', 'fans on Monday to stay away'],
    ['warned the crews not to swim', 'the crews not to swim'],
    ['vowed to rebuild the pier', 'to rebuild the pier'],
    ['promised in a speech on Monday to go', 'to go'],
    ['claims to be ill', 'to be ill'],
    ['vowed not to go', 'not to go'],
    ['told the crew that the dam was weak', 'the dam was weak'],
  ])('has who is to do it: %s', (words, text) => {
    expect(said(`Orla Finch ${words}.`)).toEqual([['Orla Finch', text]]);
  });
});

describe('there is no statement where nothing is told of what is said', () => {
  test.each([
    'Orla Finch said so, to several people.',
    'Orla Finch said so publicly on Monday.',
    'Drivers say worse to her about a box of cheese and a lot of other things on the road.',
    'Orla Finch said nothing about the dam or the pier or the pool in the park by the river.',
    'Orla Finch said as she left the old hall with her brother and all three of her sons.',
    'Orla Finch testified before the committee of the council of the town at a long session in May.',
    'Orla Finch writes from nine until noon, by hand, in ink, with one lamp and a cat.',
  ])('%s', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });

  test.each([
    'so many came that the doors had to be shut for an hour or more on Monday',
    'nothing had changed at the dam or the pier or the pool in the park by the river',
    'more than 40 houses by the river and the pier lost power on Monday for an hour',
    'because the dam was weak and the river high there was nothing for it but to leave',
    'as mayor she would have closed the pier and the pool and sold the park in May',
    'for many of the crews, the dam marks the end of the world as they know it',
  ])('but here it is told: %s', (text) => {
    expect(said(`Orla Finch said ${text}.`)).toEqual([['Orla Finch', text]]);
  });
});

describe('what stands before “told” and whoever is told', () => {
  test.each([
    ['The dam is “a farce”, Orla Finch told the Echo.', 'The dam is “a farce”'],
    [
      'The dam will be closed in June, Orla Finch told the Echo on Monday.',
      'The dam will be closed in June',
    ],
    [
      'The dam is “a farce,” Orla Finch told the Echo, including its new gates.',
      'The dam is “a farce,”',
    ],
  ])('is what is said: %s', (sentence, text) => {
    expect(said(sentence)).toEqual([['Orla Finch', text]]);
  });

  test('is no name between a quotation and who speaks', () => {
    expect(said('“It leaks,” Orla Finch, 41, a baker who rows, told the Echo in May.')).toEqual([
      ['Orla Finch', '“It leaks,”'],
    ]);
  });

  test('is nothing where a clause follows', () => {
    expect(said('On Monday, Orla Finch told the Echo that the dam was weak.')).toEqual([
      ['Orla Finch', 'the dam was weak'],
    ]);
  });
});

describe('whoever is told, asked or urged', () => {
  const says = (sentence: string) => read(sentence).statements.map(({ text }) => text);

  test.each([
    ['is no part of what they are told', 'Ada Roe told staff and guests that the inn was full.'],
    ['even on a day', 'Ada Roe told her cook and the guests on Monday that the inn was full.'],
    ['nor is anybody’s brother', 'Ada Roe told her brother that the inn was full.'],
    ['nor she', 'Ada Roe told her that the inn was full.'],
  ])('%s', (_, sentence) => {
    expect(says(sentence)).toEqual(['the inn was full']);
  });

  test.each([
    [
      'Ada Roe told the six men and two women of the crew not to go.',
      'the six men and two women of the crew not to go',
    ],
    ['Ada Roe urged the inn and its owners to act.', 'the inn and its owners to act'],
    ['Ada Roe asked her brother to wait.', 'her brother to wait'],
    [
      'Ada Roe told the crew not to go and the guests to wait.',
      'the crew not to go and the guests to wait',
    ],
  ])('is part of what they are to do: %s', (sentence, text) => {
    expect(says(sentence)).toEqual([text]);
  });
});

describe('what is told by somebody who asks', () => {
  test.each([
    'A clerk who read the file in May and asked not to be named told the Echo that it was empty.',
    'A clerk who asked not to be named said it was empty.',
    'A clerk who works there and asked to stay unknown said it was empty.',
    'A clerk who fell and broke a leg said it was empty.',
  ])('comes behind that: %s', (sentence) => {
    expect(read(sentence).statements).toMatchObject([{ speaker: 'A clerk', text: 'it was empty' }]);
  });

  test.each([
    ['A clerk asked not to be moved again.', 'not to be moved again'],
    ['A clerk asked the guests not to leave.', 'the guests not to leave'],
  ])('or is what they ask for: %s', (sentence, text) => {
    expect(read(sentence).statements).toMatchObject([{ speaker: 'A clerk', text }]);
  });
});
