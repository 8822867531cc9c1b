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

/** How large the files of the site are as they are sent. */
export function sizesOf(files: SiteFiles): FileSize[] {
  return [...files].map(([name, content]) => ({
    name,
    size: gzipSync(content, BEST).length,
    isLater: NEEDED_LATER.test(name) || name.startsWith(LATER),
  }));
}

/** Bytes that are sent, compressed, before a visitor sees the first thing. */
export function firstLoad(sizes: readonly FileSize[]): number {
  return sizes.reduce((sum, { size, isLater }) => (isLater ? sum : sum + size), 0);
}
