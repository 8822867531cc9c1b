import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { firstLoad, sizesOf } from '../../src/site/sizes.js';
import { answerTo, ask, type SiteBrowser, startBrowser, violationsOf } from './browser.js';

const PHONE = { width: 390, height: 800 };

let site: SiteBrowser;
beforeAll(async () => {
  site = await startBrowser();
});
afterAll(async () => {
  await site.close();
  expect(site.problems).toEqual([]);
});

/** A page that is closed when the work on it is done. */
async function visit(work: (page: Page) => Promise<void>, hash?: string): Promise<void> {
  const page = await site.open(hash);
  await work(page);
  await page.close();
}

const isFocused = (element: HTMLElement | SVGElement) => document.activeElement === element;

test('a stranger sees what the story says in short beside the story, and asks and presses on', () =>
  visit(async (page) => {
    expect(await page.locator('#story h2').textContent()).toContain('UK locked in talks');
    expect(await page.locator('#story .paragraph').count()).toBe(27);
    const answer = await ask(page, 'what did Healey press for');
    expect(await answer.locator('blockquote strong').textContent()).toContain(
      'robust security guarantees',
    );
    const marked = page.locator('#p6 mark');
    await expect.poll(() => marked.textContent()).toContain('robust security guarantees');
    const why = answer.locator('.why');
    await why.getByText('Why this passage?').click();
    await why.getByText('It means John Healey.').waitFor();
    expect(await why.textContent()).toContain('the question is meant for this story');
    expect(await violationsOf(page)).toEqual([]);
    const who = await answerTo(page, () =>
      answer.getByRole('button', { name: 'Who is John Healey?' }).click(),
    );
    expect(await who.locator('.card h3').textContent()).toBe('John Healey');
    expect(await who.evaluate(isFocused)).toBe(true);
    await who.getByRole('button', { name: 'Ask more…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Your question').fill('who is Mike Waltz');
    const more = await answerTo(page, () => dialog.getByRole('button', { name: 'Send' }).click());
    expect(await more.textContent()).toContain('national security adviser');
  }));

test('what comes before a stranger sees anything is small', () => {
  expect(firstLoad(sizesOf(site.files))).toBeLessThan(350_000);
});

test('every kind of reply is drawn, and nothing stands in the way of anybody, in the light or in the dark', () =>
  visit(async (page) => {
    for (const [line, seen] of [
      ['what does the Prime Minister think of Belgium', 'nearest passages'],
      ['who won the cricket match in Melbourne', 'doesn’t say'],
      ['hello', 'You can ask'],
      ['/who Ricky Suneves', 'names nobody'],
      ['/quotes Starmer', 'Starmer'],
      ['/summary length:long', 'What to watch'],
      ['/timeline', 'When things happen'],
      ['/passage 6', '¶6 of 27'],
      ['/stories', 'One story is open'],
      ['/ask story:all what did Healey press for', '“UK locked in talks'],
      ['/help', 'Try one'],
      ['/find Healey asked the US to resume military aid', 'In the message and here'],
      ['/export', 'nothing to export'],
      ['/nothing', 'no command'],
    ] as const) {
      expect(await (await ask(page, line)).textContent(), line).toContain(seen);
    }
    for (const menu of await page.locator('.menu summary').all()) await menu.click();
    expect(await violationsOf(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Add a story' }).click();
    expect(await violationsOf(page)).toEqual([]);
  }));

test('on a phone, a button with a paragraph goes to the story there, and back to where it was pressed', () =>
  visit(async (page) => {
    await page.setViewportSize(PHONE);
    const answer = await ask(page, 'what did Healey press for');
    const pressed = answer.getByRole('button', { name: '¶6' });
    await pressed.click();
    const paragraph = page.locator('#p6');
    expect(await paragraph.locator('mark').textContent()).toContain('security guarantees');
    expect(await paragraph.evaluate(isFocused)).toBe(true);
    await paragraph.getByRole('button', { name: 'Back to the answer' }).click();
    expect(await pressed.evaluate(isFocused)).toBe(true);
    const wider = await page.evaluate(() => document.body.scrollWidth - innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
  }));

test('Back leads to what was pressed and to earlier answers, and not away from the page', () =>
  visit(async (page) => {
    await page.setViewportSize(PHONE);
    const first = await ask(page, 'what did Healey press for');
    const second = await ask(page, '/who Waltz');
    const pressed = second.getByRole('button', { name: '¶18' }).first();
    await pressed.click();
    expect(await page.locator('#p18').evaluate(isFocused)).toBe(true);
    await page.goBack();
    expect(await pressed.evaluate(isFocused)).toBe(true);
    await page.goBack();
    await expect.poll(() => first.evaluate(isFocused)).toBe(true);
    await page.goForward();
    await page.goForward();
    await expect.poll(() => page.locator('#p18').evaluate(isFocused)).toBe(true);
    await page.getByRole('button', { name: 'Back to the answer' }).click();
    await expect.poll(() => pressed.evaluate(isFocused)).toBe(true);
    expect(await page.locator('.exchange').count()).toBe(3);
  }));

test('in the story stands what the last answer shows of it, and nothing of an earlier one', () =>
  visit(async (page) => {
    const status = page.getByRole('status');
    const answer = await ask(page, 'what did Healey press for');
    await answer.getByRole('button', { name: '¶6' }).click();
    await page.locator('#p6.revealed').waitFor();
    expect(await status.textContent()).toContain('Paragraph 6');
    for (const line of ['/who Waltz', 'how tall is the Eiffel tower', '/help']) {
      await ask(page, 'what did Healey press for');
      await page.locator('#p6.revealed').waitFor();
      await ask(page, line);
      expect(await page.locator('.revealed, #story mark').count()).toBe(0);
      expect(await status.textContent()).toBe('');
    }
  }));

test('how an answer came about opens where it is seen', () =>
  visit(async (page) => {
    const answer = await ask(page, 'what did Healey press for');
    await answer.getByText('Why this passage?').click();
    const told = answer.getByText('It means John Healey.');
    const isSeen = () =>
      told.evaluate((line) => {
        const log = document.getElementById('log')?.getBoundingClientRect();
        const { top, bottom } = line.getBoundingClientRect();
        return log !== undefined && top >= log.top && bottom <= log.bottom;
      });
    await expect.poll(isSeen).toBe(true);
  }));

test('with letters twice as large, the answers have more room than what can be tried', () =>
  visit(async (page) => {
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    await page.locator('#examples button').first().waitFor();
    const heightOf = async (place: string) =>
      (await page.locator(place).boundingBox())?.height ?? 0;
    expect(await heightOf('#log')).toBeGreaterThan(1.5 * (await heightOf('#examples')));
  }));

test('a menu closes by Escape, and the last question comes back by the arrow up', () =>
  visit(async (page) => {
    const answer = await ask(page, '/timeline');
    const menu = answer.locator('.menu');
    await menu.locator('summary').click();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await menu.getAttribute('open')).toBeNull();
    expect(await menu.locator('summary').evaluate(isFocused)).toBe(true);
    const field = page.getByLabel('Your question');
    await field.focus();
    await page.keyboard.press('ArrowUp');
    expect(await field.inputValue()).toBe('/timeline');
  }));

test('without the tables that questions need, it says so, and tells what does without them', async () => {
  const context = await site.stranger();
  const page = await context.newPage();
  await page.route('**/word-vectors.bin', (route) => route.abort());
  await page.goto(site.url);
  await page.locator('.exchange .card').first().waitFor();
  const refused = await ask(page, 'what did Healey press for');
  expect(await refused.textContent()).toContain('could not be loaded');
  for (const [line, seen] of [
    ['/summary', 'Healey'],
    ['/who Healey', 'Defence Secretary'],
    ['/quotes Starmer', 'Starmer'],
    ['/timeline', 'When things happen'],
  ] as const) {
    expect(await (await ask(page, line)).textContent(), line).toContain(seen);
  }
  await page.unrouteAll();
  const answer = await ask(page, 'what did Healey press for');
  expect(await answer.textContent()).toContain('robust security guarantees');
  await context.close();
});

test.each([
  ['page.js', 'try again'],
  ['reader.js', 'Try again'],
  ['given-names.bin', 'Try again'],
])('where %s does not come, that is said, and one can try again', async (file, label) => {
  const context = await site.stranger();
  const page = await context.newPage();
  await page.route(`**/${file}`, (route) => route.abort());
  await page.goto(site.url);
  const again = page.getByText(label, { exact: true });
  await again.waitFor();
  expect(await page.locator('#log').textContent()).toContain('A part of the page');
  expect(await violationsOf(page)).toEqual([]);
  await page.unrouteAll();
  await again.click();
  await page.locator('.exchange .card').first().waitFor();
  expect(await page.locator('#log').textContent()).not.toContain('A part of the page');
  await context.close();
});

test('what could not be loaded is loaded when something is asked', async () => {
  const context = await site.stranger();
  const page = await context.newPage();
  await page.route('**/stories.json', (route) => route.abort());
  await page.goto(site.url);
  await page.getByText('Try again', { exact: true }).waitFor();
  await page.unrouteAll();
  expect(await (await ask(page, '/who Healey')).textContent()).toContain('Defence Secretary');
  await context.close();
});

test('on the narrowest screen, what was weighed stands in lines, and nothing goes beyond the page', () =>
  visit(async (page) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const answer = await ask(page, 'what did Healey press for');
    await answer.getByText('Why this passage?').click();
    const weighed = answer.locator('.weighed summary');
    await weighed.first().waitFor();
    for (const summary of await weighed.all()) await summary.click();
    const lines = await answer.locator('.weighed td').evaluateAll((cells) =>
      cells.map((cell) => {
        const range = document.createRange();
        range.selectNodeContents(cell);
        return range.getClientRects().length;
      }),
    );
    expect(new Set(lines)).toEqual(new Set([1]));
    const wider = await page.evaluate(() => document.body.scrollWidth - innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
  }));

test('a button that is pressed twice opens one form', () =>
  visit(async (page) => {
    await page.getByRole('button', { name: 'Add a story' }).dblclick();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('The story').fill('The ferries');
    // Both were answered when what comes after them is.
    await page.evaluate(() => document.querySelector<HTMLElement>('#examples button')?.click());
    await page.locator('.exchange').nth(1).waitFor();
    expect(await page.locator('dialog').count()).toBe(1);
    expect(await dialog.getByLabel('The story').inputValue()).toBe('The ferries');
  }));

test('without a mouse, one can ask, press, open a menu, and fill in a form', () =>
  visit(async (page) => {
    const tabTo = async (text: string) => {
      for (let i = 0; i < 60; i++) {
        const focused = await page.evaluate(() => document.activeElement?.textContent ?? '');
        if (focused === text) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`no way to “${text}” by Tab`);
    };
    await page.keyboard.press('Tab');
    await tabTo('To the question');
    await page.keyboard.press('Enter');
    await page.keyboard.type('/timeline');
    const timeline = await answerTo(page, () => page.keyboard.press('Enter'));
    await timeline.evaluate((element) => element.focus());
    await tabTo('Read one of them in the story');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.revealed mark').waitFor();
    expect(await page.locator('.revealed').evaluate(isFocused)).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await tabTo('Ask more…');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('what did Healey press for');
    const answer = await answerTo(page, () => page.keyboard.press('Enter'));
    expect(await answer.textContent()).toContain('robust security guarantees');
    expect(await answer.evaluate(isFocused)).toBe(true);
  }));

test('a link carries story and question, and changes nothing', async () => {
  await visit(async (page) => {
    expect(await page.locator('.exchange').count()).toBe(1);
    expect(await page.locator('.card h3').textContent()).toBe('what did Healey press for');
    const { hash } = new URL(page.url());
    expect(hash).toContain('story=uk-us-ukraine-talks');
    await page.goto(`${site.url}#erase?what=mine`);
    await page.locator('.exchange').nth(1).waitFor();
    expect(await page.locator('.exchange').last().textContent()).toContain('A link can only ask');
  }, '#ask?story=uk-us-ukraine-talks&question=what+did+Healey+press+for');
});
