import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/page/read-html.js';
import { LAST, LEAD, NEXT, paragraphs } from './story-page.js';

const HEADLINE = 'Council votes to close the pool';
const FRONT_PAGE = '<a href="/">Fallow Gazette</a>';

interface Parts {
  readonly title?: string;
  readonly stated?: string;
  readonly heading?: string;
  readonly head?: string;
  readonly above?: string;
}

/** Reads a page with such titles. */
function read({ title = '', stated, heading, head = '', above = FRONT_PAGE }: Parts) {
  const og = stated === undefined ? '' : `<meta property="og:title" content="${stated}">`;
  const h1 = heading === undefined ? '' : `<h1>${heading}</h1>`;
  const page = readHtml(
    `<!doctype html><html><head><title>${title}</title>${og}${head}</head><body><header>${above}</header><main><article>${h1}${paragraphs(LEAD, NEXT, LAST)}</article></main></body></html>`,
  );
  const { headline, publisher } = page?.origin ?? {};
  return { headline, publisher, paragraphs: page?.paragraphs };
}

/** Titles that are a headline and the name of a site, as pages put them. */
const TITLES = [
  ...['|', '-', '–', '—', '::', '«', '»', '·', '•', '/', '~', '>'].map(
    (joint) => `${HEADLINE} ${joint} Fallow Gazette`,
  ),
  `${HEADLINE} | The Fallow Gazette`,
  `${HEADLINE} | fallowgazette.example`,
  `${HEADLINE} (Fallow Gazette)`,
  `${HEADLINE} | News | Fallow Gazette`,
  `${HEADLINE} — Fallow Gazette » News`,
  `${HEADLINE} | Fallow Gazette - News from the fen since 1881`,
  `Fallow Gazette: ${HEADLINE}`,
  `Fallow Gazette | ${HEADLINE}`,
];

describe('the publisher of a page', () => {
  const siteName = (name: string) => `<meta property="og:site_name" content="${name}">`;

  it.each(['Fallow Gazette', 'Yahoo!', 'The Gazette of Fallow and the Fen'])('is “%s”', (name) => {
    expect(read({ title: HEADLINE, stated: HEADLINE, head: siteName(name) }).publisher).toBe(name);
  });

  it.each([
    HEADLINE,
    'All the news of Fallow, every day.',
    'News and stories and much more from Fallow and the fen around it',
  ])('is not “%s”, which some give for the name of their site', (name) => {
    const given = { title: HEADLINE, stated: HEADLINE, head: siteName(name) };
    expect(read(given).publisher).toBeUndefined();
    expect(read(given).headline).toBe(HEADLINE);
  });
});

