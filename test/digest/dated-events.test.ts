import { describe, expect, it } from 'vitest';
import { slice } from '../../src/story/story.js';
import { eventsOf, storyOf, timelineOf } from './stories.js';

/** The date of the only event of a sentence, in a story of Tuesday, 10 June 2025. */
function dateIn(sentence: string, published = '2025-06-10'): string | undefined {
  const events = timelineOf([sentence], published);
  expect(events).toHaveLength(1);
  return events[0]?.split(' = ')[1];
}

describe('a date without a year', () => {
  it.each([
    ['The by-election is on 6 July.', '2025-07-06'],
    ['The inquest was postponed until 4 July.', '2025-07-04'],
    ['He was remanded in custody until 3 July.', '2025-07-03'],
    ['The deadline was extended to 30 September.', '2025-09-30'],
    ['The regatta runs from 20 to 22 June.', '2025-06-20'],
    ['Bids close at midnight on 30 June.', '2025-06-30'],
    ['A second walkout could begin on 1 July.', '2025-07-01'],
    ['The charity must file its accounts by the end of July.', '2025-07'],
    ['The march planned for 5 June was called off.', '2025-06-05'],
    ['The council voted to close the pool on 1 July.', '2025-07-01'],
    ['He was arrested last night and appears in court on 16 June.', '2025-06-09'],
    ['She leaves the board on 31 August.', '2025-08-31'],
  ])('is of the nearest year: “%s”', (sentence, date) => {
    expect(dateIn(sentence)).toBe(date);
  });

  it.each([
    ['The mill burned down on 3 March.', '2025-03-03'],
    ['The bakery was opened on 2 November.', '2024-11-02'],
    ['In October, a storm took the roof.', '2024-10'],
    ['The council in September voted for the tunnel.', '2024-09'],
    ['The pool will open again on 20 February.', '2026-02-20'],
    ['The firm had hoped to begin digging in January.', '2025-01'],
  ])('is of another year where its own verb says so: “%s”', (sentence, date) => {
    expect(dateIn(sentence)).toBe(date);
  });

  it.each([
    ['The mill will close on the first Saturday in May.', '2026-05-02'],
    ['The mill closed on the first Saturday in May.', '2025-05-03'],
    ['The fair is on the last Sunday of August.', '2025-08-31'],
    ['The fair will be on the third Thursday in November 2026.', '2026-11-19'],
    ['The choir sang in Oslo on the second Tuesday of January.', '2025-01-14'],
    ['It was his first Saturday in May without work.', '2025-05'],
    ['The fair will be on the second to last Friday in July.', '2025-07'],
    ['The fair will be on a Friday in July.', '2025-07'],
  ])('is that of a weekday counted in its month: “%s”', (sentence, date) => {
    expect(dateIn(sentence)).toBe(date);
  });

  it('is of the year in which it has that weekday', () => {
    expect(dateIn('The chapel was shut on Thursday, 3 October.')).toBe('2024-10-03');
    expect(dateIn('They met on Saturday, 5 July.')).toBe('2025-07-05');
  });

  it.each([
    ['the nearest one contradicts its verb', 'The library was opened on 20 June.'],
    ['no year near has that weekday', 'They met on Monday, 5 July.'],
    ['the years are as near', 'The choir has a concert in Oslo on 9 December.'],
    ['it was only hoped for', 'The firm hoped to begin digging in January.'],
    ['another verb may be its own', 'He praised the choir that sings in October.'],
  ])('has none where %s', (_, sentence) => {
    expect(dateIn(sentence)).toBeUndefined();
  });
});

