import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isPageSet, reportPages } from '../../src/eval/pages.js';

const PARAGRAPHS = [
  'The clock of the town hall stood still on Monday, and nobody could say for how long it had.',
  'Its keeper left in the spring, and the council has looked for another one ever since then.',
];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pages-'));
  const put = async (name: string, expected: string, title: string) => {
    await mkdir(join(folder, name));
    const body = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
    const page = `<html><head><title>The clock stands still</title></head><body><article>${body}</article></body></html>`;
    await writeFile(join(folder, name, 'source.html'), page);
    await writeFile(join(folder, name, 'expected.html'), expected);
    await writeFile(join(folder, name, 'expected-metadata.json'), JSON.stringify({ title }));
  };
  const [first, second] = PARAGRAPHS;
  const caption = '<figure><figcaption>A picture that does not count</figcaption></figure>';
  await put('whole', `<p>${first}</p>${caption}<p>${second}</p>`, 'The clock stands still');
  await put('half', `<p>${first}</p>`, 'Another title');
});
afterAll(() => rm(folder, { recursive: true }));

describe('measuring pages', () => {
  it('counts the words of the body, without captions, and the titles that are right', () => {
    expect(isPageSet(folder)).toBe(true);
    const report = reportPages(folder, { errors: false });
    expect(report).toContain('at least .98: 1  at least .9: 1  of 2 pages');
    expect(report).toContain('right on 1 of 2');
    expect(report).toContain('crashes  0');
  });

  it('lists the worst pages first, with what they have too many', () => {
    const report = reportPages(folder, { errors: true });
    expect(report.indexOf('half')).toBeLessThan(report.indexOf('whole'));
    expect(report).toContain('too many: Its keeper left');
    expect(report).toContain('half: “The clock stands still” is not “Another title”');
  });
});