describe('the newspaper that the title of a page ends with', () => {
  const title = `${HEADLINE} | Education | The Fallow Gazette`;

  it('is the publisher where a line of the page is its name', () => {
    const page = read({ title, above: '<p>The Fallow Gazette</p>' });
    expect(page).toMatchObject({ headline: HEADLINE, publisher: 'The Fallow Gazette' });
  });

  it.each([
    title,
    `${HEADLINE} - The Fallow Gazette`,
    `${HEADLINE} :: The Fallow Gazette`,
    `The Fallow Gazette | ${HEADLINE}`,
  ])('is the publisher where the heading is the rest: %s', (title) => {
    const page = read({ title, heading: HEADLINE, above: '' });
    expect(page).toMatchObject({ headline: HEADLINE, publisher: 'The Fallow Gazette' });
  });

  it('is the publisher where the front page is called so', () => {
    const page = read({
      ...{ title: `${HEADLINE} | Fallow Online`, heading: HEADLINE },
      above: '<a href="/">Fallow Online</a>',
    });
    expect(page.publisher).toBe('Fallow Online');
  });

  it.each([
    ['Local News', '/'],
    ['Sign in', '/'],
    ['Ann Tolley', '/'],
    ['Chatter', 'https://chatter.example/'],
    ['Copy', ''],
  ])('is not “%s”, where a link to “%s” is called so', (name, href) => {
    const above = `<a href="${href}">${name}</a>`;
    const page = read({ title: `${HEADLINE} | ${name}`, heading: HEADLINE, above });
    expect(page.publisher).toBeUndefined();
  });

  it.each(['Steel Mail', 'Gold Standard', 'Farming Today'])(
    'is not told by the topic “%s”',
    (topic) => {
      const page = read({ title: `${topic}: ${HEADLINE}`, heading: HEADLINE, above: '' });
      expect(page.publisher).toBeUndefined();
    },
  );

  it.each(['Opinion', 'Local News', 'Fallow', '5 May 2025', 'Why the town waited'])(
    'is not told by “%s” behind the heading',
    (rest) => {
      const page = read({ title: `${HEADLINE} | ${rest}`, heading: HEADLINE, above: '' });
      expect(page.publisher).toBeUndefined();
    },
  );

  it('is the publisher that the markup of a line names', () => {
    const organization = '<span itemprop="name">Fallow Online</span>';
    const above = `<div itemprop="publisher" itemscope>${organization}<img itemprop="logo"></div>`;
    const page = read({ title: HEADLINE, heading: HEADLINE, above });
    expect(page.publisher).toBe('Fallow Online');
    const meta = above.replace(organization, '<meta itemprop="name" content="Fallow Online">');
    expect(read({ heading: HEADLINE, above: meta }).publisher).toBe('Fallow Online');
    const code = above.replace('itemprop="name"', 'itemprop="name" content="fo-1"');
    expect(read({ heading: HEADLINE, above: code }).publisher).toBe('Fallow Online');
    const link = '<a itemprop="publisher" href="/about">About us</a>';
    expect(read({ heading: HEADLINE, above: link }).publisher).toBeUndefined();
  });

  it.each([
    [title, '<p>Education</p>'],
    [`${HEADLINE} | Local News`, '<ul><li>Local News</li></ul>'],
    [`${HEADLINE} – Premier League`, '<p>Premier League</p>'],
    [`${HEADLINE} | Sport | Rowing`, '<p>Sport</p><p>Rowing</p>'],
    ['The Fallow Gazette', '<p>The Fallow Gazette</p>'],
  ])('is not told by “%s” over %s', (title, above) => {
    expect(read({ title, above }).publisher).toBeUndefined();
  });
});

describe('the headline of a page that a word processor has saved', () => {
  const readSaved = (line: string, title = '') =>
    readHtml(
      `<html><head>${title}</head><body><div>${line}<p>By Nell Bligh</p>${paragraphs(LEAD, NEXT, LAST)}</div></body></html>`,
    );

  it.each([
    [`<p class="c2 title"><span class="c1">${HEADLINE}</span></p>`, ''],
    [`<p class=MsoTitle>${HEADLINE}</p>`, ''],
    [`<p class=MsoTitle>${HEADLINE}</p>`, '<title>pool-draft-3.doc</title>'],
  ])('is the line in the style of a title: %s %s', (line, title) => {
    const page = readSaved(line, title);
    expect(page?.origin.headline).toBe(HEADLINE);
    expect(page?.paragraphs).toEqual([LEAD, NEXT, LAST]);
  });

  it.each([
    ['<p class="title">The Harbour</p>', ''],
    ['<p class="subtitle">The letter that nobody had read</p>', ''],
    ['<p class="title">The page of the Fallow fen</p>', `<title>${HEADLINE}</title>`],
    ['<div class="title">News of the fen and the town</div>', ''],
    [`<h1>${HEADLINE}</h1><p class="title">From our man at the pool</p>`, ''],
  ])('is not %s with %s', (line, title) => {
    const headline = readSaved(line, title)?.origin.headline;
    const isGiven = `${line}${title}`.includes(HEADLINE);
    expect(headline).toBe(isGiven ? HEADLINE : undefined);
  });

  it('has lists without the marks that were written before their entries', () => {
    const entry = (mark: string, text: string) =>
      `<p class="MsoListParagraphCxSpFirst"><span style="font-family:Symbol">${mark}<span>&nbsp;&nbsp; </span></span>${text}</p>`;
    const page = readHtml(
      `<html><body>${paragraphs(LEAD, NEXT)}${entry('·', 'It is open on Mondays.')}${entry('o', 'It is shut in May.')}<p>– Nobody swims.</p>${paragraphs(LAST)}</body></html>`,
    );
    expect(page?.paragraphs).toEqual([
      ...[LEAD, NEXT, 'It is open on Mondays.', 'It is shut in May.'],
      ...['– Nobody swims.', LAST],
    ]);
  });
});

