import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { buildSite } from '../../src/site/build.js';
import { type ServedSite, serveSite } from '../../src/site/serve.js';
import { startChromium } from '../support/chromium.js';

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

/** Builds the site, serves it, and starts a Chromium. */
export async function startBrowser(): Promise<SiteBrowser> {
  const site: ServedSite = await serveSite(await buildSite(), 0);
  const browser = await startChromium();
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

/** Does something that is answered, waits for the answer, and gives it. */
export async function answerTo(page: Page, work: () => Promise<unknown>) {
  const exchanges = page.locator('.exchange');
  const before = await exchanges.count();
  await work();
  const answer = exchanges.nth(before);
  await answer.waitFor();
  return answer;
}

/** Asks by typing. */
export function ask(page: Page, line: string) {
  return answerTo(page, async () => {
    await page.getByLabel('Your question').fill(line);
    await page.keyboard.press('Enter');
  });
}

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with a page for those who do not see it, or do not point. */
export async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults>('axe.run()');
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}
