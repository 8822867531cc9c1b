import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { buildSite } from '../../src/site/build.js';
import { serveSite } from '../../src/site/serve.js';
import { startChromium } from '../support/chromium.js';

/**
 * Takes pictures of the page, and of replies as it draws them:
 *
 *     npm run pictures -- FOLDER
 *
 * It needs a Chromium: Debian's package of that name, or the path of one in CHROMIUM.
 */
const REPLIES: Readonly<Record<string, string>> = {
  ask: '/ask what did Healey press for',
  closest: '/ask what does the Prime Minister think of Belgium',
  none: '/ask who won the cricket match in Melbourne',
  who: '/who Waltz',
  ambiguous: '/who Ricky Suneves',
  quotes: '/quotes John Healey about:security',
  starmer: '/quotes Starmer',
  summary: '/summary length:short',
  timeline: '/timeline',
  passage: '/passage 6',
  stories: '/stories',
  help: '/help',
  hello: '/ask hello',
  find: '/find Healey asked the US to resume military aid',
};
/** CSS pixels. */
const REPLY = { width: 460, height: 900 };
const PAGES = {
  desktop: { viewport: { width: 1280, height: 800 }, colorScheme: 'light' },
  phone: { viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
} as const;

async function ask(page: Page, line: string) {
  const exchanges = page.locator('.exchange');
  const before = await exchanges.count();
  await page.getByLabel('Your question').fill(line);
  await page.keyboard.press('Enter');
  const answer = exchanges.nth(before);
  await answer.waitFor();
  return answer;
}

const [folder = 'test/pictures'] = process.argv.slice(2);
await mkdir(folder, { recursive: true });
const site = await serveSite(await buildSite(), 0);
const browser = await startChromium();
/** Opens the page with all that comes after the first answer, and without any movement. */
const open = async (options: Parameters<typeof browser.newPage>[0]) => {
  const page = await browser.newPage({ ...options, reducedMotion: 'reduce' });
  await page.goto(site.url);
  await page.locator('#examples button').first().waitFor();
  return page;
};
const say = (name: string) => process.stdout.write(`${name}.png\n`);
try {
  const replies = await open({ viewport: REPLY });
  for (const [name, line] of Object.entries(REPLIES)) {
    const card = (await ask(replies, line)).locator('.card');
    // What lies over the page is not of the reply.
    await replies.evaluate('ask.hidden = true');
    await card.screenshot({ path: join(folder, `${name}.png`) });
    await replies.evaluate('ask.hidden = false');
    say(name);
  }
  for (const [name, options] of Object.entries(PAGES)) {
    const page = await open(options);
    await ask(page, 'what did Healey press for');
    await page.evaluate('question.blur()');
    await page.screenshot({ path: join(folder, `${name}.png`) });
    say(name);
  }
} finally {
  await browser.close();
  await site.close();
}
