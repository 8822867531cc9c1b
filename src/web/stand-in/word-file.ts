/** In a browser, what `src/text/word-file` is in Node.js: there a file is read at once, here it comes when it comes. */

/** A table of words that is not here yet: the work that asked for it is to be done again when it is. */
export class WordFileAway extends Error {
  override readonly name = 'WordFileAway';

  constructor(readonly file: `#${string}`) {
    super(`the table ${file} is not here yet`);
  }
}

const files = new Map<string, Uint8Array>();
const coming = new Map<string, Promise<void>>();

/** @throws WordFileAway if it has not been loaded */
export function readWordFile(name: `#${string}`): Uint8Array {
  const file = files.get(name);
  if (file === undefined) throw new WordFileAway(name);
  return file;
}

/** Loads a table of words, once. */
export function loadWordFile(name: `#${string}`): Promise<void> {
  const known = coming.get(name);
  if (known !== undefined) return known;
  const loading = load(name);
  coming.set(name, loading);
  // What could not be had is asked for again the next time.
  loading.catch(() => coming.delete(name));
  return loading;
}

async function load(name: `#${string}`): Promise<void> {
  const response = await fetch(`${name.slice(1)}.bin`);
  if (!response.ok) throw new Error(`${name}: status ${response.status}`);
  files.set(name, new Uint8Array(await response.arrayBuffer()));
}
