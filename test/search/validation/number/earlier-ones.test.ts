import { describe, expect, test } from 'vitest';
import { askStory, storyWith } from '../../stories.js';

const OBSTACLE = 'it tells that of an earlier one';

const FERRY = [
  'A ferry caught fire off Orme on Friday, leaving six passengers dead, the coastguard said.',
  'It was the worst accident on the route since 1994, when 22 people died as the Skarv sank.',
];
const GALE = [
  'Gusts of 120km/h were measured at Harl on Friday. It was the fastest wind at the mast since the gale of 1962, when a vane snapped at 140km/h.',
  'The market was shut.',
];
const BARN = [
  'The fire at the Holm farm was put out on Monday.',
  'The damage came to £2m. It was the costliest fire since 2009, in which two barns burned and growers lost £9m.',
];
const QUAKE = [
  'The quake of Monday hurt 30 people in Brint.',
  'It was the strongest there since a 1980 quake that killed 900 people.',
];

describe('what an event is compared with does not answer for it', () => {
  test.each([
    ['how many people died', FERRY, FERRY[0]],
    ['how many people have died in the accident', FERRY, FERRY[0]],
    ['how fast was the wind', GALE, 'Gusts of 120km/h were measured at Harl on Friday.'],
    ['how fast was the wind at Harl', GALE, 'Gusts of 120km/h were measured at Harl on Friday.'],
    ['how much did the fire cost', BARN, 'The damage came to £2m.'],
  ])('where the story tells it of itself: %s', (question, told, highlight) => {
    expect(askStory(storyWith(...told), question)).toMatchObject({ highlight });
  });

  test.each([
    ['how many people did the quake kill', QUAKE],
    ['how many people were killed by the quake', QUAKE],
    ['how many people died', ['It rained in Harl.', FERRY[1] ?? '']],
    [
      'how many people died',
      ['It rained.', 'Not since 1994, when 22 people died, has Harl seen such a fire.'],
    ],
    [
      'how many people died',
      ['It rained.', 'It is the worst fire after that of 1994, in which 22 people died.'],
    ],
  ])('nor where it does not: %s', (question, told) => {
    expect(askStory(storyWith(...told), question)).toMatchObject({
      verdict: 'closest',
      words: undefined,
    });
  });

  test.each([
    ['how many people died in 1994', FERRY, '22'],
    ['how many people died on the Skarv', FERRY, '22'],
    ['how many barns burned', BARN, 'two'],
    ['how many people did the 1980 quake kill', QUAKE, '900'],
    ['how much did growers lose', BARN, undefined],
    ['how fast was the gale', GALE, undefined],
  ])('but for itself: %s', (question, told, words) => {
    const asked = askStory(storyWith(...told), question);
    expect(asked.obstacles).not.toContain(OBSTACLE);
    if (words !== undefined) expect(asked.words).toBe(words);
  });

  test.each([
    [
      'how many workers were dismissed',
      'The mill has been shut since 2019, when 300 workers went.',
    ],
    ['how many people died', 'The pass has been closed since March, when three people died there.'],
    ['how many people died', 'It was the worst crash since May and killed nine people.'],
    ['how many people died', 'Nine people died in the worst crash since 2004.'],
    ['how many monks left', 'The oldest church was shut after 40 monks left in 1994.'],
    ['how many people died', 'It was the worst day after nine people died in a crash.'],
    ['how many goals did she score', 'She has not played since 2020, when she scored nine goals.'],
    ['how many votes did she win by', 'Roe won for the first time since 1996 by taking 40 votes.'],
    ['how many people did it draw', 'The largest fair since the war drew 9,000 people.'],
    ['how many miners were hurt', 'The worst fall since the shaft was sunk hurt 14 miners.'],
    ['how much did the play cost', 'Her best play since she left the guild cost £4m.'],
    ['how high was the river', 'It stood at its highest since the weir was built at 4.2 metres.'],
    [
      'what percentage of people were unemployed',
      'Unemployment fell to its lowest level since 1974, when records began, at 3.6 per cent.',
    ],
    [
      'how hot was it',
      'It was the hottest day since 1976, when the mast was put up, with 39 degrees.',
    ],
    ['how much was the profit', 'The firm made £9m, its best result since 2012, it said.'],
  ])('and what only has a “since” is none such: %s', (question, told) => {
    expect(askStory(storyWith(told, 'It rained.'), question).obstacles).not.toContain(OBSTACLE);
  });

  test('in time that grows with the sentence', () => {
    const many = `It was the worst fire since ${'1994, when it burned, and since '.repeat(700)}1930.`;
    const started = performance.now();
    askStory(storyWith(many, 'It rained.'), 'how many people died');
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('another one that a story brings in does not answer for its own', () => {
  const STRIKE = [
    'Dockers at Orme walked out on 3 May, and the strike is to end on Sunday.',
    'A similar strike in 2011 lasted 14 days and cost £3m.',
  ];
  const FIRES = [
    'The fire at the mill killed two people on Monday.',
    'Another fire killed four people in Brint. An earlier fire there destroyed 12 homes.',
  ];

  test.each([
    ['how much did the strike cost', STRIKE],
    ['how long did the strike last', STRIKE],
    ['how many homes did the fire destroy', FIRES],
    [
      'how many rooms did the flood fill',
      ['The flood hit Harl.', 'A flood in 2007 filled 12 rooms.'],
    ],
    ['how much did the storm cost', ['The storm hit Harl.', 'A 2007 storm cost £9m.']],
  ])('%s', (question, told) => {
    expect(askStory(storyWith(...told), question)).toMatchObject({
      verdict: 'closest',
      words: undefined,
      obstacle: OBSTACLE,
    });
  });

  test('but stands behind it', () => {
    expect(askStory(storyWith(...FIRES), 'how many people did the fire kill').words).toBe('two');
  });

  test.each([
    ['how long did the 2011 strike last', STRIKE],
    ['how long did a similar strike last', STRIKE],
    ['when will the strike end', STRIKE],
    ['how many homes did the earlier fire destroy', FIRES],
    ['when did she open the inn', ['The inn will close.', 'Ida Roe opened an inn in 2011.']],
    [
      'how many times has the club won the cup',
      ['The club is broke.', 'Miners founded a club in 1899, and it won the cup four times.'],
    ],
    ['how long did the climb last', ['The climb was hard.', 'Roe led a climb in 1931 of 14 days.']],
    [
      'how much was the deal worth',
      ['The deal is dead.', 'The firm signed a deal in 2021 worth £90m.'],
    ],
    ['when will the strike begin', ['The strike is over.', 'Another strike will begin on 4 May.']],
    [
      'how many pumps did the report find had failed',
      ['The report was read out.', 'A 2023 report found that 14 pumps had failed.'],
    ],
    ['how many mice were in the study', ['A 2019 study of 300 mice found no harm.', 'It rained.']],
    ['who is in the film', ['The film was shown.', 'Ann Roe was seen in an earlier film.']],
    ['how long did the flood last', ['It rained.', 'A flood in 2007 lasted three days.']],
    [
      'how much was the deal worth',
      ['A 2019 deal worth £9m has collapsed.', 'Roe said the deal was dead.'],
    ],
  ])('unless that is asked of, or is the only one: %s', (question, told) => {
    expect(askStory(storyWith(...told), question).obstacles).not.toContain(OBSTACLE);
  });
});

test.each([
  [
    'how high is inflation',
    'Inflation rose to 6.2% in Norvia in May, the highest since 2012, when it was 7%.',
  ],
  [
    'how high was the turnout',
    'The turnout was 61 percent, the highest since 1992, when it reached 71 percent.',
  ],
])('a share in front of the comparison tells how high something is: %s', (question, told) => {
  const { obstacles } = askStory(storyWith(told, 'It rained in Harl.'), question);
  expect(obstacles).not.toContain(OBSTACLE);
});

test('by the body that somebody is of, nobody is called', () => {
  const story = storyWith(
    'The vote in Orme was close. Robert Crane of the Unity Party came second with 46,407 votes.',
    'Anita Vane won.',
  );
  expect(askStory(story, 'is Robert Crane a member of the Unity Party').verdict).toBe('answer');
});
