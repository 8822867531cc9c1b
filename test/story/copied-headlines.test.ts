import { describe, expect, it } from 'vitest';
import { importPage } from '../../src/story/copied/import.js';
import { unwrapText } from '../../src/story/lines.js';

const BODY = [
  'The ferries between the islands stood still for a second day on Tuesday, after crews and the company failed to agree.',
  '“We will not move,” said Karin Dahl, who leads the union.',
  'The company said it would talk to the crews again next week.',
];
const read = (...head: readonly string[]) => importPage([...head, '', ...BODY].join('\n'));
const headlineOf = (...head: readonly string[]) => read(...head).origin.headline;

describe('puts a headline of several lines together', () => {
  it.each([
    ['in capitals', ['FERRIES OF THE SOUND STAND STILL', 'AS CREWS WALK OUT']],
    ['in title case', ['Ferries of the Sound Stand Still', 'as Crews Walk Out']],
    [
      'in title case, under a section',
      ['Islands', 'Ferries of the Sound Stand Still', 'After Crews Walk Out'],
    ],
    ['of three lines', ['FERRIES OF THE SOUND', 'STAND STILL AS THEIR', 'CREWS WALK OUT']],
    ['that asks', ['WHO WILL PAY FOR THE FERRIES', 'OF THE SOUND?']],
  ])('%s', (_, lines) => {
    const headline = lines.filter((line) => line !== 'Islands').join(' ');
    expect(headlineOf(...lines)).toBe(headline);
    expect(read(...lines, '', 'By Ida Holm')).toMatchObject({
      origin: { headline, author: 'Ida Holm' },
      paragraphs: BODY,
    });
  });

  it('though its second line may be a name, where another one wrote the story', () => {
    const lines = ['Two Ferries Collide at the Pier of', 'Skerry North'];
    expect(headlineOf(...lines, 'By Ida Holm')).toBe(lines.join(' '));
  });

  it.each([
    ['a name', ['Ferries of the Sound Stand Still', 'Ida Holm']],
    ['a name in capitals', ['Ferries of the Sound Stand Still', 'IDA HOLM']],
    ['the name of a newspaper', ['Ferries of the Sound Stand Still', 'Skerry Times']],
    ['a longer line', ['Ferries Stand Still', 'Crews and the Company Have Not Spoken Since']],
    [
      'a line in small letters',
      ['Ferries of the Sound Stand Still', 'Crews have not spoken since'],
    ],
    ['a longer one in capitals', ['FERRIES STAND STILL', 'CREWS HAVE NOT SPOKEN SINCE SUNDAY']],
  ])('and leaves %s under it', (_, [headline = '', under = '']) => {
    expect(headlineOf(headline, under)).toBe(headline);
  });

  it('and joins no menu, and no name over it', () => {
    const menu = ['Letters to the Editor', 'Games and Puzzles', 'Ships and Boats', 'Arts', 'Sport'];
    const headline = 'Ferries of the Sound Stand Still';
    expect(read(...menu, '', headline).dropped.map(({ text }) => text)).toEqual(menu);
    expect(headlineOf('THE SKERRY TIMES', 'FERRIES STAND STILL')).toBe('FERRIES STAND STILL');
    // A page of the web says itself what its headline is.
    expect(unwrapText('Try It Now for Free\nLearn More')).toHaveLength(2);
  });
});

describe('takes the first line for the headline, and the next one for what sums the story up', () => {
  const DECK = 'Crews and the company of the ferries between the islands failed to agree';
  it.each([
    'Ferries lose',
    'Crews say no',
    'Company at sea!',
    'Who will sail the ferries?',
    'Ferries find no harbour',
  ])('%s', (headline) => {
    expect(read(headline, '', DECK)).toMatchObject({
      origin: { headline },
      paragraphs: [DECK, ...BODY],
    });
    expect(headlineOf(headline, DECK, 'By Ida Holm', '5 March 2025')).toBe(headline);
  });

  it('or for the only one, though it is one word', () => {
    expect(read('Stranded!')).toMatchObject({
      origin: { headline: 'Stranded!' },
      paragraphs: BODY,
    });
  });

  it.each([
    ...['Islands', 'Ferry news', 'The long read', 'Cost of living', 'Food and drink', 'World news'],
    ...['Skerry Times', 'Ida Holm', 'Subscribe for £1 a week', 'Press release', 'Have your say'],
  ])('and not where it says nothing of the story: %s', (line) => {
    expect(headlineOf(line, DECK, 'By Ida Holm')).toBe(DECK);
    expect(headlineOf(line, DECK)).toBe(DECK);
  });

  it('and not where more than one line stands over the story', () => {
    const others = ['Crews lose their pay', 'Storm closes the bridge to Orrin'];
    expect(headlineOf(...others, DECK, 'By Ida Holm')).toBe(DECK);
  });

  it('and takes one that asks, whatever stands over it', () => {
    const headline = 'Will the ferries sail again this week?';
    expect(read('Islands', headline)).toMatchObject({ origin: { headline } });
    const [lead = '', ...others] = BODY;
    const asked = [lead, 'Will the ferries sail again this week, and who will pay?', ...others];
    expect(importPage(['Ferries stand still', ...asked].join('\n\n')).paragraphs).toEqual(asked);
    const opening = 'Who of the crews and the company will pay for the ferries, and for how long?';
    const page = ['Ferries between the islands stand still', opening, ...BODY];
    expect(importPage(page.join('\n\n'))).toMatchObject({
      origin: { headline: page[0] },
      paragraphs: [opening, ...BODY],
    });
  });
});