describe('a date with a year that counts from that of writing', () => {
  it.each([
    ['The baker was jailed in February last year.', '2024-02'],
    ['The pier was closed on 3 March last year.', '2024-03-03'],
    ['The mill burned down last year, on 3 October.', '2024-10-03'],
    ['The baths were shut in July of last year.', '2024-07'],
    ['The lido opens in October next year.', '2026-10'],
    ['The choir will sing in Turin on Saturday, 5 July next year.', '2026-07-05'],
    ['The bridge was painted in March this year.', '2025-03'],
    ['The ferry was sold in May three years ago.', '2022-05'],
    ['The painting was bought in the summer of last year.', '2024'],
    ['The bell was rung on Christmas Day last year.', '2024-12-25'],
    ['The fair is on the first Saturday in July next year.', '2026-07-04'],
  ])('is of that year: “%s”', (sentence, date) => {
    expect(dateIn(sentence)).toBe(date);
  });

  it.each([
    ['The law was passed in May the year before.'],
    ['They met in May the same year.'],
    ['The mine was shut in May nearly 50 years ago.'],
    ['The boat will be launched on 29 February next year.'],
  ])('has none where nobody knows the year, or the year has no such day: “%s”', (sentence) => {
    expect(dateIn(sentence)).toBeUndefined();
  });

  it.each([
    ['The mill was sold on 3 June, the same day.', '2025-06-03'],
    ['The pier was closed on 3 March after last year’s storm.', '2025-03-03'],
    ['The pier was closed on Monday, last week.', '2025-06-02'],
    ['The pier was closed in March, worse off than last year.', '2025-03'],
    ['The baths were shut in May and in June last year the roof fell in.', '2025-05'],
  ])('is not so dated by other words beside it: “%s”', (sentence, date) => {
    expect(timelineOf([sentence], '2025-06-10').join()).toContain(date);
  });
});

