import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { buildSite, type SiteFiles } from '../../src/site/build.js';
import { serveSite } from '../../src/site/serve.js';

/** A browser and the site that it is to open. */
export interface SiteBrowser {
  readonly files: SiteFiles;
  readonly url: string;
  /**
   * Opens the page in a tab of its own, and waits until something is to be seen of a story.
   *
   * @param hash - of a link
   */
  open(hash?: string): Promise<Page>;
  /** The browser of somebody else, whose pages may go wrong. */
  stranger(): Promise<BrowserContext>;
  /** What went wrong in pages, and what a page wanted to load or run and may not. */
  readonly problems: readonly string[];
  close(): Promise<void>;
}

/** Debian's Chromium, unless another is named. */
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
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

/** Builds the site, serves it, and starts a Chromium of somebody who was never there. */
export async function startBrowser(): Promise<SiteBrowser> {
  const [files, browser] = await Promise.all([
    buildSite(),
    chromium.launch({ executablePath: CHROMIUM, args: FLAGS }),
  ]);
  const site = await serveSite(files, 0);
  const context = await browser.newContext();
  const problems: string[] = [];
  context.on('weberror', (error) => problems.push(error.error().message));
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  return {
    files,
    url: site.url,
    problems,
    async open(hash = '') {
      const page = await context.newPage();
      await page.goto(`${site.url}${hash}`);
      await page.locator('.exchange .card').first().waitFor();
      return page;
    },
    stranger: () => browser.newContext(),
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
  const { violations } = await page.evaluate<AxeResults>(
    'axe.run({ resultTypes: ["violations"] })',
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}
