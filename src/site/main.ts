import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { scriptArguments } from '../terminal/script-arguments.js';
import { buildSite, type SiteFiles } from './build.js';
import { ServeError, serveSite } from './serve.js';
import { firstLoad, sizesOf } from './sizes.js';

/** Builds the page that reads stories in a browser: `npm run site`; with `--serve`, serves it, too. */

const FOLDER = 'dist/site';
const say = (line: string) => process.stdout.write(`${line}\n`);
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`.padStart(10);

function describeSizes(files: SiteFiles): string[] {
  const sizes = sizesOf(files);
  return [
    ...sizes.map(
      ({ name, size, isLater }) => `${kilobytes(size)}  ${name}${isLater ? ' (later)' : ''}`,
    ),
    `${kilobytes(firstLoad(sizes))}  in all for what is seen first, compressed`,
  ];
}

const { values } = scriptArguments('site [-- --serve]', {
  options: { serve: { type: 'boolean', default: false } },
});

function portOf(value = '0'): number {
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new ServeError(`PORT is “${value}”: give a number from 0 to 65535.`);
}

try {
  const files = await buildSite();
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  for (const [name, content] of files) await writeFile(join(FOLDER, name), content);
  for (const line of describeSizes(files)) say(line);
  if (values.serve) {
    const { url } = await serveSite(files, portOf(process.env.PORT));
    say(`The page is at ${url}, until Ctrl+C.`);
  } else say(`The page is in ${FOLDER}: put it on any server of files.`);
} catch (error) {
  if (!(error instanceof ServeError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