describe('a weekday', () => {
  it.each([
    ['The hearing was adjourned until Friday.', '2025-06-13'],
    ['Polls open at 7am on Thursday.', '2025-06-12'],
    ['The next match is on Saturday.', '2025-06-14'],
    ['From Monday drivers must pay a toll.', '2025-06-16'],
    ['A ruling is expected on Friday.', '2025-06-13'],
    ['Expected on Friday, the ruling will cost nine bakers their mill.', '2025-06-13'],
    ['United on Thursday will play in Porth, their keeper at home.', '2025-06-12'],
    ['Exams due to be written on Friday would start later.', '2025-06-13'],
    ['The lock was damaged, and will remain shut until Friday.', '2025-06-13'],
    ['Two men are due in court on Thursday.', '2025-06-12'],
    ['Police said the march on Saturday would go ahead.', '2025-06-14'],
    ['The road will be closed on Thursday.', '2025-06-12'],
    ['Friday’s vote will decide it.', '2025-06-13'],
    ['The Otters visit Skerra on Thursday.', '2025-06-12'],
    ['They host Porth on Saturday.', '2025-06-14'],
    ['The inquest continues on Friday.', '2025-06-13'],
    ['Parliament sits again on Thursday.', '2025-06-12'],
    ['She flies to Turin on Friday.', '2025-06-13'],
  ])('lies ahead in “%s”', (sentence, date) => {
    expect(dateIn(sentence)).toBe(date);
  });

  it.each([
    ['Divers found the bell on Friday.', '2025-06-06'],
    ['“It would be sad to lose it, and that is why on Friday we sang.”', '2025-06-06'],
    ['A boy is in hospital after a fall on Friday.', '2025-06-06'],
    ['In a statement on Monday, the firm said it would appeal.', '2025-06-09'],
    ['She told reporters on Monday that the mine would close.', '2025-06-09'],
    ['“We sailed on Monday,” she said.', '2025-06-09'],
    ['The landlord could not be reached on Friday.', '2025-06-06'],
    ['Profits were higher than expected on Friday.', '2025-06-06'],
    ['They had not spoken until Friday.', '2025-06-06'],
    ['Police said the fire on Friday killed two horses.', '2025-06-06'],
    ['Monday’s storm felled two trees.', '2025-06-09'],
    ['Two crews did not meet Friday’s deadline.', '2025-06-06'],
    ['As of Monday, 300 homes were without light.', '2025-06-09'],
    ['A judge on Friday ordered him to pay.', '2025-06-06'],
    ['Earlier on Monday, the bridge was blown up.', '2025-06-09'],
    ['Asked on Monday whether he would go, the mayor said nothing.', '2025-06-09'],
    ['Announced on Friday, the plan will cost nine bakers their mill.', '2025-06-06'],
  ])('is past in “%s”', (sentence, date) => {
    expect(dateIn(sentence)).toBe(date);
  });

  it.each([
    ['He stayed in Leeds until Friday.'],
    ['The tenants were told to leave by Friday.'],
    ['She called a strike for Friday.'],
    ['The crew hoped to finish the pier on Friday but ran out of stone.'],
    ['The choir intended to sing on Friday, and the organ broke.'],
    ['A deal that aimed to be signed on Friday has collapsed.'],
    ['On Friday the crew hoped to finish the pier.'],
    ['They will win by a repeat of Friday’s feat.'],
    ['Three men are accused of burning a barn on Friday.'],
    ['The union said the members of it walk out on Friday.'],
    ['Divers face the sack on Monday.'],
  ])('has no date where its side is unsure: “%s”', (sentence) => {
    expect(dateIn(sentence)).toBeUndefined();
  });

  it.each([
    ['The bishop, who had been expected on Saturday, stayed at home.'],
    ['The trial had originally been due to start on Monday.'],
    ['The match was to have been played on Wednesday.'],
    ['The crew was supposed to land on Friday.'],
    ['The choir was to sing on Sunday night, but the organ broke.'],
    ['The mayor was due to speak on Friday but left for Turin.'],
    ['The bridge, which was due to open on Friday, was shut again.'],
    ['A vote planned for Thursday was called off.'],
    ['The regatta, scheduled for Saturday, has been put off.'],
  ])('has no date where a plan for it may have come to nothing: “%s”', (sentence) => {
    expect(dateIn(sentence)).toBeUndefined();
  });

  it.each([
    ['All four were due to appear before a judge on Thursday.', '2025-06-12'],
    ['The baker was due to appear in court on Thursday after he was charged.', '2025-06-12'],
    ['The mayor, who was due to speak on Friday, said the pier would stay.', '2025-06-13'],
    ['The mayor, who is due to speak on Friday, has lost his voice.', '2025-06-13'],
    ['A vote planned for Thursday will decide it.', '2025-06-12'],
    ['A strike planned for Thursday was announced by the union.', '2025-06-12'],
    ['A concert scheduled for Thursday drew protests.', '2025-06-12'],
    ['Tickets for a concert planned for Thursday went on sale.', '2025-06-12'],
    ['The conference, scheduled for Thursday, will mend what was lost.', '2025-06-12'],
    ['The choir is to sing on Sunday, but it has no organ.', '2025-06-15'],
    ['He would sing on Friday, the bishop said, but nobody came.', '2025-06-13'],
    ['The firm expected the lane to open on Thursday, though there was ice.', '2025-06-12'],
    ['The crew was due back on Friday to put the roof on.', '2025-06-13'],
  ])('lies ahead where nothing else was done: “%s”', (sentence, date) => {
    expect(dateIn(sentence)).toBe(date);
  });

  it.each([
    ['The mayor, who lost the vote, leaves office on Thursday.'],
    [
      'After nine years and two dates that came and went, the tram carries its first guests on Monday.',
    ],
    ['The choir that broke up in 2004 sings its first hymn again on Saturday.'],
    ['The choir that broke up in June 2004 sings its first hymn again on Saturday.'],
    ['When the last baker left, the council takes the keys on Friday.'],
  ])('has no date by the verb of another clause: “%s”', (sentence) => {
    const dated = timelineOf([sentence], '2025-06-10').filter((event) => /day = /.test(event));
    expect(dated).toEqual([]);
  });

  it.each([
    ['The mayor, who lost the vote, left on Friday.', '2025-06-06'],
    ['Police arrested the man who met Ole Brandt, a dealer in clocks, on Friday.', '2025-06-06'],
    ['It was a storm that killed nine, most of them guests from Turin, on Friday.', '2025-06-06'],
    ['After a row that split the town, the mayor on Friday resigned.', '2025-06-06'],
    ['It was he who paid the bakers their wages on Friday.', '2025-06-06'],
    ['The choir, which had lost its hall, will sing on Friday.', '2025-06-13'],
    ['The pool, which was shut in May, reopens on Friday.', '2025-06-13'],
    ['He said that the deal had failed, and that the board met on Friday.', '2025-06-06'],
  ])('is dated by its own verb: “%s”', (sentence, date) => {
    expect(timelineOf([sentence], '2025-06-10').join()).toContain(`Friday = ${date}`);
  });

  it.each([
    ['He resigned on Monday of last week.', '2025-06-02'],
    ['He resigned on Monday last week.', '2025-06-02'],
    ['They met last week, on Friday.', '2025-06-06'],
    ['It will be settled on Friday next week.', '2025-06-20'],
    ['She left on the Friday before last.', '2025-05-30'],
    ['The play opens a week on Monday.', '2025-06-23'],
    ['He will give a talk on Thursday week.', '2025-06-19'],
  ])('is of the week that is named: “%s”', (sentence, date) => {
    expect(dateIn(sentence)).toBe(date);
  });

  it('is no other week’s where a week is how long something takes', () => {
    expect(dateIn('The choir sang for a week on Monday’s ferry.')).toBe('2025-06-09');
    expect(dateIn('It was shut on Friday, weeks after the fire.')).toBe('2025-06-06');
  });

  it('has no date where it counts from what was told before', () => {
    expect(
      timelineOf(
        ['He flew to Lisbon on 4 June 2017. He was back on the following Sunday.'],
        '2025-06-10',
      ),
    ).toEqual(['4 June 2017 = 2017-06-04', 'the following Sunday']);
  });
});

