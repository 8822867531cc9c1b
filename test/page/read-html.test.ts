import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readHtmlApart } from '../../src/page/apart/read-apart.js';
import { readHtml } from '../../src/page/read-html.js';
import { PAGE_WORKER } from './readers.js';

const LONG = 'The clock of the town hall stood still on Monday, and nobody could say for how long.';
const OTHER =
  'Its keeper left in the spring, and the council has looked for another one ever since.';
const pageOf = (body: string, head = '') =>
  `<!doctype html><html><head><title>The clock stands still</title>${head}</head><body>${body}</body></html>`;

describe('a page of the web', () => {
  it('is its paragraphs, a line each, whatever they are made of', () => {
    const page = readHtml(
      pageOf(`<article>
        <p>${LONG.replace('Monday', '<a href="/x"><b>Mon</b>day</a>')}</p>
        <div>${OTHER}<br><br>${LONG.replace('Monday', 'Tuesday')}</div></article>`),
    );
    expect(page?.paragraphs).toEqual([LONG, OTHER, LONG.replace('Monday', 'Tuesday')]);
  });

  it('tells its headline, publisher, day and address to machines', () => {
    const head = `<script type="application/ld+json">${JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'The clock that stands still',
      datePublished: '2025-03-06T22:30:00+01:00',
      publisher: { '@type': 'Organization', name: 'The Harbour' },
    })}</script><link rel="canonical" href="https://example.org/clock">`;
    const body = `<article><p>${LONG}</p><p>${OTHER}</p></article>`;
    expect(readHtml(pageOf(body, head), 'https://m.example.org/clock?x=1')?.origin).toEqual({
      headline: 'The clock that stands still',
      publisher: 'The Harbour',
      published: '2025-03-06',
      url: 'https://example.org/clock',
    });
  });

  it('is not told of by what machines are told without a headline, which may be of another story', () => {
    const linked = {
      '@type': 'NewsArticle',
      author: { name: 'Team' },
      datePublished: '2019-03-06',
    };
    const script = `<script type="application/ld+json">${JSON.stringify(linked)}</script>`;
    const body = `<article><p>By Ida Holm</p><p>${LONG}</p><p>${OTHER}</p></article>`;
    const { origin } = readHtml(pageOf(body, script)) ?? {};
    expect(origin?.author).toBe('Ida Holm');
    expect(origin?.published).toBeUndefined();
  });

  it('is called what the whole is called, not its newest entry', () => {
    const entry = { '@type': 'BlogPosting', headline: 'The keeper speaks', articleBody: OTHER };
    const linked = {
      '@type': 'LiveBlogPosting',
      headline: 'The clock stands still: latest',
      liveBlogUpdate: [entry],
    };
    const head = `<script type="application/ld+json">${JSON.stringify(linked)}</script>`;
    const body = `<h1>The clock stands still: latest</h1><article><h2>The keeper speaks</h2><p>${OTHER}</p></article><article><h2>How it began</h2><p>${LONG}</p></article>`;
    const page = readHtml(pageOf(body, head));
    expect(page?.origin.headline).toBe('The clock stands still: latest');
    expect(page?.paragraphs.slice(0, 2)).toEqual(['The keeper speaks', OTHER]);
  });

  it('is not guessed at where it does not tell', () => {
    const page = readHtml(pageOf(`<p>${LONG}</p><p>${OTHER}</p>`));
    expect(page?.origin).toEqual({
      headline: 'The clock stands still',
      publisher: undefined,
      url: undefined,
    });
  });

  it('keeps a list of its own under a heading like one over other stories', () => {
    const paragraphs = [LONG, OTHER, LONG.replace('Monday', 'Tuesday'), 'The hands will be gilt.'];
    const keepers = [
      ...['Jo Lind', 'She has wound the clock of the school since the summer.'],
      ...['Rolf Aas', 'He mends watches, and he would work for nothing at all.'],
    ];
    const listOf = (name: (text: string) => string) =>
      keepers.map((text, i) => `<p>${i % 2 === 0 ? name(text) : text}</p>`).join('');
    const read = (list: string) =>
      readHtml(
        pageOf(`<article>${paragraphs.map((text) => `<p>${text}</p>`).join('')}
          <h2>More on the keepers</h2>${list}</article>`),
      )?.paragraphs;
    expect(read(listOf((text) => text))).toEqual([...paragraphs, ...keepers]);
    expect(read(listOf((text) => `<a href="/x">${text}</a>`))).toEqual(paragraphs);
  });

  it.each([
    '<!doctype html><title>A page</title>',
    '<!doctype html><title>A page</title><body class="story">',
    '<title>A page</title><body>',
    '<html><title>A page</title>',
    '<!doctype html><head><title>A page</title></head>',
  ])('has a story whatever of the tags around it goes without saying: %s', (around) => {
    expect(
      readHtml(`${around}<article><p>${LONG}</p><p>${OTHER}</p></article>`)?.paragraphs,
    ).toEqual([LONG, OTHER]);
  });

  it('has its addresses of the web alone', () => {
    const head = '<link rel="canonical" href="javascript:alert(1)">';
    const page = readHtml(pageOf(`<p>${LONG}</p><p>${OTHER}</p>`, head), 'https://example.org/a');
    expect(page?.origin.url).toBe('https://example.org/a');
  });

  it.each([
    ['http://www.example.org/a', 'https://example.org/clock'],
    ['https://news.example.org/a', 'https://example.org/clock'],
    ['https://example.org/a', 'https://www.news.example.org/clock'],
  ])('at %s has the address on its own site that it gives', (url, own) => {
    const head = `<link rel="canonical" href="${own}">`;
    expect(readHtml(pageOf(`<p>${LONG}</p><p>${OTHER}</p>`, head), url)?.origin.url).toBe(own);
  });

  it.each([
    ['https://example.net/a', 'https://example.org/clock'],
    ['https://one.co.uk/a', 'https://another.co.uk/clock'],
    ['https://notexample.org/a', 'https://example.org/clock'],
    ['https://example.org.example.net/a', 'https://example.org/clock'],
  ])('at %s cannot take the address of another site', (url, foreign) => {
    const linked = JSON.stringify({ '@type': 'NewsArticle', url: foreign, headline: 'A clock' });
    for (const head of [
      `<link rel="canonical" href="${foreign}">`,
      `<meta property="og:url" content="${foreign}">`,
      `<script type="application/ld+json">${linked}</script>`,
    ]) {
      const page = readHtml(pageOf(`<p>${LONG}</p><p>${OTHER}</p>`, head), url);
      expect(page?.origin.url).toBe(url);
    }
  });

  it('names its section in time that grows with the blanks in it', () => {
    const section = `Town${' '.repeat(100_000)}hall`;
    const headline = 'The clock stands still';
    const linked = JSON.stringify({ '@type': 'NewsArticle', headline, articleSection: section });
    const head = `<script type="application/ld+json">${linked}</script>`;
    expect(readHtml(pageOf(`<p>${LONG}</p><p>${OTHER}</p>`, head))?.origin.section).toBe(
      'Town hall',
    );
  });

  it.each(['', ' ', '<', '<html>', '<!doctype html>', '<p></p>', '<svg><p>', '<title>', '\uFFFF'])(
    '%j has no story in it, and does no harm',
    (html) => {
      expect(readHtml(html)?.paragraphs ?? []).toEqual([]);
    },
  );

  it('does no harm, whatever it is made of, and runs and fetches nothing', () => {
    const run = vi.fn();
    vi.stubGlobal('run', run);
    const fetching = vi.spyOn(globalThis, 'fetch').mockImplementation(run);
    const piece = fc.oneof(
      fc.constantFrom(
        '<script>run()</script>',
        '<img src=x onerror="run()">',
        '<svg onload=run()>',
      ),
      fc.constantFrom(
        '<link rel=stylesheet href=//example.org/x>',
        '<base href="javascript:run()">',
      ),
      fc.constantFrom(
        '<iframe srcdoc="<script>run()</script>">',
        '<meta http-equiv=refresh content=0>',
      ),
      fc.constantFrom(
        '<script type="application/ld+json">{"@graph":[[]]',
        '<template>',
        '<!--',
        ']]>',
      ),
      fc.constantFrom(
        '<p>',
        '</p>',
        '<div',
        '<table><td>',
        '</body>',
        '<title>',
        '&#0;',
        '<a href=":">',
      ),
      fc.constantFrom(`<p>${LONG}</p>`, `<article>${OTHER}`, `<h1>${LONG}`),
      fc.string({ unit: 'binary', maxLength: 20 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const page = readHtml(pageOf(pieces.join('')), 'https://example.org/');
        expect(page?.origin.url ?? 'https://example.org/').toMatch(/^https?:/);
      }),
      { numRuns: 300 },
    );
    expect(run).not.toHaveBeenCalled();
    fetching.mockRestore();
    vi.unstubAllGlobals();
  });

  it('runs nothing, and takes its time elsewhere', async () => {
    const body = `<article><p>${LONG}</p><p>${OTHER}</p><script>process.exit(1)</script></article>`;
    const page = await readHtmlApart(PAGE_WORKER, pageOf(body));
    expect(page.paragraphs).toEqual([LONG, OTHER]);
  });

  it.each([
    ['nested without end', '<div>'.repeat(200_000), 'I find no story on that page.'],
    ['too long', 'x'.repeat(3_000_001), 'That page is too long to be one story.'],
    ['without a story', '<p></p>', 'I find no story on that page.'],
  ])(
    '%s is refused in a sentence',
    async (_, html, why) => {
      await expect(readHtmlApart(PAGE_WORKER, html)).rejects.toThrow(
        `${why} Paste the story instead.`,
      );
    },
    15_000,
  );
});
