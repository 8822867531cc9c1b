import { describe, expect, it } from 'vitest';
import { LAST, LEAD, NEXT, paragraphs, readPageOf } from './story-page.js';

const STORY = paragraphs(LEAD, NEXT, LAST);
const time = (text: string, at = '2025-03-05T10:15:00Z') => `<time datetime="${at}">${text}</time>`;

describe('a day that is said to be one of a change', () => {
  it.each([
    'Updated 7 March 2025 | Published 5 March 2025',
    'Published 5 March 2025, updated 7 March 2025',
    'Posted 2025-03-05 | Modified 2025-03-07',
  ])('is not that of publication: %s', (line) => {
    expect(readPageOf(`<p>${line}</p>${STORY}`).origin.published).toBe('2025-03-05');
  });
});

describe('a time under the headline, which machines know the day of', () => {
  it.each([
    time('5 March'),
    `<div>${time('Wed 5 Mar', '2025-03-05')}</div>`,
    `<p>Published ${time('5 March')}</p>`,
    `<p>By Nell Bligh, ${time('Two hours ago')}</p>`,
    `<p><span>Nell Bligh</span> | ${time('Yesterday at noon')}</p>`,
    `<p>Updated ${time('Friday', '2025-03-07')} | Published ${time('Wednesday')}</p>`,
    `<p>${time('10.15 on Wednesday')}</p>`,
  ])('is the day of publication: %s', (line) => {
    const page = readPageOf(`${line}${STORY}`);
    expect(page.origin.published).toBe('2025-03-05');
    expect(page.paragraphs).toEqual([LEAD, NEXT, LAST]);
  });

  it.each([
    ['of a change alone', `<p>Updated ${time('5 March')}</p>${STORY}`],
    [
      'in the midst of the story',
      `${STORY}<p>It shuts on ${time('5 March')}, the letter says.</p>`,
    ],
    [
      'in a sentence over it',
      `<p>The town votes on ${time('5 March')}, and all may come.</p>${STORY}`,
    ],
    ['under it', `${STORY}<ul><li>${time('5 March')}</li></ul>`],
    [
      'in the same words as that of another day',
      `<p>${time('5 March')}</p>${STORY}<p>${time('5 March', '2024-03-05')}</p>`,
    ],
    ['without a day', `<p>${time('10.15', '10:15')}</p>${STORY}`],
  ])('is none where it stands %s', (_, body) => {
    expect(readPageOf(body).origin.published).toBeUndefined();
  });

  it('gives way to what the page tells otherwise', () => {
    const meta = '<meta property="article:published_time" content="2025-03-04">';
    expect(readPageOf(`${time('5 March')}${STORY}`, meta).origin.published).toBe('2025-03-04');
    const line = `<p>4 March 2025</p><p>${time('5 March')}</p>`;
    expect(readPageOf(`${line}${STORY}`).origin.published).toBe('2025-03-04');
  });
});
