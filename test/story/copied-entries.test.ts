import { describe, expect, it } from 'vitest';
import { importPage } from '../../src/story/copied/import.js';

const HEAD = ['How the bridge of Orrin fell', 'By Ida Holm', '3 June 2025'];
const LEAD = 'The bridge of Orrin fell on Monday with 31 cars on it.';
const ENTRIES = [
  'A sensor in the third pier reports a movement.',
  'The engineer asks for the bridge to be closed.',
  'The request is refused.',
];

describe('keeps what heads the entries of a text', () => {
  it.each([
    ['times', ['6:52 a.m.', '7:04 a.m.', '7:19 a.m.']],
    ['hours', ['17.56', '17.45 BST', '16.58']],
    ['days', ['3 March 2025', '4 March 2025', '17 March 2025']],
    ['days of the week', ['Monday 3 March', 'Tuesday 4 March', 'Wednesday 5 March']],
  ])('%s', (_, marks) => {
    const text = marks.flatMap((mark, i) => [mark, ENTRIES[i] ?? '']);
    const { origin, paragraphs } = importPage([...HEAD, LEAD, ...text].join('\n\n'));
    expect(origin).toMatchObject({ author: 'Ida Holm', published: '2025-06-03' });
    expect(paragraphs).toEqual([LEAD, ...text]);
  });

  it('and the times under a day', () => {
    const [a = '', b = '', c = ''] = ENTRIES;
    const text = ['Monday 3 March', a, 'Tuesday 4 March', b, 'Thursday 6 March', '07:15', c];
    const page = ['Diary of an engineer', ...text];
    expect(importPage(page.join('\n\n')).paragraphs).toEqual(text);
  });

  it('from the first on, where the day of the story is known', () => {
    const text = ENTRIES.flatMap((entry, i) => [`${3 + i} January 2025`, entry]);
    const page = [HEAD[0], 'Published 3 June 2025', 'By Ida Holm', ...text];
    const { origin, paragraphs } = importPage(page.join('\n\n'));
    expect(origin.published).toBe('2025-06-03');
    expect(paragraphs).toEqual(text);
  });

  it('though the first stands under the first sentence', () => {
    const [a = '', b = ''] = ENTRIES;
    const text = [LEAD, '3 March 2025', a, '17 March 2025', b];
    expect(importPage([...HEAD, ...text].join('\n\n')).paragraphs).toEqual(text);
  });
});

it.each([
  ['over each', ['3 March', 'Captain held', '2 March', 'Cook found', '1 March', 'Team loses']],
  ['under each', ['Captain held', '3 March', 'Cook found', '2 March', 'Team loses', '1 March']],
])('takes the days of a list of other stories for none of the story’s, %s title', (_, marks) => {
  const list = ENTRIES.flatMap((entry, i) => [...marks.slice(2 * i, 2 * i + 2), entry]);
  const { paragraphs } = importPage([...HEAD, LEAD, LEAD, 'More news', ...list].join('\n'));
  expect(paragraphs).not.toContain('3 March');
});

it.each([
  ['a time or two', ['6:52 a.m.', ENTRIES[0], '7:04 a.m.', ENTRIES[1]]],
  [
    'the days of links among the paragraphs',
    ['Jul 17, 2014', 'Mar 9, 2018', 'Aug 23, 2017', ENTRIES[0]],
  ],
])('drops %s', (_, lines) => {
  const page = ['How the bridge of Orrin fell', '6:50', ...lines, LEAD];
  const { paragraphs } = importPage(page.join('\n\n'));
  expect(paragraphs).toEqual(
    [...lines, LEAD].filter((line) => line?.endsWith('.') && !/^\d/.test(line)),
  );
});

it.each([
  ['prices', ['Northam', '3.49', 'Eastwick', '3.55', 'Southport', '4.02']],
  ['what a review gives', ['4/5']],
  ['marks for players', ['Decker 9', 'Marsh 7', 'Augustin 4', 'Novak 8']],
])('keeps %s, which look like times, pictures and days', (_, lines) => {
  expect(importPage([...HEAD, LEAD, ...lines, ENTRIES[0]].join('\n\n')).paragraphs).toEqual([
    ...[LEAD, ...lines, ENTRIES[0]],
  ]);
});
