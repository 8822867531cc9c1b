import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readStoryFile } from '../../src/story/files.js';
import { formatStoryFile, importPage } from '../../src/story/import.js';
import { parseStory } from '../../src/story/parse.js';
import { slice } from '../../src/story/story.js';
import { SHIPPED_STORY } from '../support/desk.js';

const copiedPage = await readFile(new URL('pages/uk-us-talks/page.txt', import.meta.url), 'utf8');

const BODY = [
  'The ferries between the islands stood still for a second day on Tuesday.',
  '“We will not move,” said Karin Dahl, who leads the union.',
  'The company said it would talk to the crews again next week.',
];

describe('importing a page as it was copied', () => {
  it('finds the 27 paragraphs of the shipped story and where it comes from', () => {
    const { origin, paragraphs, dropped } = importPage(copiedPage);
    expect(origin).toEqual({
      headline: 'UK locked in talks with US over American jets and surveillance for Ukraine peace',
      publisher: 'inews',
      via: 'PressBee',
      section: 'Middle East',
    });
    expect(paragraphs).toHaveLength(27);
    expect(paragraphs[0]).toMatch(/^Britain is pressing/);
    expect(paragraphs[26]).toMatch(/^On Tuesday Chancellor Rachel Reeves/);
    expect(dropped).toHaveLength(5);
  });

  it('gives the body of the shipped story file, word for word', async () => {
    const { outline } = await readStoryFile(SHIPPED_STORY);
    expect(outline.paragraphs.map((paragraph) => slice(outline, paragraph))).toEqual(
      importPage(copiedPage).paragraphs,
    );
  });

  it('drops nothing from a page without furniture', () => {
    expect(importPage(BODY.join('\n\n'))).toEqual({ origin: {}, paragraphs: BODY, dropped: [] });
  });

  it('takes a first line that is no sentence for the headline', () => {
    const { origin, paragraphs } = importPage(['Ferries stand still', ...BODY].join('\n\n'));
    expect(origin.headline).toBe('Ferries stand still');
    expect(paragraphs).toEqual(BODY);
  });

  it('drops a site’s furniture, and says of each line what it was', () => {
    const page = [
      'Skip to content',
      'Ferries stand still for a second day | The Harbour',
      'Ferries stand still for a second day',
      BODY[0],
      'Advertisement',
      'Read more: What the crews want',
      BODY[1],
      'Sign up for our daily newsletter',
      BODY[2],
      'Share this article',
      'We use cookies to make this site better. Find out more.',
      'Related articles',
      'Storm closes the bridge',
      'Fish prices at a record',
      '© 2025 The Harbour',
    ].join('\n\n');
    const { origin, paragraphs, dropped } = importPage(page);
    expect(origin).toEqual({
      headline: 'Ferries stand still for a second day',
      publisher: 'The Harbour',
    });
    expect(paragraphs).toEqual(BODY);
    expect(dropped).toHaveLength(11);
    expect(dropped.every(({ reason }) => reason !== '')).toBe(true);
  });

  it('takes the story up again behind a list of links', () => {
    const page = [BODY[0], 'Related articles', 'Storm closes the bridge', BODY[1], BODY[2]];
    const { paragraphs, dropped } = importPage(page.join('\n\n'));
    expect(paragraphs).toEqual(BODY);
    expect(dropped.map(({ text }) => text)).toEqual([
      'Related articles',
      'Storm closes the bridge',
    ]);
  });

  it('knows the site that passed a story on by its sign-off', () => {
    const page = [
      'Ferries stand still for a second day',
      ...BODY,
      'The post Ferries stand still for a second day appeared first on Island Daily.',
    ].join('\n\n');
    expect(importPage(page)).toMatchObject({ origin: { via: 'Island Daily' }, paragraphs: BODY });
  });

  it.each([
    'Thursday, 6 March 2025 | 5 min read',
    'By Ida Holm | Thu, March 6, 2025',
    'By Ida Holm, Thursday, 6 March 2025',
    'By Jane Simon, 6 March 2025',
  ])('knows the day by “%s”', (line) => {
    const page = ['Ferries stand still for a second day', line, ...BODY].join('\n');
    expect(importPage(page).origin.published).toBe('2025-03-06');
  });

  describe('the publisher by the name that stands over the story', () => {
    const HEADLINE = 'Ferries stand still for a second day';
    const origin = (...lines: readonly string[]) =>
      importPage([...lines, ...BODY].join('\n')).origin;

    it.each([
      'The Harbour Gazette',
      'THE HARBOUR GAZETTE',
      'Skerry Times',
      'The Skerry Morning Herald',
      'The Independent',
      'Evening Post',
      'Islands Broadcasting',
      'The Skarn Weekly',
    ])('%s', (publisher) => {
      expect(origin(publisher, HEADLINE)).toEqual({ headline: HEADLINE, publisher });
      expect(origin(publisher, 'Ferries stand still').headline).toBe('Ferries stand still');
      expect(origin('Home', 'News', publisher, 'Sign in', HEADLINE, 'By Ida Holm')).toEqual({
        ...{ headline: HEADLINE, author: 'Ida Holm', publisher },
      });
      const { paragraphs, dropped } = importPage([publisher, HEADLINE, ...BODY].join('\n'));
      expect(paragraphs).toEqual(BODY);
      expect(dropped).toEqual([{ text: publisher, reason: 'the publisher' }]);
    });

    it.each([
      'By Ida Holm, Market & Mill',
      'Photo: Rolf Aas / Market & Mill',
      'By Ida Holm for Market & Mill',
    ])('that %s names again', (line) => {
      expect(origin('Market & Mill', 'Business', HEADLINE, line).publisher).toBe('Market & Mill');
    });

    it('between headline and byline, where it is no person’s', () => {
      expect(origin(HEADLINE, 'Quiet Quarterly', 'By Ida Holm').publisher).toBe('Quiet Quarterly');
      expect(origin(HEADLINE, 'Skerry Times', '5 March 2025')).toEqual({
        ...{ headline: HEADLINE, published: '2025-03-05', publisher: 'Skerry Times' },
      });
      expect(origin(HEADLINE, 'Emily Post', '5 March 2025').author).toBe('Emily Post');
    });

    it.each([
      'Middle East',
      'Politics',
      'The Long Read',
      'World News',
      'Guest Post',
      'The Daily',
      'Sunday Review',
      'Market & Mill',
      'Home',
    ])('and not by %s, which may be a section', (line) => {
      expect(origin(line, HEADLINE)).toEqual({ headline: HEADLINE });
    });

    it.each([
      'The Harbour Gazette, 5 March 2025',
      'THE HARBOUR GAZETTE | WEDNESDAY, MARCH 5, 2025',
    ])('beside the day: %s', (line) => {
      const expected = {
        headline: HEADLINE,
        publisher: expect.stringMatching(/^the harbour gazette$/i),
      };
      expect(origin(HEADLINE, line)).toEqual({ ...expected, published: '2025-03-05' });
      // Over the headline, it is the day on which the page was copied.
      expect(origin(line, HEADLINE)).toEqual(expected);
    });

    it('beside the author', () => {
      expect(origin(HEADLINE, 'By Ida Holm | The Harbour Gazette')).toEqual({
        ...{ headline: HEADLINE, author: 'Ida Holm', publisher: 'The Harbour Gazette' },
      });
    });

    it('and not by a place that a caption ends with', () => {
      const lines = ['Skerry', HEADLINE, 'Photo: The pier of the outer islands, Skerry'];
      expect(origin(...lines)).toEqual({ headline: HEADLINE });
    });

    it('and not by one of several', () => {
      expect(origin('Skerry Times', 'Orrin Herald', 'News', HEADLINE)).toEqual({
        headline: HEADLINE,
      });
      expect(origin('Skerry Times', HEADLINE, 'Ferries | The Harbour').publisher).toBe(
        'Skerry Times',
      );
    });

    it('and leaves a headline be that ends like one', () => {
      expect(origin('Hard Times')).toEqual({ headline: 'Hard Times' });
      expect(origin('Farewell to the Gazette', 'By Ida Holm').headline).toBe(
        'Farewell to the Gazette',
      );
    });
  });

  it('drops an invitation to follow the site elsewhere', () => {
    const { paragraphs } = importPage([...BODY, 'Follow The Harbour on Facebook'].join('\n'));
    expect(paragraphs).toEqual(BODY);
  });

  it('keeps sentences that only begin like furniture', () => {
    const lines = [
      'Read more books, the minister told the children, and they did.',
      'Sign up or lose your seat, the crews were told on Monday.',
      'Comments from the company came late.',
      'Share prices fell by a tenth after the news.',
      'Register to vote by Friday, the council said.',
      'Already a thousand people have left the town.',
      'We and our partners in the union will strike on Monday.',
      'By entering the talks, the union gave up its right to strike.',
      'By Tuesday evening the water had gone.',
      'Support our troops, he told the crowd.',
      'Subscribe to that view and you will be poor.',
      'Get your inbox in order, say doctors.',
      'You have read the last of these stories.',
      'Video: a word that the court avoided.',
      'The vote was won by Jo Lind (Labour/Co-op).',
      'Most read the letter twice.',
      '“No.”',
    ];
    expect(importPage(lines.join('\n\n')).paragraphs).toEqual(lines);
  });

  it('finds the list that ends a page, with its first words of other stories', () => {
    const other = ['Storm closes the bridge', 'The bridge was shut at noon on Monday.'];
    const another = ['Fish prices at a record', 'A crate of cod cost more than ever on Monday.'];
    const page = [...BODY, 'Most read', ...other, ...another];
    expect(importPage(page.join('\n\n')).paragraphs).toEqual(BODY);
    // What stands right under a heading, or under another paragraph, is the story's.
    const going = [...BODY, 'Most read', other[1] ?? '', another[1] ?? ''];
    expect(importPage(going.join('\n\n')).paragraphs).toEqual(
      going.filter((line) => line !== 'Most read'),
    );
  });

  it('is done with a page of nothing but headings, or of a line that is nearly furniture', () => {
    const headings = Array(30_000).fill('Topics');
    expect(importPage([...BODY, ...headings].join('\n\n')).paragraphs).toEqual(BODY);
    const line = `Ad${' '.repeat(500_000)}: x.`;
    expect(importPage([...BODY, line].join('\n\n')).paragraphs).toEqual([...BODY, line]);
  });

  it('takes a line for a paragraph where the page has no blank lines, and mends broken lines', () => {
    expect(importPage(BODY.join('\n')).paragraphs).toEqual(BODY);
    expect(
      importPage('The ferries between\nthe islands stood\nstill.\n\nAll day.').paragraphs,
    ).toEqual(['The ferries between the islands stood still.', 'All day.']);
  });

  it('writes a story file that reads back the same, and keeps an editor’s front matter', () => {
    const origin = { headline: 'Ferries: "still" standing', publisher: 'The Harbour' };
    const story = parseStory(formatStoryFile(origin, BODY), 'ferry', 'ferry.md');
    expect(story).toMatchObject(origin);
    expect(story.paragraphs.map((paragraph) => slice(story, paragraph))).toEqual(BODY);

    const notes = '# seen by the editor\nheadline: Mine\n';
    expect(formatStoryFile(notes, BODY)).toContain(`---\n${notes}---\n`);
  });
});
