import { describe, expect, it } from 'vitest';
import { LAST, LEAD, NEXT, paragraphs, readPageOf, readParagraphs } from './story-page.js';

const FARES = 'Bus fares to rise by a fifth';
const SUMMARY = 'The fares of all buses in the county are to rise in May, the company said.';
const CANONICAL = '<link rel="canonical" href="https://www.harbour.example/pool">';
/** A piece of a page among paragraphs. */
const among = (piece: string) => `${paragraphs(LEAD, NEXT)}${piece}${paragraphs(LAST)}`;

describe('a link among the paragraphs of a page', () => {
  it.each([
    ['a line', `<p><a href="/fares">${FARES}</a></p>`],
    ['an item of a list', `<ul><li><a href="/fares">${FARES}</a></li></ul>`],
    ['a line with the whole address', `<p><a href="https://harbour.example/f">${FARES}</a></p>`],
    [
      'a card with a summary',
      `<a href="/fares"><div><h3>${FARES}</h3><p>${SUMMARY}</p><span>The Harbour</span></div></a>`,
    ],
    [
      'a card that leads to another site',
      `<figure><a href="https://news.example/f"><div>${FARES}</div><div>${SUMMARY}</div></a></figure>`,
    ],
  ])('to another story is none of the story, as %s', (_, piece) => {
    const { paragraphs: read, dropped } = readPageOf(among(piece), CANONICAL);
    expect(read).toEqual([LEAD, NEXT, LAST]);
    expect(dropped).toContainEqual({ text: FARES, reason: 'a link to something else' });
  });

  it.each([
    [
      'what it leads to is another site',
      '<p><a href="https://court.example/j">The judgment in full, in 40 pages</a></p>',
      'The judgment in full, in 40 pages',
    ],
    [
      'it is a sentence',
      '<p><a href="/letter">The letter is here in full.</a></p>',
      'The letter is here in full.',
    ],
    ['it is a name', '<ul><li><a href="/people/roe">Ida Roe</a></li></ul>', 'Ida Roe'],
    [
      'it is a part of its line',
      '<p><a href="/roof">The roof had leaked for years</a>, as all knew</p>',
      'The roof had leaked for years, as all knew',
    ],
    [
      'it leads to a place of the page',
      '<p><a href="#roof">How the roof came to leak</a></p>',
      'How the roof came to leak',
    ],
    [
      'it leads to one with the whole address',
      '<p><a href="http://harbour.example/pool#roof">How the roof came to leak</a></p>',
      'How the roof came to leak',
    ],
    [
      'it is a heading',
      '<h2><a href="/roof">How the roof came to leak</a></h2>',
      'How the roof came to leak',
    ],
    ['a paragraph is a link as a whole', `<a href="/letter"><p>${SUMMARY}</p></a>`, SUMMARY],
  ])('stays where %s', (_, piece, text) => {
    expect(readPageOf(among(piece), CANONICAL).paragraphs).toEqual([LEAD, NEXT, text, LAST]);
  });

  const LIST = ['Ida Roe, 41, who taught there', 'Olav Berg, 33, of the harbour office'];
  const listed = `<ul>${LIST.map((text) => `<li><a href="/people">${text}</a></li>`).join('')}</ul>`;

  it.each([
    'The swimmers are:',
    'Those who spoke at the meeting were:',
    'Against it voted, the clerk said:',
    'The petition was signed by two hundred, and is named after:',
    'The seven pools of the county include:',
  ])('is of the story in a list that a sentence leads up to: %s', (text) => {
    expect(readPageOf(among(`<p>${text}</p>${listed}`), CANONICAL).paragraphs).toEqual([
      ...[LEAD, NEXT, text],
      ...LIST,
      LAST,
    ]);
  });

  it.each([
    'Read more:',
    'Also in the news:',
    'The stories that were most read:',
    'Here is what else was on in town:',
    'Other pools',
  ])('is none of it in a list under “%s”', (text) => {
    const { paragraphs: read } = readPageOf(among(`<p>${text}</p>${listed}`), CANONICAL);
    expect(read).not.toEqual(expect.arrayContaining(LIST));
    expect(read).toContain(LAST);
  });

  it.each([
    'What else is in the news today:',
    'Also making news is:',
    'The day’s top headlines are:',
    'Our reporters have written:',
    'The council has been told:',
  ])('is none of it where it is a whole headline, under “%s”', (text) => {
    const HEADLINES = [
      FARES,
      'The Bridge Is Shut For a Month',
      'Roe, Berg to stand for mayor',
      '12 saved from a ferry',
    ];
    const links = HEADLINES.map((title) => `<li><a href="/other">${title}</a></li>`).join('');
    const { paragraphs: read } = readPageOf(among(`<p>${text}</p><ul>${links}</ul>`), CANONICAL);
    for (const title of HEADLINES) expect(read).not.toContain(title);
    expect(read).toContain(LAST);
  });

  it.each([
    'Ida Roe (41), who taught there',
    'Ida Maria van Roe, a teacher',
    'Olav Berg, the last of the keepers',
    'a boat of 1912 with its sails',
  ])('is of it where it names or describes: %s', (item) => {
    const list = `<ul><li><a href="/people">${item}</a></li></ul>`;
    const { paragraphs: read } = readPageOf(among(`<p>Shown were:</p>${list}`), CANONICAL);
    expect(read).toContain(item);
  });

  it('that is never ended takes no paragraph away', () => {
    const long = Array.from({ length: 9 }, (_, i) => `Part ${i}: ${SUMMARY}`);
    expect(readParagraphs(`<a href="/top">${paragraphs(LEAD, ...long, LAST)}`)).toEqual([
      LEAD,
      ...long,
      LAST,
    ]);
  });
});
