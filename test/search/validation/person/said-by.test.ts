import { describe, expect, test } from 'vitest';
import { askStory, storyWith } from '../../stories.js';

const paragraphs = [
  'Norvia said on Monday that it would send two ships to the strait. Its foreign minister, Lena Aas, told reporters that they would sail on Friday.',
  'The town council has sent forty tents. It said that more would follow.',
  'The builder, Bexton Rail, said that it had followed the drawings. A union spokesman said that the drawings were wrong.',
  'Martin Hale wept. His wife, Carol Hale, said that she felt relief.',
  'The hospital’s director, Ada Low, said that the wards were full.',
  'The rain fell on the harbour, and the gulls sat on the roofs of the sheds.',
];
const story = storyWith(...paragraphs);

const ask = (question: string, of = story) => askStory(of, question);

describe('what somebody says is answered by their words', () => {
  test.each([
    ['what did norvia say', /^Norvia said on Monday/],
    ['what did the town council say', /^It said that more would follow/],
    ['what did the builder say', /^The builder, Bexton Rail, said/],
    ['what did the union say', /^A union spokesman said/],
    ['what did carol hale say', /^His wife, Carol Hale, said/],
  ])('whoever they are: %s', (question, highlight) => {
    expect(ask(question)).toMatchObject({
      verdict: 'answer',
      highlight: expect.stringMatching(highlight),
    });
  });

  test.each([
    'what did martin hale say',
    'what did the hospital say',
    'what did the letter to carol hale say',
    'what did the builder say about the tents',
  ])('and not by those of others, nor on anything: %s', (question) => {
    expect(ask(question).verdict).not.toBe('answer');
  });

  test.each([
    ['what did the company say', 'Opponents of the company said that the weir had been breached.'],
    ['what did the clinic say', 'Neighbours of the clinic said that the bell was loud.'],
    ['what did the company say', 'A rival company said that the weir was sound.'],
    ['what did the company say', 'Another company said that the weir was sound.'],
    ['what did the president say', 'The former president said that the weir was unsafe.'],
    ['what did the chancellor say', 'The shadow chancellor said that the levy was too high.'],
    ['what did the president say', 'The vice president of the club said that the weir was unsafe.'],
  ])('nor by those of somebody who is told by them: %s: %s', (question, told) => {
    expect(ask(question, storyWith(told, ...paragraphs)).verdict).not.toBe('answer');
  });

  test.each([
    ['what did the company say', 'A spokesman for the company said that the weir was sound.'],
    ['what did the company say', 'A statement from the company said that the weir was sound.'],
    ['what did the company say', 'The company in Tarn said that the weir was sound.'],
    ['what did the vice president say', 'The vice president said that the weir was sound.'],
    ['what did the former president say', 'The former president said that the weir was unsafe.'],
  ])('but by those who speak for them: %s: %s', (question, told) => {
    expect(ask(question, storyWith(told, ...paragraphs)).verdict).toBe('answer');
  });
});

describe('who somebody is of, the sentence before does not tell', () => {
  const rest = 'The rain fell on the harbour, and the gulls sat on the roofs of the sheds.';

  test.each([
    [
      'what did the bus driver say',
      'The tram ran into a bus. The driver, Tom Orr, said that the rails had frozen.',
    ],
    [
      'what did the union spokesman say',
      'A union spokesman spoke first. The firm hit back. Spokesman Bo Lind said that it was fair.',
    ],
    [
      'what did the thief’s mother say',
      'The thief met the judge. His mother, Vera Lund, said that she was sorry.',
    ],
    [
      'what did the bank spokesman say',
      'The bank shut its branch in Selm. A council spokesman said that the town would miss it.',
    ],
  ])('%s: %s', (question, told) => {
    expect(ask(question, storyWith(told, rest, ...paragraphs.slice(3, 5))).verdict).not.toBe(
      'answer',
    );
  });
});

