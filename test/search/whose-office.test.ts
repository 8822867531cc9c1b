import { describe, expect, test } from 'vitest';
import { storyWith } from './stories.js';

/** What stands in the way of the best passage. */
function obstacle(question: string, told: string) {
  const story = storyWith(
    'Emin Kassar left the talks in Geneva on Thursday.',
    told,
    'Thousands marched through the capital on Saturday.',
  );
  return story.explain(question).decisions.find(({ decides }) => decides === 'answers')?.obstacle;
}

const OPPOSITION =
  'In Tauria itself, the opposition called the walkout a blunder. Its leader, Selma Orhan, wept.';

describe('who leads one body is no answer to who leads another:', () => {
  test.each([
    ['who is the leader of tauria', OPPOSITION],
    ["who is tauria's leader?", OPPOSITION],
    [
      'who is the leader of tauria',
      'The nurses’ union struck in Tauria. Its leader, Selma Orhan, wept.',
    ],
    ['who is the leader of tauria', 'Velden kept out of Tauria. Its leader, Selma Orhan, wept.'],
  ])('%s: %s', (question, told) => {
    expect(obstacle(question, told)).toBe('it tells of another body’s office');
  });
});

describe('who leads a body is an answer, where the sentence before is about it:', () => {
  test.each([
    ['who is the leader of the opposition', OPPOSITION],
    ['who is the opposition leader', OPPOSITION],
    ['who is the leader of tauria', 'Tauria called it a blunder. Its leader, Selma Orhan, wept.'],
    ['who is the leader of tauria', 'The country wept. Its leader, Selma Orhan, left Tauria.'],
    ['who is the leader of britain', 'The British state is old. Its leader, Selma Orhan, wept.'],
    ['who is the leader of the who', 'The World Hare Order met. Its leader, Selma Orhan, wept.'],
    ['who is the leader of tauria', 'Ada Kassar left Tauria. Its leader, Selma Orhan, wept.'],
  ])('%s: %s', (question, told) => {
    const story = storyWith('Emin Kassar left the talks in Geneva on Thursday.', told);
    expect(story.search(question).verdict).toBe('answer');
  });

  const FIRM = 'Hobbs and Sons lost £4m last year. Its chief executive, Clive Hunt, resigned.';
  const CLUB = 'Selm Rovers lost again. Their captain, Clive Hunt, was sent off.';

  test.each([
    ['who is the chief executive of the company', FIRM],
    ['who is the chief executive of the firm?', FIRM],
    ['who is the carmaker’s chief executive', FIRM],
    ['who is the firm’s chief executive', FIRM],
    ['who is the chief executive of company', FIRM],
    ['who is the captain of the team', CLUB],
    ['who is the captain of the club', CLUB],
  ])('by whatever noun is asked for it: %s: %s', (question, told) => {
    const story = storyWith(told, 'The harbour was quiet.');
    expect(story.search(question).verdict).toBe('answer');
  });
});
