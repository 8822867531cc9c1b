import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/text/sentences.js';
import { hostileText } from '../support/arbitraries.js';

const sentencesOf = (text: string) =>
  splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('splitting a paragraph into sentences', () => {
  it('ends a sentence at a full stop, a question mark and an exclamation mark', () => {
    expect(sentencesOf('The ferry left. Was it late? It was!')).toEqual([
      'The ferry left.',
      'Was it late?',
      'It was!',
    ]);
  });

  it.each([
    ['a title before a name', 'Mr. Dahl met Sen. Ruth Okoro and Dr. Lind.'],
    ['initials', 'The book is by J. K. Holm and George W. Pratt.'],
    ['an initialism inside a name', 'The vote in the U.S. Senate was close.'],
    ['a number', 'He lives at No. 10 and paid Nos. 3 and 4.'],
    ['a month', 'The court sat on Sept. 11 and on Oct. 3.'],
    ['a company', 'Northline Inc. Chief Executive Mia Falk resigned.'],
    ['a state', 'Rep. Joan Hale (D-Ga.) voted no.'],
    ['a time', 'Doors open at 5 p.m. Monday in the hall.'],
  ])('does not end one at %s', (_, sentence) => {
    expect(sentencesOf(sentence)).toEqual([sentence]);
    expect(sentencesOf(`${sentence} It ended there.`)).toEqual([sentence, 'It ended there.']);
  });

  it('ends one at an abbreviation before a word that opens a sentence', () => {
    expect(sentencesOf('She works for the U.S. The job is hard.')).toHaveLength(2);
    expect(sentencesOf('The show began at 5 p.m. He was late.')).toHaveLength(2);
  });

  it.each([
    ['a day', 'The flood came on Sunday.', '14 streets were cut off.'],
    ['a small word', 'Forty were hurt and three drowned.', '120,000 homes lost power.'],
    ['a sum', 'The fair made £3m.', '40 farmers came.'],
    ['a year', 'The mill was shut in 2019.', '200 jobs were lost.'],
    ['a share', 'Prices rose by 8%.', '£40 buys a lamb.'],
    ['a quotation', 'He called it “a mess.”', '27% agree with him.'],
  ])('ends one at %s before one that begins with a number', (_, first, second) => {
    expect(sentencesOf(`${first} ${second}`)).toEqual([first, second]);
  });

  it.each([
    'He read art. 5, p. 12 and fig. 2 of vol. 3.',
    'The U.S. 7th Fleet left at 5 p.m. 40 miles off Orme.',
    'Selm (county of Orme, by car. 40 minutes) is quiet.',
    'Harl (pop. 4,000) lies on the coast.',
    'Call at Bldg. 12 in the yard of Div. 2 first.',
    'See encl. 3 and kpt. 4 for more.',
    'It moved to Ohio St. 40 and to Ste. 12 on Feb. 3 at approx. 4.30.',
  ])('ends none at an abbreviation before a number: %s', (sentence) => {
    expect(sentencesOf(sentence)).toEqual([sentence]);
  });

  it('keeps a quoted question together with the words that say who asked', () => {
    expect(sentencesOf('“Is it over?” she asked. Nobody knew.')).toEqual([
      '“Is it over?” she asked.',
      'Nobody knew.',
    ]);
    expect(sentencesOf('"Never!" Karin Dahl said. She left.')).toEqual([
      '"Never!" Karin Dahl said.',
      'She left.',
    ]);
  });

  it.each([
    'The plan is at https://example.org/a?x=1&y=2 for everybody, said Jo Ek, the mayor.',
    'See https://example.org/find?Q=tram and https://example.org/?A for more.',
    'Yahoo! said on Monday that it would sell the show Jeopardy! to a firm in Orrin.',
    'Two nights of What Next? were cancelled, the director said.',
    'See https://example.org/find?2=tram and https://example.org/?7 for more.',
    'Jeopardy! le soir was a failure in France, the firm said.',
    'He sold Yahoo!’s shares, and Yahoo!s of others.',
  ])('ends no sentence within an address or behind a name: %s', (sentence) => {
    expect(sentencesOf(`It rained. ${sentence} It snowed.`)).toEqual([
      'It rained.',
      sentence,
      'It snowed.',
    ]);
  });

  it.each([
    ['Did he leave? He did.', ['Did he leave?', 'He did.']],
    ['Who leads? de Villiers has been asked.', ['Who leads?', 'de Villiers has been asked.']],
    ['Is he hurt? van der Berg is!', ['Is he hurt?', 'van der Berg is!']],
    ['Is it over?2 men said no.', ['Is it over?', '2 men said no.']],
    ['Why?Because it rained.', ['Why?', 'Because it rained.']],
    ['Want one? iPhone sales fell.', ['Want one?', 'iPhone sales fell.']],
    ['did he leave? i heard so! not me', ['did he leave?', 'i heard so!', 'not me']],
    ['Stop! “no,” she said.', ['Stop!', '“no,” she said.']],
    ['What now? (the mayor left.)', ['What now?', '(the mayor left.)']],
  ])('still ends one at such a mark: %s', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it.each([
    ['a place, a day and an agency', 'PORT ALMA, May 8 (MBW) — ', 'The bank cut its rate.'],
    ['a place and its region', 'NEWTON, Va. - ', '“It is late,” he said.'],
    ['two dashes', 'LIMA, Peru (AP) -- ', 'The bridge fell.'],
    ['the time of an entry', '10:42: ', 'The first boat is back.'],
    ['the time of day of an entry', '10.15am – ', 'The first boat is back.'],
    ['the time of an entry alone', '10:42 ', 'The first boat is back.'],
    ['the time of an entry with its zone', '10:42 GMT ', 'Northwind says its boat is back.'],
    ['the time of what somebody says', '9:05 ', '“It is late,” he said.'],
  ])('parts the first sentence from what leads in to it: %s', (_, leadIn, sentence) => {
    expect(sentencesOf(`${leadIn}${sentence} It rained.`)).toEqual([
      leadIn.trim(),
      sentence,
      'It rained.',
    ]);
  });

  it.each([
    'Roe — the mayor — left.',
    'NATO leaders met - at last.',
    '10:42 was the time.',
    '10:42 trains are late.',
    '9:30 Mass was cancelled.',
    '2:31 Ole Roe set a record.',
    '5:15 Trains ran late.',
    '12.50 Kroner were paid.',
    '9.30am services were cancelled.',
    '1.2 million people left.',
    '3.45 Million was the first.',
    'THE END',
    'Port Alma - a town - slept.',
  ])('takes no sentence for a lead-in: %s', (sentence) => {
    expect(sentencesOf(sentence)).toEqual([sentence]);
  });

  it('reads a line break inside a paragraph as a space', () => {
    expect(sentencesOf('The ferry\nleft late. It\nrained.')).toEqual([
      'The ferry\nleft late.',
      'It\nrained.',
    ]);
  });

  it('covers, for any text, every character but white space, in order and without overlap', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const spans = splitSentences(text, { start: 0, end: text.length });
        let position = 0;
        for (const { start, end } of spans) {
          expect(text.slice(position, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          position = end;
        }
        expect(text.slice(position).trim()).toBe('');
      }),
    );
  });

  it('finds the same sentences in a long paragraph as in a short one', () => {
    const sentence = 'Mr. Dahl of the U.S. Senate asked: “Why now?”';
    expect(sentencesOf(Array(2_000).fill(sentence).join(' '))).toEqual(Array(2_000).fill(sentence));
  });

  it('finds short sentences behind one that is as long as a book', () => {
    const long = `The list of ships is ${'long and '.repeat(60_000)}dull.`;
    expect(sentencesOf(`${long} ${'On! '.repeat(150_000)}`)).toEqual([
      long,
      ...Array(150_000).fill('On!'),
    ]);
  });
});
