import { describe, expect, test } from 'vitest';
import { askStory, storyWith } from './stories.js';

const lead =
  'Trams stood still in Orme on Monday as a strike by 400 drivers entered its third day.';
const rest = 'The harbour was quiet, and the gulls sat on the sheds.';
const obstacle = 'it tells not what that is over';

describe('over what people are at odds is not told by whoever only tells that they are', () => {
  test.each([
    ['what is the strike about', lead],
    ['what is the strike over', lead],
    ['what is the protest about', 'A protest by parents at the hall drew 300 people on Sunday.'],
    ['what was the dispute about', 'A dispute in the port lasted 11 weeks and cost 6 million.'],
  ])('%s: %s', (question, told) => {
    expect(askStory(storyWith(told, rest), question)).toMatchObject({
      verdict: 'closest',
      obstacle,
    });
  });

  test('and gives way to what does', () => {
    const story = storyWith(
      lead,
      'The strike is over night shifts, which the firm wants to make longer.',
      rest,
    );
    expect(askStory(story, 'what is the strike about')).toMatchObject({
      verdict: 'answer',
      highlight: expect.stringMatching(/^The strike is over night shifts/),
    });
  });

  test.each([
    ['what is the row about', 'The drivers walked out on Saturday in a row over night shifts.'],
    ['what is the strike over', 'The drivers walked out on Saturday over night shifts.'],
    ['what is the strike about', 'The strike by the tram drivers of Orme is about night shifts.'],
    ['what is the dispute about', 'The dispute centres on night shifts.'],
    ['what is the protest about', 'Parents held a protest against the new road on Sunday.'],
    ['what is the protest about', 'Parents began their protest because the road is unsafe.'],
    ['what is the film about', 'The film opened the festival in Orme and drew 300 people.'],
    ['how long is the strike', lead],
    ['who is on strike', lead],
  ])('nor does it speak against any other: %s: %s', (question, told) => {
    expect(askStory(storyWith(told, rest), question).obstacle).not.toBe(obstacle);
  });
});
