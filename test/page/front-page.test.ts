import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/page/read-html.js';

const STORIES = ['ferries', 'harbour', 'school', 'bridge', 'market', 'library'];
const teaser = (
  name: string,
  heading = `<a href="/${name}">The ${name} is shut for a second day</a>`,
) =>
  `<article><h3>${heading}</h3><p>The ${name} of Skerry was shut on Tuesday for a second day, and nobody could say for how long.</p></article>`;
const pageOf = (body: string, head = '') =>
  `<html><head><title>Skerry Times</title>${head}</head><body><main>${body}</main></body></html>`;
const TEASERS = STORIES.map((name) => teaser(name)).join('');

describe('a front page', () => {
  it.each(['', '<h1>Skerry Times</h1>', '<h2>News</h2>'])('is no story: %s', (above) => {
    expect(readHtml(pageOf(`${above}${TEASERS}`))).toBeUndefined();
  });

  const count = (html: string) => readHtml(html)?.paragraphs.length ?? 0;

  it('is none with a headline of its own, or a day', () => {
    expect(count(pageOf(`<h1>Skerry is shut: how the day went</h1>${TEASERS}`))).toBeGreaterThan(0);
    const day = '<meta property="article:published_time" content="2025-03-06">';
    expect(count(pageOf(TEASERS, day))).toBeGreaterThan(0);
    const type = '<meta property="og:type" content="article">';
    expect(count(pageOf(TEASERS, type))).toBeGreaterThan(0);
  });

  it.each(['<h2>Pier shut</h2>', '', '<h3>Pier shut until the autumn</h3>'])(
    'is none where a story stands over teasers, short as it is: %s',
    (heading) => {
      const story = '<p>The pier is shut until the autumn, the council said on Monday.</p>';
      expect(count(pageOf(`${heading}${story}${TEASERS}`))).toBeGreaterThan(0);
      expect(
        count(pageOf(`<article>${heading}${story}</article><aside>${TEASERS}</aside>`)),
      ).toBeGreaterThan(0);
    },
  );

  it('is none with a title that says what is under it, nor whose headings are names', () => {
    expect(count(pageOf(`<h1>The ferrymen</h1>${TEASERS}`))).toBeGreaterThan(0);
    expect(readHtml(pageOf(`<h1>Local news</h1>${TEASERS}`))).toBeUndefined();
    const names = STORIES.map((name) => teaser(name, `<a href="/people/${name}">Ida ${name}</a>`));
    expect(count(pageOf(`<h1>Candidates</h1>${names.join('')}`))).toBeGreaterThan(0);
  });

  it('is no story where it lists what was searched for, or what has a tag', () => {
    const short = STORIES.map((name) => teaser(name, `<a href="/${name}">Storm shuts ${name}</a>`));
    for (const title of ['Search results for “storm”', 'Tag: storm damage', 'Storms']) {
      expect(readHtml(pageOf(`<h1>${title}</h1>${short.join('')}`))).toBeUndefined();
    }
    const told = 'Search results for the islands are in';
    expect(count(pageOf(`<h1>${told}</h1>${short.join('')}`))).toBeGreaterThan(0);
  });

  it('is none whose headings lead nowhere, or to places of the page', () => {
    const plain = STORIES.map((name) => teaser(name, `The ${name} is shut for a second day`));
    expect(count(pageOf(plain.join('')))).toBeGreaterThan(0);
    const here = STORIES.map((name) => teaser(name, `<a href="#${name}">The ${name} is shut</a>`));
    expect(count(pageOf(here.join('')))).toBeGreaterThan(0);
  });

  it('is none with a story over what leads to others', () => {
    const story = STORIES.map(
      (name) => `<p>The ${name} was shut, said Ida Roe, who leads the council of the islands.</p>`,
    ).join('');
    expect(
      count(pageOf(`<article><h2>Islands at a stop</h2>${story}</article>${TEASERS}`)),
    ).toBeGreaterThan(5);
  });
});
