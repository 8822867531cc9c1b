import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/page/read-html.js';
import { LAST, LEAD, NEXT, paragraphs } from './story-page.js';

const TITLE = 'Council votes to close pool';
const STORY = `<h1>${TITLE}</h1>${paragraphs(LEAD, NEXT, LAST)}`;
const read = (body: string) =>
  readHtml(`<!doctype html><html><head><title>${TITLE}</title></head><body>${body}</body></html>`)
    ?.paragraphs;

describe('a box that says it is a notice about cookies', () => {
  const CHANGE = 'You can change your mind at any time by clicking Manage preferences.';
  const HELPS = 'Some of them help to find out which pages are read most.';
  it.each([
    ['We use cookies to improve your experience.', CHANGE, '<button>Accept all</button>'],
    ['This website uses cookies.', HELPS, '<a href="#">Reject all</a><a href="#">Settings</a>'],
    ['By continuing you let us use cookies.', HELPS, '<div><span>Got it!</span></div>'],
    [
      'We and our 712 partners store and access information on a device.',
      'Consent lasts for a year.',
      '<div><button>Reject all</button><button>Accept all</button></div>',
    ],
  ])('goes as a whole: %s', (first, second, buttons) => {
    const box = `<div id="banner-7"><div>${paragraphs(first, second)}</div>${buttons}</div>`;
    for (const body of [`${box}<div>${STORY}</div>`, `<div>${STORY}</div>${box}`]) {
      expect(read(body), body).toEqual([LEAD, NEXT, LAST]);
    }
  });

  it.each([
    [
      'a baker says it',
      'We use cookies from the day before for the base of the cake.',
      '<button>OK</button>',
    ],
    [
      'it is told',
      'The site said: “We use cookies to improve your experience.”',
      '<button>OK</button>',
    ],
    ['it has no button', 'This website uses cookies.', ''],
    [
      'it stands in the midst of the story',
      'This website uses cookies.',
      '<button>Accept</button>',
    ],
  ])('leaves the paragraphs beside it where %s', (_, line, button) => {
    const body = `<div><h1>${TITLE}</h1>${paragraphs(LEAD, line, HELPS, NEXT, LAST)}${button}</div>`;
    expect(read(body)).toEqual(expect.arrayContaining([LEAD, HELPS, NEXT, LAST]));
  });
});

describe('what stands under a heading that counts readers’ comments', () => {
  const WORDS = [
    'I swam there as a child and never once paid for it.',
    'Not true, you always paid.',
  ];
  const under = (heading: string, level = 'h4') =>
    `<div><${level}>${heading}</${level}>${paragraphs(...WORDS)}</div>`;
  it.each([
    '2 Comments',
    'Comments (2)',
    'Discussion about this post',
    '2 thoughts on “Council votes to close pool”',
    '3 responses to “Council votes to close pool”',
    '14 replies',
  ])('goes with it: %s', (heading) => {
    for (const level of ['h2', 'h3', 'h4']) {
      expect(read(`<div>${STORY}${under(heading, level)}</div>`)).toEqual([LEAD, NEXT, LAST]);
      expect(read(`<article>${STORY}</article>${under(heading, level)}`)).toEqual([
        LEAD,
        NEXT,
        LAST,
      ]);
    }
  });

  it.each([
    'Comments',
    'What the swimmers say',
    '12 comments that hurt',
    'Two responses',
    'Discussion of the plan',
    'Have your say',
  ])('is of the story under “%s”', (heading) => {
    const told = [
      'The swimmers’ league says that a pool is no luxury in a town by a cold sea.',
      'The mayor says that the town has no money, and has had none for eleven years.',
    ];
    const chapter = `<div><h3>${heading}</h3>${paragraphs(...told)}</div>`;
    expect(read(`<article>${STORY}${chapter}</article>`)).toEqual(
      expect.arrayContaining([LEAD, NEXT, LAST, ...told]),
    );
  });

  it('is of the story where the count stands over its text', () => {
    const body = `<article><h1>${TITLE}</h1><div><h4>2 Comments</h4>${paragraphs(LEAD, NEXT, LAST)}</div></article>`;
    expect(read(body)).toEqual([LEAD, NEXT, LAST]);
  });
});
