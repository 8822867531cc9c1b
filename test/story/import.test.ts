import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { importPage } from '../../src/story/copied/import.js';
import { readStoryFile } from '../../src/story/files.js';
import { formatStoryFile } from '../../src/story/format.js';
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

  describe('finds the headline', () => {
    const HEADLINE = 'Ferries stand still for a second day';
    const headlineOf = (...lines: readonly string[]) =>
      importPage([...lines, ...BODY].join('\n')).origin.headline;

    it.each([
      `${HEADLINE} | The Harbour`,
      `${HEADLINE} | Transport | The Harbour`,
      `${HEADLINE} » The Harbour`,
      `${HEADLINE} - Skerry Times`,
    ])('without the names of the site: %s', (title) => {
      const { origin, paragraphs } = importPage([title, ...BODY].join('\n'));
      expect(origin.headline).toBe(HEADLINE);
      expect(origin.publisher).toMatch(/^(?:The Harbour|Skerry Times)$/);
      expect(paragraphs).toEqual(BODY);
    });

    it('without a name that stands elsewhere on the page', () => {
      const page = [`${HEADLINE} - The Harbour`, ...BODY, '© 2025 The Harbour'];
      expect(importPage(page.join('\n')).origin.headline).toBe(HEADLINE);
    });

    it.each(['A deal on the ferries is near - minister', 'Comment | The ferries must sail'])(
      'with what may be a part of it: %s',
      (headline) => {
        expect(headlineOf(headline)).toBe(headline);
      },
    );

    it.each([
      ['a section with full stops', 'U.S.'],
      ['a long menu', 'Home', 'Sport and leisure for all'],
      [
        'links to other stories',
        'Storm closes the bridge to Orrin',
        'Fish prices at a record high',
      ],
      ['an offer', 'Subscribe for £1 a week'],
      ['a button', 'Share full article'],
    ])('under %s', (_, ...lines) => {
      expect(headlineOf(...lines, HEADLINE, 'By Ida Holm')).toBe(HEADLINE);
      expect(headlineOf(...lines, HEADLINE)).toBe(HEADLINE);
      expect(importPage([...lines, HEADLINE, ...BODY].join('\n')).paragraphs).toEqual(BODY);
    });

    it('over a line that sums the story up', () => {
      const line = 'Union says no talks between crews and company before the weekend';
      expect(headlineOf(HEADLINE, line, 'By Ida Holm')).toBe(HEADLINE);
    });

    it('behind a label, among other facts', () => {
      const page = [`Headline: ${HEADLINE}`, 'Author: Ida Holm', 'Date: 5 March 2025', '', ...BODY];
      const { origin, paragraphs } = importPage(page.join('\n'));
      expect(origin).toEqual({ headline: HEADLINE, author: 'Ida Holm', published: '2025-03-05' });
      expect(paragraphs).toEqual(BODY);
    });

    it('and keeps the sentence that says it again', () => {
      const [first = '', ...others] = BODY;
      const page = [first.slice(0, -1), 'By Ida Holm', first, first.slice(0, -1), ...others];
      const { origin, paragraphs } = importPage(page.join('\n'));
      expect(origin.headline).toBe(first.slice(0, -1));
      expect(paragraphs).toEqual(BODY);
    });

    it.each([
      ['Ferries Stand Still', '5 March 2025'],
      ['CREWS LEAVE ISLAND FERRIES', '5 March 2025'],
      ['Crews Leave Ferries Between Islands', 'By Ida Holm', '5 March 2025'],
      ['Orrin News', 'Crews Leave Ferries Between Islands', 'By Ida Holm'],
    ])('in capitals, and takes it for no name: %s', (...lines) => {
      const headline = lines.find((line) => /ferries/i.test(line));
      const { origin, paragraphs } = importPage([...lines, ...BODY].join('\n'));
      expect(origin.headline).toBe(headline);
      expect(origin.author).toBe(lines.includes('By Ida Holm') ? 'Ida Holm' : undefined);
      expect(paragraphs).toEqual(BODY);
    });

    it('under a link to a story that is among the most read, too', () => {
      const other = 'Fish prices at a record high';
      const page = [other, HEADLINE, 'By Ida Holm', ...BODY, 'Most read', other];
      const { origin, paragraphs } = importPage(page.join('\n'));
      expect(origin.headline).toBe(HEADLINE);
      expect(paragraphs).toEqual(BODY);
    });

    it('over a line that has one word of the story, where it has none', () => {
      const headline = 'What fifty captains wish they had known';
      expect(headlineOf(headline, 'And why they have a union', 'By Ida Holm')).toBe(headline);
    });

    it('under the byline', () => {
      expect(headlineOf('Ida Holm', '5 March 2025', HEADLINE)).toBe(HEADLINE);
    });

    it.each([`# ${HEADLINE}`, `**${HEADLINE}**`])('without the marks of Markdown: %s', (line) => {
      const { origin, paragraphs } = importPage([line, ...BODY].join('\n\n'));
      expect(origin.headline).toBe(HEADLINE);
      expect(paragraphs).toEqual(BODY);
    });
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
    '“We hope it has given the crews a week to think,” Inspector Jo Lind told the islanders.',
    'We wish Karin had offered you the same terms, a member of the crew said.',
    'The post of harbour master first appeared on the rolls in 1890.',
    'First published in 1952.',
    'First published in Great Britain.',
    'Originally published on Monday.',
    'The report was first published by the ministry in March.',
  ])('takes no sign-off from “%s”', (line) => {
    const page = ['Ferries stand still for a second day', ...BODY, line, BODY[0]].join('\n\n');
    expect(importPage(page).origin.via).toBeUndefined();
    expect(importPage(page).paragraphs).toContain(line);
  });

  it.each([
    ['This article was originally published on The Tide Table.', 'The Tide Table'],
    ['This story first appeared in the Skerry Times', 'the Skerry Times'],
    ['Originally published on Island Daily', 'Island Daily'],
  ])('knows where a story is from by “%s”', (line, via) => {
    const page = ['Ferries stand still for a second day', ...BODY, line].join('\n\n');
    expect(importPage(page)).toMatchObject({ origin: { via }, paragraphs: BODY });
  });

  describe('the publisher by whose the copyright is', () => {
    const publisherOf = (...lines: readonly string[]) =>
      importPage(['Ferries stand still for a second day', ...BODY, ...lines].join('\n\n')).origin
        .publisher;

    it.each([
      ['© 2025 The Harbour', 'The Harbour'],
      ['© The Harbour 2025', 'The Harbour'],
      ['Copyright (c) 2019-2025 Harbour & Tide Ltd. All rights reserved.', 'Harbour & Tide'],
      ['© 2025 Harbour News Limited or its affiliated companies', 'Harbour News'],
      ['©Skerry Newspapers Limited in England No. 1234', 'Skerry Newspapers'],
      ['© 2025 St. Orrin Post | Privacy', 'St. Orrin Post'],
      ['The Harbour Gazette © 2025 Powered by Quill', 'The Harbour Gazette'],
    ])('%s', (line, publisher) => {
      expect(publisherOf(line)).toBe(publisher);
    });

    it.each([
      '© 2025 Powered by Quill',
      'Privacy © 2025',
      '© 2025 All rights reserved',
      '© 2025 by individual contributors',
      'The song’s copyright belonged to Karin Dahl, the judge found.',
      'A petition has been sent to the Copyright Office of the islands.',
      'A fund of the 501(c) kind pays them, and (c) The company does not.',
      'See page 6',
      'Continued on Monday',
      'Copyright protects the words of an idea, not the idea itself.',
      '(c) The company pays for the food of the crews.',
    ])('and not by %s', (line) => {
      expect(publisherOf(line)).toBeUndefined();
    });

    it('and not by whose the copyright of a picture is', () => {
      const page = ['Ferries stand still for a second day', BODY[0], '© 2025 Rolf Aas', BODY[1]];
      expect(importPage(page.join('\n\n')).origin.publisher).toBeUndefined();
    });
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

  describe('the author and the day', () => {
    const HEADLINE = 'Ferries stand still for a second day';
    const read = (...lines: readonly string[]) => {
      const { origin, paragraphs } = importPage([...lines, ...BODY].join('\n'));
      expect(paragraphs).toEqual(BODY);
      expect(origin.headline).toBe(HEADLINE);
      return origin;
    };

    it.each([
      ['By\nIda Holm', 'Ida Holm'],
      ['By Ida Holm and\nRolf Aas', 'Ida Holm, Rolf Aas'],
      ['By Ida Holm in Skerry and Rolf Aas, Orrin', 'Ida Holm, Rolf Aas'],
      ['By Ida Holm and Rolf Aas, The Harbour', 'Ida Holm, Rolf Aas'],
      ['By Ida d’Holm', 'Ida d’Holm'],
      ['By Ida Holm (ida@harbour.example)', 'Ida Holm'],
      ['By Ida Holm @ida', 'Ida Holm'],
      ['Reported by Ida Holm', 'Ida Holm'],
      ['Interview by Ida Holm', 'Ida Holm'],
      ['*By Ida Holm*', 'Ida Holm'],
      ['By Ida Holm Reporter\n5 March 2025', undefined],
      ['By Ida Holm\nStaff Writer', 'Ida Holm'],
      ['By IDA HOLM\nTransport Reporter', 'IDA HOLM'],
      ['By staff', undefined],
      ['By our transport correspondent', undefined],
      ['Ida Holm, Transport correspondent', 'Ida Holm'],
      ['Ida Holm\nTransport correspondent', 'Ida Holm'],
    ])('by “%s”', (line, author) => {
      expect(read(HEADLINE, line).author).toBe(author);
    });

    it.each([
      'Ida Holm | 5 March 2025',
      'Ida Holm · March 5, 2025',
      'Ida Holm 5 March 2025',
      'Ida Holm\nFollow\n5 March 2025',
      'Ida Holm\nPublished\n5 March 2025',
      'Ida Holm, Transport correspondent\n5 March 2025',
      'Ida Holm in Port Skerry\n5 March 2025',
    ])('by “%s” without a “By”', (line) => {
      expect(read(HEADLINE, line)).toMatchObject({ author: 'Ida Holm', published: '2025-03-05' });
    });

    it('under the headline by a name and a role, whatever stands over it', () => {
      const over = ['By Rolf Aas', 'Storm closes the bridge'];
      const { dropped } = importPage([...over, HEADLINE, 'Ida Holm, editor', ...BODY].join('\n'));
      expect(dropped).toContainEqual({ text: 'Ida Holm, editor', reason: 'the byline' });
    });

    it.each([
      [
        'under the first sentence',
        [],
        ['The council chose two poets on Monday evening.'],
        undefined,
      ],
      ['where it says who did', ['By Rolf Aas'], [], 'Rolf Aas'],
    ])('by nobody with a role whom the story names %s', (_, over, lead, author) => {
      const winners = ['The winners', 'Ida Holm, writer', 'Jon Vik, reporter'];
      const rest = [
        'The prize was first given in 1950.',
        'It is worth a thousand crowns this year.',
      ];
      const page = importPage([HEADLINE, ...over, ...lead, ...winners, ...rest].join('\n\n'));
      expect(page.origin.author).toBe(author);
      expect(page.paragraphs).toEqual([...lead, ...winners, ...rest]);
    });

    it('and keeps a headline about one who writes', () => {
      const { origin } = importPage(['Story by reporter wins prize', ...BODY].join('\n'));
      expect(origin.headline).toBe('Story by reporter wins prize');
    });

    it('under a list of topics', () => {
      const origin = read(HEADLINE, 'Topics', 'Transport', 'By Ida Holm', '5 March 2025');
      expect(origin).toMatchObject({ author: 'Ida Holm', published: '2025-03-05' });
    });

    it('by two names over the day', () => {
      expect(read(HEADLINE, 'Ida Holm and Rolf Aas', '5 March 2025').author).toBe(
        'Ida Holm, Rolf Aas',
      );
    });

    it('by what stands right over the headline, and not over another one', () => {
      expect(read('By Ida Holm', HEADLINE).author).toBe('Ida Holm');
      expect(read('By Ida Holm', 'Storm closes the bridge', HEADLINE).author).toBeUndefined();
    });

    it.each([
      'World News | 5 March 2025',
      'Ida Holm Senior Reporter\n5 March 2025',
      'Published\n5 March 2025',
      'The Pier\n5 March 2025',
    ])('and not by “%s”', (line) => {
      expect(read(HEADLINE, line).author).toBeUndefined();
    });

    it.each([
      'Published: 10:21, 05 March 2025 | Updated: 14:05, 06 March 2025',
      'Posted: Mar 5, 2025 / 09:14 PM CDT',
      'Updated: 14:05, 06 March 2025\nPublished 10:21 am, Wednesday, 5 March 2025',
    ])('by a day beside a time: %s', (line) => {
      expect(read(HEADLINE, line).published).toBe('2025-03-05');
    });

    it('and not by those of other stories under this one', () => {
      const links = ['More on this story', 'The union that says no', '4 January 2019'];
      const page = [HEADLINE, '2 hours ago', ...BODY, ...links, 'By Rolf Aas'];
      const { origin, paragraphs } = importPage(page.join('\n'));
      expect(origin).toEqual({ headline: HEADLINE });
      expect(paragraphs).toEqual(BODY);
    });

    it.each(['25/03/2025', '3/25/2025 10:15 AM', 'Published 25.03.2025', 'Ida Holm | 25/3/2025'])(
      'by %s, which can be one day only',
      (line) => {
        expect(read(HEADLINE, line).published).toBe('2025-03-25');
      },
    );

    it.each(['05/03/2025', '5.3.2025', '5-3-2025', '31/02/2025'])(
      'and not by %s, which can be two or none',
      (line) => {
        expect(read(HEADLINE, line).published).toBeUndefined();
      },
    );
  });

  it('knows a letter by the thanks that it gives its readers', () => {
    const thanks = 'Thanks for reading The Tide Table! Subscribe for free to receive new posts.';
    const page = ['Ferries stand still', BODY[0], thanks, ...BODY.slice(1), '© 2025 Ida Holm'];
    const { origin, paragraphs } = importPage(page.join('\n\n'));
    expect(origin.publisher).toBe('The Tide Table');
    expect(paragraphs).toEqual(BODY);
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

  it('keeps the lines between headline and byline that sum the story up', () => {
    const decks = [
      'Union says no talks between crews and company before the weekend',
      '- School on the largest island is shut',
    ];
    const head = ['Ferries stand still for a second day', ...decks, 'By Ida Holm', '5 March 2025'];
    const { origin, paragraphs } = importPage(['News', ...head, ...BODY].join('\n\n'));
    expect(origin.author).toBe('Ida Holm');
    expect(paragraphs).toEqual([...decks, ...BODY]);
  });

  it.each([
    'Home News Sport Weather Business Opinion Culture Travel',
    '5 min read Save for later Gift this article',
  ])('leaves out a row of links between headline and byline: %s', (row) => {
    const page = ['Ferries stand still for a second day', row, 'By Ida Holm', ...BODY];
    expect(importPage(page.join('\n\n')).paragraphs).toEqual(BODY);
  });

  it.each([
    'The book is out in May. Illustrations by Ann Reed',
    'See Smith, Ferries and Fares, page 12',
    'See Holm, p. 4',
  ])('keeps “%s”', (line) => {
    expect(importPage([BODY[0], line, ...BODY.slice(1)].join('\n\n')).paragraphs).toContain(line);
  });

  it('keeps results and a number to call under the story, and what stands under these', () => {
    const lines = ['41', '38', 'Share'];
    expect(importPage([...BODY, ...lines].join('\n\n')).paragraphs).toEqual([...BODY, '41', '38']);
    const call = ['0800 123 4567', 'The names of the dead are read out each year'];
    expect(importPage([...BODY, ...call].join('\n\n')).paragraphs).toEqual([...BODY, ...call]);
  });

  it.each([
    ['how to reach somebody', ['Contact: Jane Dow ida@harbour.example +1 555 010 2030']],
    ['the head of a page', ['THE HARBOUR REVIEW                Spring 2025', 'No. 12']],
  ])('takes no headline from %s', (_, lines) => {
    const page = [...lines, 'Pay row', ...BODY, ...lines];
    expect(importPage(page.join('\n\n')).origin.headline).not.toBe(lines[0]);
  });

  it('keeps a paragraph that has no end, wherever it stands', () => {
    const cut =
      'The ferries stood still for a second day on Tuesday. The crews, who have asked for more pay since the winter, say that the company has not read their letter, and that';
    const page = ['Ferries stand still for a second day', cut, 'By Ida Holm', ...BODY];
    expect(importPage(page.join('\n\n')).paragraphs).toEqual([cut, ...BODY]);
    const foot = [...page.slice(0, 1), ...BODY, 'Most read', cut];
    expect(importPage(foot.join('\n\n')).paragraphs).toEqual([...BODY, cut]);
  });

  it('drops an invitation to follow the site elsewhere', () => {
    const { paragraphs } = importPage([...BODY, 'Follow The Harbour on Facebook'].join('\n'));
    expect(paragraphs).toEqual(BODY);
  });

  it.each(['* * *', '***', '---', '=====', '___', '###', '\u200B', 'ENDS', '-ends-', '– 30 –'])(
    'drops a line that parts or ends: %j',
    (line) => {
      const [first = '', ...others] = BODY;
      expect(importPage([first, line, ...others].join('\n\n')).paragraphs).toEqual(BODY);
      expect(importPage([...BODY, line].join('\n\n')).paragraphs).toEqual(BODY);
    },
  );

  it.each(['★★★★☆', 'The End', '30', '…', '?'])('and keeps %s', (line) => {
    expect(importPage([...BODY, line, ...BODY].join('\n\n')).paragraphs).toContain(line);
  });

  it.each([
    'Skip to end of carousel',
    '8 min listen',
    'See more on: Ferries',
    'Photo by Rolf Aas on Unsplash',
    'Log in or create a free account to listen to this article',
    'Report an editorial error',
    'See FERRIES, Page A6',
    'Continued from page 1',
    '(Continued on Page B-12)',
    'Turn to page 3',
    'Skip past newsletter promotion\nSign up to Two Tides\nOur letter says what goes on in the islands',
    'Follow us on Instagram @harbour.post',
    'Thanks for reading The Harbour! Subscribe for free to receive new posts.',
  ])('drops “%s” among the paragraphs', (line) => {
    const [first = '', ...others] = BODY;
    expect(importPage([first, line, ...others].join('\n')).paragraphs).toEqual(BODY);
  });

  it('drops the marks of where a word may be broken, which nobody sees', () => {
    const marked = BODY.map((text) =>
      text.replace('ferries', 'fer\u00ADries').replace('union', 'un\u200Bion'),
    );
    expect(importPage(marked.join('\n')).paragraphs).toEqual(BODY);
  });

  it('keeps sentences that only begin like furniture', () => {
    const lines = [
      'Copyright protects the words of an idea, not the idea itself.',
      '(c) The company pays for the food of the crews.',
      'The file now goes to the Environmental Protection Agency (EPA).',
      'A clerk on the pier earns £24,000 (pa)',
      '£92.05 a week for a single person',
      '£400 a month for the berth',
      'What pictures by children tell us',
      'Universal Credit: What Changes',
      'Register for flood alerts on the website of the islands before the winter.',
      'Get help by e-mail, the union tells its members.',
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

  it.each([
    'The ferry at dawn. Photograph: Ida Holm/The Harbour',
    'The crews at the pier Credit: Ida Holm',
    'Pictures by Rolf Aas',
    'Photography by Rolf Aas',
    'The ferry at dawn.Credit...Ida Holm for The Harbour',
    'Image',
    'A version of this article appears in print on March 5, 2025, Section A, Page 1.',
    'Staff Photo by ROLF AAS',
    'Illustrations by Rolf Aas and Ida Holm',
    '(All photos: crew members)',
    'Crews wait at the pier (AFP)',
    'Crews wait at the pier (Ida Holm/Reuters).',
    'A day at the pier | Getty Images',
    '£4.99 a month, cancel whenever you like',
    'Sign up for our morning briefing',
    'Sign up for e-mail alerts',
    'Get breaking news alerts on your phone.',
    'Share on Facebook Share on Twitter Share on WhatsApp',
    'Share full article',
  ])('drops “%s”', (line) => {
    expect(importPage([BODY[0], line, ...BODY.slice(1)].join('\n\n')).paragraphs).toEqual(BODY);
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

  it.each([
    ['Media contact:', 'Ida Holm, press officer', 'ida@harbour.example'],
    ['Contact: Ida Holm', 'Phone: (555) 010-2233'],
    ['Email: ida@harbour.example', 'Tel. 01632 960 000'],
    ['@idaholm'],
    ['Filed under: Transport, Islands'],
    ['Posted in Transport | Islands'],
  ])('drops what stands under the story to reach somebody or something: %s', (...lines) => {
    expect(importPage([...BODY, ...lines].join('\n\n')).paragraphs).toEqual(BODY);
    // Within the story, it may be what the story is about.
    const within = importPage([BODY[0], lines[0], ...BODY.slice(1)].join('\n\n')).paragraphs;
    expect(within).toContain(lines[0]);
  });

  it.each([
    'Anyone who has seen the boat should call 01632 960 000.',
    'Correction: an earlier version of this story gave the wrong day.',
    'Ida Holm is a reporter who covers the islands.',
  ])('keeps under the story “%s”', (line) => {
    expect(importPage([...BODY, line].join('\n\n')).paragraphs).toEqual([...BODY, line]);
  });

  describe('leaves out what readers say', () => {
    const AGNES = 'I sailed on them as a child, and this is a shame.';
    const BOB = 'Karin Dahl has been paid for it, as all of us know.';
    const HEADLINE = 'Ferries stand still for a second day';
    const keptOf = (...lines: readonly string[]) =>
      importPage([HEADLINE, ...BODY, ...lines].join('\n\n')).paragraphs;
    const comments = [
      ...['Agnes says:', '5 March 2025 at 10:40 am', AGNES, 'Reply'],
      ...['Bob says:', '5 March 2025 at 11:02 am', BOB, 'Reply', 'Leave a Reply'],
    ];

    it.each([
      `2 thoughts on “${HEADLINE}”`,
      'One thought on “Ferries stand still”',
      'Discussion about this post',
      'Discussion',
      'Responses',
      '2 responses',
      'All Comments 2',
      'Join the conversation',
    ])('under “%s”', (heading) => {
      expect(keptOf(heading, ...comments)).toEqual(BODY);
    });

    it('under no heading, from the first name or day on', () => {
      expect(keptOf(...comments)).toEqual(BODY);
      const short = ['agnes_58', '2 days ago', AGNES, 'Like', 'Reply', 'Bob', '1 day ago', BOB];
      expect(keptOf(...short, 'Like', 'Reply')).toEqual(BODY);
    });

    it('behind their names', () => {
      expect(keptOf('Comments', `Agnes: ${AGNES}`, `Bob Lind: ${BOB}`)).toEqual(BODY);
    });

    it('and keeps what only looks like it', () => {
      const letters = [
        ...['5 March 2025', 'My neighbour sails by night, and I hear it.', 'Reply'],
        ...['You could talk to your neighbour by day.', '6 March 2025', AGNES, 'Reply', BOB],
      ];
      expect(keptOf(...letters)).toEqual(expect.arrayContaining([AGNES, BOB]));
      expect(keptOf('Discussion', AGNES, BOB)).toEqual(expect.arrayContaining([AGNES, BOB]));
      expect(keptOf('Responses', 'The Crews', AGNES, 'The Company', BOB)).toEqual(
        expect.arrayContaining([AGNES, BOB]),
      );
      expect(keptOf(`Karin Dahl: ${AGNES}`, `Jo Lind: ${BOB}`)).toHaveLength(BODY.length + 2);
      expect(keptOf('Two replies to the letter came by Friday.', AGNES)).toHaveLength(5);
    });
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

  describe('mends lines that were broken to fit a width', () => {
    const HEADLINE = 'Ferries stand still for a second day';
    const LONG = [
      'The ferries between the islands stood still for a second day on Tuesday as crews and the company failed to agree on pay, the union said.',
      '“We will not move until the company has read our letter,” said Karin Dahl, who leads the union. “Nobody on this pier is afraid of it.”',
      'The governor of Lowmere, who met Oda Finch, called it “a blow”.',
      'On Wednesday, the company said that it would talk to the crews again. Its director, Jo Lind, told Radio Skerry that a twenty-hour day was no answer.',
    ];
    const breakAt =
      (width: number, indent = '') =>
      (text: string) =>
        text.split(' ').reduce((lines, word) => {
          const last = lines.slice(lines.lastIndexOf('\n') + 1);
          if (last.length + 1 + word.length > width) return `${lines}\n${word}`;
          return lines === '' ? indent + word : `${lines} ${word}`;
        }, '');

    it.each([40, 60, 72, 98])('of %d letters, with blank lines between paragraphs', (width) => {
      const page = [HEADLINE, ...LONG.map(breakAt(width))].join('\n\n');
      expect(importPage(page)).toMatchObject({
        origin: { headline: HEADLINE },
        paragraphs: LONG,
      });
    });

    it.each([40, 60, 100])('of %d letters, under each other', (width) => {
      const page = [HEADLINE, 'By Ida Holm', ...LONG.map(breakAt(width))].join('\n');
      expect(importPage(page)).toMatchObject({
        origin: { headline: HEADLINE, author: 'Ida Holm' },
        paragraphs: LONG,
      });
    });

    it('where the first of each paragraph is set in', () => {
      const page = [HEADLINE, ...LONG.map(breakAt(72, '    '))].join('\n');
      expect(importPage(page).paragraphs).toEqual(LONG);
    });

    it('and takes no full headline for a part of one', () => {
      const nearlyFull = 'Ferries between the islands stand still for second day';
      const page = [nearlyFull, ...LONG.map(breakAt(60))].join('\n');
      expect(importPage(page)).toMatchObject({
        origin: { headline: nearlyFull },
        paragraphs: LONG,
      });
    });

    it('and begins a paragraph where one is set in', () => {
      const full = 'Ferries between all of the islands stand still for a second day: union';
      const page = [full, ...LONG.map(breakAt(72, '    '))].join('\n');
      expect(importPage(page)).toMatchObject({ origin: { headline: full }, paragraphs: LONG });
    });

    it('after a word that wants another', () => {
      const lines = ['The ferries between the islands have stood still in the port of', 'Skerry.'];
      const verse = ['The sea gave me a boat,', 'the sea gave me a wife,', 'and took both.'];
      const page = [HEADLINE, lines.join('\n'), verse.join('\n')].join('\n\n');
      expect(importPage(page).paragraphs).toEqual([lines.join(' '), ...verse]);
    });

    it('where each stands alone', () => {
      const page = LONG.map(breakAt(60)).join('\n').replaceAll('\n', '\n\n');
      expect(importPage(page).paragraphs).toEqual(LONG);
    });

    it('where a mail program has marked them', () => {
      const page = LONG.map(breakAt(60)).join('\n\n').replaceAll(/^/gm, '> ');
      expect(importPage(page).paragraphs).toEqual(LONG);
    });

    it('within a word that has a hyphen', () => {
      const page = LONG.map(breakAt(70)).join('\n\n').replace('twenty-hour', 'twenty-\nhour');
      expect(importPage(page).paragraphs).toEqual(LONG);
    });

    it.each(['-', '\u00AD'])('within a word that has no hyphen elsewhere: %j', (hyphen) => {
      const lines = [
        `The ferries between the islands stood still on Tuesday, and the com${hyphen}`,
        'pany failed to agree with the crews, the union said. The company, a',
        'family business, has owned them since 1952.',
      ];
      expect(importPage(lines.join('\n')).paragraphs).toEqual([
        lines.join(' ').replace(`${hyphen} `, ''),
      ]);
    });

    it('within a word that would be another one without its hyphen', () => {
      const lines = [
        'He hoped to recover the stolen sofa before the winter, and then to re-',
        'cover it in green cloth for the house of the harbour’s own master, who',
        'had bought it in 1952.',
      ];
      expect(importPage(lines.join('\n')).paragraphs).toEqual([
        lines.join(' ').replace('re- cover', 're-cover'),
      ]);
    });

    it.each([
      ['the company was slow to re-', 'spond to', 'respond'],
      ['the crews say that the govern-', 'ment would', 'government'],
      ['the crews want long-', 'term plans, and', 'long-term'],
      ['the crews have sent an e-', 'mail, and', 'e-mail'],
      ['the crews do want a kick-', 'off, and', 'kick-off'],
    ])('within a word that the text has once: %s%s', (over, under, word) => {
      const lines = [`On Tuesday ${over}`, `${under} a letter in the spring.`];
      const [paragraph = ''] = importPage(lines.join('\n')).paragraphs;
      expect(paragraph.split(/[\s,]+/)).toContain(word);
    });

    it.each(['re-signed', 're-formed', 'home-made', 'half-time', 'set-up', 'back-up'])(
      'within a word that may have its hyphen, where others have none: %s',
      (word) => {
        const [over, under] = word.split('-');
        const lines = [
          'On Tuesday the gov-',
          `ernment read what the ${over}-`,
          `${under} crews say.`,
        ];
        expect(importPage(lines.join('\n')).paragraphs).toEqual([
          `On Tuesday the government read what the ${word} crews say.`,
        ]);
      },
    );

    it('within a word that has its hyphen elsewhere', () => {
      const lines = ['The co-operative says that the co-', 'operative is shut.'];
      expect(importPage(lines.join('\n')).paragraphs).toEqual([
        'The co-operative says that the co-operative is shut.',
      ]);
    });

    it('and of which the last is longer than that', () => {
      const [text = ''] = LONG;
      const page = [breakAt(40)(text.slice(0, 100)), text.slice(100)].join('');
      const longer = 'The union, on the other side, said that the crews had not been asked at all.';
      expect(importPage(`${page} ${longer}`).paragraphs).toEqual([`${text} ${longer}`]);
    });

    it('and of which there are two', () => {
      const page = [...LONG, 'Designed to\nbe redesigned', 'Ferries\nstand still'].join('\n\n');
      expect(importPage(page).paragraphs.slice(LONG.length)).toEqual([
        'Designed to be redesigned',
        'Ferries stand still',
      ]);
    });

    it('and keeps apart what is a line of its own', () => {
      const item = '- more pay for all of them, and for those who have left the crews since';
      const verse = [
        'She wandered lonely as a cloud',
        'that floats on high over vales and hills,',
        'when all at once she saw a crowd,',
        'a host, of golden daffodils;',
        'beside the lake, beneath the trees.',
      ];
      const page = [
        ...LONG.map(breakAt(60)),
        ['The crews want:', breakAt(60)(item), '- fewer hours', '- a boat'].join('\n'),
        verse.join('\n'),
      ];
      expect(importPage(page.join('\n\n')).paragraphs).toEqual([
        ...[...LONG, 'The crews want:', item, '- fewer hours', '- a boat', ...verse],
      ]);
    });

    it('and joins no menu because one of its entries begins with a small letter', () => {
      const menu = ['Home', 'News', 'iPlayer', 'The best of', 'eBay and others', 'Sport'];
      expect(importPage([...menu, HEADLINE, ...LONG].join('\n')).paragraphs).toEqual(LONG);
    });

    it('and joins no headlines because a line elsewhere was broken', () => {
      const links = ['Storm closes the bridge to Orrin', 'Fish prices at a record high'];
      const broken = 'The union said that it would not\ntalk again.';
      const page = [HEADLINE, ...LONG, broken, links.join('\n')].join('\n\n');
      expect(importPage(page).paragraphs.slice(LONG.length)).toEqual([
        broken.replace('\n', ' '),
        ...links,
      ]);
    });

    it('in time that grows with the text', () => {
      const lines = Array.from({ length: 60_000 }, () => 'and the ferries');
      expect(importPage(lines.join('\n')).paragraphs).toHaveLength(1);
    });
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
