import { describe, expect, it } from 'vitest';
import { whenText } from '../../src/digest/events/timeline.js';
import { slice } from '../../src/story/story.js';
import { eventsOf, storyOf, timelineOf } from './stories.js';

const LIVE = [
  '18:30 Bakers say that the fire is out.',
  '5.10pm: Police say nobody was hurt. A dog is missing.',
  '16:05 – The market hall was closed.',
  '15:20 BST The mayor is on her way.',
  '14:12 A fire broke out in the old mill.',
];

describe('the entries of a live report', () => {
  it('are told at the times that stand before them, the earliest first', () => {
    expect(timelineOf(LIVE, '2025-06-10')).toEqual([
      '14:12',
      '15:20 BST',
      '16:05',
      '5.10pm',
      '18:30',
    ]);
    expect(timelineOf(['It happened on Tuesday.', ...LIVE])).toHaveLength(LIVE.length + 1);
  });

  it('have their first sentence without the time', () => {
    const story = storyOf(LIVE, '2025-06-10');
    const told = eventsOf(story).map(({ sentence }) => slice(story, sentence));
    expect(told.at(-2)).toBe('Police say nobody was hurt.');
    expect(told).toContain('The market hall was closed.');
  });

  it('stand in the order of the story where the earliest comes first', () => {
    expect(timelineOf(LIVE.toReversed(), '2025-06-10')[0]).toBe('14:12');
  });

  it('go on after midnight', () => {
    const night = [
      '00:20 The fire is out.',
      '23:40 The mill was closed.',
      '22:10 A fire broke out in the mill.',
    ];
    expect(timelineOf(night, '2025-06-10')).toEqual(['22:10', '23:40', '00:20']);
  });

  it('may stand under their times', () => {
    const story = storyOf(
      [
        '16:05',
        'The market hall was closed.',
        '15:20',
        'The mayor left.',
        '14:12',
        'A fire broke out.',
      ],
      '2025-06-10',
    );
    expect(eventsOf(story).map((event) => [whenText(story, event), event.paragraph])).toEqual([
      ['14:12', 6],
      ['15:20', 4],
      ['16:05', 2],
    ]);
  });

  it('are told at a time of their own where they have one', () => {
    expect(
      timelineOf(
        [
          ...LIVE,
          '13:05 The mayor will come on Thursday.',
          '12:40 Good morning. The mill is open.',
        ],
        '2025-06-10',
      ),
    ).toEqual(['12:40', '14:12', '15:20 BST', '16:05', '5.10pm', '18:30', 'Thursday = 2025-06-12']);
  });

  it('are told at the times before them where somebody says what is to come, or a year is told by the way', () => {
    const times = timelineOf(
      [
        ...LIVE,
        '13:05 The mill will stay shut tomorrow, the council has confirmed.',
        '12:40 The mayor says that the mill, built in 1901, is lost.',
      ],
      '2025-06-10',
    );
    expect(times.filter((when) => /^1[23]/.test(when))).toEqual(['12:40', '13:05']);
    expect(times).toContain('tomorrow = 2025-06-11');
  });

  it('are of the day that was told before them', () => {
    const dated = [
      'The great fire of 11 March 2001 began in a mill.',
      ...LIVE.toReversed(),
      'On 12 March 2001 the mayor thanked the bakers.',
      'A stone was laid there on Monday.',
    ];
    for (const published of [undefined, '2025-06-10']) {
      const told = timelineOf(dated, published).filter((when) => !when.startsWith('11'));
      expect(told.slice(0, 5)).toEqual(['14:12', '15:20 BST', '16:05', '5.10pm', '18:30']);
      expect(told[5]).toBe('12 March 2001 = 2001-03-12');
    }
  });

  it('are none where nobody knows of which day they are', () => {
    expect(timelineOf(LIVE)).toEqual([]);
  });

  it.each([
    [
      'a programme',
      [
        'The fair will open on Saturday.',
        '10:30 The choir sings in the mill.',
        '11:15 Bakers sell their bread.',
        '12:40 The mayor speaks to all who came.',
      ],
      ['Saturday = 2025-06-14'],
    ],
    [
      'results',
      ['12:31 Ole Roe won.', '12:09 Ada Brandt came second.', '13:40 Ole Brandt came last.'],
      [],
    ],
    ['verses', ['3:16 Bakers sold their bread.', '3:17 They went home.', '3:18 It rained.'], []],
    [
      'a few lines of a longer story',
      [...LIVE.slice(2), ...Array.from({ length: 9 }, (_, i) => `Nine bakers had ${i} dogs.`)],
      [],
    ],
  ])('are not the times of %s', (_, paragraphs, when) => {
    expect(timelineOf(paragraphs, '2025-06-10')).toEqual(when);
  });

  it.each([
    ['two paragraphs that open so', LIVE.slice(3)],
    [
      'the times on a tape',
      [
        '00:12 Ada Roe: We left the mill.',
        '01:40 Ole Brandt: We did.',
        '02:15 Ada Roe: It was late.',
      ],
    ],
    [
      'figures',
      ['12.50 Kroner were paid.', '14.20 Kroner were asked for.', '19.30 Kroner are left.'],
    ],
    [
      'a list of questions',
      ['14:12 Who was there?', '15:20 Who left the mill?', '16:05 Why did he go?'],
    ],
  ])('are not %s', (_, paragraphs) => {
    expect(timelineOf(paragraphs, '2025-06-10')).toEqual([]);
  });
});