describe('an event in the present tense', () => {
  it.each([
    ['Members of the union vote on the offer on 19 June.', '19 June = 2025-06-19'],
    ['The present lease ends on 30 June 2025.', '30 June 2025 = 2025-06-30'],
    ['Orlan Rovers play Strand on Saturday 14 June.', 'Saturday 14 June = 2025-06-14'],
    ['The quarry’s licence runs out on 31 August.', '31 August = 2025-08-31'],
    ['She retires in December.', 'December = 2025-12'],
    ['The board votes on it on Monday.', 'Monday = 2025-06-16'],
    ['Skelby go to Harwick on Saturday.', 'Saturday = 2025-06-14'],
    ['Skelby Town face Aske on Saturday.', 'Saturday = 2025-06-14'],
    ['They travel to Aske on Saturday.', 'Saturday = 2025-06-14'],
    ['In October I open a school here.', 'October = 2025-10'],
    ['We reopen in October.', 'October = 2025-10'],
    ['She steps down on Friday.', 'Friday = 2025-06-13'],
  ])('is one: “%s”', (sentence, event) => {
    expect(timelineOf([sentence], '2025-06-10')).toEqual([event]);
  });

  it.each([
    ['The tram carries its first guests on Thursday.', 'Thursday'],
    ['The old bakery shuts its doors for good on Friday.', 'Friday'],
    ['On Friday the museum shows 40 of her boats.', 'Friday'],
    ['It carries its first guests tomorrow.', 'tomorrow'],
    ['Porth signs its first keeper on Thursday.', 'Thursday'],
  ])('is one, and has no date where only its words could tell the week: “%s”', (sentence, when) => {
    const [event, ...others] = timelineOf([sentence], '2025-06-10');
    expect(others).toEqual([]);
    expect(event).toBe(when === 'tomorrow' ? 'tomorrow = 2025-06-11' : when);
  });

  it.each([
    ['a caption', 'Children at the gate of the zoo on Monday.'],
    ['a caption without a verb', 'The new pools for children in the park on Monday.'],
    ['what two pictures show', 'Ada Brandt greets her guests in Porth on Monday.'],
    ['a caption of many', 'Worshippers visit Rome on Saturday.'],
    ['a caption of two', 'Ada Lund and Ole Brandt go to Aske on Saturday.'],
    ['a habit', 'The bakery shuts its doors every Friday.'],
    ['what is so', 'The book covers the years before the fire in 1902.'],
    ['what a picture shows of somebody', 'A clerk counts ballots in the town hall on 8 June.'],
    ['a label', 'Tickets: from the town hall, 8 July.'],
    ['a heading', 'The new timetable of 8 July'],
    ['a name with its day', 'The Orlan Theatre Festival, 8 July.'],
  ])('is not %s', (_, text) => {
    expect(timelineOf([text], '2025-06-10')).toEqual([]);
  });
});

