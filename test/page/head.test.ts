import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/page/read-html.js';
import { LAST, LEAD, NEXT, paragraphs, readPageOf } from './story-page.js';

/** Reads a page with something between its headline and its story. */
function readHead(head: string) {
  const page = readHtml(
    `<!doctype html><html><head><title>Council votes to close pool</title></head><body><div><div><h1>Council votes to close pool</h1>${head}</div><div>${paragraphs(LEAD, NEXT, LAST)}</div></div></body></html>`,
  );
  const { author, published } = page?.origin ?? {};
  return { author, published, paragraphs: page?.paragraphs };
}

describe('what stands between the headline of a page and its story', () => {
  const told = { author: 'Nell Bligh', published: '2025-06-13', paragraphs: [LEAD, NEXT, LAST] };

  it.each([
    '<div class="meta"><a href="/author/nell">Nell Bligh</a><span>13/06/2025</span><span>June 13, 2025</span></div>',
    '<div class="x">Nell Bligh|13 Jun 2025</div>',
    '<div class="by">by <b>Nell Bligh</b> | TV 9</div><div>Fri, June 13th 2025 at 5:31 PM</div><div>Updated Sat, June 14th 2025 at 9:02 PM</div>',
    '<div><span>Nell Bligh</span><span>Friday, 13 June 2025</span></div>',
  ])('tells its author and its day: %s', (head) => {
    expect(readHead(head)).toEqual(told);
  });

  it('is the author by an element that means it', () => {
    const page = readHead('<address>Nell Bligh, Health editor</address>');
    expect(page).toEqual({ ...told, published: undefined });
  });

  it('is no author where only a name stands there', () => {
    expect(readHead('<div><a href="/pools">Harbour Street</a></div>').author).toBeUndefined();
  });

  it('keeps an address that stands in the story', () => {
    const page = readHtml(
      `<html><head><title>Council votes to close pool</title></head><body><article><h1>Council votes to close pool</h1>${paragraphs(LEAD, NEXT)}<address>The Pool, 12 Harbour Street</address>${paragraphs(LAST)}</article></body></html>`,
    );
    expect(page?.paragraphs).toEqual([LEAD, NEXT, 'The Pool, 12 Harbour Street', LAST]);
  });

  const OPENING =
    'Two hundred swimmers lost their pool on Monday, and learned of it from a letter.';

  it.each(['h2', 'h3 class="lead"'])('is the first paragraph, though it is set as <%s>', (tag) => {
    const [name] = tag.split(' ');
    const head = `<${tag}>${OPENING}</${name}><div class="meta">By Nell Bligh</div>`;
    expect(readHead(head).paragraphs).toEqual([OPENING, LEAD, NEXT, LAST]);
  });

  it.each([
    '<h2>Swimmers learn of it from a letter</h2>',
    '<h2><a href="/letter">They learned of it from a letter, and nobody had asked.</a></h2>',
    '<h2>All of our stories on the pool of the town:</h2>',
    '<h2>Council votes to close pool</h2>',
  ])('is no paragraph as %s', (head) => {
    expect(readHead(head).paragraphs).toEqual([LEAD, NEXT, LAST]);
  });
});

describe('what a writer does', () => {
  it.each([
    ['<div>Nell Bligh</div><div>Harbour correspondent</div>', 'Nell Bligh'],
    ['<p>Nell Bligh</p><p>Chief reporter</p>', 'Nell Bligh'],
    ['<div>Nell Bligh</div><div>Sports editor</div><div>5 March 2025</div>', 'Nell Bligh'],
  ])('is no paragraph under the name: %s', (head, author) => {
    expect(readHead(head)).toMatchObject({ author, paragraphs: [LEAD, NEXT, LAST] });
  });

  it.each([
    '<p>Swimmers’ league</p><p>A letter to the editor of the Gazette</p>',
    '<h2>Nine writers and a pool</h2>',
    '<p>Nell Bligh</p><p>Reporters were turned away at the door of the pool.</p>',
    '<p>The letter and its writer</p>',
    '<p>The editor</p>',
  ])('is left alone elsewhere: %s', (head) => {
    const last =
      head
        .replace(/<[^>]+>/g, '|')
        .split('|')
        .filter(Boolean)
        .at(-1) ?? '';
    const page = readPageOf(`${head}${paragraphs(LEAD, NEXT, LAST)}`);
    expect([
      ...page.paragraphs,
      ...page.dropped.flatMap(({ text, reason }) => (reason === 'the byline' ? [] : [text])),
    ]).toContain(last);
  });
});

describe('the foot of a page', () => {
  const readFoot = (foot: string) =>
    readPageOf(`${paragraphs(LEAD, NEXT, LAST)}${foot}`).paragraphs;

  it.each(['Tags: pool, harbour', 'Filed under: Sport', 'Edited by Ida Roe'])(
    'is none of the story: %s',
    (line) => {
      expect(readFoot(`<p>${line}</p>`)).toEqual([LEAD, NEXT, LAST]);
    },
  );

  it.each(['Tags were found on nine towels', 'The swimmers: a poem', 'Topic of the year'])(
    'has lines of the story: %s',
    (line) => {
      expect(readFoot(`<p>${line}</p>`)).toContain(line);
    },
  );
});

describe('what a page says for machines of who wrote it', () => {
  const readBy = (author: string, head: string) =>
    readPageOf(`${head}${paragraphs(LEAD, NEXT, LAST)}`, `<meta name="author" content="${author}">`)
      .origin.author;

  it.each([
    ['<p>By Nell Bligh</p>'],
    ['<div><span>Nell Bligh</span><span>Pool reporter, Skerry</span></div><p>13 June 2025</p>'],
  ])('yields to the person whom its head names, where it names none: %s', (head) => {
    expect(readBy('Harbour News staff', head)).toBe('Nell Bligh');
  });

  it.each([
    ['Ida Holm', '<p>By Nell Bligh</p>'],
    ['Ida Holm, Reuters', '<p>By Ida Holm</p>'],
    ['Harbour News staff', '<p>By Harbour staff</p>'],
    ['Harbour News staff', '<p>Interview by Nell Bligh</p>'],
    ['Harbour News staff', '<p>Nell Bligh, poet and journalist</p>'],
    ['Banksy', '<p>By Nell Bligh</p>'],
    ['bell hooks', '<p>By Nell Bligh</p>'],
    ['Otto Staff', '<p>By Nell Bligh</p>'],
    ['Ida Holm/The Harbour', '<p>By Nell Bligh</p>'],
    ['Harbour News staff', ''],
  ])('stands otherwise: %s, over %s', (author, head) => {
    expect(readBy(author, head)).toBe(author);
  });
});

it.each([
  ['GOV.EX', 'GOV.EX'],
  ['Harbour.ie', 'Harbour.ie'],
  ['harbour.example', undefined],
  ['www.Harbour.ie', undefined],
  ['WWW.HARBOUR.IE', undefined],
])(
  'takes the name of a site that is its domain where it is written as a name: %s',
  (name, read) => {
    const { origin } = readPageOf(
      paragraphs(LEAD, NEXT, LAST),
      `<meta property="og:site_name" content="${name}">`,
    );
    expect(origin.publisher).toBe(read);
  },
);