describe('the headline of a page', () => {
  it.each(TITLES)('is read out of “%s”', (title) => {
    const known = '<meta property="og:site_name" content="Fallow Gazette">';
    const host = '<link rel="canonical" href="https://www.fallowgazette.example/n/1">';
    for (const parts of [{ head: known }, { head: host }, { head: '' }]) {
      expect(read({ title, ...parts }).headline).toBe(HEADLINE);
      expect(read({ title, stated: title, ...parts }).headline).toBe(HEADLINE);
      expect(read({ title, stated: title, heading: HEADLINE, ...parts }).headline).toBe(HEADLINE);
    }
  });

  it('is the heading where the title begins with it, whatever stands behind', () => {
    const title = `${HEADLINE} | Ada Cole | Opinion`;
    expect(read({ title, stated: title, heading: HEADLINE }).headline).toBe(HEADLINE);
  });

  it.each([
    ['a piece is no name of the site', 'Ferries stand still - crews want more'],
    ['somebody is named who says so', 'A deal on the ferries is near - minister - Fallow Gazette'],
    ['what is left would be no headline', 'Fallow Gazette - Latest News &amp; Stories'],
    ['a label is a place', 'Fallow: the town that lost its pool'],
    ['a name stands in brackets', 'The ferries stand still (and so does the town)'],
  ])('is left as it stands where %s', (_, title) => {
    const as = title.replace('&amp;', '&').replace(' - Fallow Gazette', '');
    expect(read({ title, stated: title }).headline).toBe(as);
  });

  it('is no section or logo that is a heading of the first rank', () => {
    const title = `${HEADLINE} | Health | Fallow Gazette`;
    for (const heading of ['Health', 'Fallow Gazette', 'Hello, I am Ada']) {
      expect(read({ title, heading }).headline).toBe(HEADLINE);
    }
    expect(read({ title: `Opinion | ${HEADLINE}`, heading: 'Opinion' }).headline).not.toBe(
      'Opinion',
    );
  });

  it('is no name of the site, though the page says so', () => {
    const head = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Fallow Gazette","publisher":{"name":"Fallow Gazette"}}</script>`;
    expect(read({ title: `${HEADLINE} - Fallow Gazette`, head }).headline).toBe(HEADLINE);
    expect(read({ title: 'Fallow Gazette', heading: HEADLINE }).headline).toBe(HEADLINE);
  });

  it('is the line that the title of an old page has, where it has no heading', () => {
    const above = '<b>Council votes to close the pool</b>';
    expect(read({ title: `Fen Papers: ${HEADLINE}`, above }).headline).toBe(HEADLINE);
  });

  it.each(['Untitled Document', 'Fen News: Local', 'The Fallow Gazette Online'])(
    'is the line in large letters over an old page that is called “%s”',
    (title) => {
      const above = `<font size="6">Fallow Gazette</font><hr><font size="5"><b>${HEADLINE}</b></font><br><font size="2">By Nell Bligh</font>`;
      expect(read({ title, above })).toMatchObject({
        headline: HEADLINE,
        paragraphs: [LEAD, NEXT, LAST],
      });
    },
  );

  it('is found however an old page writes its markup', () => {
    const above = `<FONT FACE=Arial SIZE=6>${HEADLINE}</FONT><BR><I>June 2, 2001</I>`;
    expect(read({ title: 'Fen News: Local', above }).headline).toBe(HEADLINE);
    const head = `<META NAME="author" CONTENT="Nell Bligh"><META PROPERTY="og:title" CONTENT="${HEADLINE}">`;
    expect(read({ title: 'Fen News', head }).headline).toBe(HEADLINE);
  });

  it('is the title of an old page where nothing in large letters says more', () => {
    const above = '<font size="6">Local news</font>';
    expect(read({ title: HEADLINE, above }).headline).toBe(HEADLINE);
  });

  it('is known by the name of the site in a picture that leads to the front page', () => {
    const above = '<a href="https://www.fen.example/"><img alt="Fen Papers logo"></a>';
    expect(read({ title: `${HEADLINE} - Fen Papers`, above }).headline).toBe(HEADLINE);
  });

  it('is no paragraph, in other words either', () => {
    const heading = '‘They never asked us’: pool to be closed';
    for (const parts of [
      { title: `${HEADLINE} | Fallow Gazette`, heading },
      { title: HEADLINE, stated: HEADLINE, heading },
      { title: heading, stated: HEADLINE, heading },
    ]) {
      expect(read(parts)).toMatchObject({ headline: HEADLINE, paragraphs: [LEAD, NEXT, LAST] });
    }
  });
});

