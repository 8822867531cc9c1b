import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/page/read-html.js';
import { LAST, LEAD, NEXT, paragraphs } from './story-page.js';

const TITLE = 'Council votes to close pool';
const FERRY = 'Ferry to Skerry Island runs aground';
const FERRY_STORY = paragraphs(
  'The evening ferry to Skerry Island ran aground on Friday with ninety people on board.',
  'Nobody was hurt, said Captain Una Moe, who had sailed that route for nineteen years.',
  'Tugs were to pull it free with the next high water, the harbour office said.',
  'The islanders had asked for a lighthouse on that rock in every winter since 1998.',
);
const TEASERS = [
  ['Baker wins prize for rye bread', 'Forty bakers had sent in their loaves. One was burnt.'],
  ['The road that has two names', 'One is on the map, and the other one on the sign.'],
  ['School choir to sing in Bergen', 'They leave on Sunday. The bus is paid for by the town.'],
];
const pageOf = (body: string) =>
  readHtml(`<!doctype html><html><head><title>${TITLE}</title></head><body>${body}</body></html>`);
const read = (body: string) => pageOf(body)?.paragraphs;
const STORY = `<h1>${TITLE}</h1><p>By Nell Bligh</p>${paragraphs(LEAD, NEXT)}`;

describe('what a page has besides its story', () => {
  it.each([
    [
      'the next story of an endless page',
      `<main><article>${STORY}</article><article><h1>${FERRY}</h1><p>By Ole Dahl</p>${FERRY_STORY}</article></main>`,
    ],
    [
      'the next story in a box that a script fills',
      `<div><div class="piece" data-url="/pool">${STORY}</div><div class="piece" data-url="/ferry"><h2>${FERRY}</h2>${FERRY_STORY}</div></div>`,
    ],
    [
      'a box beside it',
      `<main><article>${STORY}</article></main><aside><h2>Opinion</h2>${FERRY_STORY}</aside>`,
    ],
    [
      'a column that is called a sidebar',
      `<div><div>${STORY}</div><div id="sidebar"><h3>Opinion</h3>${FERRY_STORY}</div></div>`,
    ],
    [
      'teasers under it',
      `<main>${STORY}<section><h2>Also today</h2>${TEASERS.map(([title, text]) => `<article><h3><a href="/x">${title}</a></h3><p>${text}</p></article>`).join('')}</section></main>`,
    ],
    [
      'a river of teasers behind it',
      `<main><article>${STORY}</article><div>${TEASERS.map(([title, text]) => `<div><h2><a href="/x">${title}</a></h2><div><p>${text}</p></div></div>`).join('')}</div></main>`,
    ],
    [
      'what is related to it',
      `<main><article>${STORY}<div class="relatedposts"><h3>Related</h3><div><a href="/x">${TEASERS[0]?.[0]}</a><p>${TEASERS[0]?.[1]}</p></div></div></article></main>`,
    ],
  ])('is left out, and named: %s', (_, body) => {
    const page = pageOf(body);
    expect(page?.paragraphs).toEqual([LEAD, NEXT]);
    expect(page?.dropped.length).toBeGreaterThan(1);
  });

  const UNDER = [
    'The pool was built by the men of the yard, whose work had run out in the spring of 1931.',
    'It had no roof for nine years, and the swimmers of those days said that they liked the rain.',
    'The water came from the harbour itself, by a pipe that the town had bought for its gasworks.',
  ];
  const SECTION = paragraphs(...UNDER);
  it.each([
    [
      'a chapter in an article of its own',
      `<main><article>${STORY}</article><article><h2>How it was built</h2>${SECTION}</article></main>`,
      'How it was built',
    ],
    [
      'a part in the story by somebody else',
      `<article>${STORY}<section><h2>What a swimmer says</h2><p>By Ida Roe</p>${SECTION}</section></article>`,
      'What a swimmer says',
    ],
    [
      'an entry of a story that goes on all day',
      `<main>${STORY}<article><h2><a href="/pool?entry=7">The mayor speaks</a></h2>${SECTION}</article></main>`,
      'The mayor speaks',
    ],
    [
      'a heading that leads to more',
      `<article>${STORY}<h2><a href="/yard">The yard and its men</a></h2>${SECTION}</article>`,
      'The yard and its men',
    ],
    [
      'an entry of a ranking',
      `<main>${STORY}<article><h3><a href="/yard">1. The pool of the yard</a></h3>${SECTION}</article></main>`,
      '1. The pool of the yard',
    ],
    [
      'a column with a sidebar',
      `<div><div class="has-sidebar">${STORY}<h2>How it was built</h2>${SECTION}</div></div>`,
      'How it was built',
    ],
  ])('is of the story where it is %s', (_, body, heading) => {
    expect(read(body)).toEqual([LEAD, NEXT, heading, ...UNDER]);
  });

  const ENTRIES = [
    ['The talks have broken off', '10:20'],
    ['The mayor leaves the hall', '09:50'],
    ['Swimmers stand at the door', '09:10'],
  ];
  const entriesWith = (time: (at: string) => string, text = SECTION) =>
    ENTRIES.map(
      ([title = '', at = '']) =>
        `<article><h3><a href="/live/${at}">${title}</a></h3>${time(at)}${text}</article>`,
    ).join('');
  it.each([
    ['have their times', entriesWith((at) => `<time>${at}</time>`, paragraphs(UNDER[0] ?? ''))],
    ['tell more than what stands over them', entriesWith(() => '')],
  ])('is of the story in entries that lead to their places, where they %s', (_, entries) => {
    const told = read(`<main><article>${STORY}${entries}</article></main>`);
    expect(told?.slice(0, 3)).toEqual([LEAD, NEXT, ENTRIES[0]?.[0]]);
    expect(told?.filter((text) => text === UNDER[0])).toHaveLength(ENTRIES.length);
  });

  it.each([
    ['that is signed by its author again', '<h1>How it was built</h1><p>By Nell Bligh</p>'],
    ['by somebody else, under a smaller heading', '<h2>How it was built</h2><p>By Ida Roe</p>'],
  ])('is of the story in a part like the first %s', (_, head) => {
    const part = (inside: string) => `<section class="part">${inside}</section>`;
    const told = read(`<main>${part(STORY)}${part(`${head}${SECTION}`)}</main>`);
    expect(told).toEqual(expect.arrayContaining([LEAD, NEXT, ...UNDER]));
  });

  it('is of the story where the headline has but a line with it', () => {
    const body = `<div><header><h1>${TITLE}</h1><p>${LEAD}</p></header><aside>${paragraphs(NEXT, LAST)}${FERRY_STORY}</aside></div>`;
    expect(read(body)).toContain(NEXT);
  });
});
