import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/page/read-html.js';
import { LAST, LEAD, NEXT, paragraphs } from './story-page.js';

const TITLE = 'Council votes to close pool: live updates';
const LIVE = `<script type="application/ld+json">${JSON.stringify({
  '@type': 'LiveBlogPosting',
  headline: TITLE,
})}</script>`;
const read = (body: string, head = '') =>
  readHtml(
    `<!doctype html><html><head><title>${TITLE}</title>${head}</head><body><main><h1>${TITLE}</h1>${body}</main></body></html>`,
  );
const NOON = 'The mayor left the hall at noon, and said nothing to those who had waited for her.';

describe('a story that is written while things happen', () => {
  it.each([
    ['articles', (inside: string) => `<article class="post">${inside}</article>`],
    ['sections', (inside: string) => `<section>${inside}</section>`],
    ['entries of a list', (inside: string) => `<li><section>${inside}</section></li>`],
  ])('is all of its entries, set as %s', (_, entry) => {
    const body = [
      entry(`<time>14:02</time><h3>The vote</h3>${paragraphs(LEAD, NEXT)}`),
      entry(`<time>12:40</time><h3>At noon</h3><p>${NOON}</p>`),
      entry(`<time>09:15</time><p>${LAST}</p>`),
    ];
    expect(read(`<div>${body.join('')}</div>`)?.paragraphs).toEqual([
      ...['14:02', 'The vote', LEAD, NEXT],
      ...['12:40', 'At noon', NOON],
      ...['09:15', LAST],
    ]);
  });

  it('may say so for machines alone', () => {
    const entries = [paragraphs(LEAD, NEXT), `<p>${NOON}</p>`, `<p>${LAST}</p>`];
    const body = entries.map((inside) => `<article class="post">${inside}</article>`).join('');
    expect(read(body, LIVE)?.paragraphs).toEqual([LEAD, NEXT, NOON, LAST]);
  });
});

describe('what is no entry of the story', () => {
  const STORY = `<time>14:02</time>${paragraphs(LEAD, NEXT, LAST)}`;
  const OTHER = 'A baker from the other side of the river has won a prize for her bread.';
  it.each([
    [
      'other stories in boxes of another kind',
      `<article class="story">${STORY}</article><article class="teaser"><time>12:40</time><h3>Baker wins</h3><p>${OTHER}</p></article>`,
    ],
    [
      'other stories elsewhere',
      `<article>${STORY}</article><div><article><time>12:40</time><h3>Baker wins</h3><p>${OTHER}</p></article></div>`,
    ],
    [
      'comments under it',
      `<div>${STORY}</div><section id="comments"><article><time>15:10</time><p>${OTHER}</p></article></section>`,
    ],
  ])('is left out: %s', (_, body) => {
    expect(read(body)?.paragraphs).toEqual([LEAD, NEXT, LAST]);
  });

  it.each([
    ['is of another day, as in an archive', ''],
    ['leads to another page', '<h3><a href="/baker">Baker wins</a></h3>'],
  ])('is left out though it is of one kind with the story: %s', (_, heading) => {
    const others = ['11 June 2025, 12:40', '10 June 2025, 12:40', '9 June 2025, 12:40'].map(
      (day) => `<article><time>${day}</time>${heading}<p>${OTHER}</p></article>`,
    );
    const page = read(
      `<article><time>12 June 2025, 14:02</time>${paragraphs(LEAD, NEXT, LAST)}</article>${others.join('')}`,
    );
    expect(page?.paragraphs).not.toContain(OTHER);
  });

  const reasonOf = (text: string, behind: string) =>
    read(`<article class="a">${STORY}</article>${behind}`)?.dropped.find(
      (line) => line.text === text,
    )?.reason;

  it('is said to stand under the headline where it is much and tells something', () => {
    expect(reasonOf(NOON, `<article class="b"><p>${NOON}</p></article>`)).toBe(
      'sentences under the headline',
    );
  });

  it.each([
    ['under a heading of its own', `<div><h3>About us</h3><p>${NOON}</p></div>`],
    ['in a list of comments', `<ul>${`<li><b>Ann</b><p>${NOON}</p></li>`.repeat(3)}</ul>`],
  ])('is not said to be so %s', (_, behind) => {
    expect(reasonOf(NOON, behind)).toBe('a part of the page around the story');
  });
});
