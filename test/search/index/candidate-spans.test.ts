import { describe, expect, test } from 'vitest';
import { findCandidates, type SpanKind } from '../../../src/search/index/candidate-spans.js';
import { readWords } from '../../../src/terms/analyzer.js';

const NOBODY = { names: [], descriptions: [], contents: [], sources: [] };

/** The words of a kind that a sentence has. */
function wordsOf(kind: SpanKind, sentence: string): string[] {
  return findCandidates(sentence, 0, readWords(sentence), NOBODY)
    .candidates.filter((candidate) => candidate.kind === kind)
    .map(({ start, end }) => sentence.slice(start, end));
}

describe('words that tell when', () => {
  test.each([
    ['The pier shuts for six weeks from 2 May.', ['2 May']],
    ['She had run the yard for twelve years.', []],
    ['A 44-year-old diver was hurt.', []],
    ['He signed a 3-year lease in a 40-minute call.', []],
    ['He was jailed for nine years on Monday night.', ['Monday night']],
  ])('are not those that only tell how long: %s', (sentence, times) => {
    expect(wordsOf('time', sentence)).toEqual(times);
  });

  test.each([
    ['The pier shut six weeks ago.', 'six weeks ago'],
    ['Five months later it opened.', 'Five months later'],
    ['It has shut twice in the past two years.', 'past two years'],
    ['It opens again in about ten days.', 'ten days'],
    ['The dam broke three days before the vote.', 'three days'],
    ['Monks built it in the 12th century.', '12th century'],
    ['It shut for a year in the late 1980s.', 'late 1980s'],
  ])('are those that count from somewhere, or name a time: %s', (sentence, time) => {
    expect(wordsOf('time', sentence)).toContain(time);
  });
});

describe('a time of day', () => {
  test.each([
    ['The tram goes at 7.50am from Orme.', '7.50am'],
    ['The tram goes at 7:50am.', '7:50am'],
    ['It shut at 7:50 p.m. on Friday.', '7:50 p.m. on Friday'],
    ['The bell rang at 19:30 GMT.', '19:30'],
    ['Doors open on Monday 19:30.', 'Monday 19:30'],
    ['She is up by 8 o’clock.', '8 o’clock'],
    ['They met at half past eight.', 'half past eight'],
    ['They met at twenty-five past six.', 'twenty-five past six'],
    ['They met at a quarter to nine.', 'quarter to nine'],
    ['Every morning at 3.15, she feeds the hens.', '3.15'],
    ['She rose at 3.15 on Monday morning.', '3.15 on Monday morning'],
    ['It opens from 8am to 5pm.', '8am to 5pm'],
    ['The ban ran 9:00 to 17:00.', '9:00 to 17:00'],
    ['The fair began at 9.30am and the roads were open again by 4.', '4'],
    ['The hall opens at 8.30 and lunch is at 12:15.', '8.30'],
    ['The kitchen closes at nine, but the bar serves until 11.30pm.', 'nine'],
  ])('is one whole however it is written: %s', (sentence, time) => {
    expect(wordsOf('time', sentence)).toContain(time);
    expect(wordsOf('count', sentence)).toEqual([]);
  });

  test.each([
    'He ran it in 2:45, and she in 2:01:39.',
    'The verse, Mark 3:16, was read out.',
    'They shared it at a ratio of 10:30.',
    'The bill passed by ten to six.',
    'The fleet grew by a quarter to nine ships.',
    'The pound closed at 1.25 against the dollar.',
    'The rate was 3.15 per cent.',
    'He cleared the bar at 5.15 metres.',
    'A call costs 75c, a text 20c.',
    'She ran 3:55, said her coach.',
    'The kitchen closes at 9.',
  ])('is none that only looks like it: %s', (sentence) => {
    expect(wordsOf('time', sentence)).toEqual([]);
  });

  test.each([
    ['The match began at 7.30pm and Orme won by 4.', '7.30pm'],
    ['At 8pm the party lost by six.', '8pm'],
    ['By 6pm they had sold 12 cakes at 4.50 each.', '6pm'],
    ['The bus at 8.15am leaves from 4 Mill Road.', '8.15am'],
    ['The pound stood at 1.25 on Monday morning.', 'Monday morning'],
  ])('is no other number beside one: %s', (sentence, time) => {
    expect(wordsOf('time', sentence)).toEqual([time]);
  });
});

test.each([
  ['The crew came within a quarter of an hour.', ['quarter of an hour']],
  [
    'The mill lost 120 working days and 40 additional hours.',
    ['120 working days', '40 additional hours'],
  ],
  ['Blasts killed 42 villagers days after the truce.', []],
  ['It rose to 42 last year.', []],
])('a length of time may be a part of one, or of a kind: %s', (sentence, lengths) => {
  expect(wordsOf('duration', sentence)).toEqual(lengths);
});

test('words that tell how long have all that is counted', () => {
  expect(wordsOf('duration', 'The course takes three to five years.')).toContain(
    'three to five years',
  );
  expect(wordsOf('duration', 'It lasted two hours and ten minutes.')).toContain(
    'two hours and ten minutes',
  );
});

test.each([
  ['Tickets cost 95,000 dong.', '95,000 dong'],
  ['He was fined 400,000 kronor.', '400,000 kronor'],
  ['The bridge will cost Rs 500 crore.', 'Rs 500 crore'],
  ['They paid CHF 3m for it.', 'CHF 3m'],
  ['A loaf costs ₦1,200 now.', '₦1,200'],
  ['Its shares fell to 58p.', '58p'],
  ['A call costs 75c a minute.', '75c'],
  ['The coins are worth £3.2m.', '£3.2m'],
])('sums of money are told by the currencies of many countries: %s', (sentence, sum) => {
  expect(wordsOf('money', sentence)).toEqual([sum]);
});

