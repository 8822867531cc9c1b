import { expect, it } from 'vitest';
import { sourceOf } from '../../src/answers/source.js';
import { passageOffer } from '../../src/reply/record.js';

it.each([
  ['The Harbour', 'The Harbour ¶2'],
  [
    'The Harbour and Lighthouse Gazette of the Islands',
    'The Harbour and Lighthouse Gazette of… ¶2',
  ],
  [`${'x'.repeat(38)}\u{1F600}\u{1F600}`, `${'x'.repeat(38)}… ¶2`],
])('a passage of %s is offered as %j', (publisher, label) => {
  const source = sourceOf({ id: 'clock', publisher, paragraphs: 3 });
  expect(passageOffer(source, 2).label).toBe(label);
});
