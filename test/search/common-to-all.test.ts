import { describe, expect, test } from 'vitest';
import { storyWith } from './stories.js';

/** What stands in the way of an answer. */
function obstacleTo(question: string, ...paragraphs: readonly string[]) {
  const story = storyWith(...paragraphs, 'The harbour was quiet.');
  return story.explain(question).decisions.find(({ decides }) => decides === 'answers')?.obstacle;
}

describe('whether all of some are of a kind', () => {
  const robbers = 'Two men with guns came in and took £300. They fled on a scooter.';

  test.each([
    ['were both men white', robbers],
    ['were both of the men french', robbers],
    ['was each man blind', robbers],
  ])('is not answered by what tells nothing of it: %s', (question, told) => {
    expect(obstacleTo(question, told)).toBe('it does not tell what all are');
  });

  test.each([
    ['were both men armed', robbers],
    ['how many men came in', robbers],
    ['were both men caught', robbers],
    ['were both men unarmed', 'Two armed men came in. They took £300.'],
    ['were both men white', 'One of the men was black, police in Tarn said.'],
    ['were both men white', 'Two men came in. Police in Tarn say they are white.'],
    ['were both men guilty', 'A jury convicted the two men on Friday.'],
    ['are all shops open', 'All the shops in Tarn are closed on Monday.'],
    ['were both sisters young', 'The two sisters, twins of 20, won the race.'],
    ['were both drivers fine', 'Nobody was hurt as two trams hit each other in Tarn.'],
  ])('but by a word for it, or for the opposite: %s: %s', (question, told) => {
    expect(obstacleTo(question, told)).not.toBe('it does not tell what all are');
  });
});
