import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { buildSite } from '../../src/site/build.js';
import { type ServedSite, serveSite } from '../../src/site/serve.js';

/** A browser and the site that it is to open. */
export interface SiteBrowser {
  readonly url: string;
  /**
   * Opens the page as somebody who was never here.
   *
   * @param hash - of a link
   */
  open(options?: BrowserContextOptions, hash?: string): Promise<Page>;
  /** What went wrong in pages, and what a page wanted to load or run and may not. */
  readonly problems: readonly string[];
  close(): Promise<void>;
}

/** Chromium must reach for nothing of its own on a machine without a network. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Builds the site, serves it, and starts a Chromium. */
export async function startBrowser(): Promise<SiteBrowser> {
  const site: ServedSite = await serveSite(await buildSite(), 0);
  const browser: Browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: FLAGS,
  });
  const problems: string[] = [];
  return {
    url: site.url,
    problems,
    async open(options = {}, hash = '') {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      page.on('pageerror', ({ message }) => problems.push(message));
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(message.text());
      });
      await page.goto(`${site.url}${hash}`);
      await page.locator('.exchange .card').first().waitFor();
      return page;
    },
    async close() {
      await browser.close();
      await site.close();
    },
  };
}

/** Asks by typing, and waits for the answer. */
export async function ask(page: Page, line: string): Promise<void> {
  const before = await page.locator('.exchange').count();
  await page.getByLabel('Your question').fill(line);
  await page.keyboard.press('Enter');
  await page.locator('.exchange').nth(before).waitFor();
}
