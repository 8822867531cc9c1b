import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/page/read-html.js';
import { LAST, LEAD, NEXT, paragraphs, readPageOf } from './story-page.js';

const STORY = paragraphs(LEAD, NEXT, LAST);
const ADDRESS = 'https://harbour.example/2025/pool';

describe('the address of a page that was saved or is for printing', () => {
  it.each([
    `<p>${ADDRESS}</p>`,
    `<p>This article was printed from: ${ADDRESS}</p>`,
    `<div>Source: ${ADDRESS}</div><p>Copyright © Harbour Online. All rights reserved.</p>`,
    `<p>Read it online (${ADDRESS})</p>`,
  ])('is the one under its story: %s', (line) => {
    const page = readPageOf(`${STORY}${line}`);
    expect(page.origin.url).toBe(ADDRESS);
    expect(page.paragraphs).toEqual([LEAD, NEXT, LAST]);
  });

  it.each([
    'Help for swimmers: https://help.example/swimmers',
    'https://harbour.example/',
    'The letter is at https://harbour.example/letter.',
    'Pool fund: www.harbour.example/fund',
  ])('is not told by a line that the story ends with: %s', (line) => {
    const page = readPageOf(`${STORY}<p>${line}</p>`);
    expect(page.origin.url).toBeUndefined();
    expect(page.paragraphs).toContain(line);
  });

  it('is the one that the page states, though it shows others', () => {
    const head = `<link rel="canonical" href="${ADDRESS}">`;
    const other = 'https://harbour.example/2025/letter';
    const page = readPageOf(`${STORY}<p>${other}</p>`, head);
    expect(page.origin.url).toBe(ADDRESS);
    expect(page.paragraphs).toContain(other);
  });

  const saved = (comment: string, url?: string) =>
    readHtml(
      `<!doctype html>\n<!-- saved from url=(0033)${comment} -->\n<html><head><title>Council votes to close pool</title></head><body><article><h1>Council votes to close pool</h1>${STORY}</article></body></html>`,
      url,
    )?.origin.url;

  it('is where a browser has saved it from, unless it is known where it was found', () => {
    expect(saved(ADDRESS)).toBe(ADDRESS);
    expect(saved(ADDRESS, 'https://fen.example/pool')).toBe('https://fen.example/pool');
    expect(saved('file:///home/ida/pool.html')).toBeUndefined();
    expect(saved('about:internet')).toBeUndefined();
  });
});
