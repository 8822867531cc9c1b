import { describe, expect, it } from 'vitest';
import { importPage } from '../../src/story/copied/import.js';

const STORY = [
  'The ferry to Lund will not sail before the ice is gone, the harbour master, Ida Holm, said on Tuesday.',
  '“Nobody has seen so much of it since 1987,” she said. The islanders have food for three weeks.',
];
const LETTER = [
  'From: Kim Berg <kim@example.org>',
  'Sent: Wednesday, 5 March 2025 08:12',
  'To: Desk List <desk@example.org>;',
  '\tNight List <night@example.org>',
  'Subject: Fwd: FW: Ice keeps the ferry in port',
  '',
  'Anything for us? K.',
  '',
  'Sent from my phone',
  '',
  '---------- Forwarded message ---------',
  'From: "The Skerry Observer" <news@observer.example>',
  'Date: Tue, Mar 4, 2025 at 6:01 PM',
  'Subject: Ice keeps the ferry in port',
  'To: <kim@example.org>',
  '',
  'View this email in your browser',
  '',
  STORY.join('\n\n'),
  '',
  'You are receiving this email because you signed up for it.',
  'Unsubscribe | Manage preferences',
  '',
  '-- ',
  'Kim Berg, night desk, 555 0192',
];

describe('a story in an e-mail', () => {
  it('is what is passed on, with its subject, sender and day', () => {
    const { origin, paragraphs, dropped } = importPage(LETTER.join('\n'));
    expect(origin).toEqual({
      headline: 'Ice keeps the ferry in port',
      publisher: 'The Skerry Observer',
      published: '2025-03-04',
    });
    expect(paragraphs).toEqual(STORY);
    expect(dropped.map(({ text }) => text)).toContain('Kim Berg, night desk, 555 0192');
    expect(dropped.map(({ text }) => text)).toContain('Night List <night@example.org>');
  });

  it('is what is quoted, where somebody writes around it', () => {
    const quoted = ['Ice keeps the ferry in port', 'By Jo Ahl, 3 March 2025', ...STORY];
    const letter = [
      'Subject: Re: the ice',
      'Date: Fri, 7 Mar 2025 10:22:31 +0100',
      'From: Kim Berg <kim@example.org>',
      '',
      'Here it is:',
      '',
      quoted.map((text) => `> ${text}`).join('\n>\n'),
      '',
      'Cheers,',
      'Kim',
    ].join('\n');
    const { origin, paragraphs } = importPage(letter);
    expect(origin).toEqual({
      headline: 'Ice keeps the ferry in port',
      author: 'Jo Ahl',
      published: '2025-03-03',
    });
    expect(paragraphs).toEqual(STORY);
  });

  it('has the headline that stands over it, where its subject says the same in other words', () => {
    const letter = [
      'From: Press Office',
      'Date: Wed, 5 Mar 2025 09:00:00 +0000',
      'To: Undisclosed recipients:',
      'Subject: PRESS RELEASE: Ice keeps ferry in port',
      '',
      'Ice keeps the ferry to Lund in port for a third week',
      '',
      ...STORY.flatMap((text) => [text, '']),
    ].join('\n');
    const { origin, paragraphs } = importPage(letter);
    expect(origin).toEqual({
      headline: 'Ice keeps the ferry to Lund in port for a third week',
      published: '2025-03-05',
    });
    expect(paragraphs).toEqual(STORY);
  });

  it('is not written by the person who sends it', () => {
    const letter = `From: Jo Ahl <jo@example.org>\nTo: desk@example.org\nSubject: Ice keeps the ferry in port\n\n${STORY.join('\n\n')}`;
    expect(importPage(letter).origin).toEqual({ headline: 'Ice keeps the ferry in port' });
  });

  it('has the headline over its byline, whatever the subject', () => {
    const head = 'From: Jo Ahl <jo@example.org>\nTo: kim@example.org\nSubject: Have you seen this?';
    const article = ['Ice keeps the ferry in port', 'By Ida Berg, 3 March 2025', ...STORY];
    const { origin, paragraphs } = importPage([head, ...article].join('\n\n'));
    expect(origin).toEqual({
      headline: 'Ice keeps the ferry in port',
      author: 'Ida Berg',
      published: '2025-03-03',
    });
    expect(paragraphs).toEqual(STORY);
  });

  it.each([
    ['a headline', 'The letters that kept a ferry in port'],
    ['a headline in Markdown and a byline', '# Ice and letters\n\nBy Kim Berg, 3 March 2025'],
    ['a headline and words of its own', 'A warning of 1950\n\nA clerk in Lund typed it.'],
  ])('is none where a story quotes it under %s', (_, over) => {
    const memo = 'From: Jo Ahl <jo@example.org>\nTo: Kim Berg\nSubject: The ice';
    const { origin, paragraphs } = importPage(
      [over, memo, 'We cannot sail.', ...STORY].join('\n\n'),
    );
    expect(origin.headline).not.toBe('The ice');
    expect(origin.author).not.toBe('Jo Ahl');
    expect(paragraphs.slice(-3)).toEqual(['We cannot sail.', ...STORY]);
  });

  it('goes on where the story that it passes on quotes another one', () => {
    const [first, second] = STORY;
    const memo = 'From: Tom Aas\nTo: Kim Berg\nSubject: The ice';
    const quoting = [first, memo, 'We cannot sail.', second, first, second];
    const story = LETTER.join('\n').replace(STORY.join('\n\n'), quoting.join('\n\n'));
    const { origin, paragraphs } = importPage(story);
    expect(origin.headline).toBe('Ice keeps the ferry in port');
    expect(paragraphs[0]).toBe(first);
    expect(paragraphs.slice(-4)).toEqual(['We cannot sail.', second, first, second]);
  });

  it('goes on behind a line that only parts it, and behind words that every letter has', () => {
    const head =
      'From: news@observer.example\nTo: kim@example.org\nSubject: Ice keeps ferry in port';
    const buttons =
      'Unsubscribe buttons must be as easy to find as the others, the watchdog ruled.';
    const body = [STORY[0], '--', buttons, STORY[1]];
    const { paragraphs } = importPage([head, ...body, '--', 'Kim Berg, night desk'].join('\n\n'));
    expect(paragraphs.filter((text) => text !== '--')).toEqual([STORY[0], buttons, STORY[1]]);
  });

  it('is none where a story quotes the letter', () => {
    const head = 'From: Jo Ahl <jo@example.org>\nTo: Kim Berg\nSubject: The ice';
    const long = [...STORY, ...STORY, 'The harbour has kept the letter that it was sent:'];
    const page = [...long, head, 'We cannot sail.'].join('\n\n');
    const { paragraphs } = importPage(`Ice keeps the ferry in port\n\n${page}`);
    expect(paragraphs).toContain('We cannot sail.');
    expect(paragraphs.slice(0, 2)).toEqual(STORY);
  });

  it('is none where somebody travels from one place to another', () => {
    const page = `A day on the ferry\n\nFrom: Lund\nTo: Skerry\n\n${STORY.join('\n\n')}`;
    expect(importPage(page).dropped.map(({ reason }) => reason)).not.toContain(
      'the head of an e-mail',
    );
  });
});

