import { describe, expect, test } from 'vitest';
import { askStory, storyWith } from './stories.js';

const ask = (question: string, ...paragraphs: readonly string[]) =>
  askStory(storyWith(...paragraphs), question);

const cinema =
  'Ida Marn, a retired surgeon whose mother Ella kept the box office, spent a weekend at the cinema in May.';
const bridge = 'The Tarn bridge has been shut since the gale struck on Sunday.';

describe('an event is not told', () => {
  test.each([
    ['when was the Tarn bridge built', bridge],
    ['when did Ida Marn retire', cinema],
    ['when did Ella Marn die', cinema],
    ['did Sam Orr resign', 'Roads Department clerk Sam Orr gave a talk on Tuesday.'],
  ])('by a word that only seems to: %s', (question, told) => {
    expect(ask(question, told, 'It rained.')).toMatchObject({
      verdict: 'closest',
      obstacle: 'it does not tell of that event',
    });
  });

  test.each([
    ['when was the bridge at Selm built', 'The bridge at Selm was put up in 1968.'],
    ['when did Ann Lund retire', 'The retired judge, Ann Lund, left the bench in 2010.'],
    ['is Ida Marn retired', cinema],
    ['when was the Tarn bridge shut', bridge],
  ])('but by what is: %s', (question, told) => {
    expect(ask(question, told, 'It rained.').obstacle).toBeUndefined();
  });
});

const late =
  'A late goal sent Orme Rovers into the county final on Sunday, and left Selm Town in tears.';

describe('that somebody came as far as an event', () => {
  test.each([
    ['when is the county final', late],
    ["when's the county final", late],
    ['when is county final', late],
    ['who do Orme Rovers play in the county final', late],
    ['when is the semi-final', 'Orme Rovers beat Selm 3-1 on Friday to reach the semi-final.'],
    ['when will the final be played', 'Ann Roe advanced to the final on Friday.'],
  ])('does not tell of it: %s', (question, told) => {
    expect(ask(question, told, 'It rained.')).toMatchObject({
      verdict: 'closest',
      obstacle: 'it does not tell of that event',
    });
  });

  test('gives way to the sentence that does', () => {
    expect(ask('when is the county final', `${late} The final is on 9 May.`)).toMatchObject({
      verdict: 'answer',
      highlight: 'The final is on 9 May.',
    });
  });

  test.each([
    ['when did Orme Rovers get into the county final', late],
    ['when did Orme Rovers reach the semi-final', 'Orme Rovers reached the semi-final on Friday.'],
    ['when is the county final', 'Orme Rovers go into Saturday’s county final with a new captain.'],
    ['when was the county final', 'Orme Rovers won the county final on Saturday in Wexley.'],
    ['when is the final', 'Orme Rovers are through to the final against Selm on 9 May.'],
  ])('is told, or more: %s', (question, told) => {
    expect(ask(question, told, 'It rained.').obstacle).toBeUndefined();
  });
});
