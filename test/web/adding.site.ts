import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { ElementHandle, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerTo, ask, type SiteBrowser, startBrowser } from './browser.js';

let site: SiteBrowser;
let page: Page;
beforeAll(async () => {
  site = await startBrowser();
  page = await site.open();
});
afterAll(async () => {
  await site.close();
  expect(site.problems).toEqual([]);
});

const PAGES = new URL('../story/pages/', import.meta.url);
/** Of the story that is shown beside the answers. */
const headline = () => page.locator('#story h2').textContent();

const add = (answer: Awaited<ReturnType<typeof ask>>) =>
  answerTo(page, () => answer.getByRole('button', { name: 'Add it' }).click());

/** What a program or a browser hands over: texts by their types, and files by their names. */
type Handed = Readonly<Record<string, string>>;

/** Hands something over where it is dropped or pasted, as a browser does it. */
const handOver = (
  name: 'drop' | 'paste',
  texts: Handed,
  files: Handed = {},
  to = 'body',
  at = page,
) =>
  at.evaluate(
    ([event, byType, byName, place]) => {
      const data = new DataTransfer();
      for (const [type, text] of Object.entries(byType)) data.setData(type, text);
      for (const [file, text] of Object.entries(byName)) {
        const type = file.endsWith('.png') ? 'image/png' : '';
        data.items.add(new File([text], file, { type }));
      }
      const how = { bubbles: true, cancelable: true };
      const made =
        event === 'drop'
          ? new DragEvent('drop', { ...how, dataTransfer: data })
          : new ClipboardEvent('paste', { ...how, clipboardData: data });
      return document.querySelector(place)?.dispatchEvent(made);
    },
    [name, texts, files, to] as const,
  );

const bring = (name: 'drop' | 'paste', text: string, file?: string) =>
  answerTo(page, () =>
    file === undefined
      ? handOver(name, { 'text/plain': text })
      : handOver(name, {}, { [file]: text }),
  );

/**
 * Drags files over an element and lets them go there, as the browser does it: its own checks count.
 *
 * @param steps - times that they are moved
 */
async function drag(over: Locator, files: readonly string[], steps: number): Promise<void> {
  const { x, y, width, height } = (await over.boundingBox()) ?? raise();
  const session = await page.context().newCDPSession(page);
  const at = { x: x + width / 2, y: y + height / 2 };
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ['dragEnter', ...Array(steps).fill('dragOver'), 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, ...at, data });
  }
  await session.detach();
}

const raise = () => {
  throw new Error('nothing to be seen');
};

const FERRY = `---
headline: Ferries stand still
publisher: The Harbour
---

The ferries between the islands stood still for a second day on Tuesday.

“We will not move,” said Karin Dahl, head of the crews' union.`;

test('a page of the web that is dropped is read, shown for a look, and asked from then on', async () => {
  const html = await readFile(new URL('wordpress-theme/page.html', PAGES), 'utf8');
  const expected = await readFile(new URL('wordpress-theme/expected.md', PAGES), 'utf8');
  const look = await bring('drop', html, 'page.html');
  expect(await look.textContent()).toContain('Is this the story?');
  await add(look);
  const body = expected.split('---\n\n')[1]?.trim().split('\n\n') ?? [];
  await expect
    .poll(() => page.locator('#story .paragraph').allTextContents())
    .toEqual(body.map((text, i) => `¶${i + 1}${text}`));
});

const NOTICE = fileURLToPath(new URL('copied-with-menu/page.txt', PAGES));

test.each([1, 2, 3, 4, 5, 6])(
  'a file that is dropped is read, however it is moved (%d)',
  async (steps) => {
    const look = await answerTo(page, () => drag(page.locator('#story'), [NOTICE], steps));
    expect(await look.textContent()).toContain('Is this the story?');
  },
);

test('a file that is dropped on a field is read, too, and one on a form goes along with it', async () => {
  const field = page.getByLabel('Your question');
  const look = await answerTo(page, () => drag(field, [NOTICE], 2));
  expect(await look.textContent()).toContain('Is this the story?');
  await page.getByRole('button', { name: 'Add a story' }).click();
  const dialog = page.getByRole('dialog');
  await drag(dialog.getByLabel('The story'), [NOTICE], 2);
  expect(await dialog.textContent()).toContain('“page.txt” goes along');
  const sent = await answerTo(page, () => dialog.getByRole('button', { name: 'Send' }).click());
  expect(await sent.textContent()).toContain('Is this the story?');
});

test('a page that was copied is pasted, and what is around the story is left out', async () => {
  const text = await readFile(new URL('copied-with-menu/page.txt', PAGES), 'utf8');
  expect(await (await bring('paste', text)).textContent()).toContain('Left out:');
});

test('of several files that are dropped, each is read', async () => {
  const exchanges = page.locator('.exchange');
  const before = await exchanges.count();
  await handOver('drop', {}, { 'ferries.md': FERRY, 'boats.md': FERRY.replace('second', 'third') });
  await exchanges.nth(before + 1).waitFor();
  expect(await exchanges.nth(before).textContent()).toContain('You brought “ferries.md”');
  expect(await exchanges.nth(before + 1).textContent()).toContain('for a third day');
});