describe('a letter to many that was copied without its head', () => {
  const HEADLINE = 'Ice keeps the ferry to Lund in port';
  const read = (above: readonly string[], under: readonly string[] = ['Unsubscribe']) =>
    importPage([...above, HEADLINE, ...STORY, ...under].join('\n\n'));

  it.each([
    [['View this email in your browser (https://mail.example/v/1)']],
    [['Read this newsletter in a web browser', 'The Skerry Kettle']],
    [['View it in your browser', 'Good morning! It’s Tuesday. Here is what we are reading.']],
    [
      [
        'See this message in the browser',
        'Your short read | Tuesday, March 4, 2025',
        '*** TOP STORY ***',
      ],
    ],
  ])('has the headline of its story under %j', (above) => {
    expect(read(above).origin.headline).toBe(HEADLINE);
    expect(read(above).paragraphs).toEqual(expect.arrayContaining(STORY));
  });

  it('has no addresses behind its words', () => {
    const [first = '', second = ''] = STORY;
    const marked = `${first.replace('Ida Holm', 'Ida Holm (https://mail.example/c/2?u=8d7)')} (https://mail.example/c/1)`;
    const page = (foot: string) => importPage([HEADLINE, marked, second, foot].join('\n\n'));
    for (const foot of [
      'Unsubscribe (https://mail.example/u)',
      'You are receiving this email because you signed up.',
    ]) {
      expect(page(foot).paragraphs).toEqual(STORY);
    }
    expect(page('Copyright 2025').paragraphs).toEqual([marked, second]);
  });

  it.each([
    'View this bridge in your mind (the old one)',
    'Unsubscribe, says the mayor to every islander',
    'Browser makers fall out over a letter',
    'Your ferry will not sail, says the port',
    'Shared from hand to hand, a letter stops the ferry',
  ])('is none where its first line is a headline: %s', (headline) => {
    const { origin, paragraphs } = importPage([headline, ...STORY].join('\n\n'));
    expect([origin.headline, ...paragraphs]).toEqual([headline, ...STORY]);
  });

  it.each([
    [
      'FYI, this may be for you. Can we talk on Friday?\n\nKim',
      '---------- Forwarded message ---------\nFrom: The Skerry Observer <news@observer.example>\nDate: Tue, Mar 4, 2025 at 6:01 PM\nSubject: Ice keeps the ferry in port\nTo: <kim@example.org>',
    ],
    [
      'Hi all, see below.\n\nKind regards\nKim',
      'From: The Skerry Observer <news@observer.example>\nSent: 4 March 2025 10:02\nTo: Kim Berg\nSubject: Ice keeps the ferry in port',
    ],
  ])('is what is passed on under a note, which is nobody else’s: %j', (note, head) => {
    const { origin, paragraphs, dropped } = importPage([note, head, ...STORY].join('\n\n'));
    expect(origin).toEqual({
      headline: 'Ice keeps the ferry in port',
      publisher: 'The Skerry Observer',
      published: '2025-03-04',
    });
    expect(paragraphs).toEqual(STORY);
    expect(dropped.map(({ text }) => text)).toContain('Kim');
  });

  it('is a story that quotes a letter with its head, which tells something before it', () => {
    const head = 'From: Ole Vik\nSent: 4 March 2025\nTo: Ida Holm\nSubject: The ice';
    const told = 'The minister wrote to the harbour on Tuesday, as this letter shows.';
    const after =
      'Please keep the ferry in port until I say so, and tell nobody why it stays there.';
    for (const over of [
      ['Ferry letter found', 'By Jo Ahl', told],
      ['Ferry letter found', `${told} It was found by a clerk.`],
      ['The letter in full', 'What the minister wrote on the day before the storm:'],
    ]) {
      const { paragraphs } = importPage([...over, head, after].join('\n\n'));
      expect(paragraphs).toContain(over.at(-1));
    }
  });
});
