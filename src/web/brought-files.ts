import { FetchError } from '../fetch/errors.js';
import { decodeFile } from '../story/decode.js';

/** Bytes; as much as a story file may have. */
const MAX_SIZE = 3_000_000;

/** The files that a visitor has brought, under addresses that mean something here alone. */
export interface BroughtFiles {
  /** The address of a file, until it is read. */
  hold(file: Blob): string;
  /** @throws FetchError if it cannot be read */
  read(url: string): Promise<string>;
}

function refuse(cause: unknown): never {
  const why = 'That cannot be read: it is a folder, or a file that has changed or gone since.';
  throw new FetchError(`${why} Please bring it again, as a file.`, { cause });
}

/** Makes a place for files. */
export function createBroughtFiles(): BroughtFiles {
  const held = new Map<string, Blob>();
  let last = 0;
  return {
    hold(file) {
      const url = `file:///${++last}`;
      held.set(url, file);
      return url;
    },
    async read(url) {
      const file = held.get(url);
      held.delete(url);
      if (file === undefined) throw new FetchError('That file is not here. Please bring it again.');
      if (file.size > MAX_SIZE) {
        throw new FetchError(
          `That file is larger than ${MAX_SIZE / 1_000_000} MB, which is as much as a story may have.`,
        );
      }
      const text = decodeFile(new Uint8Array(await file.arrayBuffer().catch(refuse)));
      if (text !== undefined) return text;
      throw new FetchError('That file is no text. Bring .txt, .md or .html.');
    },
  };
}