describe('a vote that words count', () => {
  it('is of its day, and what was voted for is of none', () => {
    expect(dateIn('Councillors voted by nine to six on Wednesday to close the mill.')).toBe(
      '2025-06-04',
    );
    expect(dateIn('Councillors voted to close the mill on Wednesday.')).toBeUndefined();
  });
});

describe('a charge that is denied', () => {
  it('has the day of what it is about', () => {
    expect(dateIn('Ole Brandt, 46, denies theft over the loss of a boat on 6 May 2024.')).toBe(
      '2024-05-06',
    );
  });
});

describe('a labelled interview', () => {
  it('has the days of its replies, and who gives them', () => {
    const story = storyOf(
      [
        'The potter Ada Lund opened her mill in 2009. We met there.',
        'Ole Brandt: What happens next?',
        'Ada Lund: In October I open a school here.',
        'Ole Brandt: Will you ever sell pots again?',
        'Ada Lund: On 24 June, at the feast in Aske. Pots and cups.',
        'Ole Brandt: Why did you leave?',
        'Ada Lund: Because it rained.',
      ],
      '2025-05-04',
    );
    const told = eventsOf(story).map((event) => `${event.date}: ${slice(story, event.sentence)}`);
    expect(told.slice(1)).toEqual([
      '2025-06-24: Ada Lund: On 24 June, at the feast in Aske.',
      '2025-10: Ada Lund: In October I open a school here.',
    ]);
  });
});

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

  it.each([
    ['Trams will start at 6am, from Monday, and end at noon.', '6am, from Monday = 2025-06-16'],
    ['Shops close at 6pm each day from 1 July.', '6pm each day from 1 July = 2025-07-01'],
    ['The baths opened at 6am starting on 2 June.', '6am starting on 2 June = 2025-06-02'],
    ['The lane was shut from 6am until Friday.', '6am'],
  ])('has one time where an hour has its first day behind it: “%s”', (sentence, event) => {
    expect(timelineOf([sentence], '2025-06-10')).toEqual([event]);
  });

  it('puts an hour that lies ahead behind no day that is past', () => {
    expect(
      timelineOf(
        [
          'The council met on Friday.',
          'The march will begin at 6am.',
          'The mayor resigned on Monday.',
        ],
        '2025-06-10',
      ),
    ).toEqual(['Friday = 2025-06-06', 'Monday = 2025-06-09', '6am']);
  });

  it('puts a month or a year that lies ahead at its end', () => {
    expect(
      timelineOf(
        [
          'A verdict is expected by the end of June.',
          'The theatre will be pulled down in 2025.',
          'The trial began on 5 June.',
          'The theatre was shut in 2019.',
        ],
        '2025-06-11',
      ),
    ).toEqual(['2019 = 2019', '5 June = 2025-06-05', 'June = 2025-06', '2025 = 2025']);
  });

  it('puts this month and this year at their beginning where they are past, else at their end', () => {
    expect(
      timelineOf(
        [
          'The pier was shut on 7 April.',
          'Two ferries were sold this year.',
          'A new one will come this year.',
          'It will be tested on 4 September.',
          'The mayor resigned earlier this month.',
          'A second mayor was chosen on 5 June.',
        ],
        '2025-06-11',
      ).map((event) => event.split(' = ')[0]),
    ).toEqual(['this year', '7 April', 'earlier this month', '5 June', '4 September', 'this year']);
  });

  it('counts “within hours” from what was told before', () => {
    expect(
      timelineOf(
        [
          'A new king was chosen on 5 June.',
          'Nine states congratulated him within hours.',
          'The vote had ended at noon.',
          'He was crowned on Tuesday.',
        ],
        '2025-06-11',
      ).map((event) => event.split(' = ')[0]),
    ).toEqual(['5 June', 'noon', 'within hours', 'Tuesday']);
  });

  it.each([
    [
      'minutes from the hour',
      [
        'The firm closed the weir at 8pm. Bells were rung 40 minutes later.',
        'At 5pm it had rained.',
      ],
      ['5pm', '8pm', '40 minutes later'],
    ],
    [
      'minutes from minutes',
      ['At 8pm the weir broke. Minutes later bells were rung. Moments later the road was gone.'],
      ['8pm', 'Minutes later', 'Moments later'],
    ],
    [
      'the same day from its hour',
      ['The race began at noon on Monday. Two riders fell the same day.', 'It ended at 3pm.'],
      ['noon on Monday', 'the same day', '3pm'],
    ],
    [
      '“within a month” from a year',
      [
        'Lund was born on 3 March 1934.',
        'Her book was printed in 1961.',
        'She was hired within a month.',
        'She left in 1974.',
      ],
      ['3 March 1934', '1961', 'within a month', '1974'],
    ],
    [
      'an evening by its own hour',
      ['The weir broke at 10pm on Monday. It had been shut that morning.'],
      ['that morning', '10pm on Monday'],
    ],
    [
      'minutes that are of another day behind that one',
      [
        'The weir broke at 10pm on Monday.',
        'The mayor resigned on Tuesday. Minutes later he had left.',
      ],
      ['10pm on Monday', 'Tuesday', 'Minutes later'],
    ],
  ])('counts %s', (_, paragraphs, times) => {
    const events = timelineOf(paragraphs, '2025-06-11');
    expect(events.map((event) => event.split(' = ')[0])).toEqual(times);
  });

  it('claims no year for what is counted only nearly', () => {
    expect(dateIn('The mine was shut nearly 50 years ago.')).toBeUndefined();
    expect(dateIn('It was sold over six months ago.')).toBeUndefined();
    expect(dateIn('It was sold 12 years ago.')).toBe('2013');
  });
});

