import { expect, test } from 'vitest';
import { readPeople } from '../../src/people/people.js';
import { indexPassages } from '../../src/search/passage-index.js';
import { parseStory } from '../../src/story/parse.js';
import { storyFile } from '../support/story-file.js';

const rate = storyFile('Bank cuts its main rate', 'The Ledger', '2025-12-11', [
  'The bank of Orrin cut its main rate to 3.75 percent on Thursday, the third cut since May.',
  'The bank’s governor, Ida Roe, said that the rate would not fall further. It stood at 1.5 percent in 2019.',
  'Bo Sandell won the Amber Prize last year for a novel about a clerk of the bank.',
  'The bank had 300 clerks in December.',
]);
const undated = rate.replace('published: 2025-12-11\n', '');

function ask(question: string, content = rate) {
  const story = parseStory(content, 'rate', 'rate.md');
  const index = indexPassages(story, readPeople(story));
  const { verdict } = index.search(question);
  const obstacles = index.explain(question).decisions.flatMap(({ obstacle }) => obstacle ?? []);
  return { verdict, isOther: obstacles.includes('it tells of another year') };
}

test.each([
  ['who cut the main rate of Orrin in 2019'],
  ['to what did the bank of Orrin cut its main rate in March 2019'],
  ['bank of Orrin main rate cut 2019'],
  ['who won the Amber Prize for a novel in 2011', rate.replace('last year', 'on Friday')],
])('a passage is no answer to what is asked of another year: %s', (question, content = rate) => {
  expect(ask(question, content)).toEqual({ verdict: 'closest', isOther: true });
});

test.each([
  ['of the day of the story', 'what did the bank of Orrin cut its main rate to in 2025', rate],
  ['of its paragraph', 'who said that the rate would not fall further in 2019', rate],
  ['that its sentence leads to', 'who won the Amber Prize in 2024', rate],
  ['so near that a month may be of it', 'how many clerks did the bank have in 2024', rate],
  ['where nobody knows of which it is', 'who cut the main rate of Orrin in 2019', undated],
  ['that is no time', 'to what did the bank cut its rate for 2019 clerks', rate],
  ['that only limits the time', 'to what has the bank cut its main rate since 2019', rate],
])('it may be one to what is asked of a year %s', (_, question, content) => {
  expect(ask(question, content).isOther).toBe(false);
});

test('a story need not say in which year it was published', () => {
  const question = 'who said that the rate would not fall further';
  const silent = rate.replace(' in 2019', '');
  expect(ask(`${question} in 2025`, silent)).toEqual(ask(question, silent));
});
