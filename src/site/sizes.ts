import { gzipSync } from 'node:zlib';
import { LATER, type SiteFiles } from './build.js';

/** What comes after the first answer, or only where there is need. */
const NEEDED_LATER = /^(?:(?:word|gist)-vectors\.bin|html\.js|sw\.js)$/;
const BEST = { level: 9 };

/** How large a file of the site is as it is sent. */
export interface FileSize {
  readonly name: string;
  /** Bytes, compressed. */
  readonly size: number;
  /** Whether the first thing that a visitor sees does without it. */
  readonly isLater: boolean;
}

/** What a script imports where it begins, and not where there is need: `from"./a.js"`, but no `import("./a.js")`. */
const IMPORTED = /\b(?:from|import)\s*["'`]\.\/([^"'`]{1,200})["'`]/g;

/** The files that a visitor sees the first thing with: those that do not come later, and all that they import. */
function firstFiles(files: SiteFiles): ReadonlySet<string> {
  const first = new Set(
    [...files.keys()].filter((name) => !NEEDED_LATER.test(name) && !name.startsWith(LATER)),
  );
  for (const name of first) {
    if (!name.endsWith('.js')) continue;
    const code = new TextDecoder().decode(files.get(name));
    for (const [, imported = ''] of code.matchAll(IMPORTED)) first.add(imported);
  }
  return first;
}

/** How large the files of the site are as they are sent. */
export function sizesOf(files: SiteFiles): FileSize[] {
  const first = firstFiles(files);
  return [...files].map(([name, content]) => ({
    name,
    size: gzipSync(content, BEST).length,
    isLater: !first.has(name),
  }));
}

/** Bytes that are sent, compressed, before a visitor sees the first thing. */
export function firstLoad(sizes: readonly FileSize[]): number {
  return sizes.reduce((sum, { size, isLater }) => (isLater ? sum : sum + size), 0);
}