describe('a time of the day', () => {
  const hearing = [
    'The glassblower Odd Falk, 51, was found dead in his workshop on 3 March.',
    'His brother told an inquest on Tuesday that the oven had been repaired twice.',
  ];

  it('is of the day of which somebody speaks, and not of that on which they do', () => {
    const times = timelineOf(
      [...hearing, 'A caretaker, Liv Moen, said she had seen smoke at 4.20pm.'],
      '2025-06-12',
    );
    expect(times.map((line) => line.split(' = ')[0])).toEqual(['3 March', '4.20pm', 'Tuesday']);
  });

  it('is of the day that was told last where the story itself tells it', () => {
    const times = timelineOf([...hearing, 'The court rose at 4.20pm.'], '2025-06-12');
    expect(times.map((line) => line.split(' = ')[0])).toEqual(['3 March', 'Tuesday', '4.20pm']);
  });
});

describe('what had been on a day without a year', () => {
  const behind = (...paragraphs: string[]) => timelineOf(paragraphs, '2025-06-10').at(-1);
  const OLD = 'Between 2015 and 2021 Lund signed 412 bills.';

  it.each([
    [[OLD, 'Roe saw that the mill had billed for meals on Christmas Day.'], 'Christmas Day'],
    [[`${OLD} The mill had been shut on 3 November.`], '3 November'],
    [['Lund left in 2019.', 'A bill had been hidden in February.'], 'February'],
  ])('is of no year behind an earlier one: %s', (paragraphs, when) => {
    expect(behind(...paragraphs)).toBe(when);
  });

  it.each([
    ['near', [OLD, 'Roe had been arrested on 3 May.'], '3 May = 2025-05-03'],
    ['told as it was', ['Lund joined in 2019. He left on 3 March.'], '3 March = 2025-03-03'],
    ['not behind a year', ['Roe had slept badly on Christmas Day.'], 'Christmas Day = 2024-12-25'],
    [
      'behind this year’s',
      ['Lund was jailed in January 2025.', 'He had been caught on Christmas Day.'],
      'January 2025 = 2025-01',
    ],
    [
      'further on',
      [OLD, 'The mill is old.', 'The mill had been shut on 3 November.'],
      '3 November = 2024-11-03',
    ],
  ])('but where it is %s', (_, paragraphs, event) => {
    expect(behind(...paragraphs)).toBe(event);
  });
});