describe('finds the headline under a day', () => {
  const HEADLINE = 'Ferries stand still for a second day';
  it.each([
    ['of a newspaper', ['SKERRY POST', 'March 5, 2025']],
    ['of a newspaper that is known by its name', ['The Skerry Herald', '5 March 2025']],
    ['of a release', ['FOR IMMEDIATE RELEASE', '5 March 2025']],
    ['of a draft', ['Draft 2 – not for publication until 6 p.m', '5 March 2025']],
    ['of a statement', ['Media statement', 'Embargoed until 6 a.m.', '5 March 2025']],
  ])('%s', (_, over) => {
    expect(read(...over, '', HEADLINE, '', 'By Ida Holm')).toMatchObject({
      origin: { headline: HEADLINE, author: 'Ida Holm', published: '2025-03-05' },
      paragraphs: BODY,
    });
    expect(read(...over, '', HEADLINE)).toMatchObject({
      origin: { headline: HEADLINE },
      paragraphs: BODY,
    });
  });

  it('behind a label, though a line stands over it', () => {
    const lines = [
      'Draft 3 – NOT FOR PUBLICATION UNTIL 6PM',
      `Headline: ${HEADLINE}`,
      'Byline: Ida Holm',
    ];
    expect(read(...lines)).toMatchObject({
      origin: { headline: HEADLINE, author: 'Ida Holm' },
      paragraphs: BODY,
    });
    expect(read(...lines).origin.publisher).toBeUndefined();
  });

  it('that is the story’s where it stands right under who tells it', () => {
    expect(read('PRESS RELEASE', '5 March 2025', HEADLINE).origin.published).toBe('2025-03-05');
    expect(read('The Skerry Herald', '5 March 2025', HEADLINE).origin.published).toBe('2025-03-05');
    expect(read('Islands', '5 March 2025', HEADLINE).origin.published).toBeUndefined();
  });

  it.each([
    [
      'over a line that sums the story up',
      [HEADLINE, '5 March 2025', 'Crews want more pay'],
      HEADLINE,
    ],
    ['that is the only line over the story', [HEADLINE, '5 March 2025'], HEADLINE],
  ])('and over one %s', (_, head, headline) => {
    expect(headlineOf(...head)).toBe(headline);
  });

  it.each([
    'A press release of the company says that it will talk to the crews.',
    'For immediate release of the crews, the court asked for 400 crowns.',
    'Statement of the union',
    'Embargo until the end of the war, and no boat.',
  ])('and keeps “%s”', (line) => {
    expect(importPage([HEADLINE, BODY[0], line, BODY[1]].join('\n\n')).paragraphs).toContain(line);
  });
});

describe('takes no', () => {
  const UNDER = ['Ida Holm', '5 March 2025'];

  it.each([
    ['Silence between islands — and in the company, too'],
    ['Ferries lie idle - and islands wait'],
    ['Crews walk out | Islands wait'],
  ])('publisher and section out of a headline with a dash: %s', (headline) => {
    const deck = 'No boats between the islands for a second day';
    const { origin, paragraphs } = read('Skerry Times', 'News', headline, deck, ...UNDER);
    expect(origin).toMatchObject({ headline, publisher: 'Skerry Times', author: 'Ida Holm' });
    expect(paragraphs).toEqual([deck, ...BODY]);
  });

  it('headline out of a caption that stands there again with its credit', () => {
    const headline = 'Ferries stand still for a second day';
    const caption = 'The empty quay at Skerry on Tuesday';
    const { origin, paragraphs } = read(
      ...['News', headline, ...UNDER, caption, `${caption} | Photo Credit: Rolf Aas`],
    );
    expect(origin.headline).toBe(headline);
    expect(origin.publisher).toBeUndefined();
    expect(paragraphs).toEqual(BODY);
  });

  it('headline out of a section over one', () => {
    const headline = 'Ferries stand still for a second day';
    for (const over of ['The harbour is silent', 'Ferries', 'Subscribe for £1 a week']) {
      expect(headlineOf(over, headline, ...UNDER)).toBe(headline);
    }
    expect(read('inews - News', headline, ...UNDER).origin).toMatchObject({ publisher: 'inews' });
  });

  it.each([
    'Video: islands without boats',
    'Most read: crews of the islands',
    'Company wins boats from Orrin',
    'News of the islands and boats',
    'The company cuts fares',
  ])('headline out of what leads to another story: %s', (over) => {
    const headline =
      'Ferries between the islands stand still for a second day, crews and company say';
    expect(headlineOf('Home', 'News', 'Sport', over, headline, ...UNDER)).toBe(headline);
  });

  it('headline out of the line that sums the story up under one', () => {
    const deck = 'Ferries between the islands stand still for a second day, crews and company say';
    for (const headline of ['No ferries for the islands', 'Ferries Idle, Islands Cut Off']) {
      expect(headlineOf('Home', 'News', headline, deck, ...UNDER)).toBe(headline);
    }
  });

  it('kind of piece for a label over another story, or within a headline', () => {
    const other = ['Opinion: Sell the boats instead', 'By Ann Lee'];
    expect(headlineOf(...other, 'Ferries stand still for a day', 'By Ida Holm')).not.toContain(
      'Sell the boats instead',
    );
    expect(headlineOf('Review: five stars', 'By Ida Holm')).toBe('Review: five stars');
  });

  it('kind of piece into a headline over the byline', () => {
    const { origin, paragraphs } = read('Opinion | The crews are right', 'By Ida Holm');
    expect(origin).toMatchObject({ headline: 'The crews are right', author: 'Ida Holm' });
    expect(paragraphs).toEqual(BODY);
  });

  it('paragraph out of how often something was shared', () => {
    const head = ['Ferries stand still for a second day', 'By Ida Holm', 'Share', '1,204'];
    expect(read(...head).paragraphs).toEqual(BODY);
  });
});
