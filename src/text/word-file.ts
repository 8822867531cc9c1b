import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * The bytes of a table of words.
 *
 * @param name - what `imports` of package.json calls the file, since this one is built into others
 */
export function readWordFile(name: `#${string}`): Uint8Array {
  return readFileSync(createRequire(import.meta.url).resolve(name));
}
