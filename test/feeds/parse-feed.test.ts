import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../src/feeds/parse-feed.js';
import { runApart } from '../../src/page/apart/run-apart.js';
import { rss } from './site.js';

const FEED_WORKER = fileURLToPath(new URL('../../dist/src/feeds/feed-worker.js', import.meta.url));
const BASE = 'https://example.org/feeds/news';
const STORY = {
  url: 'https://example.org/news/ferry',
  title: 'The ferry & the bridge',
  published: '2025-03-06T08:00:00.000Z',
};

const FORMS: readonly (readonly [string, string])[] = [
  [
    'RSS',
    `<?xml version="1.0"?><rss version="2.0"><channel><title>The Harbour</title>
     <item><title>The ferry &amp; the bridge</title><link>/news/ferry</link>
     <pubDate>Thu, 06 Mar 2025 08:00:00 GMT</pubDate></item></channel></rss>`,
  ],
  [
    'RSS with its address in the guid',
    `<rss version="2.0"><channel><title>The Harbour</title>
     <item><title><![CDATA[The ferry & the bridge]]></title>
     <guid isPermaLink="true">https://example.org/news/ferry</guid>
     <pubDate>Thu, 06 Mar 2025 09:00:00 +0100</pubDate></item></channel></rss>`,
  ],
  [
    'RDF',
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
       xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Harbour</title></channel>
     <item><title>The ferry &amp; the bridge</title><link>https://example.org/news/ferry</link>
     <dc:date>2025-03-06T08:00:00Z</dc:date></item></rdf:RDF>`,
  ],
  [
    'Atom',
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Harbour</title><entry><id>1</id>
     <title>The ferry &amp; the bridge</title><link rel="self" href="/x"/><link href="../news/ferry"/>
     <published>2025-03-06T08:00:00Z</published><updated>2025-03-07T08:00:00Z</updated></entry></feed>`,
  ],
  [
    'JSON Feed',
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'The Harbour',
      items: [
        {
          id: '1',
          url: 'https://example.org/news/ferry',
          title: 'The ferry & the bridge',
          date_published: '2025-03-06T08:00:00Z',
        },
      ],
    }),
  ],
];

describe('a feed', () => {
  it.each(FORMS)('in %s is its title and its stories', (_, content) => {
    expect(parseFeed(content, BASE)).toEqual({
      kind: 'feed',
      feed: { title: 'The Harbour', entries: [STORY] },
    });
  });

  it('has no stories that are not on the web', () => {
    const links = ['javascript:alert(1)', 'file:///etc/passwd', 'http://', 'mailto:a@b.c'];
    const parsed = parseFeed(rss(links.map((link) => ({ link }))), BASE);
    expect(parsed).toEqual({ kind: 'feed', feed: { title: 'The Harbour', entries: [] } });
  });

  it.each([
    ['its newest', ['gate 9', 'tower 8', 'mill 8', 'quay', 'bridge 7', 'ferry 6']],
    ['its oldest', ['ferry 6', 'bridge 7', 'quay', 'mill 8', 'tower 8', 'gate 9']],
  ])('may begin with %s story, and need not have every day', (_, lines) => {
    const items = lines.map((line) => {
      const [name, day] = line.split(' ');
      return { link: `/${name}`, ...(day && { published: `2025-03-0${day}T08:00:00Z` }) };
    });
    const parsed = parseFeed(rss(items), BASE);
    const urls = parsed.kind === 'feed' ? parsed.feed.entries.map(({ url }) => url) : [];
    const names = ['gate', 'tower', 'mill', 'quay', 'bridge', 'ferry'];
    expect(urls).toEqual(names.map((name) => `https://example.org/${name}`));
  });

  it('may be named by a page', () => {
    const head = '<link rel="alternate" type="application/atom+xml" title="News" href="/atom">';
    expect(parseFeed(`<!doctype html><head>${head}</head>`, BASE)).toEqual({
      kind: 'page',
      feedUrl: 'https://example.org/atom',
    });
    expect(parseFeed('<!doctype html><title>Nothing</title>', BASE)).toEqual({ kind: 'neither' });
  });

  it('does not grow by entities of its own', () => {
    const entities = Array.from(
      { length: 12 },
      (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`,
    );
    const doctype = `<!DOCTYPE rss [<!ENTITY e0 "grow">${entities.join('')}]>`;
    const content = rss([{ link: '/a' }], '&e12;').replace('?>', `?>${doctype}`);
    expect(JSON.stringify(parseFeed(content, BASE)).length).toBeLessThan(1_000);
  });

  it('is never more than what it is, whatever comes', () => {
    const parts = fc.constantFrom(
      ...[
        '<rss version="2.0">',
        '<channel>',
        '<item>',
        '<link>',
        'http://a/b',
        '</link>',
        '</item>',
      ],
      ...['<feed>', '<entry>', '{"items":[', '{"url":1}', '<!DOCTYPE', '&amp;', ']]>', '<![CDATA['],
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 30 }), (pieces) => {
        expect(['feed', 'page', 'neither']).toContain(parseFeed(pieces.join(''), BASE).kind);
      }),
    );
  });

  it('is read in a thread of its own', async () => {
    const task = { kind: 'feed', content: FORMS[0]?.[1] ?? '', url: BASE } as const;
    expect(await runApart(FEED_WORKER, task)).toMatchObject({ feed: { entries: [STORY] } });
  }, 20_000);
});
