import { expect, it } from 'vitest';
import { type Source, sourceOf } from '../../src/answers/source.js';
import { passageOffers, storyPicker } from '../../src/reply/record.js';

it.each([
  ['The Harbour', 'The Harbour ¶2'],
  [
    'The Harbour and Lighthouse Gazette of the Islands',
    'The Harbour and Lighthouse Gazette of… ¶2',
  ],
  [`${'x'.repeat(38)}\u{1F600}\u{1F600}`, `${'x'.repeat(38)}… ¶2`],
])('a passage of %s is offered as %j', (publisher, label) => {
  const source = sourceOf({ id: 'clock', publisher, paragraphs: 3 });
  expect(passageOffers([{ source, paragraph: 2 }])).toMatchObject([{ label }]);
});

const story = (id: string, headline: string, published: string, publisher = 'The Harbour') =>
  sourceOf({ id, headline, published, publisher, paragraphs: 3 });
const labelsOf = (stories: readonly Source[]) => [
  passageOffers(stories.map((source) => ({ source, paragraph: 2 }))).map(({ label }) => label),
  storyPicker(stories).flatMap((block) => ('choices' in block ? block.choices : [])),
];

it('tells stories apart by headline, publisher and day, whichever is enough', () => {
  const long = 'x'.repeat(120);
  expect(
    labelsOf([
      story('a', 'Ferries wait', '2025-03-04'),
      story('b', 'Ferries wait', '2025-03-05T10:00Z'),
      story('c', 'Ferries sail', '2025-03-06'),
      story('d', 'Ferries sail', '2025-03-05', 'Island Post'),
      story('e', long, '2025-03-07', 'Sea Times'),
      story('f', long, '2025-03-07', 'Sea Times'),
    ]),
  ).toMatchObject([
    [
      ...['The Harbour, 2025-03-04 ¶2', 'The Harbour, 2025-03-05 ¶2'],
      ...['The Harbour, 2025-03-06 ¶2', 'Island Post ¶2', 'e ¶2', 'f ¶2'],
    ],
    [
      { label: 'Ferries wait · 2025-03-04' },
      { label: 'Ferries wait · 2025-03-05' },
      { label: 'Ferries sail · The Harbour' },
      { label: 'Ferries sail · Island Post' },
      { label: `${'x'.repeat(95)}… · e` },
      { label: `${'x'.repeat(95)}… · f` },
    ],
  ]);
});