describe('a feast', () => {
  it.each([
    ['The bell was rung at Christmas 2019.', '2019-12'],
    ['The bell was rung on Christmas Day 2018.', '2018-12-25'],
    ["The mill burned down on New Year's Eve, 2021.", '2021-12-31'],
    ['The mill burned down on Boxing Day in 2020.', '2020-12-26'],
    ['The inn was sold at Easter 2021.', '2021'],
    ['The inn was sold on Easter Monday 2021.', '2021'],
    ['The lido will open again at New Year 2027.', '2027-01'],
    ['The bell was rung at Christmas.', '2024-12'],
  ])('is of the year behind it: “%s”', (sentence, date) => {
    expect(dateIn(sentence)).toBe(date);
  });

  it('has none in a number that counts something, in a name or in a thousand', () => {
    expect(timelineOf(['The town hung up Christmas 2000 lamps long.'], '2025-06-10')).toEqual([]);
    expect(dateIn('At Christmas 2,000 meals were served.')).toBe('2024-12');
    expect(dateIn('At Christmas 1500 meals were served.')).toBe('2024-12');
    expect(dateIn('Over Christmas 2000 homes lost power.')).toBe('2024-12');
    expect(timelineOf(['At Christmas 2023 sales rose fast.'], '2025-06-10')).toEqual([]);
    expect(timelineOf(['The New Year 2026 honours list is long.'], '2025-06-10')).toEqual([]);
  });
});

describe('a day that somebody speaks of', () => {
  it.each([
    [
      'told on another day',
      ['“I sail to Oslo tomorrow,” Ada Roe told reporters on Friday.'],
      '2025-06-07',
    ],
    [
      'told in the sentence before',
      ['Ada Roe said on Friday that she was tired. “I sail to Oslo tomorrow,” she added.'],
      '2025-06-07',
    ],
    ['told of on the same day', ['“I sail to Oslo tomorrow,” said Ada Roe.'], '2025-06-11'],
    [
      'told of on no day, behind what was on another',
      ['The race ended on Friday in Bergen.', '“I sail to Oslo tomorrow,” said Ada Roe.'],
      '2025-06-11',
    ],
    [
      'told behind what somebody else said on another',
      ['Ada Roe said on Friday that she was tired. “I sail to Oslo tomorrow,” said Ole Brandt.'],
      undefined,
    ],
    [
      'told by whoever the day before is not told of',
      ['Ada Roe said on Friday that Ole Brandt had won. “I sail to Oslo tomorrow,” he said.'],
      undefined,
    ],
    [
      'told by somebody whom nobody knows',
      ['Police said on Friday that a boat was lost. “We dive tomorrow,” a spokesman said.'],
      undefined,
    ],
    [
      'told by somebody else today',
      ['Ada Roe said today that she was tired. “I sail to Oslo tomorrow,” said Ole Brandt.'],
      '2025-06-11',
    ],
    [
      'told in the sentence before by whoever has a name',
      ['Ada Roe told the Aske Echo on Friday that she was tired. “I sail tomorrow,” Roe said.'],
      '2025-06-07',
    ],
    [
      'told before the quotation',
      ['Ada Roe said on Friday that she had a crew. Roe went on: “I sail tomorrow.”'],
      '2025-06-07',
    ],
    [
      'told by whoever spoke on another day',
      ['Ada Roe spoke to reporters on Friday. “I sail to Oslo tomorrow,” she said.'],
      '2025-06-07',
    ],
    [
      'told on a day that the sentence opens with',
      [
        'On Friday, Ada Roe told the Aske Echo: “The race was held yesterday. The feast begins tomorrow.”',
      ],
      '2025-06-07',
    ],
    [
      'told of what was on a day that the sentence opens with',
      ['On Friday the mast broke. “I sail to Oslo tomorrow,” said Ada Roe.'],
      '2025-06-11',
    ],
    ['told of last year', ['“I sail to Oslo tomorrow,” Ada Roe said last year.'], '2025-06-11'],
    [
      'told without a quotation',
      ['The race ended on Friday in Bergen.', 'The crew sails to Oslo tomorrow.'],
      '2025-06-11',
    ],
  ])('counts from the day of speaking: %s', (_, paragraphs, date) => {
    const events = timelineOf(paragraphs, '2025-06-10');
    const tomorrow = events.find((event) => event.startsWith('tomorrow'));
    expect(tomorrow).toBe(date === undefined ? 'tomorrow' : `tomorrow = ${date}`);
  });
});

