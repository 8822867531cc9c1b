import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEvents, whenText } from '../../src/digest/timeline.js';
import { slice } from '../../src/story/story.js';
import { contains } from '../../src/text/span.js';
import { storyOf } from './stories.js';

/** Each event's words for its time, with the date where it has one. */
function timelineOf(paragraphs: readonly string[], published?: string): string[] {
  const story = storyOf(paragraphs, published);
  return findEvents(story).map((event) =>
    [whenText(story, event), event.date].filter((part) => part !== undefined).join(' = '),
  );
}

describe('the timeline of a story', () => {
  it('gives each event its sentence and paragraph', () => {
    const story = storyOf(['The dam was closed. It broke on Tuesday.', 'Nobody was hurt.']);
    const [event] = findEvents(story);
    expect(event?.paragraph).toBe(1);
    expect(event && slice(story, event.sentence)).toBe('It broke on Tuesday.');
  });

  it('goes from the earliest to the latest', () => {
    expect(
      timelineOf([
        'The court will rule next week.',
        'The two firms met on Tuesday after a quarrel that began in 2014.',
        'Talks broke down yesterday, and a judge is expected to speak tomorrow.',
        'They had signed the contract on 3 May 2016.',
      ]),
    ).toEqual([
      '2014 = 2014',
      '3 May 2016 = 2016-05-03',
      'Tuesday',
      'yesterday',
      'tomorrow',
      'next week',
    ]);
  });

  it('puts weekdays in order by the days that lie close together', () => {
    expect(
      timelineOf([
        'The minister arrived late on Wednesday for talks with her colleague on Thursday.',
        'On Tuesday the union rejected the offer.',
      ]),
    ).toEqual(['Tuesday', 'late on Wednesday', 'Thursday']);
    expect(timelineOf(['The strike ended on Monday.', 'It had begun on Saturday.'])).toEqual([
      'Saturday',
      'Monday',
    ]);
  });

  it('takes the day on which people speak to its writer for the last one', () => {
    expect(
      timelineOf([
        'A fire broke out in the mill on Saturday.',
        'It was set, police said Thursday.',
      ]),
    ).toEqual(['Saturday', 'Thursday']);
  });

  it('puts a month without a year behind what is past where it lies ahead', () => {
    expect(
      timelineOf(['The mine will open in February.', 'It was shut in June, and sold on Monday.']),
    ).toEqual(['June', 'Monday', 'February']);
  });

  it('leaves out how long something lasts', () => {
    expect(
      timelineOf([
        'After two-day talks the three-year war went on for six weeks.',
        'She has led the choir since 2010, and had a cold for the last year.',
        'The flat costs 2000 a month more than last year.',
      ]),
    ).toEqual([]);
  });

  it('leaves out names that have a day in them', () => {
    expect(
      timelineOf([
        'Shops opened early for Black Friday.',
        'He writes for the Sunday Times and reads USA Today.',
        'May Parker may march with her son August.',
      ]),
    ).toEqual([]);
  });
});

describe('with the day on which it was published', () => {
  // A Thursday.
  const published = '2025-03-06';

  it('reads weekdays by whether they are past or ahead', () => {
    expect(timelineOf(['They met on Monday. They will meet again on Monday.'], published)).toEqual([
      'Monday = 2025-03-03',
      'Monday = 2025-03-10',
    ]);
    expect(timelineOf(['They met last Thursday and will meet next Friday.'], published)).toEqual([
      'last Thursday = 2025-02-27',
      'next Friday = 2025-03-07',
    ]);
  });

  it('reads days, months and years that count from it', () => {
    expect(
      timelineOf(
        [
          'The bill passed yesterday. The vote is due to be repeated tomorrow.',
          'It was drafted last month, two years ago in a first version.',
          'The tax will rise next year.',
        ],
        published,
      ),
    ).toEqual([
      'two years ago = 2023',
      'last month = 2025-02',
      'yesterday = 2025-03-05',
      'tomorrow = 2025-03-07',
      'next year = 2026',
    ]);
  });

  it('finds the year of a date that has none', () => {
    expect(
      timelineOf(['The mine was shut on 20 December. It will open again on June 1.'], published),
    ).toEqual(['20 December = 2024-12-20', 'June 1 = 2025-06-01']);
    expect(
      timelineOf(['It was shut on 1 June. It will open again on 20 January.'], published),
    ).toEqual(['1 June = 2024-06-01', '20 January = 2026-01-20']);
  });

  it('finds the year of a month that has none: it lies ahead until it is over', () => {
    expect(
      timelineOf(
        ['The mine will open in February.', 'The shaft will open in March.', 'It closed in April.'],
        published,
      ),
    ).toEqual(['April = 2024-04', 'March = 2025-03', 'February = 2026-02']);
  });

  it('tells two events of one day apart, and says once what a sentence dates twice', () => {
    expect(
      timelineOf(
        [
          'The mine was shut on Monday. The miners went home on Monday.',
          'On Tuesday the shaft was sealed, and on Tuesday it was filled.',
        ],
        published,
      ),
    ).toEqual(['Monday = 2025-03-03', 'Monday = 2025-03-03', 'Tuesday = 2025-03-04']);
  });

  it('claims no date where the words give none', () => {
    expect(
      timelineOf(['A ruling is expected within days. The inquiry began last week.'], published),
    ).toEqual(['last week', 'within days']);
  });

  it('and none for a day that no calendar has', () => {
    expect(timelineOf(['The bank was founded on 31 February 1990.'], published)).toEqual([
      '31 February 1990',
    ]);
  });
});

describe('whatever the story', () => {
  const word = fc.constantFrom(
    ...'Monday May 2020 31 March last next week the on in by will said , . tomorrow ago two years'.split(
      ' ',
    ),
  );
  const text = fc.oneof(
    fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' ')),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
  );

  it('an event’s words stand in its sentence, and its date is one', () => {
    fc.assert(
      fc.property(
        text,
        fc.constantFrom(undefined, '2024-02-29', '1999-12-31T23:00:00Z'),
        (body, published) => {
          const story = storyOf(['Some text.', body], published);
          for (const event of findEvents(story)) {
            expect(contains(event.sentence, event.when)).toBe(true);
            expect(story.paragraphs[event.paragraph - 1]?.sentences).toContainEqual(event.sentence);
            if (event.date !== undefined)
              expect(event.date).toMatch(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);
          }
        },
      ),
    );
  });
});
