import { describe, expect, it } from 'vitest';
import { importPage } from '../../src/story/copied/import.js';

const HEADLINE = 'Ferries stand still for a second day';
const BODY = [
  'The ferries between the islands stood still for a second day on Tuesday.',
  '“We will not move,” said Karin Dahl, who leads the union.',
  'The company said it would talk to the crews again next week.',
];
const read = (...head: readonly string[]) =>
  importPage([HEADLINE, ...head, '', ...BODY].join('\n'));

describe('reads author, newspaper and day under the headline', () => {
  const whole = { author: 'Ida Holm', publisher: 'The Skerry Herald', published: '2025-03-05' };
  it.each([
    ['in one line', ['Ida Holm, The Skerry Herald, 5 March 2025']],
    ['in one line, set apart otherwise', ['The Skerry Herald · Ida Holm · March 5, 2025']],
    ['in one line, in italics', ['*Ida Holm, The Skerry Herald, 5 March 2025*']],
    ['in another order', ['5 March 2025 | The Skerry Herald | Ida Holm']],
    ['in two lines', ['Ida Holm, The Skerry Herald', '5 March 2025']],
    ['in three lines', ['Ida Holm', 'The Skerry Herald', 'Wednesday 5 March 2025']],
    ['in three lines, the day first', ['5 March 2025', 'Ida Holm', 'The Skerry Herald']],
  ])('%s', (_, lines) => {
    expect(read(...lines)).toMatchObject({
      origin: { headline: HEADLINE, ...whole },
      paragraphs: BODY,
    });
    expect(read('', ...lines)).toMatchObject({ origin: whole, paragraphs: BODY });
  });

  it.each([
    ['and no day', ['Ida Holm, The Skerry Herald']],
    ['and no day, in two lines', ['Ida Holm', 'The Skerry Herald']],
  ])('%s', (_, lines) => {
    const { published: _day, ...named } = whole;
    expect(read(...lines)).toMatchObject({ origin: named, paragraphs: BODY });
  });

  it.each(['Ida Holm, 2 hours ago', 'Ida Holm, an hour ago', 'Ida Holm, 15 mins ago'])(
    'and when it was, counted from the day of copying: %s',
    (line) => {
      const { origin, paragraphs } = read(line);
      expect([origin.author, origin.published, paragraphs]).toEqual(['Ida Holm', undefined, BODY]);
    },
  );

  it('of two authors', () => {
    const { origin } = read('Ida Holm, Rolf Aas, The Skerry Herald, 5 March 2025');
    expect(origin).toMatchObject({ ...whole, author: 'Ida Holm, Rolf Aas' });
  });

  it.each([
    ['and takes no other name for the newspaper', ['Ida Holm', 'Northsound Sport', '5 March 2025']],
    ['and takes no other name beside a day', ['Ida Holm, Northsound Sport, 5 March 2025']],
    ['and how long the story takes to read', ['Ida Holm', '4-5 minutes']],
  ])('%s', (_, lines) => {
    const { origin, paragraphs } = read(...lines);
    expect(origin.author).toBe('Ida Holm');
    expect(origin.publisher).toBeUndefined();
    expect(paragraphs).toEqual(BODY);
  });

  it.each([
    ['Westbury Mail', ['Ida Holm', 'Westbury Mail', '5 March 2025']],
    ['Tern Independent', ['By Ida Holm', 'Tern Independent', '5 March 2025']],
    ['Tarrow Star', ['Ida Holm', 'Tarrow Star', '5 March 2025']],
    ['Radio Skerry', ['Radio Skerry', 'Ida Holm', '5 March 2025']],
    ['Skerry Wire', ['By Ida Holm | Skerry Wire | 5 March 2025']],
    ['Westbury Mail', ['Ida Holm, Westbury Mail, 5 March 2025']],
    ['Tarrow Star', ['Source: Tarrow Star', 'By Ida Holm', '5 March 2025']],
  ])('beside the writer, who tells that it is one: %s', (publisher, lines) => {
    const { origin, paragraphs } = read('', lines.join('\n\n'));
    expect(origin).toMatchObject({ ...whole, publisher });
    expect(paragraphs).toEqual(BODY);
    expect(read(...lines)).toMatchObject({ origin: { ...whole, publisher }, paragraphs: BODY });
  });

  it.each([
    [['By Ida Holm and Mark Post', '5 March 2025']],
    [['Ida Holm, Mark Post, 5 March 2025']],
  ])('and no newspaper where there is another writer: %j', (lines) => {
    const { origin } = read(...lines);
    expect(origin.author).toBe('Ida Holm, Mark Post');
    expect(origin.publisher).toBeUndefined();
  });

  it.each([
    'Mary Press',
    'A Wild Star',
    'Steel Mail',
    'Silver Standard',
    'Cable TV',
    'Mark Mercury',
  ])('and no newspaper by the name of somebody, or of everyday words: %s', (line) => {
    const { origin } = read('By Ida Holm', line, '5 March 2025');
    expect(origin.author).toBe('Ida Holm');
    expect(origin.publisher).toBeUndefined();
  });

  it('and no newspaper where a source is none', () => {
    const { origin } = read('Source: Office for National Statistics', '5 March 2025');
    expect(origin.publisher).toBeUndefined();
  });

  it('under the story', () => {
    const page = [HEADLINE, ...BODY, 'The Skerry Herald, Ida Holm, 5 March 2025'];
    expect(importPage(page.join('\n\n'))).toMatchObject({ origin: whole, paragraphs: BODY });
  });
});

