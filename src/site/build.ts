import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Plugin } from 'rolldown';
import { readStoryFolder } from '../story/files.js';
import { POLICY } from './policy.js';

/** The scripts that the page starts from, and those of its threads. */
const SCRIPTS: Readonly<Record<string, string>> = {
  page: 'dist/src/web/page.js',
  reader: 'dist/src/web/reader-thread.js',
  html: 'dist/src/web/html-thread.js',
};

/** What stands in a browser for what only Node.js has. */
const STAND_INS: Readonly<Record<string, string>> = {
  'node:crypto': 'crypto',
  'node:timers/promises': 'timers',
  './word-file.js': 'word-file',
  './search/passage-index.js': 'passage-index',
};

const TABLES = ['given-names', 'word-frequencies', 'word-vectors', 'gist-vectors'];

const withStandIns: Plugin = {
  name: 'stand-ins',
  resolveId(source, importer) {
    const standIn = STAND_INS[source];
    if (standIn === undefined || importer?.includes('/stand-in/')) return null;
    return resolve(`dist/src/web/stand-in/${standIn}.js`);
  },
};

/** The files of the site, by their names. */
export type SiteFiles = ReadonlyMap<string, Uint8Array>;

/** What only few visitors ask for, such as reading a story of their own, is loaded when they do. */
export const LATER = 'later-';

/** One file for each script, as what comes piece by piece comes late; and those that it loads where there is need. */
async function bundle(name: string, input: string): Promise<[string, Uint8Array][]> {
  const { rolldown } = await import('rolldown');
  const bundled = await rolldown({
    input: { [name]: input },
    platform: 'browser',
    plugins: [withStandIns],
    logLevel: 'warn',
  });
  const { output } = await bundled.generate({
    format: 'esm',
    minify: true,
    chunkFileNames: `${LATER}${name}-[name].js`,
  });
  await bundled.close();
  return output.flatMap((file): [string, Uint8Array][] =>
    file.type === 'chunk' ? [[file.fileName, Buffer.from(file.code)]] : [],
  );
}

/** The stories that the site ships with, in one file. */
async function shippedStories(): Promise<Uint8Array> {
  const { files } = await readStoryFolder(resolve('data/stories'));
  return Buffer.from(
    JSON.stringify(files.map(({ content, outline }) => ({ id: outline.id, content }))),
  );
}

async function pageWithPolicy(): Promise<Uint8Array> {
  const page = await readFile(resolve('src/web/index.html'), 'utf8');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`;
  return Buffer.from(page.replace(/<!-- the policy [^>]*-->/, meta));
}

/** The script that keeps all other files, with their names: it changes whenever one of them does. */
async function serviceWorker(files: SiteFiles): Promise<Uint8Array> {
  const names = [...files.keys()].map((name) => (name === 'index.html' ? './' : name));
  const hash = createHash('sha256');
  for (const [name, content] of files) hash.update(name).update(content);
  const script = await readFile(resolve('dist/src/web/service-worker.js'), 'utf8');
  const known = `const FILES = ${JSON.stringify(names)};\nconst VERSION = '${hash.digest('hex')}';\n`;
  return Buffer.from(known + script.replace('export {};', ''));
}

/** Builds the site. */
export async function buildSite(): Promise<SiteFiles> {
  const plain = [
    'src/web/page.css',
    'src/web/icon.svg',
    ...TABLES.map((name) => `data/english/${name}.bin`),
  ];
  const files = new Map<string, Uint8Array>([
    ['index.html', await pageWithPolicy()],
    ...(
      await Promise.all(Object.entries(SCRIPTS).map(([name, input]) => bundle(name, input)))
    ).flat(),
    ['stories.json', await shippedStories()],
  ]);
  for (const path of plain) files.set(basename(path), await readFile(resolve(path)));
  return files.set('sw.js', await serviceWorker(files));
}
