import { describe, expect, it } from 'vitest';
import { importPage } from '../../src/story/copied/import.js';
import { wrap } from '../support/wrap.js';

const HEADLINE = 'Ferries stand still for a second day';
const BODY = [
  'The ferries between the islands stood still for a second day on Tuesday.',
  '“We will not move,” said Karin Dahl, who leads the union.',
  'The company said it would talk to the crews again next week.',
];
const ADDRESS = 'https://skerry.example/2025/ferries?share=ios';
const read = (...lines: readonly string[]) => importPage(lines.join('\n\n'));

describe('an address that was copied with a story', () => {
  it.each([
    ['under the headline', [`${HEADLINE}\n${ADDRESS}`, ...BODY]],
    ['behind the headline', [`${HEADLINE} ${ADDRESS}`, ...BODY]],
    [
      'under the headline and the name of the site',
      [`${HEADLINE} | The Harbour\n${ADDRESS}`, ...BODY],
    ],
    ['over the headline', [ADDRESS, HEADLINE, ...BODY]],
    ['under the story', [HEADLINE, ...BODY, ADDRESS]],
    ['in angle brackets', [HEADLINE, ...BODY, `<${ADDRESS}>`]],
    ['behind a label', [HEADLINE, ...BODY, `Read on: ${ADDRESS}`]],
    ['in brackets', [HEADLINE, ...BODY, `Read the full story online (${ADDRESS})`]],
    ['among the facts over the story', [`Headline: ${HEADLINE}\nURL: ${ADDRESS}`, ...BODY]],
  ])('is the story’s, and no part of it: %s', (_, lines) => {
    expect(read(...lines)).toMatchObject({
      origin: { headline: HEADLINE, url: ADDRESS },
      paragraphs: BODY,
    });
  });

  it.each([
    ['leads to something else', [`Download the app: ${ADDRESS}`]],
    ['is one of several', [ADDRESS, 'https://skerry.example/crews']],
    ['is that of the whole site', ['https://skerry.example/']],
    ['is part of a signature', ['-- \nRolf Aas\nwww.harbour.example']],
  ])('is not the story’s where it %s', (_, lines) => {
    const { origin, paragraphs } = read(HEADLINE, ...BODY, ...lines);
    expect(origin.url).toBeUndefined();
    expect(paragraphs.slice(0, BODY.length)).toEqual(BODY);
    expect(paragraphs.join(' ')).not.toContain('http');
  });

  it('says which end of the headline is the name of its site', () => {
    const [headline, address] = [`${HEADLINE} - Skerry Sound`, 'https://www.skerrysound.example/1'];
    expect(read(headline, address, ...BODY)).toMatchObject({
      origin: { headline: HEADLINE, publisher: 'Skerry Sound' },
      paragraphs: BODY,
    });
    expect(read(headline, ADDRESS, ...BODY).origin.headline).toBe(HEADLINE);
    expect(read(headline, 'https://tide.example/1', ...BODY).origin.headline).toBe(headline);
  });

  it('is no paragraph among the others, and no end of one', () => {
    const long = `${BODY.join(' ')} Nobody on the pier`;
    const page = [HEADLINE, `${wrap(long, 60)}\n${ADDRESS}\nhad wanted that.`, BODY[1]];
    expect(importPage(page.join('\n\n')).paragraphs.join('\n')).not.toContain(ADDRESS);
  });

  it('stays in the sentence that says where it leads', () => {
    const lines = [
      'The union has put the letter of the crews, and the answer, on',
      `${ADDRESS}`,
      'and will read both aloud on the pier on Friday at noon, it said.',
    ];
    const long = wrap(BODY.join(' '), 62);
    expect(read(HEADLINE, long, lines.join('\n')).paragraphs.at(-1)).toBe(lines.join(' '));
  });

  it.each([
    `The letter is at ${ADDRESS}.`,
    `Karin Dahl has put it on ${ADDRESS}`,
    'He asked them to write to letters@skerry.example by Friday.',
    'Skerry.com, a shop, is shut.',
    'The answer is on page 2/3 of the report.',
  ])('and what says more is kept: %s', (line) => {
    const { origin, paragraphs } = read(HEADLINE, ...BODY, line, BODY[0] ?? '');
    expect(paragraphs).toContain(line);
    expect(origin.url).toBeUndefined();
  });
});
