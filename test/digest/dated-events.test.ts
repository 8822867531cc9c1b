import { describe, expect, it } from 'vitest';
import { timelineOf } from './stories.js';

/** The date of the only event of a sentence, in a story of Tuesday, 10 June 2025. */
function dateIn(sentence: string, published = '2025-06-10'): string | undefined {
  const events = timelineOf([sentence], published);
  expect(events).toHaveLength(1);
  return events[0]?.split(' = ')[1];
}

describe('the order of events', () => {
  it('begins a day after midnight', () => {
    expect(
      timelineOf(
        [
          'At 12.20am on Tuesday the first crew arrived.',
          'The roof fell in shortly after midnight on Tuesday.',
          'At midnight on Monday the alarm was silent.',
        ],
        '2025-06-10',
      ),
    ).toEqual([
      'midnight on Tuesday = 2025-06-10',
      'midnight on Monday = 2025-06-09',
      '12.20am on Tuesday = 2025-06-10',
    ]);
  });

  it('has a day where the hour has its time zone', () => {
    expect(
      timelineOf(
        [
          'At 3pm GMT on Thursday a petition had 5,000 names.',
          'The probe landed at 2.15am ET on Friday.',
        ],
        '2025-06-10',
      ),
    ).toEqual(['3pm GMT on Thursday = 2025-06-05', '2.15am ET on Friday = 2025-06-06']);
  });

  it('claims no year for what is counted only nearly', () => {
    expect(dateIn('The mine was shut nearly 50 years ago.')).toBeUndefined();
    expect(dateIn('It was sold over six months ago.')).toBeUndefined();
    expect(dateIn('It was sold 12 years ago.')).toBe('2013');
  });
});