describe('takes nobody for the author', () => {
  it.each([
    ['who is quoted from a newspaper', 'Ann Reed, The Skerry Herald'],
    ['whose newspaper stands under the name', 'Ann Reed\nThe Skerry Herald'],
    ['who is in a list', 'Ann Reed, Skerry'],
  ])('%s within the story', (_, lines) => {
    const page = [HEADLINE, 'By Ida Holm', ...BODY, '“A night to remember.”', lines, ...BODY];
    const { origin, paragraphs } = importPage(page.join('\n\n'));
    expect(origin.author).toBe('Ida Holm');
    expect(paragraphs.join('\n')).toContain(lines);
  });

  it.each([
    ['a place', 'SKERRY, 5 March 2025'],
    ['a newspaper of one name', 'Skerry Times, 5 March 2025'],
    ['a section', 'World News\n5 March 2025'],
    ['a team', 'Northsound Sport\n5 March 2025'],
  ])('by %s', (_, line) => {
    const { origin, paragraphs } = read(...line.split('\n'));
    expect(origin.author).toBeUndefined();
    expect(paragraphs).toEqual(BODY);
  });
});

describe('the day at the beginning of the first paragraph', () => {
  const [first = '', ...others] = BODY;
  const dayOf = (before: string, ...head: readonly string[]) => {
    const { origin, paragraphs } = read(...head, '', `${before}${first}`, ...others);
    expect(paragraphs[0]).toBe(`${before}${first}`);
    return origin.published;
  };

  it.each([
    'PORT SKERRY, 5 March 2025 -- ',
    'SKERRY, March 5, 2025 /NewsLine/ -- ',
    'SKERRY, Orrin, 5 March 2025 – ',
    'PORT SKERRY (5 March 2025) — ',
  ])('is that of publication behind a place: %s', (before) => {
    expect(dayOf(before)).toBe('2025-03-05');
  });

  it.each([
    'SKERRY, 5 March — ',
    'SKERRY, 5 March 2025, when the ice came. ',
    'On 5 March 2025 – a day of rain – it began. ',
    'Skerry, 5 March 2025 – ',
    'AB 12, 5 March 2025 – ',
  ])('is none in another beginning: %s', (before) => {
    expect(dayOf(before)).toBeUndefined();
  });

  it('gives way to a day that the head tells', () => {
    expect(dayOf('PORT SKERRY, 5 March 2025 -- ', '6 March 2025')).toBe('2025-03-06');
  });
});

