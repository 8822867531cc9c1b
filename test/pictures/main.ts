import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { scriptArguments } from '../../src/terminal/script-arguments.js';
import { ask, startBrowser } from '../web/browser.js';

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
interface Look {
  /** CSS pixels. */
  readonly viewport: { readonly width: number; readonly height: number };
  readonly colorScheme: 'light' | 'dark';
}

const REPLY: Look = { viewport: { width: 460, height: 900 }, colorScheme: 'light' };
const PAGES: Readonly<Record<string, Look>> = {
  desktop: { viewport: { width: 1280, height: 800 }, colorScheme: 'light' },
  phone: { viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
};

const {
  positionals: [folder = 'test/pictures'],
} = scriptArguments('pictures [-- FOLDER]', { most: 1 });
await mkdir(folder, { recursive: true });
const site = await startBrowser();

/** Opens the page with all that comes after the first answer, and without any movement. */
async function open({ viewport, colorScheme }: Look): Promise<Page> {
  const page = await site.open();
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.locator('#examples button').first().waitFor();
  return page;
}

const say = (name: string) => process.stdout.write(`${name}.png\n`);
try {
  const replies = await open(REPLY);
  for (const [name, line] of Object.entries(REPLIES)) {
    const card = (await ask(replies, line)).locator('.card');
    // What lies over the page is not of the reply.
    await replies.evaluate('document.getElementById("ask").hidden = true');
    await card.screenshot({ path: join(folder, `${name}.png`) });
    await replies.evaluate('document.getElementById("ask").hidden = false');
    say(name);
  }
  for (const [name, look] of Object.entries(PAGES)) {
    const page = await open(look);
    await ask(page, 'what did Healey press for');
    await page.evaluate('document.activeElement.blur()');
    await page.screenshot({ path: join(folder, `${name}.png`) });
    say(name);
  }
} finally {
  await site.close();
}
