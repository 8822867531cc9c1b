import { describe, expect, it } from 'vitest';
import { whenText } from '../../src/digest/events/timeline.js';
import { slice } from '../../src/story/story.js';
import { eventsOf, storyOf, timelineOf } from './stories.js';

/** What a sentence tells by the way, by the words for its time. */
function asidesIn(sentence: string): string[] {
  const story = storyOf([sentence], '2025-06-11');
  return eventsOf(story).flatMap((event) => {
    expect(event.aside && slice(story, event.aside)).not.toBe(whenText(story, event));
    return event.aside === undefined ? [] : slice(story, event.aside);
  });
}

describe('what happened when something was last so', () => {
  it.each([
    [
      'It is the worst mill fire in the valley since 2008, when nine bakers died in Oskawa.',
      '2008, when nine bakers died in Oskawa',
    ],
    [
      'It was the strongest wind since the great gale of 1987, when the mast broke.',
      '1987, when the mast broke',
    ],
    [
      'The mill burned down on Friday, the first fire since May 2019, when a barn was lost.',
      'May 2019, when a barn was lost',
    ],
    [
      'The choir has not sung since 2020, when it lost its hall, but it hopes to.',
      '2020, when it lost its hall',
    ],
  ])('is told by the way: “%s”', (sentence, aside) => {
    expect(asidesIn(sentence)).toEqual([aside]);
  });

  it.each([
    'It is the lowest price since 2008, when prices are adjusted.',
    'It is the best result since the vote of 2004.',
    'It is the worst price since 1984, when Ada Roe was in the town hall.',
    'It is the lowest price since March 2020, when it was £40.',
    'That is up nearly 40 percent on the sales of 2021, when mills were shut.',
    'It is the worst mill fire since 2008.',
    'Sales are the best since 2010, the firm said.',
    'It is the best year since 2010, which nobody can explain.',
  ])('is nothing in “%s”', (sentence) => {
    expect(timelineOf([sentence], '2025-06-11')).toEqual([]);
  });

  it('is no time that what follows counts from', () => {
    const paragraphs = [
      'The mill was sold in 2015.',
      'It is the worst fire since 2008, when nine bakers died.',
      'Two years later Lund left.',
      'The dam broke in 2016.',
    ];
    const times = timelineOf(paragraphs, '2025-06-11').map((event) => event.split(' = ')[0]);
    expect(times).toEqual(['2008', '2015', '2016', 'Two years later']);
  });

  it('is not looked for in the thousand clauses of one sentence', () => {
    const clause = 'it was the worst fire since 2008, when nine bakers died, and ';
    expect(asidesIn(`Roe said ${clause.repeat(1000)}it went out.`).length).toBeLessThan(9);
  });

  it('leaves what is so since then as it is', () => {
    expect(timelineOf(['The mill has been shut since 2017, when prices were low.'])).toEqual([
      '2017 = 2017',
    ]);
  });

  it('leaves a sentence that has its own time as it is', () => {
    expect(timelineOf(['Roe became mayor in 2022, when the mill was gone.'])).toEqual([
      '2022 = 2022',
    ]);
    expect(asidesIn('Roe became mayor in 2022, when the mill was gone.')).toEqual([]);
  });
});