describe('reads who wrote a story without a “By”', () => {
  const TOLD = [
    'The ferries stood still for a second day on Tuesday, the harbour master said.',
    '“We will not move,” said Karin Dahl, who leads the crews’ union.',
  ];
  const readUnder = (...head: readonly string[]) =>
    importPage(['Ferries stand still for a second day', ...head, '', ...TOLD].join('\n'));
  it.each([
    [['Ida Holm Political editor', '5 March 2025']],
    [['Ida Holm Senior crime correspondent', '5 March 2025']],
    [['Ida Holm, Environment Correspondent', '5 March 2025']],
    [['Ida Holm', 'Education reporter, Skerry', '5 March 2025']],
    [['Ida Holm', 'Tern News, Skerry', '5 March 2025']],
    [['by Ida Holm · Mar 5, 2025, 10:00 AM EDT · 14 Comments']],
    [['By Ida Holm', 'Posted at 6:15 AM, Mar 05, 2025 and last updated 8:02 AM, Mar 06, 2025']],
    [['By Ida Holm', 'Sunday Times | 5 March 2025']],
    [['By Ida Holm', '5 March 2025, 7.50am · 14 Comments']],
  ])('%s', (head) => {
    const { origin, paragraphs } = readUnder(...head);
    expect(origin).toMatchObject({ author: 'Ida Holm', published: '2025-03-05' });
    expect(origin.headline).toBe('Ferries stand still for a second day');
    expect(paragraphs).toEqual(TOLD);
  });

  it.each([
    'Reporter, 34, Killed in Blast on Pier',
    'Ida Holm in Oslo to see the king',
    'Prince Olav in Skerry',
    'Sunday Ferries Stand Still',
  ])('takes nobody from a headline: %s', (headline) => {
    const { origin } = importPage([headline, '5 March 2025', '', ...TOLD].join('\n'));
    expect(origin.headline).toBe(headline);
    expect(origin.author).toBeUndefined();
  });

  it.each([
    'Harbour League Football reporter',
    'Ida Holm Murdered journalist',
    'Ida Holm Former news editor',
    'Ida Holm Best-selling writer',
    'Ida Holm, Editor',
  ])('takes nobody from what is no role of a writer’s: %s', (line) => {
    expect(readUnder(line).origin.author).toBeUndefined();
  });

  it.each([
    ['Ida Holm', 'BBC Skerry Political correspondent'],
    ['Ida Holm', 'Chelsea Women Football reporter'],
  ])('takes the name over a role, and not what it is a role of: %s / %s', (name, role) => {
    expect(readUnder(name, role).origin.author).toBe('Ida Holm');
  });

  it.each(['Civil War in Sudan', 'Ida Holm in Concert', 'Queen Ida in Oslo'])(
    'takes nobody from a topic under a day: %s',
    (line) => {
      expect(readUnder('4 March 2025', line).origin.author).toBeUndefined();
    },
  );

  it('leaves those alone who say something under what they were', () => {
    const quoted = '“I learnt to swim there,” she said on Tuesday, “and so did my son.”';
    for (const role of ['Retired editor, Skerry', 'Film producer, Oslo']) {
      const told = ['Ferries stand still', 'Ida Holm', role, '', quoted, ...TOLD];
      expect(importPage(told.join('\n')).origin.author).toBeUndefined();
    }
  });

  it.each([
    ['Saturday Market | 8 March 2025', undefined],
    ['Sunday Service | 9 March 2025', undefined],
    ['Last updated and published 5 March 2025', '2025-03-05'],
  ])('tells the day of the page from that of what it is about: %s', (line, day) => {
    expect(readUnder('By Ida Holm', line).origin.published).toBe(day);
  });

  it('leaves a sentence whole that says by whom something was done', () => {
    const lines = [
      'The first map was drawn',
      'by Karl Moss on 4 March 2025',
      'from the pier, he said.',
    ];
    const { paragraphs } = importPage(
      ['Ferries stand still', '', ...lines, '', ...TOLD].join('\n'),
    );
    expect(paragraphs[0]).toBe(lines.join(' '));
  });

  it('leaves a line of the story alone that names an editor', () => {
    const line = 'Ida Holm Chief editor';
    const { origin, paragraphs } = importPage(
      ['Ferries stand still', 'By Ola Berg', '', ...TOLD, line, ...TOLD].join('\n'),
    );
    expect(origin.author).toBe('Ola Berg');
    expect(paragraphs).toContain(line);
  });
});
