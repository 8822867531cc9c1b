import { describe, expect, it } from 'vitest';
import { importPage } from '../../src/story/copied/import.js';

const HEADLINE = 'Ferries stand still for a second day';
const BODY = [
  'The ferries between the islands stood still for a second day on Tuesday.',
  '“We will not move,” said Karin Dahl, who leads the union.',
];
const AGNES = 'Dahl is paid by the mayor, as all of us know.';
const BOB = 'I sailed on them as a child.';

const keptOf = (...lines: readonly string[]) =>
  importPage([HEADLINE, ...BODY, ...lines].join('\n')).paragraphs;

describe('leaves out what readers say of a story of two paragraphs', () => {
  it.each([
    [
      'name, hour and button',
      [
        '2 Comments',
        'Sort by Newest',
        'agnes_58',
        '2 hours ago',
        AGNES,
        'Like',
        '2',
        'Reply',
        'bob',
        '1 hour ago',
        BOB,
      ],
    ],
    [
      'name and buttons in a row',
      ['Comments', 'Agnes P', AGNES, 'Like Reply 1h', 'Bob S', BOB, 'Like Reply 2h'],
    ],
    [
      'day and hour, with no button',
      [
        'Comments (2)',
        'agnes_58',
        '3rd June 2025 5:12 pm',
        AGNES,
        '1',
        'bob',
        '3rd June 2025 6:40 pm',
        BOB,
      ],
    ],
    [
      'a heading for readers',
      ['READER COMMENTS', `Agnes: ${AGNES}`, `Bob L.: ${BOB}`, 'Have your say'],
    ],
    [
      'the answers of a forum',
      [
        `Re: ${HEADLINE}`,
        'Post by agnes_58 » Tue Jun 03, 2025 8:31 pm',
        AGNES,
        'agnes_58',
        'Posts: 88',
        'Top',
      ],
    ],
    [
      'avatars',
      [
        'Upvote',
        '312',
        'Downvote',
        '84',
        'u/agnes_58 avatar',
        'agnes_58',
        '5h ago',
        AGNES,
        'Upvote',
        '12',
        'Downvote',
        'Award',
        'bob',
        '4h ago',
        BOB,
      ],
    ],
  ])('by %s', (_, lines) => {
    expect(keptOf(...lines)).toEqual(BODY);
  });

  it.each([
    [
      'a report that its writers sign, under a counter',
      ...[
        ['120 comments', 'Ida Holm', '12 min ago', 'Union calls for a vote', BODY[0]],
        ['Rolf Aas', '45 min ago', 'Crews meet', BODY[1], 'Kim Berg', '1 hour ago', BOB],
      ],
    ],
    [
      'a story under a deck and a button',
      ['Comments', 'Ida Holm', '3 hours ago', BODY[0], 'Like', 'Report'],
      [BODY[1], BOB],
    ],
  ])('and keeps %s', (_, top, rest) => {
    const page = [HEADLINE, 'Crews on the islands have had no pay.', ...top, ...rest];
    expect(importPage(page.join('\n')).paragraphs).toEqual(
      expect.arrayContaining(['Crews on the islands have had no pay.', ...BODY, BOB]),
    );
  });

  it('and keeps what people say under a heading that does not name readers', () => {
    const said = [`Karin Dahl: ${BOB}`, 'Rolf Aas: We were lucky.'];
    expect(keptOf('Comments', ...said)).toEqual([...BODY, ...said]);
  });

  it('and keeps the story under a letter that it quotes', () => {
    const mail = ['Re: the old pier', 'By kberg » 3 March 2025, 10:12', AGNES];
    expect(keptOf(...mail, BOB)).toEqual([...BODY, ...mail, BOB]);
  });

  it('and keeps the story under a button that counts them', () => {
    const head = [
      HEADLINE,
      'Union says that it will not talk.',
      '38 comments',
      'Ida Holm',
      '2 hours ago',
      'Share',
    ];
    const page = [...head, ...BODY, 'Reply', BOB];
    expect(importPage(page.join('\n')).paragraphs).toEqual(expect.arrayContaining([...BODY, BOB]));
  });
});

it('takes the first post of a forum for the story, and not where it stands', () => {
  const page = [
    ...[
      'Board index ‹ General ‹ Local news',
      'Ferries stand still',
      'Post by agnes_58 » Tue Jun 03, 2025 8:14 pm',
    ],
    ...BODY,
  ];
  const { origin, paragraphs } = importPage(page.join('\n'));
  expect(origin.headline).toBe('Ferries stand still');
  expect(paragraphs).toEqual(BODY);
});
