import { describe, expect, it } from 'vitest';
import { LAST, LEAD, NEXT, paragraphs, readPageOf } from './story-page.js';

const REST = [
  'The mayor said that she had signed the letter before the meeting, and would sign it again.',
  'A last swim was held on Sunday, and forty people went into the water with their hats on.',
  'What becomes of the building?',
  'A builder from Harwick had offered two million for it, according to the minutes.',
];
const BEGIN = paragraphs(LEAD, NEXT, LAST);

describe('what a page has and does not show', () => {
  it.each([
    ['behind a button', `<button>Continue reading</button><div style="display:none">`],
    ['to be opened by a script', '<div hidden>'],
    ['in a box in a box', '<div><div class="rest" style="color:#000; display: none">'],
  ])('is the rest of the story, and is named so: %s', (_, box) => {
    const page = readPageOf(`${BEGIN}${box}${paragraphs(...REST)}</div>`);
    expect(page.paragraphs).toEqual([LEAD, NEXT, LAST, ...REST]);
    expect(page.unshown).toEqual([4, 5, 6, 7]);
  });

  it('is none of it amid what is shown', () => {
    const answer = `<div hidden>${paragraphs(...REST)}</div>`;
    const page = readPageOf(`${paragraphs(LEAD, NEXT)}${answer}${paragraphs(LAST)}`);
    expect(page.paragraphs).toEqual([LEAD, NEXT, LAST]);
  });

  it('is none of it under a heading that is shown', () => {
    const answer = `<h3>Who was the mayor?</h3><div hidden>${paragraphs(...REST)}</div>`;
    expect(readPageOf(`${BEGIN}${answer}`).paragraphs).not.toContain(REST[0]);
  });

  it('is the rest over the button that shows it', () => {
    const rest = `<div hidden>${paragraphs(...REST)}</div><button>Read more</button>`;
    expect(readPageOf(`${BEGIN}${rest}`).paragraphs).toEqual([LEAD, NEXT, LAST, ...REST]);
  });

  it('is the rest where each paragraph is held back by itself', () => {
    const rest = REST.map((text) => `<p hidden>${text}</p>`).join('');
    expect(readPageOf(`${BEGIN}${rest}`).paragraphs).toEqual([LEAD, NEXT, LAST, ...REST]);
  });

  it.each([
    [
      'an invitation',
      '<div hidden><p>You have read all your free stories of this month.</p><p>Subscribe now, and you can read as many as you like.</p></div>',
    ],
    [
      'a form for letters',
      `<form hidden><p>The editors said that they read each letter they get.</p><p>Last year they printed forty of them, and had two hundred.</p></form>`,
    ],
    ['the story once more', `<div hidden>${paragraphs(LEAD, NEXT)}</div>`],
    ['a list of links', '<ul hidden><li><a href="/a">News</a></li><li>Sport</li></ul>'],
    ['a cookie notice', `<div class="cookies" hidden>${paragraphs(...REST)}</div>`],
    ...['modal', 'popup', 'page-overlay', 'lightbox', 'off-canvas', 'replies'].map((name) => [
      `in a box called ${name}`,
      `<div class="${name}" style="display:none">${paragraphs(...REST)}</div>`,
    ]),
    [
      'another story',
      `<div hidden><h2>The bridge is to be painted</h2>${paragraphs(...REST)}</div>`,
    ],
    ['the story of a picture', `<figure hidden>${paragraphs(...REST)}</figure>`],
    [
      'a copy of the story with other words here and there',
      `<div hidden>${paragraphs(LEAD.replace('Monday', 'Tuesday'), NEXT.replace('two hundred', 'nine'), LAST)}</div>`,
    ],
    ['what is read aloud alone', '<p class="sr-only">Story continues below.</p>'],
  ])('is none of the story where it is %s', (_, piece) => {
    expect(readPageOf(`${BEGIN}${piece}`).paragraphs).toEqual([LEAD, NEXT, LAST]);
  });

  it('is named among what was left out where it may be of the story', () => {
    const [one = ''] = REST;
    const page = readPageOf(`${BEGIN}<div><div hidden><p>${one}</p></div></div>`);
    expect(page.paragraphs).toEqual([LEAD, NEXT, LAST]);
    expect(page.dropped).toContainEqual({ text: one, reason: 'what the page does not show' });
  });
});