describe('who says nothing is no answer to what they say', () => {
  const nobody = 'nobody says it';
  const obstacleOf = (question: string, told: string) => ask(question, storyWith(told)).obstacle;

  test.each([
    [
      'what did the transport secretary say',
      'Transport secretary Lena Brack will open it on Monday.',
    ],
    ['what did Lena Brack say about the quay', 'Lena Brack will open the quay on Monday.'],
    ['what did the harbour board say', 'Mayor Ida Roe has asked the harbour board for a loan.'],
    ['what did the harbour board answer', 'Mayor Ida Roe has asked the harbour board for a loan.'],
    ['what did the old guild say', 'The mayor told the old guild that the hall was his.'],
  ])('%s: %s', (question, told) => {
    expect(obstacleOf(question, told)).toBe(nobody);
  });

  test.each([
    'Mayor Ida Roe has asked the harbour board for a loan. No, said the board.',
    'Mayor Ida Roe has asked the harbour board for a loan. The board said that it had none.',
  ])('but by the sentence behind that has their words: %s', (told) => {
    for (const question of ['what did the harbour board say', 'what did the board answer']) {
      expect(ask(question, storyWith(told)).highlight).toBe(told.split(/(?<=\.) /)[1]);
    }
  });

  test('and not by that of another', () => {
    const told = 'Mayor Ida Roe has asked the harbour board for a loan. No, said the club.';
    expect(obstacleOf('what did the harbour board say', told)).toBe(nobody);
  });

  test.each([
    ['what did the minister say', 'The minister unveiled a bridge for Selm on Monday.'],
    ['what did Ida Roe say', 'Mayor Ida Roe has asked the harbour board for a loan.'],
    ['what did the bishop say', 'The bishop apologised to the parish.'],
    ['what did the union say', 'The union’s line is that pay must rise.'],
    ['what did the sailing club say about the jetty', 'The sailing club opposes a bigger jetty.'],
    ['what did the tannery say', 'The tannery plans to hire forty people.'],
    ['what did the keeper say', '“The quay is rotten,” said the keeper.'],
    ['what did the board say', 'The quay would be mended by May, said the harbour board.'],
    ['what did the board say', 'The mayor asked the board for a loan, but it refused.'],
    ['what did Ada Low say', 'Warden Ada Low declined to comment.'],
    ['what do the miners think', 'The miners are for a vote.'],
  ])('but whoever does is: %s: %s', (question, told) => {
    expect(obstacleOf(question, told)).not.toBe(nobody);
  });
});

describe('what somebody says about something', () => {
  const rest = 'The rain fell on the harbour, and the gulls sat on the roofs of the sheds.';
  const askOf = (question: string, told: string) => ask(question, storyWith(told, rest));
  const guild =
    'The guild’s master, Ada Brack, apologised to members and refused to resign. Her predecessor, Lord Hale, who hired Dahl, declined to comment.';
  const cages =
    'Salmon cages are planned in the bay of Selm. Professor Lena Marsh said that they would foul the water.';
  const tram =
    'The new tram line will cost 40 million crowns. Otto Lund called it a folly. Nora Quist said that she liked it.';
  const mill =
    'Piet Hals, the owner, spoke of the mill. The pumps are old. Hals said that they would be replaced in May.';

  test.each([
    ['what does Lena Marsh think of salmon cages', cages],
    ['what did Marsh say about the salmon cages', cages],
  ])('is marked behind what tells of that alone: %s: %s', (question, told) => {
    expect(askOf(question, told).highlight).toMatch(/^Professor Lena Marsh said/);
  });

  test.each([
    ['what did Otto Lund say about the tram line', tram, /^Otto Lund called/],
    ['what did Nora Quist say about the tram line', tram, /^Nora Quist said/],
    ['what did Hals say about the mill', mill, /^Piet Hals/],
    ['where are salmon cages planned', cages, /^Salmon cages/],
    ['what did the guild’s master say', guild, /^The guild’s master/],
  ])('and where it was: %s: %s', (question, told, highlight) => {
    expect(askOf(question, told).highlight).toMatch(highlight);
  });

  const elsewhere = 'it does not speak of that';

  test('is not told where that stands behind in what somebody else says', () => {
    expect(askOf('what did Ada Brack say about Dahl', guild).obstacle).toBe(elsewhere);
  });

  test.each([
    ['what did Ada Brack say about members', guild],
    ['what did Lord Hale say about Dahl', guild],
    ['what did Roe say about Orr', 'Ida Roe praised the crew. “Tom Orr is a hero,” she said.'],
    ['what did Hals say about the pumps', mill],
    ['what did Nora Quist say about the tram line', tram],
  ])('but may be where it stands before, or in their own words: %s: %s', (question, told) => {
    expect(askOf(question, told).obstacle).not.toBe(elsewhere);
  });
});
