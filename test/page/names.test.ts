import { describe, expect, it } from 'vitest';
import { LAST, LEAD, NEXT, paragraphs, readPageOf, readParagraphs } from './story-page.js';

const SAID = 'Council leader Ida Roe said the repairs would have cost 6 million.';
const COSTS = 'Repairs cost six million, by the reckoning of an engineer.';

describe('what a page calls a paragraph', () => {
  const read = (name: string, text: string) =>
    readParagraphs(`${paragraphs(LEAD)}<p class="${name}">${text}</p>${paragraphs(NEXT, LAST)}`);

  it.each(['paywall', 'newsletter', 'subscribe', 'cookies', 'credits', 'copyright'])(
    'does not make one of the story a part of the site (“%s”)',
    (name) => {
      for (const text of [SAID, COSTS, `“${COSTS}”`]) {
        expect(read(name, text)).toEqual([LEAD, text, NEXT, LAST]);
      }
    },
  );

  it.each(['share', 'social', 'comment', 'widget'])(
    'does not take away what tells something, though Readability goes by it (“%s”)',
    (name) => expect(read(name, SAID)).toEqual([LEAD, SAID, NEXT, LAST]),
  );

  it.each([
    ['paywall', 'Subscribe to read the rest of this story for £1 a week.'],
    ['premium', 'Get every story on all of your devices.'],
    ['newsletter-signup', 'The Morning Brief'],
    ['newsletter-signup', 'All that matters, in your inbox at seven.'],
    ['cookie-consent', 'We use cookies to see how this page is read.'],
    ['wp-caption-text', 'The pool on the morning on which it was closed.'],
    ['photo-credit', 'Ida Holm'],
  ])('is believed where the words fit (“%s”: %s)', (name, text) => {
    const { paragraphs: read, dropped } = readPageOf(
      `${paragraphs(LEAD, NEXT)}<p class="${name}">${text}</p>${paragraphs(LAST)}`,
    );
    expect(read).toEqual([LEAD, NEXT, LAST]);
    expect(dropped.map(({ text }) => text)).toEqual([text]);
  });

  it.each(['newsletter-item', 'text premium', 'elementor-widget', 'ad-text'])(
    'tells nothing where most of the story goes by it (“%s”)',
    (name) => {
      const pieces = [LEAD, NEXT, LAST].map(
        (text, i) => `<section class="${name}"><h2>Chapter ${i}</h2><p>${text}</p></section>`,
      );
      expect(readParagraphs(pieces.join(''))).toEqual([
        ...['Chapter 0', LEAD, 'Chapter 1', NEXT, 'Chapter 2', LAST],
      ]);
    },
  );

  it('is believed of a box that has most of what is left of a story', () => {
    const offer =
      '<div class="paywall-offer"><h3>Subscribers only</h3><p>Subscribe from £1 a week to read on, and help us to ask the powerful what nobody else asks them.</p><ul><li>Every story on all of your devices</li><li>Fewer adverts</li></ul></div>';
    expect(readParagraphs(`${paragraphs(LEAD)}${offer}`)).toEqual([LEAD]);
  });

  it.each(['article__subhead', 'sub-title', 'timestamp', 'author'])(
    'leaves a heading among the paragraphs alone (“%s”)',
    (name) => {
      const heading = `<h2 class="${name}">A leaking roof</h2>`;
      expect(readParagraphs(`${paragraphs(LEAD, NEXT)}${heading}${paragraphs(LAST)}`)).toEqual([
        ...[LEAD, NEXT, 'A leaking roof', LAST],
      ]);
    },
  );

  it('is believed of the line under the headline', () => {
    const { dropped } = readPageOf(
      `<h2 class="subhead">A pool for everybody</h2>${paragraphs(LEAD, NEXT, LAST)}`,
    );
    expect(dropped).toEqual([
      { text: 'A pool for everybody', reason: 'the line under the headline' },
    ]);
  });

  it('leaves a heading that stands in a box of its own, as each paragraph does', () => {
    const boxes = [`<p>${LEAD}</p>`, `<p>${NEXT}</p>`, '<h2>A leaking roof</h2>', `<p>${LAST}</p>`];
    const page = boxes.map((box) => `<div class="widget">${box}</div>`).join('');
    expect(readParagraphs(page)).toEqual([LEAD, NEXT, 'A leaking roof', LAST]);
  });
});
