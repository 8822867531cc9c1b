import { describe, expect, test } from 'vitest';
import { askStory, storyWith } from '../../stories.js';

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
    ['when was the lighthouse built', 'The lighthouse at Dunmore dates from 1702.'],
    ['when was the bridge at Selm built', 'The bridge at Selm was put up in 1968.'],
    ['when did Ann Lund retire', 'The retired judge, Ann Lund, left the bench in 2010.'],
    ['is Ida Marn retired', cinema],
    ['when was the Tarn bridge shut', bridge],
    ['when was the weir built', 'The 1911 weir needs repair.'],
    ['where will Dorn build a depot', 'Dorn will put a depot in Selm.'],
    ['when will the flats be built', 'Work on the flats starts in May.'],
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
    ['when is the semi', 'Orme Rovers beat Selm 3-1 on Friday to reach the semi.'],
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
    ['when is the final', 'Orme Rovers will go through to the final on 9 May.'],
    ['when is the third quarter', 'Losses ran into the third quarter on Friday.'],
    ['when is the trial', 'The case will go to trial on 4 May.'],
    ['when are the polls', 'Voters in Tarn go to the polls on Thursday.'],
    ['when is the fair', 'Selm sent a band to the fair, which starts on Friday.'],
  ])('is told, or more: %s', (question, told) => {
    expect(ask(question, told, 'It rained.').obstacle).toBeUndefined();
  });
});

describe('what one has', () => {
  const vote = 'The deal needs the consent of Calder’s shareholders, who will vote on 9 May.';
  const mill = 'Lund Mills will shut Calder’s office in Leeds, where 40 people work.';

  test.each([
    ['when did Lund’s shareholders vote', vote, 'Lund’s mill is shut.'],
    ['where is lund’s office', mill, 'It rained.'],
  ])('is not what another one has: %s', (question, ...told) => {
    expect(ask(question, ...told)).toMatchObject({
      verdict: 'closest',
      obstacle: 'it tells that of somebody else',
    });
  });

  test.each([
    ['when will Calder’s shareholders vote', vote],
    ['when will the firm’s shareholders vote', vote],
    ['when did Roe’s mother die', 'Ann Roe sang. Ann’s mother died in May.'],
    ['what did Ukraine’s forces lose', 'Kyiv’s forces lost a village on Friday.'],
    ['when was Tauria’s election', 'Marn lost Sunday’s election in Tauria by 9 points.'],
    ['when will Roe’s plan be published', 'Ann Roe spoke. Labour’s plan will be published in May.'],
    ['where is Marn’s star', 'The late Beatle’s star is in Selm, where Hugo Marn was born.'],
  ])('may be called otherwise: %s', (question, told) => {
    expect(ask(question, told, 'It rained.').obstacles).not.toContain(
      'it tells that of somebody else',
    );
  });
});

describe('where somebody lives, or something is based', () => {
  test.each([
    ['where is Hanse Foods based', 'Marit Dahl of Hanse Foods said that the price was too high.'],
    [
      'where is the Brook Care Group based',
      'Rowan House, which is run by the Brook Care Group, was rated poor in 2021.',
    ],
    [
      'where does Joe Low live',
      'Joe Low, whose family has sold crabs for years, was given nothing.',
    ],
    ['where does Joe Low live', 'Joe Low met Ida Marn, the Selm mayor, by the weir.'],
  ])('is not told without a place: %s', (question, told) => {
    expect(ask(question, told, 'The rain went on.')).toMatchObject({
      verdict: 'closest',
      obstacles: expect.arrayContaining(['it tells no place']),
    });
  });

  test.each([
    ['where does Bo Lind live', 'Bo Lind, of Quarry Lane, was fined.'],
    ['where does Ella Vane live', 'Ella Vane lives in a hut by the sea.'],
    ['where is Orbit based', 'The Selm-based firm Orbit makes clocks.'],
    ['where does Dan Pike live', 'Dan Pike of Averton won 3 million.'],
    ['where is Orme Foods based', 'Orme Foods, a Selm firm, makes soup.'],
    ['where does Kay Reth live', 'Kay Reth, from Dunmore, teaches.'],
    ['where is the embassy located', 'The embassy of Tauria, on Main Street in Selm, is shut.'],
    ['where is Hanse Foods based', 'Hanse Foods makes soup. It is in Orme.'],
    ['where is Dorn Mutual based', 'Dorn Mutual, the Selm insurer, cut 30 jobs.'],
    ['where do red kites live', 'Red kites roam the hills of Kell.'],
    ['where is Erasmus University located', 'The city of Orme is known for Erasmus University.'],
  ])('is told by a name, or by what stands for it: %s', (question, told) => {
    expect(ask(question, told, 'The rain went on.').obstacles).not.toContain('it tells no place');
  });
});