describe('a day that somebody speaks of as past', () => {
  const dayOf = (...paragraphs: string[]) =>
    timelineOf(paragraphs, '2025-06-10').find((event) => event.startsWith('last night'));

  it.each([
    'Ada Roe told police on Friday that she was ill. “She fell last night,” said Ole Brandt.',
    'Police said on Friday that a girl was lost. Her mother, Ada Roe, said: “She fell last night.”',
    'The race ended on Friday in Bergen. “I fell last night,” said Ada Roe.',
  ])('is not known where another spoke, or something was, on another day: %s', (text) => {
    expect(dayOf(text)).toBe('last night');
  });

  it.each([
    ['Ada Roe said on Friday that she was tired. “I fell last night,” she added.', '2025-06-05'],
    ['Ada Roe spoke on Friday. “I sail on Monday,” she said. “I fell last night.”', '2025-06-05'],
    ['Police said today that a girl was lost. “She fell last night,” said Ada Roe.', '2025-06-09'],
    ['“I fell last night,” said Ada Roe.', '2025-06-09'],
  ])('is counted from the day of speaking: %s', (text, date) => {
    expect(dayOf(text)).toBe(`last night = ${date}`);
  });
});

describe('years and days that stand beside others', () => {
  it.each([
    ['The weir was mended in 1950, 1969 and 2004.', ['1950', '1969', '2004']],
    ['The weir, built in 1911 and raised in 1937, last broke in 1974.', ['1911', '1937', '1974']],
    ['A diver warned the council as early as March 2024.', ['March 2024']],
    ['In 1990, 300 people came.', ['1990']],
    ['In 1990 and 2001 people fled.', ['1990']],
  ])('are all told, and no counts: “%s”', (sentence, times) => {
    const found = timelineOf([sentence], '2025-06-10').map((event) => event.split(' = ')[0]);
    expect(found).toEqual(times);
  });

  it('have their date beside whose they are', () => {
    expect(dateIn('The company’s Friday sale was called off.')).toBe('2025-06-06');
    expect(dateIn('The schools closed on Friday.')).toBe('2025-06-06');
  });
});

describe('a month or a day in what somebody supposes', () => {
  it.each([
    ['The vets would strike if the rule began before September.', '2025-09'],
    ['Bakers would strike unless pay rose by 1 August.', '2025-08-01'],
    // Of two years that are as near, nobody knows which.
    ['The club said that it would sue if the pool closed in February.', undefined],
  ])('lies ahead: “%s”', (sentence, date) => {
    expect(dateIn(sentence)).toBe(date);
  });

  it.each([
    ['The mill closed in February.', '2025-02'],
    ['He would have sued if the pool had closed in February.', '2025-02'],
  ])('is past where it was: “%s”', (sentence, date) => {
    expect(dateIn(sentence)).toBe(date);
  });
});

describe('a weekday of what had been', () => {
  it.each([
    'The barge sank on Saturday. It had left Orre on Monday, the owner said.',
    'A goat was found on Saturday. Its owner said she had locked the barn on Monday.',
  ])('stands before what was told, without a date, where its own would be later: “%s”', (text) => {
    expect(timelineOf([text], '2025-06-10')).toEqual(['Monday', 'Saturday = 2025-06-07']);
  });

  it('has its date where that is earlier', () => {
    const text = 'The barge sank on Sunday. It had left Orre on Friday.';
    expect(timelineOf([text], '2025-06-10')).toEqual([
      'Friday = 2025-06-06',
      'Sunday = 2025-06-08',
    ]);
  });
});
