import { describe, expect, test } from 'vitest';
import { slice } from '../../src/story/story.js';
import { storyWith } from './stories.js';

const story = storyWith(
  'Norvia said on Monday that it would send two ships to the strait. Its foreign minister, Lena Aas, told reporters that they would sail on Friday.',
  'The town council has sent forty tents. It said that more would follow.',
  'The builder, Bexton Rail, said that it had followed the drawings. A union spokesman said that the drawings were wrong.',
  'Martin Hale wept. His wife, Carol Hale, said that she felt relief.',
  'The hospital’s director, Ada Low, said that the wards were full.',
  'The rain fell on the harbour, and the gulls sat on the roofs of the sheds.',
);

function ask(question: string) {
  const { verdict, passages } = story.search(question);
  const [best] = passages;
  return { verdict, bold: best && slice(story.story, best.highlight) };
}

describe('what somebody says is answered by their words', () => {
  test.each([
    ['what did norvia say', /^Norvia said on Monday/],
    ['what did the town council say', /^It said that more would follow/],
    ['what did the builder say', /^The builder, Bexton Rail, said/],
    ['what did the union say', /^A union spokesman said/],
    ['what did carol hale say', /^His wife, Carol Hale, said/],
  ])('whoever they are: %s', (question, bold) => {
    expect(ask(question)).toMatchObject({ verdict: 'answer', bold: expect.stringMatching(bold) });
  });

  test.each([
    'what did martin hale say',
    'what did the hospital say',
    'what did the letter to carol hale say',
    'what did the builder say about the tents',
  ])('and not by those of others, nor on anything: %s', (question) => {
    expect(ask(question).verdict).not.toBe('answer');
  });
});
