import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whenText } from '../../src/digest/events/timeline.js';
import { slice } from '../../src/story/story.js';
import { contains } from '../../src/text/span.js';
import { eventsOf, storyOf, timelineOf } from './stories.js';

describe('the timeline of a story', () => {
  it('gives each event its sentence and paragraph', () => {
    const story = storyOf(['The dam was closed. It broke on Tuesday.', 'Nobody was hurt.']);
    const [event] = eventsOf(story);
    expect(event?.paragraph).toBe(1);
    expect(event && slice(story, event.sentence)).toBe('It broke on Tuesday.');
  });

  it('tells of an accusation how it ended', () => {
    const accusation = 'Ada Lund was arrested on suspicion of arson in 2019.';
    const story = storyOf([`${accusation} A week later she was cleared. She left for Turin.`]);
    expect(eventsOf(story).map(({ sentence }) => slice(story, sentence))).toEqual([
      `${accusation} A week later she was cleared.`,
      'A week later she was cleared.',
    ]);
  });

  it.each([
    'The roof of the mill collapsed on Friday.',
    'False teeth were found in her house.',
    'Eva Holm was acquitted.',
    'The police did not rule out that others were there.',
    'The mayor says the vote was not a fair one.',
  ])('brings along nothing else behind it: “%s”', (other) => {
    const accusation = 'Ada Lund was arrested on suspicion of arson in 2019.';
    const story = storyOf([`${accusation} ${other}`]);
    expect(eventsOf(story).map(({ sentence }) => slice(story, sentence))).toContain(accusation);
  });

  it('goes from the earliest to the latest', () => {
    expect(
      timelineOf([
        'The court will rule next week.',
        'The two firms met on Tuesday after a long quarrel.',
        'It had begun in 2014.',
        'Talks broke down yesterday.',
        'A judge is expected to speak tomorrow.',
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
        'The minister arrived late on Wednesday.',
        'She met her colleague on Thursday.',
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
      timelineOf([
        'The mine will open in February.',
        'It was shut in June.',
        'It was sold on Monday.',
      ]),
    ).toEqual(['June', 'Monday', 'February']);
  });

  it('has one line for an event, however many times its sentence gives', () => {
    expect(
      timelineOf([
        'The two firms met on Tuesday after a quarrel that began in 2014 and grew in 2019.',
        'The bridge that was closed in May is to open again on Friday, 3 July.',
      ]),
    ).toEqual(['Tuesday', 'Friday, 3 July']);
  });

  it.each([
    ['Petra Lund, 44, died on Tuesday, leaving debts that she had made in 2019.', 'Tuesday'],
    ['The mayor, Ole Brandt, resigned on Wednesday after a row in May.', 'Wednesday'],
  ])('takes what is set off by commas for no time of its own: “%s”', (sentence, when) => {
    expect(timelineOf([sentence])).toEqual([when]);
  });

  it.each([
    ['The pool, built in 1934, will shut on Friday.', 'The pool, built in 1934'],
    ['The bridge, which opened in 1908, was blown up.', 'The bridge, which opened in 1908'],
    ['Ostby thanked Ada Lund, who came in 2018.', 'Ada Lund, who came in 2018'],
    ['Lund, who was hired in May, left on Monday.', 'Lund, who was hired in May'],
    ['They sang on Monday in a mill, which will shut in May.', 'a mill, which will shut in May'],
    ['It killed Ada Lund – who left in 2018 – and nine sheep.', 'Ada Lund – who left in 2018'],
    ['He sold the barn, in which he had lived in 2018.', 'the barn, in which he had lived in 2018'],
    [
      'The barn, which Ole Brandt bought in 2018, is shut.',
      'The barn, which Ole Brandt bought in 2018',
    ],
    ['“I thank Ada Lund, who came in 2018,” said Ole Brandt.', 'Ada Lund, who came in 2018'],
    [
      'It began with a letter by Ada Lund, a baker who lost her job in 2018 after a row.',
      'Ada Lund, a baker who lost her job in 2018 after a row',
    ],
    [
      'He left Porth, an old town that was flooded in 2018.',
      'Porth, an old town that was flooded in 2018',
    ],
  ])(
    'has a line for what a clause adds by the way, and says which words tell it: “%s”',
    (sentence, words) => {
      const story = storyOf([sentence], '2025-06-11');
      const asides = eventsOf(story).flatMap(({ aside }) => aside ?? []);
      expect(asides.map((aside) => slice(story, aside))).toEqual([words]);
    },
  );

  it.each([
    [
      'Lund, who ran a mill in 2018 with his aunt, left.',
      'Lund, who ran a mill in 2018 with his aunt',
    ],
    [
      'Ostby thanked Lund, who came in 2018 with 9,000 sheep – and left.',
      'Lund, who came in 2018 with 9,000 sheep',
    ],
  ])('has the whole of such a clause: “%s”', (sentence, words) => {
    const story = storyOf([sentence], '2025-06-11');
    const asides = eventsOf(story).flatMap(({ aside }) => aside ?? []);
    expect(asides.map((aside) => slice(story, aside))).toEqual([words]);
  });

  it.each([
    'Prosecutors say Ole Brandt, who poisoned a horse in 2018, fled to Spain.',
    'Ole Brandt, who his aunt says baked 40 cakes in 2018, has left for Spain.',
    'Ole Brandt, who may have entered the mill in 2018, has left for Spain.',
    'Ole Brandt, who allegedly robbed a mill in 2018, has left for Spain.',
    'The toll, which was to come into force in 2018 but was dropped, is back.',
    'The bridge, which was due to open in 2018, is still shut.',
    'If Ole Brandt, who left in 2018, comes back, the choir will sing.',
    'The novel, which is set in 1940, has won nothing.',
  ])('has no line for what is only said, supposed or planned by the way: “%s”', (sentence) => {
    const events = eventsOf(storyOf([sentence], '2025-06-11'));
    expect(events.filter(({ aside }) => aside !== undefined)).toEqual([]);
  });

  it('counts years from a year, and days from a day', () => {
    const paragraphs = [
      'She won a medal on 2 May.',
      'The painter came to Turin in 2016.',
      'Two years later she bought a barn.',
      'The barn was sold in 2020.',
    ];
    expect(timelineOf(paragraphs, '2025-06-11').map((event) => event.split(' = ')[0])).toEqual([
      '2016',
      'Two years later',
      '2020',
      '2 May',
    ]);
  });

  it.each([
    ['He died on 2 June 2017, as his father, born in 1931, had foretold.'],
    ['He died on 2 June 2017. His father, born in 1931, had foretold it.'],
    ['He died on 2 June 2017 in a barn that had been his since it was built in 1931.'],
    ['The barn was built in 1931. He was 30 when he died in 2017.'],
  ])('counts years from nothing that is told in passing: “%s”', (before) => {
    const paragraphs = [before, 'Two years later the barn was sold.', 'It was shut in 2018.'];
    const times = timelineOf(paragraphs, '2025-06-11').map((event) => event.split(' = ')[0]);
    expect(times.slice(-2)).toEqual(['2018', 'Two years later']);
  });

  it.each([
    'The council has sold the barn that was built in 1931.',
    'Trams fell silent in Porth, the first time since they were bought in March 1988.',
    'A baker who was accused of theft in 2016 has left for Turin.',
    'Ada Lund, the baker’s wife, thanked a man who came in 2016.',
    'Lund left with a dog, a cat that was found in 2016 and nine hens.',
    'The choir will sing in the chapel where Lund was christened in 1977.',
    'A dog that disappeared from Ostby nine years ago has come home.',
    'Lund apologised for a joke he made in 2014 about bakers.',
    'The mill has been for sale since a fire in 2019.',
  ])('dates no sentence by what a clause says of a noun: “%s”', (sentence) => {
    expect(timelineOf([sentence], '2025-06-11')).toEqual([]);
  });

  it.each([
    ['The mayor said that the barn was sold in 2019.', '2019'],
    ['People who live by the river were told to leave on Monday.', 'Monday'],
    ['The man who had painted the barn was found on Monday.', 'Monday'],
    ['Nobody was hurt when the roof came down on Monday.', 'Monday'],
    ['The choir will sing in the chapel, which opens on Friday.', 'Friday'],
    ['Lund is among nine bakers who were fined on Monday.', 'Monday'],
    ['Lund said in a letter that was read out on Monday that he would go.', 'Monday'],
    ['That was agreed in 2019.', '2019'],
    ['The police told the boy he had been seen in 2019.', '2019'],
    ['She left Porth the day he died in 2019.', '2019'],
    ['The town has lost a mill since May and a choir was disbanded in 2019.', '2019'],
    ['Three bakers were hurt in a fire that broke out in Ostby on Monday.', 'Monday'],
    ['The police have found the man who robbed a bakery on Friday.', 'Friday'],
    ['A storm that tore the roof off a mill on Monday has reached Turin.', 'Monday'],
    ['The mayor, who resigned on Friday, has left for Turin.', 'Friday'],
    ['A fire that broke out on Friday in a mill built in 1902 has killed a baker.', 'Friday'],
    ['Ostby mourns a baker who died yesterday.', 'yesterday'],
    ['A ferry sank off Porth, drowning nine sheep in 1902, as a plaque tells.', '1902'],
  ])('dates it by what it tells: “%s”', (sentence, when) => {
    expect(timelineOf([sentence], '2025-06-11').map((event) => event.split(' = ')[0])).toEqual([
      when,
    ]);
  });

  it.each([
    ['The baker was arrested on Saturday and released on Monday.', 'Saturday', 'Monday'],
    ['The mill was built in 1902 and torn down in 1977.', '1902', '1977'],
    ['The lido opened on 2 May but was closed again on 3 June.', '2 May', '3 June'],
    ['The crews voted on Monday, and on Tuesday they walked out.', 'Monday', 'Tuesday'],
    ['The crews voted on Monday and the mayor resigned on Tuesday.', 'Monday', 'Tuesday'],
    ['The pool closed on Monday and will open again on Friday.', 'Monday', 'Friday'],
    ['The crews voted on Monday, and the mayor resigned in May.', 'May', 'Monday'],
    [
      'Talks ended on Monday, though both sides said they would meet on 19 June.',
      'Monday',
      '19 June',
    ],
    ['The mayor said on Monday that the pier would open on 19 June.', 'Monday', '19 June'],
    ['The choir will arrive on Friday night and sing on Sunday.', 'Friday night', 'Sunday'],
    ['The choir is to arrive on Friday and to sing in Porth on Sunday.', 'Friday', 'Sunday'],
    ['Lund was arrested on Monday after he had fled on Saturday.', 'Saturday', 'Monday'],
    ['The baker was jailed in 2016; he was pardoned in 2019.', '2016', '2019'],
    ['“We wrote to the mayor in 2019 and again in 2023,” said Ole Brandt.', '2019', '2023'],
    ['The choir sang on Monday, and then again on Tuesday.', 'Monday', 'Tuesday'],
    ['The mill was built in 1990 and its sister in 2004.', '1990', '2004'],
    [
      'A boat is to come next month, and a third at the end of September.',
      'next month',
      'September',
    ],
    ['The lane was shut on Monday and will stay closed until Friday.', 'Monday', 'Friday'],
    [
      'The fire was put out on Monday, though Roe said work would take until at least 19 June.',
      'Monday',
      '19 June',
    ],
    ['One boat sank on Monday and another on Tuesday.', 'Monday', 'Tuesday'],
    ['The fair opens on Friday and runs until 3 July.', 'Friday', '3 July'],
    ['The fair opens on Friday and is expected to last until 3 July.', 'Friday', '3 July'],
    ['The fair will open on Friday and stay open until 3 July.', 'Friday', '3 July'],
    ['Applications open on Friday and must be in by 3 July.', 'Friday', '3 July'],
    ['The lane will be closed from Friday until 3 July.', 'Friday', '3 July'],
    [
      'The raids began in 2017 and went on until he was caught on 9 May 2022.',
      '2017',
      '9 May 2022',
    ],
    [
      'The raids began in 2017, a year after Lund was hired, and went on until he fled in 2022.',
      '2017',
      '2022',
    ],
    ['The war began in 1990 and ended when a treaty was signed in 1994.', '1990', '1994'],
    ['Petra Lund, potter, born 11 May 1934; died 2 May 2025.', '11 May 1934', '2 May 2025'],
    ['Petra Lund, potter, born 11 May 1934, died 2 May 2025.', '11 May 1934', '2 May 2025'],
  ])('has a line for each of two deeds: “%s”', (sentence, ...when) => {
    const times = timelineOf([sentence], '2025-06-11').map((event) => event.split(' = ')[0]);
    expect(times).toEqual(when);
  });

  it('puts the end of what begins on a weekday behind that, and no other day of the week', () => {
    const eventsIn = (sentence: string) => timelineOf([sentence], '2025-06-10');
    expect(eventsIn('The strike will begin on Monday and last until Friday.')).toEqual([
      'Monday = 2025-06-16',
      'Friday = 2025-06-20',
    ]);
    expect(eventsIn('The fair will open on Monday, but the mayor will speak on Friday.')).toEqual([
      'Friday = 2025-06-13',
      'Monday = 2025-06-16',
    ]);
  });

  it.each([
    [
      'The strike began on Tuesday and went on until the crew was paid on Friday.',
      ['2026-03-10', ''],
    ],
    [
      'The strike began on Friday and went on until the crew was paid on Tuesday.',
      ['2026-03-06', '2026-03-10'],
    ],
  ])(
    'never puts an end before its beginning, and leaves its day open instead: “%s”',
    (sentence, days) => {
      const events = timelineOf([sentence], '2026-03-11');
      expect(events.map((event) => event.split(' = ')[1] ?? '')).toEqual(days);
    },
  );

  it('has “on the hour” where a match is told of, and none where clocks strike', () => {
    const penalty = 'Halvorsen was shown a red card on the hour.';
    expect(timelineOf(['Halvorsen scored on 27 minutes.', penalty])).toContain('on the hour');
    expect(timelineOf(['The clock stopped on the hour.'])).toEqual([]);
  });

  it.each([
    ['The mill had come within weeks of closing.', []],
    ['The mill was within a year of its end.', []],
    ['The mill was sold within weeks.', ['within weeks']],
    ['She died within weeks of the vote.', ['within weeks']],
  ])('tells how near something was from when it was: “%s”', (sentence, events) => {
    expect(timelineOf([sentence], '2025-06-10')).toEqual(events);
  });

  it('has a line for each of several verbs in a row', () => {
    expect(
      timelineOf(['The bakery closed in 2019, reopened in 2021 and burnt down in 2023.']),
    ).toEqual(['2019 = 2019', '2021 = 2021', '2023 = 2023']);
  });

  it.each([
    ['The firm plans to build 300 flats before 2028.', ['2028 = 2028']],
    ['Nobody would be forced to leave before 2027, Lund said.', ['2027 = 2027']],
    ['The pier will not be open before 2030.', ['2030 = 2030']],
    ['The mill was shut before 2020.', []],
    ['It had 40 bakeries before 2015.', []],
    ['Lund has 40 readers, nine of them born before 1946.', []],
    ['Before 2019 nobody paid, and the toll came on 3 May.', ['3 May = 2025-05-03']],
  ])(
    'has a year before which something is to be, and none before which it was: “%s”',
    (sentence, events) => {
      expect(timelineOf([sentence], '2025-06-11')).toEqual(events);
    },
  );

  it('dates the second of two plans as the first', () => {
    expect(
      timelineOf(['The choir will arrive on Friday night and sing on Sunday.'], '2025-06-11'),
    ).toEqual(['Friday night = 2025-06-13', 'Sunday = 2025-06-15']);
  });

  it.each([
    'The choir sang on Monday and Tuesday.',
    'The police searched a mill on Monday and a letter written in 2019.',
    'The police found a letter on Monday and a book drawn in 2019.',
    'The gap grew between the first count on Monday and the second in May.',
    'She met the mayor on Monday and the bakers of the old mill in Turin in May.',
    'Lund sold the mill on Monday and a house that stood empty in May.',
    'Lund sold the mill on Monday and a house that stood empty until May.',
    'The bakers met on Monday and heard of a mill that was shut until May.',
    'The mayor said on Monday that the pier would stay if nobody came on Friday.',
    'The mayor left on Monday, weeks before the deadline he set in May.',
    'The mill burned down on Monday after leaving 40 homes dark in May.',
    'The mill fell on Monday, built in 1902, sold in 1977.',
    'They met on Monday over a fire and a theft in May.',
    'The crews met on Monday and voted to walk out from Friday.',
    'Lund was jailed on Monday for raids that began at noon and went on until he was seen in May.',
    'Lund voted on Monday to keep the mill open until May.',
    'Shops opened on Monday and flats that were built in 1902 had no water.',
    'The police arrested on Monday a man who had fled and lived in Turin in 2016.',
    'The police were called at 3am on Monday and came at 6am.',
    'The bakers met on Monday and refused the wages offered in May.',
    'The court sat on Monday and heard the widow of a baker drowned in 2019.',
    'The museum opened on Monday and showed a boat drawn by a boy in 1902.',
    'The police searched a mill on Monday and a flat rented in 2019.',
  ])('has one for one, or for one day: “%s”', (sentence) => {
    const events = timelineOf([sentence], '2025-06-11');
    expect(events.map((event) => /Monday = .*/.exec(event)?.[0])).toEqual(['Monday = 2025-06-09']);
  });

  it.each(['was hurt on Monday and left ', 'a mill, which fell in 1908, '])(
    'reads a long sentence in time that grows with it: “The boat %s…”',
    (piece) => {
      const [first] = eventsOf(storyOf([`The boat ${piece.repeat(3000)}sank in 1908.`]));
      expect(first).toBeDefined();
    },
  );

  it('looks for how a case ended in time that grows with the names there', () => {
    const ended = `The charges were dropped by ${'A'.repeat(400_000)} in May.`;
    const [first] = eventsOf(storyOf([`Ada Lund was charged with fraud in 2019. ${ended}`]));
    expect(first).toBeDefined();
  });

  it('knows seasons, but for those of every year', () => {
    expect(
      timelineOf(
        [
          'In the autumn the painting will travel to Turin.',
          'It was found on Monday in a barn that had been shut until the spring.',
          'In the winter the barn is empty.',
          'Nine planks floated in the spring tide on Friday.',
        ],
        '2025-07-02',
      ),
    ).toEqual(['Friday = 2025-06-27', 'Monday = 2025-06-30', 'the autumn']);
  });

  it('takes “by the spring” for a season only where that lies ahead', () => {
    expect(timelineOf(['The bell was found by the spring.'], '2025-07-02')).toEqual([]);
    expect(timelineOf(['The pier must be mended by the spring.'], '2025-07-02')).toEqual([
      'the spring',
    ]);
    expect(timelineOf(['The pier was mended by the winter.'], '2025-07-02')).toEqual([
      'the winter',
    ]);
  });

  it('takes no preposition before a time for the beginning of a clause', () => {
    expect(
      timelineOf(['The lake was highest shortly after 3am on Monday, below the mark of 1974.']),
    ).toEqual(['3am on Monday']);
  });

  it('dates what is told behind a dateline by its own time', () => {
    expect(
      timelineOf(['OSTBY, 3 November 2025 | The pier was closed on Friday.'], '2025-11-04'),
    ).toEqual(['Friday = 2025-10-31']);
    expect(timelineOf(['20 October: rebels take the town.'], '2025-11-04')).toHaveLength(1);
  });

  it('tells two days apart that stand side by side', () => {
    const sentence = 'The duke called a vote for 14 September on Thursday.';
    expect(timelineOf([sentence], '2025-06-05')).toEqual(['14 September = 2025-09-14']);
    expect(timelineOf(['They met on Thursday, 5 June.'], '2025-06-09')).toEqual([
      'Thursday, 5 June = 2025-06-05',
    ]);
  });

  it('has a stretch of years where it begins, without a date', () => {
    expect(
      timelineOf([
        'The mill was sold in 2016.',
        'She stole nine clocks between March 2014 and October 2021.',
        'The pier was built between 1968 and 1973 and was last painted in 2017.',
        'From 1994 to 1999 Lund was in prison.',
      ]),
    ).toEqual([
      'between 1968 and 1973',
      'From 1994 to 1999',
      'between March 2014 and October 2021',
      '2016 = 2016',
      '2017 = 2017',
    ]);
  });

  it.each([
    ['Between 1500 and 2000 people were there.', []],
    ['The choir sang between 2000 and 1800 songs.', []],
    ['Her letters from 2015 to 2020 were sold on Monday.', ['Monday']],
    ['Lund, who ran the mill from 2011 to 2019, left in May.', ['from 2011 to 2019', 'May']],
  ])('takes a stretch for nothing else: “%s”', (sentence, when) => {
    expect(timelineOf([sentence])).toEqual(when);
  });

  it('leaves out the end of a stretch of months, and what is so every week', () => {
    expect(timelineOf(['She stole nine clocks between March and October.'])).toEqual([]);
    expect(timelineOf(['Teachers use Friday afternoons for planning.'])).toEqual([]);
    expect(timelineOf(['Nobody was there on a wet Monday night.'])).toEqual([]);
    expect(timelineOf(['It was taken between 2am and 3am on Friday.'])).toEqual(['3am on Friday']);
  });

  it.each([
    '“He has never seen a wet Tuesday in Ostby,” said Ole Brandt.',
    'The hall felt like a Sunday in the old chapel.',
    'She was born on a Thursday.',
    '“There was always one Saturday when it rained,” she said.',
    'It always felt like a cold Sunday in the mill, Ole Brandt said.',
  ])('leaves out what is any such day: “%s”', (sentence) => {
    expect(timelineOf([sentence], '2025-06-10')).toEqual([]);
  });

  it.each([
    ['The mill was sold after a quiet Monday.', 'Monday'],
    ['It was agreed at a Monday meeting.', 'Monday'],
    ['The firm said so in a statement Monday.', 'Monday'],
    ['They had to wait for more than an hour Monday.', 'Monday'],
    ['They met one-on-one last Monday.', 'last Monday'],
    ['Voters gave the party a terrible Monday.', 'Monday'],
    ['A cold Monday in Ostby saw the ferries stand still.', 'Monday'],
    ['The town woke to a snowy Monday.', 'Monday'],
    ['It was a quiet Monday at the harbour.', 'Monday'],
    ['A busy Monday ended with a fire in the mill.', 'Monday'],
    ['The mayor, who never sings, had a slow Monday.', 'Monday'],
  ])('but not the day of a meeting, or one that was so: “%s”', (sentence, when) => {
    expect(timelineOf([sentence], '2025-06-10')).toEqual([`${when} = 2025-06-09`]);
  });

  it('has an event once where the story tells it twice', () => {
    expect(
      timelineOf([
        'A crane fell on two houses in Ostby on Friday, the fire service said.',
        'The crane fell on the two houses in Ostby on Friday evening.',
        'Nobody was in either house on Friday.',
      ]),
    ).toEqual(['Friday', 'Friday']);
  });

  it.each([
    ['The tram left the depot at 7.42am.', '7.42am'],
    ['Shots were heard at about 19:30 in the square.', '19:30'],
    ['The first call came at 03:15 GMT.', '03:15 GMT'],
    ['A wall of the mill came down shortly after midnight.', 'midnight'],
    ['The roof gave way at 3.40pm on Tuesday.', '3.40pm on Tuesday'],
    ['Snow fell overnight on the northern hills.', 'overnight'],
    ['The doors were opened at six o’clock.', 'six o’clock'],
    ['Fire crews were called in the early hours of Sunday.', 'in the early hours of Sunday'],
    ['The harbour was dug in 1432 by monks.', '1432'],
    ['The tomb was sealed around 4336 BC.', 'around 4336 BC'],
    ['The town was buried in AD 79 by ash.', 'AD 79'],
    ['The chapel was built in the late 12th century.', 'the late 12th century'],
    ['Her parents settled in Porth in the 1960s.', 'the 1960s'],
    ['Farmers first ploughed the plain 5,000 years ago.', '5,000 years ago'],
    ['The mine was flooded half a century ago.', 'half a century ago'],
    [
      'They were married the following spring day, and he left the next morning.',
      'the next morning',
    ],
    ['Two weeks later the choir sang in Oslo.', 'Two weeks later'],
    ['That evening the guard was doubled.', 'That evening'],
    ['The fair was moved to the spring of 1974.', 'the spring of 1974'],
    ['The lights went out on Christmas Eve.', 'Christmas Eve'],
    ['Output fell in the last quarter of 2023.', '2023'],
    ['Halvorsen headed the winner in the 89th minute.', 'in the 89th minute'],
    ['Halvorsen added a second on 27 minutes.', 'on 27 minutes'],
    ['The visitors had led inside four minutes.', 'inside four minutes'],
    ['Halvorsen pulled one back just before half-time.', 'half-time'],
    ['Halvorsen limped off ten minutes from the end.', 'ten minutes from the end'],
    ['The trial opens on Monday.', 'Monday'],
    ['The pool reopens in three weeks’ time.', 'in three weeks’ time'],
    ['The ferry had broken down over the weekend.', 'the weekend'],
    ['She was born about 1890 in a lighthouse.', '1890'],
    ['The choir was formed around 1987.', '1987'],
    ['They met in June of 1957.', 'June of 1957'],
    ['More than 40 years ago the pit was shut.', 'More than 40 years ago'],
    ['The café closed at 12.30 on its last day.', '12.30'],
    ['At 9.15 a lorry hit the bridge.', '9.15'],
    ['The lorry, at 9.15, hit the bridge.', '9.15'],
    ['The inquest was at 14.30.', '14.30'],
    ['“I’d seen the barn on Friday,” said Ole Brandt.', 'Friday'],
    ['The baths will be open from Friday to Sunday this week.', 'Friday'],
    ['The crew was called at 3.47 and came at once.', '3.47'],
    ['The choir sang at 8.15 at the old mill.', '8.15'],
    ['A doctor was called at 10.20 to a mill in Ostby.', '10.20'],
    ['The tram left at 6.52 carrying nine bakers.', '6.52'],
    ['The final kicked off at 7.45 in front of nobody.', '7.45'],
    ['A plane took off at 7.40 bound for Turin.', '7.40'],
    ['The prices committee met at 9.35 in the mill.', '9.35'],
    ['The tremor was at 5.42 on Thursday morning.', '5.42 on Thursday morning'],
    ['“It would be sad to lose the mill, and so on Friday we sang,” said Ole Brandt.', 'Friday'],
    ['“I would like to thank the baker who found us on Friday,” said Ole Brandt.', 'Friday'],
    ['“I’d been in the mill for an hour on Friday when it fell,” said Ole Brandt.', 'Friday'],
    ['The jury was told: “On Friday she sold the boat.”', 'Friday'],
    ['Trams are stopped on Sundays but the race is on Saturday at noon.', 'Saturday at noon'],
  ])('finds the time in “%s”', (sentence, when) => {
    const story = storyOf([sentence]);
    expect(eventsOf(story).map((event) => whenText(story, event))).toEqual([when]);
  });

  it.each([
    ['an age', 'Both drivers were in their thirties.'],
    ['a programme', 'She sang on The Tonight Show and in a Saturday Night Live sketch.'],
    ['a paper', 'The letter was printed by the Sunday Courier.'],
    ['a measure', 'The wave was measured at 19.30 metres in 2000 homes.'],
    ['a price', 'It had sold for £3.40 at 1.50 per kilo.'],
    ['a quotation of the stock exchange', 'Shares rose to 11.80 and closed at 12.40 euros.'],
    ['a price in the trade', 'The index of shipping prices closed at 12.40.'],
    ['a rate of exchange', 'The krona was little changed at 9.52 to the dollar on a dull day.'],
    ['what a currency ends at', 'The zloty ended at 20.45.'],
    ['what a litre costs', 'Paraffin went for 1.20 a litre, and lamp oil at 1.35 a litre.'],
    ['what is counted', 'Classes in Ostby are at 22.40 children.'],
    ['what a ticket costs', 'Tickets start at 7.50 for children.'],
    ['what shares end at', 'Shares in the mill closed at 12.50.'],
    ['a magnitude', 'The tremor was put at 6.40 by a seismologist.'],
    ['a ratio', 'The number of teachers to children is at 17.30 to one.'],
    ['a figure that something is at', 'Paraffin was at 1.55.'],
    ['a round number', 'About 1200 were invited, and around 1500 of the town’s residents came.'],
    ['a name that begins as a month', 'In Mayfair and in Augusta they were met by Mayor Lund.'],
    ['a dateline behind a note', '(Adds quotes) PORT ALMA, Nov. 3 (MBW) -- The vote is close.'],
    ['a dateline before a bar', 'OSTBY, 3 November 2025 | Nobody knows who built the pier.'],
    ['a dateline with colons', 'PORT ALMA: November 3: The vote is close.'],
    ['an agency’s day', 'Nov. 3 (MBW) - The vote is close.'],
    ['a dateline', 'PORT ALMA, May 8 (MBW) — The vote was close.'],
    ['the time of an entry', '10:42: The rain is heavy.'],
    ['a caption', 'Ada Brandt (left) opened the hall last year.'],
    ['a caption without a verb', 'Ada Brandt at the opening of the hall on Friday.'],
    ['a caption of mourners', 'Mourners visit a memorial in Porth on Sunday.'],
    ['a caption of a welcome', 'Bakers welcome the Otters at the quay on Sunday.'],
    ['a caption of a search', 'The search continues on Sunday for the baker’s dog.'],
    ['a caption of a debate', 'Bakers debate the strike on Monday in the mill.'],
    ['a byline', 'By Ada Brandt, 3 March 2025.'],
    ['what a page says of itself', 'Last updated on Monday at 10am.'],
    ['when a page was changed', 'This story has been updated with a reply on Monday.'],
    ['a body that has a date for a name', 'Lund advises the March 6 committee on floods.'],
    ['a comparison', 'Sales were lower than in 2019 and better than last year.'],
    ['a habit', 'The choir has met every Tuesday.'],
    ['a question', 'Was the gate closed on Monday?'],
    ['opening hours', 'The ferry office is open Monday to Friday from 9am.'],
    ['hours of every week', 'The baths are open on Saturdays until 4pm.'],
    ['what somebody would have done', '“We’d have sold the barn on Friday,” said Ole Brandt.'],
    [
      'what others would do on a condition',
      '“Our bakers would be back tomorrow if the mill paid them,” said Ole Brandt.',
    ],
    [
      'what would be in another case',
      '“My sons would be home tomorrow if the judge was in his right mind,” said Ole Brandt.',
    ],
    [
      'what would be but for somebody',
      '“The bakers would be back tomorrow but for the mill,” said Ole Brandt.',
    ],
    [
      'what would be if somebody were asked',
      '“My sons would not sail on Friday in that boat if you asked them,” said Ole Brandt.',
    ],
    ['a figure to compare with', 'Turnout was 52 percent, up from 38 percent four years ago.'],
    ['a figure that was higher', 'Sales were £4m, down from £6m in 2019.'],
    ['a price to compare with', 'The bid is 35 per cent above Wednesday’s closing price.'],
    ['what somebody would do', '“I would sing it again tomorrow,” said Ole Brandt.'],
    ['when a novel is set', 'The novel is set in 1940.'],
    ['when a book is set', 'She has written a book set in Turin in 1940.'],
    ['when a film is set', 'The film “The Long Ferry” is set in 1940.'],
    ['when somebody’s story is set', 'Brandt’s first novel, set in 1940, has won nothing.'],
    ['when stories are set', 'She writes historical novels set in 1940.'],
    ['the hours that somebody wants', 'Neighbours want no bell between 10pm and 7am.'],
    ['the hours that somebody asked for', 'They asked for quiet between 10pm and 7am.'],
    ['an old message', 'He had left her a note with the words “leave the keys tonight”.'],
    ['what a court heard', 'He told her “I will pay on Friday”, the court heard.'],
    ['these days', 'Today the village has 40 inhabitants.'],
    ['somebody’s title', 'Last year’s champion has a cold.'],
    ['a party', 'A Christmas party was not to his taste.'],
    ['the stamp of an entry', '7.42am: The lane has been closed by the police.'],
  ])('leaves out %s', (_, sentence) => {
    expect(timelineOf([sentence])).toEqual([]);
  });

  it.each([
    ['a day that ends it', 'The exhibition is open daily until 9 November.', '9 November'],
    ['a record', 'The record was set in 1987.', '1987'],
    ['what happened on a film set', 'A baker was hurt on a film set in Turin in 2021.', '2021'],
    ['when an opera is sung', 'The opera takes place in July 2026.', 'July 2026'],
    ['when a show was seen', 'The show took place in the town hall in June 2025.', 'June 2025'],
    ['what a study shows', 'A study shows the limit was set in 1998.', '1998'],
    ['what a player has done', 'Roe plays for Ostby and his record was set in 2019.', '2019'],
    ['a record of the games', 'The record of the games was set in 2012.', '2012'],
    ['when a price was set', 'The price of the book was set in 2012.', '2012'],
    [
      'what was done in hours',
      'They demanded the release of two bakers arrested between 3pm and 5pm.',
      '5pm',
    ],
    ['the hours of one night', 'The bell was stolen between 2am and 3am.', '3am'],
    ['an hour of a day', 'They wanted the talks to end by 6pm on 4 July.', '6pm on 4 July'],
    [
      'what is told to be done',
      '“The mayor said the pier would open on 4 July,” he said.',
      '4 July',
    ],
    ['where somebody came from', 'She came up from London on 4 July with 12 bakers.', '4 July'],
    ['who came up from behind', 'Lund, up from 12th place, won the race on 4 July.', '4 July'],
    ['what may well be', '“The ferry could sail on 4 July if the wind drops,” Roe said.', '4 July'],
    ['what might be', '“The trial might begin on 4 July unless Roe falls ill,” he said.', '4 July'],
    ['what hangs on others', '“The pool would open on 4 July if they agree,” said Roe.', '4 July'],
    [
      'what will be so',
      '“The pool would open on 4 July if the tiles have come,” he said.',
      '4 July',
    ],
    ['what is in any case', '“Voting would end on 4 July even if it rained,” she said.', '4 July'],
    [
      'what nobody asked',
      '“The pier would open on 4 July and nobody asked if it was safe,” Roe said.',
      '4 July',
    ],
    ['a day that somebody expects', '“I’d expect the ferry on 4 July,” said Ole Brandt.', '4 July'],
  ])('but not %s', (_, sentence, when) => {
    expect(timelineOf([sentence]).join()).toContain(when);
  });

  it('gives a time of the day alone to the day that was told of', () => {
    expect(
      timelineOf([
        'The inquest opened on Thursday.',
        'The coach left Brevik on Monday.',
        'At 9.15pm it came off the road.',
        'The next day the road was closed.',
        'The driver had been given the job in 2019.',
      ]),
    ).toEqual(['2019 = 2019', 'Monday', '9.15pm', 'The next day', 'Thursday']);
  });

  it.each([
    ['Lund was hired in May.', 'He was dismissed two days later.', 'two days later'],
    ['The mill closed in 1902.', 'Its owner fled the next day.', 'the next day'],
    [
      'Her first son was born in the autumn of 1961.',
      'His twin came minutes later.',
      'minutes later',
    ],
    ['The walkout began last month.', 'It was called off a week later.', 'a week later'],
  ])('puts days that count from no day right behind it: “%s %s”', (first, second, later) => {
    for (const published of [undefined, '2025-07-10']) {
      const times = timelineOf(
        ['The dam broke on 2 June 2016.', `${first} ${second}`, 'The council met on Tuesday.'],
        published,
      ).map((event) => event.split(' = ')[0] ?? '');
      const at = times.indexOf(later);
      expect(first).toContain(times[at - 1]);
    }
  });

  it('counts days from the last day where the month is not of the sentence before', () => {
    expect(
      timelineOf([
        'The coach left Brevik on 3 March 2019.',
        'It had been built in 2011. Its seats were red.',
        'The next day it came off the road.',
      ]),
    ).toEqual(['2011 = 2011', '3 March 2019 = 2019-03-03', 'The next day']);
  });

  it.each([
    ['Lund has been in custody since 3 December.', '3 December = 2024-12-03'],
    ['The baker has been missing since Friday.', 'Friday = 2025-06-06'],
    ['The mill had been shut since May 2019.', 'May 2019 = 2019-05'],
    ['Ole Brandt has been mayor since 2011.', '2011 = 2011'],
    ['The mill has been shut since 2008, and bakers were paid off in 2009.', '2009 = 2009'],
    ['Nobody lives there; the barn has not been used since March.', 'March = 2025-03'],
  ])('has the time since which something is so: “%s”', (sentence, event) => {
    expect(timelineOf([sentence], '2025-06-11')).toEqual([event]);
  });

  it.each([
    'Nine mills have been sold since Monday.',
    'Nobody has been hurt there since 2011.',
    'The fair has been held every year since 1902.',
    'The lake has been higher only once since 1974.',
    'It is the first bridge that has been closed since March.',
    'Rents have risen since May.',
    'The mill has been for sale since a fire in 2019.',
  ])(
    'but none since which something is counted, compared or told of the rest: “%s”',
    (sentence) => {
      expect(timelineOf([sentence], '2025-06-11')).toEqual([]);
    },
  );

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
    expect(timelineOf(['They met last Thursday. They will meet next Friday.'], published)).toEqual([
      'last Thursday = 2025-02-27',
      'next Friday = 2025-03-07',
    ]);
  });

  it('reads days, months and years that count from it', () => {
    expect(
      timelineOf(
        [
          'The bill passed yesterday. The vote is due to be repeated tomorrow.',
          'It was drafted last month. A first version was drawn up two years ago.',
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

  it('knows “will stay closed” for what lies ahead', () => {
    expect(
      timelineOf(
        ['The mine will stay closed through March 10.', 'It would not be opened on 20 March.'],
        published,
      ),
    ).toEqual(['March 10 = 2025-03-10', '20 March = 2025-03-20']);
  });

  it('puts a time of the day that is past behind no day that lies ahead', () => {
    expect(
      timelineOf(
        [
          'The council voted on Tuesday.',
          'The mine will close on 31 December 2027.',
          'Two men were released at noon.',
        ],
        published,
      ),
    ).toEqual(['Tuesday = 2025-03-04', 'noon', '31 December 2027 = 2027-12-31']);
  });

  it('puts the deadline of what somebody promised or asked for ahead', () => {
    const wanted = ['She promised strikes before Christmas.', 'He demanded a ruling by March.'];
    expect(timelineOf(wanted, published)).toEqual(['March = 2025-03', 'Christmas = 2025-12']);
    expect(timelineOf(['The rules were changed; miners could apply from May.'], published)).toEqual(
      ['May = 2025-05'],
    );
    expect(timelineOf(['She promised it in February.'], published)).toEqual(['February = 2025-02']);
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
          for (const event of eventsOf(story)) {
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

it.each([
  ['The school will open next May.', '2027-05'],
  ['The school was shut last May.', '2025-05'],
  ['The school will open next June.', '2026-06'],
])('a month that is “next” or “last” is not the one that is written in: %s', (told, date) => {
  const story = storyOf([told], '2026-05-20');
  expect(eventsOf(story).map((event) => event.date)).toEqual([date]);
});

it('what a figure is compared with has a day of its own where something happened then', () => {
  expect(
    timelineOf(
      ['Turnout was 63 percent, up from 59 percent in the first round on 9 March.'],
      '2026-03-25',
    ),
  ).toEqual(['9 March = 2026-03-09']);
  expect(
    timelineOf(['Turnout was 63 percent, up from 59 percent on 9 March.'], '2026-03-25'),
  ).toEqual([]);
});
