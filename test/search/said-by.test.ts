import { describe, expect, test } from 'vitest';
import { askStory, storyWith } from './stories.js';

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