test.each([
  ['She has put on eleven kilos.', 'eleven kilos'],
  ['It drinks 150 gallons of water a day.', '150 gallons'],
  ['Some 40 mm of rain fell.', '40 mm'],
  ['Winds reached 60mph.', '60mph'],
  ['A wall 40 ft high fell.', '40 ft'],
  ['The sea was at 32.4C.', '32.4C'],
  ['It was 32°C in the shade.', '32°C'],
  ['The van did 100km/h.', '100km/h'],
  ['She is 6ft 2in tall.', '6ft 2in'],
])('measures are told by their units: %s', (sentence, measure) => {
  expect(wordsOf('distance', sentence)).toEqual([measure]);
});

test.each([
  ['The wait was 90mins.', '90mins'],
  ['The flight took 6h 20min.', '6h 20min'],
  ['The flight took 2 hrs.', '2 hrs'],
])('lengths of time are told by their units: %s', (sentence, length) => {
  expect(wordsOf('duration', sentence)).toEqual([length]);
});

test.each([
  ['A 5G mast was felled.', '5G'],
  ['It films in 1080p.', '1080p'],
  ['She won the 100m.', '100m'],
  ['They came 2nd.', '2nd'],
  ['He sold a 4x4.', '4x4'],
])('other letters behind a number are no unit: %s', (sentence, number) => {
  expect(wordsOf('count', sentence)).toEqual([number]);
  expect(wordsOf('distance', sentence)).toEqual([]);
});

test('an age is one whole', () => {
  expect(wordsOf('age', 'A 44-year-old diver was hurt.')).toEqual(['44-year-old']);
  expect(wordsOf('age', 'Ada Reth, then nineteen years old, dived in.')).toEqual([
    'nineteen years old',
  ]);
});

describe('words for a place', () => {
  test.each([
    ['The pots were taken to Selby’s warehouse in Paris.', ['Selby’s warehouse in Paris', 'Paris']],
    ['They met at Morgan’s gym on Monday.', ['Morgan’s gym']],
    ['It was held in Tarn’s old town hall yesterday.', ['Tarn’s old town hall']],
    ['She works at the Hallams’ mill.', ['Hallams’ mill']],
  ])('are what somebody has there, and not who has it: %s', (sentence, places) => {
    expect(wordsOf('place', sentence)).toEqual(places);
  });

  test.each([
    ['They fled to Spain.', ['Spain']],
    ['He lives near King’s Cross.', ['King’s Cross']],
    ['She prayed at St Olave’s on Sunday.', ['St Olave’s']],
    ['He walked from Dahl’s Bakery to Tarn.', ['Dahl’s Bakery', 'Tarn']],
    ['He left Tarn’s west side.', []],
  ])('are a name as before where nothing else stands behind it: %s', (sentence, places) => {
    expect(wordsOf('place', sentence)).toEqual(places);
  });
});

describe('words that give a reason', () => {
  test.each([
    ['The yard shut because its roof leaked.', 'because its roof leaked'],
    ['The yard shut to save its owner money.', 'to save its owner money'],
    ['They met to discuss the roof.', 'to discuss the roof'],
    ['He was jailed for taking bribes.', 'for taking bribes'],
    ['She was praised for Orla Quinn’s rescue.', 'for Orla Quinn’s rescue'],
    ['He resigned after Monday’s vote.', 'after Monday’s vote'],
    ['He resigned after a two-year inquiry.', 'after a two-year inquiry'],
    ['It shut after three years of losses.', 'after three years of losses'],
    ['It was banned after 12 people died.', 'after 12 people died'],
    ['Laws changed after the 2011 flood.', 'after the 2011 flood'],
    ['The town is known for its two towers.', 'for its two towers'],
  ])('%s', (sentence, reason) => {
    expect(wordsOf('reason', sentence)).toEqual([reason]);
  });

  test.each([
    'A court sentenced him to nine years in jail.',
    'The yard was sold to Hallam.',
    'The ferry goes to the islands.',
    'It is shut to ships.',
    'It was closed for five months.',
    'It was closed for a while.',
    'She won it for the first time.',
    'He played for Tarn.',
    'It cost over 200 crowns.',
    'It has been closed since Monday.',
    'It shut after 38 years.',
  ])('are none that only say when, how long, how many or where to: %s', (sentence) => {
    expect(wordsOf('reason', sentence)).toEqual([]);
  });
});

test('what somebody is called is found in time that grows with the sentence', () => {
  const sentence = 'the mayor '.repeat(300_000);
  const descriptions = Array.from({ length: 300_000 }, (_, i) => ({
    start: i * 10,
    end: i * 10 + 9,
  }));
  const people = { ...NOBODY, descriptions };
  const { candidates } = findCandidates(sentence, 0, readWords(sentence), people);
  expect(candidates.filter(({ kind }) => kind === 'person')).toHaveLength(300_000);
});

test.each(['by the ', 'for the mill ', 'since Monday ', '8am ', '9:30 ', 'half past ', '5kg/h '])(
  'reasons, times and numbers are found in time that grows with a sentence of %j',
  (part) => {
    const sentence = part.repeat(60_000);
    const { candidates } = findCandidates(sentence, 0, readWords(sentence), NOBODY);
    expect(candidates.length).toBeGreaterThan(0);
  },
);
