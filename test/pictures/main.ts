import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { commands } from '../../commands/index.js';
import { archiveOf } from '../../src/archive/files.js';
import { createDesk } from '../../src/desk.js';
import { readStoryFolder } from '../../src/story/files.js';
import { readLine } from '../../src/terminal/line.js';
import { replyHtml } from './html.js';

/**
 * Takes pictures of replies, as Discord's dark theme would show them:
 *
 *     npm run pictures -- FOLDER
 *
 * It needs a Chromium: Debian's package of that name, or the path of one in CHROMIUM.
 */
const PICTURES: Readonly<Record<string, string>> = {
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
/** CSS pixels: higher than any reply; the picture is cut to the page's own height. */
const HEIGHT = 2_400;
const WIDTH = 460;
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

const run = promisify(execFile);

async function chromium(profile: string, ...args: string[]): Promise<string> {
  const { stdout } = await run(CHROMIUM, [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--hide-scrollbars',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    `--user-data-dir=${profile}`,
    ...args,
  ]);
  return stdout;
}

const [folder = 'test/pictures'] = process.argv.slice(2);
await mkdir(folder, { recursive: true });
const scratch = await mkdtemp(join(tmpdir(), 'pictures-'));
const { files } = await readStoryFolder('data/stories');
const desk = createDesk(archiveOf(files));
try {
  for (const [name, line] of Object.entries(PICTURES)) {
    const typed = readLine(line, commands);
    if ('unknown' in typed) continue;
    const { reply } = await typed.command.run(typed.options, desk, { user: 'Ada' });
    const html = replyHtml(reply(), { person: 'Ada', command: `/${typed.command.name}` });
    // The page reports its own height as its title, which the first look reads.
    const script =
      '<script>document.title = Math.ceil(document.body.getBoundingClientRect().height)</script>';
    const page = join(scratch, `${name}.html`);
    await writeFile(page, html + script);
    const address = pathToFileURL(page).href;
    const dom = await chromium(scratch, `--window-size=${WIDTH},${HEIGHT}`, '--dump-dom', address);
    const height = /<title>(\d+)<\/title>/.exec(dom)?.[1] ?? HEIGHT;
    await chromium(
      scratch,
      '--force-device-scale-factor=1',
      `--window-size=${WIDTH},${height}`,
      `--screenshot=${join(folder, `${name}.png`)}`,
      address,
    );
    process.stdout.write(`${name}.png: ${line}\n`);
  }
} finally {
  await rm(scratch, { recursive: true, force: true });
}