describe('the author of a page', () => {
  const author = (line: string) =>
    readHtml(
      `<html><head><title>${HEADLINE}</title></head><body><article><h1>${HEADLINE}</h1>${line}${paragraphs(LEAD, NEXT, LAST)}</article></body></html>`,
    )?.origin.author;

  it('is whom its markup names', () => {
    expect(author('<div><a rel="author" href="/ada">Ada Cole</a> in Fallow</div>')).toBe(
      'Ada Cole',
    );
    expect(
      author('<div itemprop="author"><b itemprop="name">Ada Cole</b><i>Reporter</i></div>'),
    ).toBe('Ada Cole');
  });

  it('is told by the byline before that, and by nobody where there are several', () => {
    expect(author('<p>By <a rel="author" href="/ada">Ada Cole</a> and Bo Lind</p>')).toBe(
      'Ada Cole, Bo Lind',
    );
    expect(
      author(
        '<div><a rel="author" href="/a">Ada Cole</a><a rel="author" href="/b">Bo Lind</a></div>',
      ),
    ).toBe(undefined);
  });
});

describe('the only heading of a page', () => {
  it.each([
    'The pool | Fallow Gazette',
    'Pool - Fallow Online',
    'Harbour Street · News',
    'Local | Fallow Post',
  ])('is the headline where the title is “%s”', (title) => {
    const page = read({ title, heading: HEADLINE, above: '' });
    expect(page).toMatchObject({ headline: HEADLINE, paragraphs: [LEAD, NEXT, LAST] });
  });

  const SLOGAN = 'All that the fen has to tell';
  it.each([
    ['a longer headline', 'Swimmers lose their pool for good | Fallow Post', ''],
    ['a short headline that stands on the page', 'Pool lost | Fallow Post', '<h2>Pool lost</h2>'],
  ])('is none where it is a slogan and there is %s', (_, title, above) => {
    expect(read({ title, heading: SLOGAN, above }).headline).not.toBe(SLOGAN);
  });

  it.each([
    ['several headings', `<h1>${SLOGAN}</h1>`, HEADLINE],
    ['a heading of a word', '', 'Pool'],
  ])('is not looked for among %s', (_, above, heading) => {
    const page = read({ title: 'Pool lost | Fallow Post', heading, above });
    expect(page.headline).toContain('Pool lost');
  });

  it('is no headline where the title says that there is no story', () => {
    const page = read({ title: 'Page not found | Fallow Post', heading: SLOGAN, above: '' });
    expect(page.headline).toContain('Page not found');
  });

  it('gives way to what the page states for machines', () => {
    const page = read({
      title: 'Pool | Fallow Post',
      stated: 'The pool is lost for good',
      heading: SLOGAN,
    });
    expect(page.headline).toBe('The pool is lost for good');
  });
});

describe('a page with a newspaper in its title, or without one', () => {
  const body =
    '<p>The ferries of Skerry stood still on Tuesday, the council said.</p><p>Their crews want to be paid for the nights, said Rolf Aas.</p>';
  const of = (title: string, line: string) =>
    readHtml(`<html><head><title>${title}</title></head><body>${line}${body}</body></html>`)
      ?.origin;

  it('is of that newspaper', () => {
    const known = { headline: 'Ferries stand still', publisher: 'Verrin Post' };
    expect(of('Ferries stand still - Verrin Post', '<h1>Ferries stand still</h1>')).toEqual(known);
    expect(of('Verrin Post: Ferries stand still', '<b>Ferries stand still</b>')).toEqual(known);
  });

  it('is of none where the title has a topic', () => {
    expect(of('Ferries stand still - Skerry News', '<h1>Ferries stand still</h1>')).toEqual({
      headline: 'Ferries stand still',
    });
  });

  it('is called by its only heading', () => {
    expect(of('', '<h2>Ferries stand still</h2>')?.headline).toBe('Ferries stand still');
  });
});