test('a text is pasted, and not the picture that comes along with it', async () => {
  const look = await answerTo(page, () =>
    handOver('paste', { 'text/plain': FERRY }, { 'picture.png': '\0' }),
  );
  expect(await look.textContent()).toContain('Is this the story?');
});

test.each(['drop', 'paste'] as const)('a link that one gives by %s is no story', async (name) => {
  const look = await bring(name, ' https://example.org/ferries?day=2 ');
  expect(await look.textContent()).toContain('“https://example.org/ferries?day=2”');
  expect(await look.textContent()).not.toContain('Is this the story?');
  expect(await look.textContent()).toContain('not read here');
});

test('what is more than a question is a story where it is pasted as one, and a question is none', async () => {
  const paste = (text: string) => handOver('paste', { 'text/plain': text }, {}, '#question');
  const question = 'What did the crews of the ferries\nask for? '.repeat(9);
  expect(await paste(question)).toBe(true);
  const long = 'The ferries stood still on Tuesday, and nobody said why. '.repeat(10);
  for (const text of [FERRY, long]) {
    const look = await answerTo(page, () => paste(text));
    expect(await look.textContent()).toContain('Is this the story?');
  }
});

test('a story is sent in a form, as a file where it is long', async () => {
  await page.getByRole('button', { name: 'Add a story' }).click();
  const dialog = page.getByRole('dialog');
  const long = `${FERRY}\n\n${'They wait, and the sea is calm. '.repeat(200)}`;
  await dialog.getByLabel('The story').evaluate((area, pasted) => {
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    area.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
  }, long);
  expect(await dialog.textContent()).toContain('goes along as a file');
  const look = await answerTo(page, () => dialog.getByRole('button', { name: 'Send' }).click());
  await add(look);
  await expect.poll(headline).toBe('Ferries stand still');
});

test('what is asked while a story is being added is asked of that story', async () => {
  const leak = (_: unknown, i: number) =>
    `In street ${i + 1}, the town’s surveyors found ${i + 3} leaks in the drains that were laid long ago.`;
  const look = await bring('drop', Array.from({ length: 400 }, leak).join('\n\n'), 'drains.txt');
  const exchanges = page.locator('.exchange');
  const before = await exchanges.count();
  await page.evaluate(
    (button) => {
      button?.click();
      const field = document.querySelector<HTMLInputElement>('#question');
      if (field !== null) field.value = 'how many leaks were found in street 77';
      field?.form?.requestSubmit();
    },
    (await look
      .getByRole('button', { name: 'Add it' })
      .elementHandle()) as ElementHandle<HTMLElement>,
  );
  await exchanges.nth(before + 1).waitFor();
  expect(await exchanges.nth(before).textContent()).toContain('Added.');
  expect(await exchanges.nth(before + 1).textContent()).toContain('found 79 leaks');
  expect(await headline()).toBe('A story without a headline');
  expect(await page.locator('#examples').textContent()).not.toContain('Starmer');
});

test('a story is removed by a second word, and not by a line alone', async () => {
  const sure = await ask(page, '/remove');
  expect(await sure.textContent()).toContain('Remove it?');
  expect(await headline()).toBe('A story without a headline');
  const done = await answerTo(page, () => sure.getByRole('button', { name: 'Remove' }).click());
  expect(await done.textContent()).toContain('Removed');
  expect(await headline()).not.toBe('A story without a headline');
});

