import { describe, expect, it } from 'vitest';
import { LAST, LEAD, NEXT, paragraphs, readPageOf } from './story-page.js';

const COST = 'To keep it open would have cost 61,000 a year, by the reckoning of the engineer.';
const SALE =
  'The site is to be sold in the autumn, and whoever buys it may build twelve houses there.';
const FUND = 'A fund for those who want to go to court had 9,000 in it by Tuesday morning.';
const BODY = [LEAD, NEXT, COST, SALE, LAST, FUND];

/** What a page says of its story for machines. */
const machines = (articleBody: string) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Council votes to close pool', articleBody })}</script>`;

describe('what a page states for machines and does not show', () => {
  it('comes in where it is missing, and is named', () => {
    const page = readPageOf(paragraphs(LEAD, NEXT, COST, LAST), machines(BODY.join('\n\n')));
    expect(page.paragraphs).toEqual(BODY);
    expect(page.unshown).toEqual([4, 6]);
  });

  it('comes in over the first paragraph, too', () => {
    const page = readPageOf(paragraphs(NEXT, COST, SALE, LAST), machines(BODY.join('\n')));
    expect(page.paragraphs).toEqual(BODY);
    expect(page.unshown).toEqual([1, 6]);
  });

  it('is the story where the page shows less than half of it', () => {
    const offer =
      '<div><h2>Go on reading</h2><p>Two weeks for one pound, and every story.</p></div>';
    const {
      paragraphs: read,
      unshown,
      dropped,
    } = readPageOf(`${paragraphs(LEAD)}${offer}`, machines(BODY.join('\n')));
    expect(read).toEqual(BODY);
    expect(unshown).toEqual([2, 3, 4, 5, 6]);
    expect(dropped.map(({ text }) => text)).not.toContain(LEAD);
  });

  it('is decoded, where it was written with the entities of HTML', () => {
    const stated = [LEAD, NEXT, LAST, '&ldquo;It leaked,&rdquo; said the keeper&#8217;s son.'];
    const page = readPageOf(paragraphs(LEAD, NEXT, LAST), machines(stated.join('\n')));
    expect(page.paragraphs).toEqual([LEAD, NEXT, LAST, '“It leaked,” said the keeper’s son.']);
  });

  it.each([
    ['in one piece', BODY.slice(0, 4).join(' ')],
    ['with other marks', BODY.slice(0, 4).join('\n').replaceAll(',', ' –').toUpperCase()],
    [
      'in other words',
      [LEAD.replace('voted on Monday to close', 'has closed'), NEXT, `So ${COST}`, SALE].join('\n'),
    ],
    ['in longer paragraphs', `${LEAD} ${NEXT}\n${COST} ${SALE}`],
    ['in shorter paragraphs', BODY.slice(0, 4).join('\n').replaceAll(', ', '\n')],
    ['with what stands in captions', [LEAD, NEXT, 'The pool on its last day.', COST].join('\n')],
    ['with lines that are no sentences', [LEAD, NEXT, COST, SALE, 'More on the pool'].join('\n')],
    ['for another story', [FUND, LAST].join('\n')],
  ])('is not what is shown and stated %s', (_, stated) => {
    const caption = '<figure><img><figcaption>The pool on its last day.</figcaption></figure>';
    const page = readPageOf(
      `${paragraphs(LEAD, NEXT)}${caption}${paragraphs(COST, SALE)}`,
      machines(stated),
    );
    expect(page.paragraphs).toEqual([LEAD, NEXT, COST, SALE]);
    expect(page.unshown).toEqual([]);
  });
});
