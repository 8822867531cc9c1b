import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/page/read-html.js';
import { LAST, LEAD, NEXT, paragraphs } from './story-page.js';

const TITLE = 'Council votes to close pool';
const read = (body: string, title = TITLE) =>
  readHtml(`<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`)
    ?.paragraphs;
const H1 = `<h1>${TITLE}</h1>`;

describe('a story of few paragraphs', () => {
  const BOXES = [
    [
      'a notice about cookies',
      '<div class="cookie-consent"><p>We use cookies to improve your experience.</p><p>Find out more in our privacy policy.</p><button>Accept</button></div>',
    ],
    [
      'news of something else',
      '<div class="alert"><p>Breaking: Singer falls off stage</p><p>She was taken to a clinic.</p></div>',
    ],
    [
      'an invitation',
      '<div class="top"><p>Subscribe to our newsletter</p><p>Every morning in your inbox.</p></div>',
    ],
    [
      'an appeal',
      '<section><p>Your browser is old.</p><p>Get a new one for a faster and safer web.</p></section>',
    ],
  ];
  const STORIES = [[LEAD], [LEAD, NEXT], [LEAD, NEXT, LAST]];
  it.each(BOXES)('is the story under %s', (_, box) => {
    for (const story of STORIES) {
      for (const name of ['main', 'article', 'div role="article"']) {
        const [tag = ''] = name.split(' ');
        const body = `${box}<${name}>${H1}${paragraphs(...story)}</${tag}>`;
        for (const title of [TITLE, 'Harbour Street']) {
          expect(read(body, title), `${body} ${title}`).toEqual(story);
        }
      }
    }
  });

  it('has nothing of a box above it that tells something else', () => {
    const alert = 'A singer was taken to a clinic after a fall from the stage.';
    const body = `<div class="alert"><p>${alert}</p></div><article>${H1}${paragraphs(LEAD, NEXT, LAST)}</article>`;
    expect(read(body)).toEqual([LEAD, NEXT, LAST]);
  });

  const SUM =
    'The pool has stood on Harbour Street since 1931, and swimmers fought for it for years.';
  const LONG = [
    'The pool was built by the men of the yard, whose work had run out in the spring of 1931.',
    'It had no roof for nine years, and the swimmers of those days said that they liked the rain.',
    'The water came from the harbour itself, by a pipe that the town had bought for its gasworks.',
    'Nobody knows where the plans are, for the cellar of the town hall was flooded in 1953.',
  ];
  it.each([
    [
      'a paragraph that stands above its element',
      `<p>${SUM}</p><article>${H1}${paragraphs(LEAD, NEXT, ...LONG)}</article>`,
      [SUM, LEAD, NEXT, ...LONG],
    ],
    [
      'what stands under an element that has the headline and a line',
      `<main><article>${H1}<p>${LEAD}</p></article><div>${paragraphs(...LONG)}</div></main>`,
      LONG,
    ],
    [
      'what stands over a card with its headline',
      `<div class="text">${paragraphs(LEAD, NEXT, ...LONG)}</div><article><h4>${TITLE}</h4><p>Share it with your friends, and tell them what you think.</p></article>`,
      [LEAD, NEXT, ...LONG],
    ],
    [
      'what a part of the page with a heading of its own has',
      `<div>${H1}${paragraphs(LEAD, NEXT, ...LONG)}</div><article><h2>The yard</h2><p>It was shut in 1986.</p></article>`,
      [LEAD, NEXT, ...LONG],
    ],
    [
      'its first words in the same element, over the headline',
      `<article><p>${LEAD}</p>${H1}${paragraphs(NEXT, ...LONG)}</article>`,
      [LEAD, NEXT, ...LONG],
    ],
  ])('keeps %s', (_, body, kept) => {
    expect(read(body)).toEqual(expect.arrayContaining(kept));
  });

  const boxed = (texts: readonly string[], tag = 'div') =>
    texts.map((text) => `<${tag}><p>${text}</p></${tag.split(' ')[0]}>`).join('');
  it.each(['div', 'div class="block"', 'section'])('has a box for each paragraph: <%s>', (tag) => {
    const body = `<article>${H1}${boxed([LEAD, NEXT, LAST], tag)}</article>`;
    expect(read(body)).toEqual([LEAD, NEXT, LAST]);
  });
});

describe('a page for subscribers', () => {
  const pageOf = (isFree: boolean, ...texts: readonly string[]) =>
    readHtml(
      `<!doctype html><html><head><title>${TITLE}</title><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: TITLE, isAccessibleForFree: isFree })}</script></head><body>${H1}${texts.map((text) => `<p>${text}</p>`).join('')}</body></html>`,
    )?.isBeginning;

  it('may have only the beginning, where it has little', () => {
    expect(pageOf(false, LEAD, NEXT)).toBe(true);
    expect(pageOf(true, LEAD, NEXT)).toBeUndefined();
    expect(
      pageOf(false, LEAD, ...Array.from({ length: 30 }, (_, i) => `${NEXT} ${i}.`)),
    ).toBeUndefined();
  });
});
