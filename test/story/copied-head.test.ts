import { describe, expect, it } from 'vitest';
import { importPage } from '../../src/story/copied/import.js';

const HEADLINE = 'Ferries stand still for a second day';
const BODY = [
  'The ferries between the islands stood still for a second day on Tuesday.',
  '“We will not move,” said Karin Dahl, who leads the union.',
];
const read = (...lines: readonly string[]) => importPage([...lines, ...BODY].join('\n'));

describe('the day', () => {
  it.each([
    'Published: 8:45 AM EST, June 3, 2025 | Updated: 9:30 AM EST, June 4, 2025',
    'Published 3:15 p.m. ET June 3, 2025 | Updated 4:02 p.m. ET June 3, 2025',
    'Published 3:15 p.m. June 3, 2025',
    'Tuesday June 03 2025, 5.00pm BST, The Times of Skerry',
    '2025-06-03 12:04:00 +0200',
  ])('by “%s”', (line) => {
    const { origin, paragraphs } = read(HEADLINE, line);
    expect(origin).toEqual({ headline: HEADLINE, published: '2025-06-03' });
    expect(paragraphs).toEqual(BODY);
  });

  it('of the last change is none', () => {
    const { origin, paragraphs } = read(HEADLINE, 'Last Updated : 03 Jun 2025 12:04 PM IST');
    expect(origin).toEqual({ headline: HEADLINE });
    expect(paragraphs).toEqual(BODY);
  });
});

describe('the author', () => {
  it.each([
    ['Ida Holm and agencies\n3 June 2025', 'Ida Holm'],
    ['IDA HOLM — 3 JUNE 2025', 'IDA HOLM'],
    ['By IDA-MARIA HOLM FOR THE DAILY SKERRY TIDE\n3 June 2025', 'IDA-MARIA HOLM'],
    ['By Ida Holm for the Skerry Courier, 3 June 2025', 'Ida Holm'],
  ])('by “%s”', (line, author) => {
    const { origin, paragraphs } = read(HEADLINE, ...line.split('\n'));
    expect(origin).toEqual({ headline: HEADLINE, author, published: '2025-06-03' });
    expect(paragraphs).toEqual(BODY);
  });

  it('and not by who plays where', () => {
    expect(read(HEADLINE, 'Karin Dahl at Orrin Park', '3 June 2025').origin.author).toBeUndefined();
  });

  it('and the day once more, under a deck', () => {
    const deck = 'Crews on the islands have had no pay.';
    const again = ['Ida Holm', '3 June 2025'];
    const { paragraphs } = read(HEADLINE, 'By Ida Holm', '3 June 2025', deck, ...again);
    expect(paragraphs).toEqual([deck, ...BODY]);
  });

  it.each(['PORT SKERRY — 3 JUN 2025', 'Published by the Inspectorate | 3 June 2025'])(
    'and not by “%s”',
    (line) => {
      expect(read(HEADLINE, line).origin).toEqual({ headline: HEADLINE, published: '2025-06-03' });
    },
  );
});

it.each([
  '© 2025 Getty Images. All rights reserved.',
  '© 2025 Ida Holm',
  'Copyright 2025 Harbour Media Group LLC',
  '© Photo: Rolf Aas',
])('knows no publisher by “%s”', (line) => {
  const page = [HEADLINE, 'By Ida Holm', ...BODY, line];
  expect(importPage(page.join('\n')).origin).toEqual({ headline: HEADLINE, author: 'Ida Holm' });
});

it.each([
  ['© 2025 Orrin Broadcasting Corporation', 'Orrin Broadcasting Corporation'],
  ['© 2025 Skerry Times Group', 'Skerry Times Group'],
  ['© 2025 Reuters. All rights reserved.', 'Reuters'],
  ['Copyright 2025 The Associated Press', 'The Associated Press'],
  ['Copyright 2025 The Associated Press\n© 2025 The Skerry Tide', 'The Skerry Tide'],
])('knows the publisher by “%s”', (line, publisher) => {
  const page = [HEADLINE, 'By Ida Holm', ...BODY, line];
  expect(importPage(page.join('\n')).origin.publisher).toBe(publisher);
});

it('keeps key points together', () => {
  const points = [
    'Company sold 21 boats',
    'Judge calls it “a shop in a port”',
    'She will appeal, says union',
  ];
  const ofSite = ['12 people reading this now', 'Follow our live coverage here'];
  const lines = [...points, ...ofSite, 'Orrin and Skerry'];
  const { paragraphs } = read(HEADLINE, ...lines, 'By Ida Holm');
  expect(paragraphs).toEqual([...points, ...BODY]);
});

describe('the headline', () => {
  it('in sentences', () => {
    const headline = 'She Lost Her Boat in 2019. Now She Builds Them.';
    expect(read('The Sunday Register', headline, 'Ida Holm', '3 June 2025').origin).toEqual({
      ...{
        headline,
        publisher: 'The Sunday Register',
        author: 'Ida Holm',
        published: '2025-06-03',
      },
    });
  });

  it('under what somebody says in another', () => {
    const { origin } = read('The Tide', '“I was never afraid of it”', HEADLINE, 'By Ida Holm');
    expect(origin.headline).toBe(HEADLINE);
  });

  it('in two long sentences, over the byline', () => {
    const headline =
      'Moment a captain walks off the pier of Orrin with his eyes on a gull. Crew throws him the ring of another boat before it sees who is down there';
    expect(read(headline, 'By Ida Holm', '3 June 2025').origin.headline).toBe(headline);
  });
});

describe('a story from a data bank', () => {
  const TEXT = [
    'Trawlers back in the bay',
    'The Skerry Gazette',
    'March 3, 2025 Monday',
    'Copyright 2025 Skerry Media Ltd All Rights Reserved',
    'Section: NEWS; Pg. 4',
    'Length: 412 words',
    'Byline: Ida Holm',
    'Body',
    'The trawlers were back in the bay on Sunday after nine weeks at sea.',
    '“Nobody is missing,” said Karin Dahl, who counts them.',
    'Load-Date: March 4, 2025',
    'End of Document',
  ];

  it('has newspaper, author and day, and nothing else around it', () => {
    const { origin, paragraphs } = importPage(TEXT.join('\n\n'));
    expect(origin).toEqual({
      headline: 'Trawlers back in the bay',
      publisher: 'The Skerry Gazette',
      author: 'Ida Holm',
      published: '2025-03-03',
    });
    expect(paragraphs).toEqual(TEXT.slice(8, 10));
  });

  it.each([
    'Body',
    'Length: the bay and back',
    'Section: what the sea took',
    'The end of a document',
  ])('is none where “%s” stands in another', (line) => {
    const page = [TEXT[0], TEXT[8], line, TEXT[9], 'Nobody knows where they go next.'];
    expect(importPage(page.join('\n\n')).paragraphs).toContain(line);
  });
});