describe('how long somebody has an office', () => {
  test.each([
    [
      'how long has Ida Marn been chief executive',
      'Bank chief executive Ida Marn said that the loss was as small as it could be.',
    ],
    [
      'how long has Bo Tarn been health minister',
      'The health minister, Bo Tarn, said that a report would be ready by the end of June and that it would cost 3 million within two years.',
    ],
    ['how long has Sam Orr been mayor', 'Mayor Sam Orr will go when the vote is over, in May.'],
  ])('is not told by the office: %s', (question, told) => {
    expect(ask(question, told, 'It rained.')).toMatchObject({
      verdict: 'closest',
      obstacles: expect.arrayContaining(['it tells no number or time']),
    });
  });

  test.each([
    [
      'how long has Ann Lund been mayor of Selm',
      'Ann Lund, who has been mayor of Selm since 2015, spoke.',
    ],
    [
      'how long has Kay Reth been harbour master',
      'The harbour master, Kay Reth, took over in March.',
    ],
    [
      'how long has Tom Cole been a judge',
      'Judge Tom Cole has served on the bench for nine years.',
    ],
    ['how long was Bo Tarn mayor', 'Bo Tarn was mayor from 3 May 1990 to 6 June 2001.'],
    ['how long was Bo Tarn mayor', 'Bo Tarn was mayor in the 1990s.'],
    ['how long was Bo Tarn king', 'Bo Tarn was king for a day.'],
    ['how long was the ban for the driver', 'The driver has a ban of two years.'],
    ['how long has Mira Holt been police chief', 'Police chief Mira Holt was appointed in 2012.'],
    [
      'how long has the mayor been in hospital',
      'The mayor went into hospital by ambulance on Friday.',
    ],
  ])('may be told by a time: %s', (question, told) => {
    expect(ask(question, told, 'It rained.').obstacles).not.toContain('it tells no number or time');
  });
});

describe('what is only wished for or planned', () => {
  const review = 'Councillor Noor Gallan said on Monday that she would seek a judicial review.';

  test.each([
    ['who won the judicial review', review],
    ['when was the judicial review held', review],
    ['who led the inquiry', 'The union has called for an inquiry into the fire, said Bo Lind.'],
  ])('has not come about: %s', (question, told) => {
    expect(ask(question, told, 'It rained.').obstacles).toContain('it tells of another time');
  });

  test.each([
    ['who wants a judicial review', review],
    ['who will seek the judicial review', review],
    ['who led the inquiry', 'The union called for an inquiry, which Ann Roe led.'],
    ['who won the vote', 'Ann Roe won the vote on Monday, and plans another vote in May.'],
    ['who ordered the inquiry', 'A judge, Bo Lind, has called for an inquiry into the fire.'],
    ['who opened the school', 'Ann Roe cut the ribbon of the school on Monday.'],
  ])('may be asked for, or have come about: %s', (question, told) => {
    expect(ask(question, told, 'It rained.').obstacles).not.toContain('it tells of another time');
  });
});