test('a form that nothing was put into stays open, and says what it is for', async () => {
  await page.getByRole('button', { name: 'Add a story' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Send' }).click();
  await dialog.getByText('Paste the text of a story, or choose a file.').waitFor();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
});

/** Opens the page once more. */
async function reload(): Promise<void> {
  await page.reload();
  await page.locator('.exchange .card').first().waitFor();
}

test('what was added stays in the browser, can be had as files, and can be deleted', async () => {
  await reload();
  await expect.poll(headline).toBe('Ferries stand still');
  expect(await (await ask(page, 'who will not move')).textContent()).toContain('We will not move');
  expect(await (await ask(page, '/stories')).textContent()).toContain('3 stories are open');
  const files = await ask(page, '/export');
  const coming = page.waitForEvent('download');
  await files.getByRole('link', { name: 'stories.zip' }).click();
  expect((await (await coming).createReadStream()).readable).toBe(true);
  const sure = await ask(page, '/forget what:mine');
  await answerTo(page, () => sure.getByRole('button', { name: 'Delete' }).click());
  expect(await (await ask(page, '/stories')).textContent()).toContain('One story is open');
  await expect.poll(headline).toContain('UK locked in talks');
});

test('a hostile story is shown letter by letter, and runs nothing', async () => {
  const attack = '<img src=x onerror="hacked=1"><script>hacked=1</script><b>bold</b>';
  const story = `---
headline: '${attack}'
publisher: '</title><svg onload=hacked=1>'
url: 'https://example.org/"onclick=hacked=1'
---

${attack} said ${attack} on Tuesday.

"[a](javascript:hacked=1) **b** <t:1:D> @everyone," said <iframe src="javascript:hacked=1">Ada Holm</iframe>.`;
  const look = await bring('drop', story, '<img src=x onerror=hacked=1>.md');
  await add(look);
  await ask(page, '/who Ada Holm');
  await ask(page, `${attack} "onfocus=hacked=1 x="`);
  await expect.poll(headline).toBe(attack);
  const first = await page.locator('#p1').textContent();
  expect(first).toBe(`¶1${attack} said ${attack} on Tuesday.`);
  expect(await page.locator('img, iframe, svg, b, main script, [onclick]').count()).toBe(0);
  expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
});

test('no story or file turns the direction of the words around it', async () => {
  const story = `---
headline: "Ferries \\u202Estand\\u202C still"
publisher: "\\u2067The Harbour"
author: "Ada\\u202E Holm"
---

The ferries \u202Estood\u202C still for a sixth day on Tuesday.

Ada Holm said \u2067on\u2069 Tuesday that the crews want 400 pounds.`;
  const turning = /[\u202A-\u202E\u2066-\u2069]/;
  const look = await bring('drop', story, 'seirref\u202Etxt.md');
  expect(await look.textContent()).not.toMatch(turning);
  await add(look);
  await expect.poll(headline).toBe('Ferries stand still');
  expect(await page.locator('#story bdi').allTextContents()).toEqual([
    'Ferries stand still',
    'The Harbour',
    'by Ada Holm',
  ]);
  await ask(page, 'how much do the crews want');
  await expect
    .poll(() => page.locator('#p2 mark').textContent())
    .toBe('Ada Holm said on Tuesday that the crews want 400 pounds.');
  await ask(page, 'how long did the ferries stand still');
  expect(await page.locator('#story').textContent()).not.toMatch(turning);
  expect(await page.title()).not.toMatch(turning);
});

test('a page of the web that is hostile runs nothing, either', async () => {
  const html = `<!doctype html><title>A harbour</title><script>hacked=1</script><body onload="hacked=1">
    <article><h1>A harbour waits</h1>${'<p>The ferries stood still on Tuesday, and nobody said why.<img src=x onerror=hacked=1></p>'.repeat(9)}`;
  await add(await bring('drop', html, 'page.html'));
  expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
});

test('after the first visit, the page opens and answers without a network', async () => {
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.context().setOffline(true);
  await reload();
  expect(await (await ask(page, '/stories')).textContent()).toContain('stories are open');
  const answer = await ask(page, '/ask story:uk-us-ukraine-talks what did Healey press for');
  expect(await answer.textContent()).toContain('robust security guarantees');
  const html = await readFile(new URL('table-layout/page.html', PAGES), 'utf8');
  expect(await (await bring('drop', html, 'page.html')).textContent()).toContain(
    'Is this the story?',
  );
  await page.goto(`${site.url}index.html`);
  await page.locator('.exchange .card').first().waitFor();
});

test('a folder that is dropped is said to be one', async () => {
  const folder = fileURLToPath(PAGES).replace(/\/$/, '');
  const read = await answerTo(page, () => drag(page.locator('#story'), [folder], 3));
  expect(await read.textContent()).toContain('it is a folder');
});

test('where the browser’s database is deleted under the page, it says that the story is gone, and answers on', async () => {
  const stranger = await (await site.stranger()).newPage();
  await stranger.goto(site.url);
  await stranger.locator('.exchange .card').first().waitFor();
  const look = await answerTo(stranger, () =>
    handOver('paste', { 'text/plain': FERRY }, {}, 'body', stranger),
  );
  await answerTo(stranger, () => look.getByRole('button', { name: 'Add it' }).click());
  await stranger.evaluate(() => indexedDB.deleteDatabase('on-the-record'));
  const gone = await ask(stranger, 'who will not move');
  expect(await gone.textContent()).toContain('it was removed, or it is in the browser');
  const answer = await ask(stranger, 'what did Healey press for');
  expect(await answer.textContent()).toContain('robust security guarantees');
  await stranger.context().close();
});

const DENIED = `Object.defineProperty(globalThis, 'indexedDB', {
  get() { throw new DOMException('denied', 'SecurityError'); },
});`;

test.each([
  ['is full', 'no room left'],
  ['keeps nothing', 'lets the page keep nothing'],
])('a browser that %s says so', async (how, said) => {
  const stranger = await (await site.stranger()).newPage();
  if (how === 'is full') {
    const session = await stranger.context().newCDPSession(stranger);
    const { origin } = new URL(site.url);
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  } else {
    await stranger.route('**/reader.js', async (route) => {
      const script = await route.fetch();
      await route.fulfill({ response: script, body: `${DENIED}${await script.text()}` });
    });
  }
  await stranger.goto(site.url);
  await stranger.locator('.exchange .card').first().waitFor();
  const look = await answerTo(stranger, () =>
    handOver('paste', { 'text/plain': FERRY }, {}, 'body', stranger),
  );
  const refused = await answerTo(stranger, () =>
    look.getByRole('button', { name: 'Add it' }).click(),
  );
  expect(await refused.textContent()).toContain(said);
  expect(await refused.textContent()).not.toContain('incident');
  await stranger.context().close();
});
