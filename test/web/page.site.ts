import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, type SiteBrowser, startBrowser } from './browser.js';

let site: SiteBrowser;
beforeAll(async () => {
  site = await startBrowser();
});
afterAll(async () => {
  await site.close();
  expect(site.problems).toEqual([]);
});

test('a stranger sees what the story says in short beside the story, and can ask it', async () => {
  const page = await site.open();
  const last = page.locator('.exchange').last();
  expect(await page.locator('#story h2').textContent()).toContain('UK locked in talks');
  expect(await page.locator('#story .paragraph').count()).toBe(27);
  await ask(page, 'what did Healey press for');
  expect(await last.locator('blockquote strong').textContent()).toContain(
    'robust security guarantees',
  );
  await last.getByRole('button', { name: 'Who is John Healey?' }).click();
  await page.locator('.exchange').nth(2).waitFor();
  expect(await last.locator('.card h3').textContent()).toBe('John Healey');
  await page.context().close();
});

test('a button with a paragraph opens the story there, with what the answer shows marked, and leads back', async () => {
  const page = await site.open({ viewport: { width: 390, height: 800 } });
  await ask(page, 'what did Healey press for');
  const pressed = page.getByRole('button', { name: '¶6' });
  await pressed.click();
  const paragraph = page.locator('#p6');
  expect(await paragraph.locator('mark').textContent()).toContain('robust security guarantees');
  expect(await paragraph.evaluate((element) => document.activeElement === element)).toBe(true);
  await paragraph.getByRole('button', { name: 'Back from paragraph 6 to the answer' }).click();
  expect(await pressed.evaluate((element) => document.activeElement === element)).toBe(true);
  await page.context().close();
});

test('a link carries story and question', async () => {
  const page = await site.open();
  await ask(page, 'what did Healey press for');
  const { hash } = new URL(page.url());
  const other = await site.open({}, hash);
  expect(await other.locator('.exchange').count()).toBe(1);
  expect(await other.locator('.card h3').textContent()).toBe('what did Healey press for');
  await page.context().close();
  await other.context().close();
});
