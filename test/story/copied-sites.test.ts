import { describe, expect, it } from 'vitest';
import { importPage } from '../../src/story/copied/import.js';

const STORY = [
  'The ferries of Skerry stood still on Tuesday, because their crews want to be paid for the nights.',
  '“We sleep on board and are paid for nothing,” said Rolf Aas, who speaks for the crews.',
  'The council said that it would meet them on Thursday, and that nobody would be left on the islands.',
];
const HEADLINE = 'Ferries stand still for a second day';
const read = (head: readonly string[], foot: readonly string[] = []) =>
  importPage([...head, '', STORY.join('\n\n'), '', ...foot].join('\n'));

describe('a page copied from a site', () => {
  it.each(['This article is more than 2 years old', 'This story is over 5 months old.'])(
    'has its headline under a line on its age: %s',
    (age) => {
      const deck = 'Crews of ferries on Skerry want to be paid for the nights, council says';
      const { origin } = read(['News', age, HEADLINE, deck, 'By Ida Holm', '5 March 2025']);
      expect(origin.headline).toBe(HEADLINE);
    },
  );

  it.each([
    ['March 5, 20254:12 PM GMT+1Updated 3 hours ago', '2025-03-05'],
    ['Posted on March 5, 2025 by admin', '2025-03-05'],
  ])('has its day in a line that programs have put together: %s', (line, day) => {
    const { origin, paragraphs } = read([HEADLINE, 'By Ida Holm', line]);
    expect(origin).toMatchObject({ author: 'Ida Holm', published: day });
    expect(paragraphs).toEqual(STORY);
  });

  it('has its day at its end', () => {
    const { origin, paragraphs } = read(
      [HEADLINE],
      ['This story was originally published March 5, 2025, 6:00 AM.'],
    );
    expect(origin.published).toBe('2025-03-05');
    expect(paragraphs).toEqual(STORY);
  });

  it('says that the day of a change is not that of publication', () => {
    const { origin, dropped } = read([
      HEADLINE,
      'By Ida Holm',
      'Updated 4:12 PM GMT, March 5, 2025',
    ]);
    expect(origin.published).toBeUndefined();
    expect(dropped.at(-1)?.reason).toBe('the date of a change, and not of publication');
  });

  it.each([
    ['From Ida Holm in Tern'],
    ['Von Ida Holm'],
    ['Par Ida Holm'],
    ['Words: Ida Holm'],
    ['Ida Holm', 'Reporting from Tern'],
    ['Ida Holm', 'Skerry News, Tern'],
  ])('is signed by whoever wrote it: %s', (...lines) => {
    const { origin, paragraphs } = read([HEADLINE, ...lines, '5 March 2025']);
    expect(origin.author).toBe('Ida Holm');
    expect(paragraphs).toEqual(STORY);
  });

  it('has the caption of a picture beside its credit', () => {
    const lines = ['By Ida Holm', 'PA Media A ferry in the harbour', 'PA Media'];
    const { paragraphs } = read([HEADLINE, ...lines, 'The ferry was built in 1988']);
    expect(paragraphs).toEqual(STORY);
  });

  it('has a box that invites to a newsletter, and what it is not responsible for', () => {
    const box = ['Sign up to The Tide', 'Free weekly newsletter', 'Enter your email address'];
    const note = 'The Skerry Times is not responsible for the content of external sites.';
    const { paragraphs } = read([HEADLINE, 'By Ida Holm'], [...box, '', note]);
    expect(paragraphs).toEqual(STORY);
  });

  it('has comments of readers with a row of buttons under each', () => {
    const comment = (name: string) => [
      `${name} • 3 hours ago`,
      'I blame the council, all of them.',
      '• Reply • Share ›',
    ];
    const { paragraphs } = read(
      [HEADLINE, 'By Ida Holm'],
      ['2 Comments', 'Join the discussion…', ...comment('Agnes P'), ...comment('TomG')],
    );
    expect(paragraphs).toEqual(STORY);
  });
});
